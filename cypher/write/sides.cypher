// What ids of entities, or of observed entities, stand for. $ids. Rows: id, entity, kind, name (of the observed one when it is no
// entity's id), members (of the entity).
UNWIND $ids AS id
MATCH (observed:ObservedEntity {id: id})-[:RESOLVED_TO]->(entity:Entity)
RETURN id, entity.id AS entity, observed.kind AS kind, entity.name AS name,
  COLLECT { MATCH (entity)<-[:RESOLVED_TO]-(member:ObservedEntity) RETURN member.id } AS members
