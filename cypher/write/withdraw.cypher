// Takes back what editions support: their mentions, claims, observations and text keys; of those with `text` also sentences and
// report, of those with `whole` the edition itself. The claims of an edition whose sentences stay become FormerClaim: what it said,
// in its own names, joined to no entity.
// $editions: {id, text, whole}. Rows: observed {id, kind, keys, entity}, claims {predicate, subject, object, role ...}, origin.
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
  OPTIONAL MATCH (part)<-[:SUPPORTED_BY]-(former:FormerClaim)
  RETURN collect(DISTINCT part) AS parts, collect(DISTINCT former) AS former
}
WITH row, edition, edition.origin AS origin, observations, observed, claims, mentions, parts, former,
  [claim IN claims | claim {.predicate, .subject, .object, .role, .title, .from, .until}] AS said
CALL (row, edition, claims) {
  UNWIND CASE WHEN row.text THEN [] ELSE claims END AS claim
  OPTIONAL MATCH (:ObservedEntity {id: claim.subject})<-[:OF]-(subject:Observation)<-[:OBSERVES]-(edition)
  OPTIONAL MATCH (:ObservedEntity {id: claim.object})<-[:OF]-(object:Observation)<-[:OBSERVES]-(edition)
  OPTIONAL MATCH (:ObservedEntity {id: claim.attributedTo})<-[:OF]-(speaker:Observation)<-[:OBSERVES]-(edition)
  SET claim += {
    subjectName: subject.name, subjectType: subject.type, objectName: object.name, objectType: object.type, objectEdtf: object.edtf,
    objectMeasure: object.measure, objectValue: object.value, objectUpper: object.upper, objectQualifier: object.qualifier,
    objectUnit: object.unit, speakerName: speaker.name
  }
  SET claim:FormerClaim
  REMOVE claim:Claim, claim.origin, claim.fact
  WITH claim
  MATCH (claim)-[end:SUBJECT|OBJECT|ATTRIBUTED_TO]->()
  DELETE end
}
CALL (edition) {
  MATCH (edition)-[has:HAS_TEXT_KEY]->(key:TextKey)
  DELETE has
  WITH key
  WHERE NOT EXISTS { (key)<-[:HAS_TEXT_KEY]-() }
  DELETE key
}
SET edition.current = false
REMOVE edition.origin
FOREACH (one IN observations | DELETE one)
FOREACH (one IN CASE WHEN row.text THEN claims ELSE [] END | DETACH DELETE one)
FOREACH (one IN former | DETACH DELETE one)
FOREACH (one IN mentions | DETACH DELETE one)
FOREACH (one IN parts | DETACH DELETE one)
FOREACH (_ IN CASE WHEN row.whole THEN [1] ELSE [] END | DETACH DELETE edition)
RETURN observed, said AS claims, origin
