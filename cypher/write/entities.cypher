CYPHER replan=skip
// Entities that are new or changed, and which observed entities are resolved to them from now on.
// $entities: {id, kind, properties, members: observed ids that were not resolved to it}, sorted by id. And what rules hold of observed
// entities: $judgements: {a, b, verdict, score, reasons, rule, held}; $overruled: {a, b}.
CALL () {
  UNWIND $overruled AS pair
  MATCH (:ObservedEntity {id: pair.a})-[judged:JUDGED]->(:ObservedEntity {id: pair.b})
  DELETE judged
}
CALL () {
  UNWIND $judgements AS row
  MATCH (a:ObservedEntity {id: row.a})
  MATCH (b:ObservedEntity {id: row.b})
  MERGE (a)-[judged:JUDGED]->(b)
  SET judged = {verdict: row.verdict, score: toFloat(row.score), reasons: row.reasons, rule: row.rule, held: row.held, at: datetime()}
}
UNWIND $entities AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
SET entity:$(row.kind)
WITH row, entity
UNWIND row.members AS id
MATCH (observed:ObservedEntity {id: id})
OPTIONAL MATCH (observed)-[former:RESOLVED_TO]->(:Entity)
DELETE former
CREATE (observed)-[:RESOLVED_TO]->(entity)
