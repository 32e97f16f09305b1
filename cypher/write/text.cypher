// Editions with their sentences in reading order and the report of their ingest.
// $editions: {source, properties, sentences: [properties], report: properties}.
UNWIND $editions AS row
MATCH (source:Source {id: row.source})
MERGE (edition:Edition {id: row.properties.id})
SET edition = row.properties
MERGE (source)-[:HAS_EDITION]->(edition)
CREATE (edition)-[:HAS_REPORT]->(report:IngestReport)
SET report = row.report
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
