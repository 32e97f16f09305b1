// Of which edition an event was known by an id that nothing has any more, and which events of its type the current edition of that source
// tells of, five at most. $id: of what was observed. Rows, one at most: name, source, edition (its number), now: {id, name}.
MATCH (claim:FormerClaim)
WHERE claim.subject = $id OR claim.object = $id
MATCH (claim)-[:SUPPORTED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(edition:Edition)<-[:HAS_EDITION]-(source:Source)
WITH source, edition,
  CASE WHEN claim.subject = $id THEN claim.subjectName ELSE claim.objectName END AS name,
  CASE WHEN claim.subject = $id THEN claim.subjectType ELSE claim.objectType END AS type
ORDER BY edition.sequence DESC, source.id
LIMIT 1
RETURN name, coalesce(source.title, source.uri, source.id) AS source, edition.sequence AS edition,
  COLLECT {
    MATCH (source)-[:HAS_EDITION]->(:Edition {current: true})-[:OBSERVES]->(:Observation {type: type})-[:OF]->(:ObservedEntity)-[:RESOLVED_TO]->(event:Event)
    WITH DISTINCT event ORDER BY event.id LIMIT 5
    RETURN event {.id, .name}
  } AS now
