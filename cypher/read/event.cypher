// One event as a drawing: who took part, where and when, and what was counted.
//
// $id: id of an event
// $limit = 24: at most so many edges, those that most sources tell first
MATCH (event:Entity {id: $id})
OPTIONAL MATCH (event)-[edge]-(other:Entity)
RETURN event, edge, other
ORDER BY edge.sources DESC, edge.claims DESC, other.id
LIMIT $limit
