// Cited documents lead to the sources whose current edition mentions them. $citations: {document, source}.
UNWIND $citations AS row
MATCH (source:Source {id: row.source})
MATCH (document:Entity {id: row.document})
OPTIONAL MATCH (source)-[:HAS_EDITION]->(edition:Edition {current: true})
CALL (edition, document) {
  OPTIONAL MATCH (edition)-[:OBSERVES]->(:Observation)-[:OF]->(observed:ObservedEntity)
  WHERE EXISTS { (observed)-[:RESOLVED_TO]->(document) }
  RETURN count(observed) > 0 AS cited
}
CALL (edition, document) {
  OPTIONAL MATCH (edition)-[:HAS_SENTENCE]->(:Sentence)<-[:SUPPORTED_BY]-(claim:Claim)
  WHERE EXISTS { (claim)-[:SUBJECT|OBJECT]->(document) }
  RETURN count(DISTINCT claim) AS claims, max(claim.confidence) AS confidence
}
OPTIONAL MATCH (document)-[found:CITED_IN]->(source)
DELETE found
WITH source, document, cited, claims, confidence
WHERE cited
CREATE (document)-[:CITED_IN {claims: claims, sources: 1, origins: 1, confidence: coalesce(confidence, 1.0), disputed: false}]->(source)
