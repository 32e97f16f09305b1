// Mentions and claims follow their observed entity to another entity. $moves: {observed, from, to}.
// Rows: the claims' predicates, properties and both observed ends with their entities now, for the edges to be derived again.
UNWIND $moves AS row
MATCH (former:Entity {id: row.from})
MATCH (entity:Entity {id: row.to})
CALL (row, former, entity) {
  MATCH (former)<-[link:REFERS_TO]-(mention:Mention {observed: row.observed})
  DELETE link
  CREATE (mention)-[:REFERS_TO]->(entity)
}
CALL (row, former, entity) {
  MATCH (former)<-[link:ATTRIBUTED_TO]-(claim:Claim {attributedTo: row.observed})
  DELETE link
  CREATE (claim)-[:ATTRIBUTED_TO]->(entity)
}
CALL (row, former, entity) {
  MATCH (former)<-[link:SUBJECT]-(claim:Claim {subject: row.observed})
  DELETE link
  CREATE (claim)-[:SUBJECT]->(entity)
}
CALL (row, former, entity) {
  MATCH (former)<-[link:OBJECT]-(claim:Claim {object: row.observed})
  DELETE link
  CREATE (claim)-[:OBJECT]->(entity)
}
WITH DISTINCT row, entity
MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.subject = row.observed OR claim.object = row.observed
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN DISTINCT claim.predicate AS predicate, claim.role AS role, claim.title AS title, claim.from AS from, claim.until AS until,
  claim.subject AS subject, claim.object AS object, subject.id AS subjectEntity, object.id AS objectEntity
