// One entity by its id, or by the id of anything that was ever observed of it, so that links outlive merges.
//
// $id: id of an entity or of an observed entity
CALL () {
  MATCH (entity:Entity {id: $id})
  RETURN entity
  UNION
  MATCH (:ObservedEntity {id: $id})-[:RESOLVED_TO]->(entity:Entity)
  RETURN entity
}
RETURN entity
LIMIT 1
