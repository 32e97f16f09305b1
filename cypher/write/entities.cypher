CYPHER replan=skip
// Entities that are new or changed, and which observed entities are resolved to them from now on.
// $entities: {id, kind, properties, members: observed ids that were not resolved to it}, sorted by id.
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
