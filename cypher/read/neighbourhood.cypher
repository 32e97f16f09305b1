// What is around an entity: edges of the knowledge layer up to two steps away, the surest and most often told first.
//
// $id: id of an entity
// $depth = 1: steps, 1 or 2
// $kinds = []: only edges to these kinds; all when empty
// $minConfidence = 0: only edges that are at least so sure
// $limit = 50: at most so many edges
MATCH (centre:Entity {id: $id})
CALL (centre) {
  MATCH (centre)-[edge]-(other:Entity)
  WHERE edge.claims IS NOT NULL AND edge.confidence >= $minConfidence AND ($kinds = [] OR any(label IN labels(other) WHERE label IN $kinds))
  RETURN edge, 1 AS distance
  UNION
  MATCH (centre)-[first]-(middle:Entity)-[edge]-(other:Entity)
  WHERE
    $depth >= 2 AND other <> centre AND
    first.claims IS NOT NULL AND first.confidence >= $minConfidence AND
    edge.claims IS NOT NULL AND edge.confidence >= $minConfidence AND
    ($kinds = [] OR any(label IN labels(other) WHERE label IN $kinds))
  RETURN DISTINCT edge, 2 AS distance
}
WITH edge, min(distance) AS distance, startNode(edge) AS from, endNode(edge) AS to
ORDER BY distance, edge.sources DESC, edge.claims DESC, edge.confidence DESC, from.id, type(edge), edge.role, edge.title, to.id
LIMIT $limit
RETURN
  from AS start,
  edge,
  to AS end,
  distance,
  from {.id, .name, kind: head([label IN labels(from) WHERE label <> 'Entity'])} AS subject,
  type(edge) AS predicate,
  edge.role AS role,
  edge.title AS title,
  to {.id, .name, kind: head([label IN labels(to) WHERE label <> 'Entity'])} AS object,
  edge.claims AS claims,
  edge.sources AS sources,
  edge.origins AS origins,
  edge.confidence AS confidence,
  edge.disputed AS disputed
