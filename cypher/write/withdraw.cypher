// Takes back what editions support: their mentions, claims and observations; of those with `text` also sentences and report,
// of those with `whole` the edition itself.
// $editions: {id, text, whole}. Rows: observed {id, kind, keys, entity}, claims {predicate, subject, object, role ...}.
UNWIND $editions AS row
MATCH (edition:Edition {id: row.id})
CALL (edition) {
  OPTIONAL MATCH (edition)-[observes:OBSERVES]->(:Observation)-[:OF]->(observed:ObservedEntity)
  OPTIONAL MATCH (observed)-[:RESOLVED_TO]->(entity:Entity)
  RETURN collect(observes) AS observations,
    [one IN collect(observed {.id, .kind, .keys, entity: entity.id}) WHERE one IS NOT NULL] AS observed
}
CALL (edition) {
  OPTIONAL MATCH (edition)-[:HAS_SENTENCE]->(:Sentence)<-[:SUPPORTED_BY]-(claim:Claim)
  RETURN collect(DISTINCT claim) AS claims
}
CALL (edition) {
  OPTIONAL MATCH (edition)-[:HAS_SENTENCE]->(:Sentence)-[:HAS_MENTION]->(mention:Mention)
  RETURN collect(mention) AS mentions
}
CALL (edition, row) {
  OPTIONAL MATCH (edition)-[:HAS_SENTENCE|HAS_REPORT]->(part)
  WHERE row.text
  RETURN collect(part) AS parts
}
WITH row, edition, observations, observed, claims, mentions, parts,
  [claim IN claims | claim {.predicate, .subject, .object, .role, .title, .from, .until}] AS said
SET edition.current = false
FOREACH (one IN observations | DELETE one)
FOREACH (one IN claims | DETACH DELETE one)
FOREACH (one IN mentions | DETACH DELETE one)
FOREACH (one IN parts | DETACH DELETE one)
FOREACH (_ IN CASE WHEN row.whole THEN [1] ELSE [] END | DETACH DELETE edition)
RETURN observed, said AS claims
