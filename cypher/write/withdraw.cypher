// Takes back what editions support: their mentions, claims, observations and text keys; of those with `text` also sentences and
// report, of those with `whole` the edition itself. The claims of an edition whose sentences stay become FormerClaim: what it said,
// in its own names, joined to no entity.
// $editions: {id, text, whole}. Rows: observed {id, kind, keys, entity}, claims {predicate, subject, object, role ...}, origin.
UNWIND $editions AS row
MATCH (edition:Edition {id: row.id})
CALL (edition) {
  OPTIONAL MATCH (edition)-[observes:OBSERVES]->(observation:Observation)-[:OF]->(observed:ObservedEntity)
  OPTIONAL MATCH (observed)-[:RESOLVED_TO]->(entity:Entity)
  RETURN collect(observes) AS observations, collect({id: observed.id, told: observation}) AS told,
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
WITH row, edition, edition.origin AS origin, observations, observed, told, claims, mentions, parts, former,
  [claim IN claims | claim {.predicate, .subject, .object, .role, .title, .from, .until}] AS said
CALL (row, claims, told) {
  // Each end of a claim meets what the edition says of it by grouping: looked up for each claim, it would be read again and again.
  UNWIND CASE WHEN row.text THEN [] ELSE told + [claim IN claims | {id: claim.subject, as: 'subject', claim: claim}]
    + [claim IN claims | {id: claim.object, as: 'object', claim: claim}]
    + [claim IN claims | {id: claim.attributedTo, as: 'speaker', claim: claim}] END AS one
  WITH one WHERE one.id IS NOT NULL
  WITH one.id AS id, head(collect(one.told)) AS saying, [one IN collect(one) WHERE one.claim IS NOT NULL] AS ends
  UNWIND ends AS end
  WITH end.claim AS claim, CASE end.as
    WHEN 'subject' THEN {subjectName: saying.name, subjectType: saying.type}
    WHEN 'object' THEN {objectName: saying.name, objectType: saying.type, objectEdtf: saying.edtf, objectMeasure: saying.measure,
      objectValue: saying.value, objectUpper: saying.upper, objectQualifier: saying.qualifier, objectUnit: saying.unit}
    ELSE {speakerName: saying.name} END AS said
  SET claim += said
}
CALL (row, claims) {
  UNWIND CASE WHEN row.text THEN [] ELSE claims END AS claim
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
