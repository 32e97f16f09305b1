CYPHER replan=skip
// Editions with their sentences in reading order, the report of their ingest, and what they observe. An Observation is one way of
// saying an entity (name, aliases, properties), shared by the editions that say it alike: how many do is the degree of the node,
// so a country of a thousand documents is counted without reading them.
// $editions: {source, properties, sentences: [properties], report: properties, observed: [{observation, content, mentions, id,
// kind, keys}]}; observed are sorted by observation.
UNWIND $editions AS row
MATCH (source:Source {id: row.source})
MERGE (edition:Edition {id: row.properties.id})
SET edition = row.properties
MERGE (source)-[:HAS_EDITION]->(edition)
CREATE (edition)-[:HAS_REPORT]->(report:IngestReport)
SET report = row.report, report.writtenAt = datetime()
WITH row, edition
CALL (row, edition) {
  UNWIND row.sentences AS properties
  CREATE (edition)-[:HAS_SENTENCE]->(sentence:Sentence)
  SET sentence = properties
  WITH sentence ORDER BY sentence.index
  WITH collect(sentence) AS sentences
  UNWIND range(0, size(sentences) - 2) AS i
  WITH sentences[i] AS before, sentences[i + 1] AS after
  CREATE (before)-[:NEXT]->(after)
}
WITH row, edition
UNWIND row.observed AS one
MERGE (observation:Observation {id: one.observation})
ON CREATE SET observation += one.content
CREATE (edition)-[:OBSERVES {mentions: one.mentions}]->(observation)
MERGE (observed:ObservedEntity {id: one.id})
ON CREATE SET observed.kind = one.kind, observed.keys = one.keys
MERGE (observation)-[:OF]->(observed)
WITH one, observed
WHERE NOT EXISTS { (observed)-[:HAS_KEY]->() }
UNWIND one.keys AS key
// Keys of two kinds never meet.
MERGE (node:Key {id: one.kind + ':' + key})
MERGE (observed)-[:HAS_KEY]->(node)
