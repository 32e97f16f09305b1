// Editions and their claims take the origin that their copies are known by, or lose it when they have none.
// $editions: {id, origin, again}. Rows, of editions with `again`: claims as `move` gives them, for their edges to be derived again.
UNWIND $editions AS row
MATCH (edition:Edition {id: row.id})
SET edition.origin = row.origin
WITH row, edition
MATCH (edition)-[:HAS_SENTENCE]->(:Sentence)<-[:SUPPORTED_BY]-(claim:Claim)
SET claim.origin = row.origin
WITH row, claim
WHERE row.again
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN DISTINCT claim.predicate AS predicate, claim.role AS role, claim.title AS title, claim.from AS from, claim.until AS until,
  claim.subject AS subject, claim.object AS object, subject.id AS subjectEntity, object.id AS objectEntity
