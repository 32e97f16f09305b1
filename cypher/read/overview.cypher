// The events that are told of most, with the people, organizations and places around them: what is in here, as a drawing.
//
// $limit = 5: so many events
MATCH (event:Event)
WITH event, COUNT { (event)<-[:SUBJECT|OBJECT]-() } AS claims
ORDER BY claims DESC, event.id
LIMIT $limit
CALL (event) {
  OPTIONAL MATCH (event)-[edge]-(other:!Date&!Figure&Entity)
  RETURN edge, other
  ORDER BY edge.claims DESC, other.id
  LIMIT 8
}
RETURN event, edge, other
