// Who calls it what, and since when: every name of a place, organization, person, group or document, and every word for an event, in
// its own spelling, with the publisher who uses it, the days of the first and the last text, and the sentence of the first.
//
// $id: id of an entity
// $limit = 100: at most so many
MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)<-[:REFERS_TO]-(mention:Mention)<-[:HAS_MENTION]-(sentence:Sentence)
  WHERE mention.level = 'name' OR (entity:Event AND mention.level = 'nominal')
  RETURN mention.text AS name, null AS saidBy, sentence, mention.start AS start
  UNION ALL
  MATCH (entity)<-[:SUBJECT]-(claim:Claim {predicate: 'ALSO_KNOWN_AS'})-[span:SUPPORTED_BY]->(sentence:Sentence)
  WHERE claim.polarity = 'affirmed'
  OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
  RETURN claim.value AS name, speaker.name AS saidBy, sentence, span.start AS start
}
MATCH (sentence)<-[:HAS_SENTENCE]-(:Edition)<-[:HAS_EDITION]-(source:Source)
WITH name, saidBy, sentence, source, start, coalesce(source.publisher, source.title, source.uri) AS publisher
ORDER BY source.publishedOn, source.id, start
WITH name, saidBy, publisher, min(source.publishedOn) AS since, max(source.publishedOn) AS latest, count(*) AS mentions,
  count(DISTINCT source) AS documents, head(collect(sentence.text)) AS quote, head(collect(source {.id, .title, .uri, .publisher, .publishedOn})) AS source
RETURN name, publisher, saidBy, since, latest, documents, mentions, quote, source
ORDER BY since, name, publisher, saidBy
LIMIT $limit
