CYPHER replan=skip
// Editions with their sentences in reading order, the keys of their text, the report of their ingest, and what they observe. An
// Observation is one way of saying an entity (name, aliases, properties), shared by the editions that say it alike: how many do is
// the degree of the node, so a country of a thousand documents is counted without reading them.
// $editions: {source, properties, sentences: [properties], keys: ids, report: properties, observed: [{observation, content, told,
// mentions, id, kind, keys}]}; observed are sorted by observation.
// Rows, none for most texts: edition, copy (one older edition of each key), origin (what that one's copies are known by, if it has any).
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
CALL (row, edition) {
  UNWIND row.observed AS one
  MERGE (observation:Observation {id: one.observation})
  ON CREATE SET observation += one.content, observation.told = one.told
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
}
CALL (row, edition) {
  UNWIND row.keys AS id
  MERGE (key:TextKey {id: id})
  CREATE (edition)-[:HAS_TEXT_KEY]->(key)
}
WITH collect(edition) AS editions
UNWIND editions AS edition
MATCH (edition)-[:HAS_TEXT_KEY]->(key:TextKey)
CALL (key, editions) {
  // All editions with a key in common are of one origin: one of them speaks for all.
  MATCH (key)<-[:HAS_TEXT_KEY]-(copy:Edition)
  WHERE NOT copy IN editions
  RETURN copy
  LIMIT 1
}
RETURN DISTINCT edition.id AS edition, copy.id AS copy, copy.origin AS origin
