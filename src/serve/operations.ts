/** What GraphiQL opens with: it runs on any graph, and shows the way from an event to the sentences that say it. */
export const firstQuery = `# The events that most sources tell: who took part, where,
# what was counted, and which sentences say so.
# Ctrl-Enter runs it, Ctrl-Space completes.
query Start {
  events(limit: 5, sort: [{ sources: DESC }, { mentions: DESC }]) {
    name
    type
    start
    end
    occurredIn {
      name
    }
    participantsConnection(first: 5, sort: [{ edge: { sources: DESC } }]) {
      edges {
        properties {
          role
          sources
        }
        node {
          name
          kind
        }
      }
    }
    figures {
      measure
      qualifier
      value
    }
    evidence(predicate: PARTICIPATED_IN, limit: 2) {
      quote
      polarity
      attributedTo {
        name
      }
      source {
        title
        publisher
        publishedOn
      }
    }
  }
  statistics {
    layer
    kind
    count
  }
}
`;

/** One question of each sort. The first of a sort makes the database plan it, which takes a second: better at start. */
export const knownOperations: readonly string[] = [
  firstQuery,
  'query ($id: ID!) { entity(id: $id) { id name kind aliases } }',
  'query ($text: String!) { search(text: $text) { id name kind } }',
  'query ($text: String!) { searchHits(text: $text) { id name kind aliases claims score } }',
  'query ($text: String!) { searchSentences(text: $text) { id text } }',
  `query ($id: ID!) { evidence(subject: $id) { claim subject { name } predicate role object { name } polarity modality quote
     before after source { title publisher uri } attributedTo { name } confidence rule } }`,
  `query ($id: ID!, $other: ID!) { path(from: $id, to: $other) { length confidence hops { subject { name } predicate
     object { name } evidence { quote source { title } } } } }`,
  'query ($id: ID!) { neighbourhood(id: $id) { subject { id name kind } predicate object { id name kind } sources confidence } }',
  'query ($event: ID!) { disagreements(event: $event) { source { title publisher } words participants places dates figures conflicts { kind } } }',
  'query { citedDocuments { title adoptedBy { name } about { name } citedIn { title } } }',
  'query { people { id name offices } }',
  '{ timeline(limit: 25) { id name type start end occurredIn { name } participants(limit: 5) { name } } }',
  'query { events { id name type start end } }',
];
