// What sources say about one event, side by side: one row a source. Nothing is chosen; `differs` names the columns in
// which this source says something that not every other source says.
//
// $event: id of an event
MATCH (event:Entity {id: $event})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUPPORTED_BY]->(sentence:Sentence)<-[:HAS_SENTENCE]-(edition:Edition)<-[:HAS_EDITION]-(source:Source)
WITH DISTINCT event, claim, sentence, edition, source
OPTIONAL MATCH (claim)-[:SUBJECT|OBJECT]->(other:Entity)
WHERE other <> event
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH
  event, edition, source, claim, other, sentence,
  CASE WHEN claim.polarity = 'denied' THEN 'not ' ELSE '' END AS denial,
  CASE WHEN speaker IS NULL THEN '' ELSE ' (says ' + speaker.name + ')' END AS saying
WITH
  event, edition, source,
  collect(DISTINCT CASE WHEN claim.predicate = 'PARTICIPATED_IN' THEN denial + claim.role + ': ' + other.name + saying END) AS participants,
  collect(DISTINCT CASE WHEN claim.predicate = 'OCCURRED_IN' THEN denial + other.name + saying END) AS places,
  collect(DISTINCT CASE WHEN claim.predicate = 'OCCURRED_ON' THEN denial + other.edtf + saying END) AS dates,
  collect(DISTINCT CASE WHEN claim.predicate = 'HAS_FIGURE' THEN denial + other.name + saying END) AS figures,
  collect(DISTINCT sentence.text) AS quotes
CALL (event, edition) {
  MATCH (edition)-[:HAS_SENTENCE]->(:Sentence)-[:HAS_MENTION]->(mention:Mention)-[:REFERS_TO]->(event)
  RETURN collect(DISTINCT toLower(mention.text)) AS words
}
WITH collect({
  source: source {.id, .title, .uri, .publisher, .publishedOn},
  participants: participants, places: places, dates: dates, figures: figures, words: words, quotes: quotes
}) AS rows
UNWIND rows AS row
RETURN
  coalesce(row.source.publisher, row.source.title, row.source.uri) AS publisher,
  row.words AS words,
  row.participants AS participants,
  row.places AS places,
  row.dates AS dates,
  row.figures AS figures,
  [aspect IN ['words', 'participants', 'places', 'dates', 'figures'] WHERE any(other IN rows WHERE any(said IN row[aspect] WHERE NOT said IN other[aspect]))] AS differs,
  row.quotes AS quotes,
  row.source AS source
ORDER BY source.publishedOn, source.id
