// Entities that nothing is resolved to any more. $entities: ids.
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
