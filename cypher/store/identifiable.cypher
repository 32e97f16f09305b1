// Entities to be found in tables of the world. $kinds: labels. Rows: id, kind, names, subtype, contexts.
MATCH (observed:ObservedEntity)
WHERE observed.id >= '' AND observed.kind IN $kinds
MATCH (observed)-[:RESOLVED_TO]->(entity:Entity)
WITH entity, observed.kind AS kind, collect(observed) AS members
RETURN entity.id AS id, kind, [entity.name] + coalesce(entity.aliases, []) AS names, entity.subtype AS subtype,
  [member IN members | member.id] AS members,
  COLLECT {
    UNWIND members AS member
    MATCH (observation:Observation)-[:OF]->(member)
    UNWIND coalesce(observation.context, []) AS word
    RETURN DISTINCT word
  } AS contexts
ORDER BY id
