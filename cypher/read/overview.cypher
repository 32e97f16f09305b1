// The events that are told of most, with the people, organizations and places around them: what is in here, as a drawing.
//
// $limit = 5: so many events, up to 20
MATCH (event:Event)
WITH event, COUNT { (event)<-[:SUBJECT|OBJECT]-() } AS claims
ORDER BY claims DESC, event.id
LIMIT CASE WHEN $limit < 1 THEN 1 WHEN $limit > 20 THEN 20 ELSE toInteger($limit) END
CALL (event) {
  OPTIONAL MATCH (event)-[edge:PARTICIPATED_IN|OCCURRED_IN|ABOUT|COMMEMORATES|FOLLOWED|CAUSED]-(other:Entity)
  RETURN edge, other
  ORDER BY edge.claims DESC, other.id
  LIMIT 8
}
RETURN event, edge, other
