// What is in here, as a drawing: the people, organizations, groups and places that most events involve, and the events
// that tie most of them together.
//
// $limit = 9: so many events
MATCH (hub:Person|Organization|Group|Place)
WITH hub, COUNT { (hub)-[:PARTICIPATED_IN]->() } + COUNT { (hub)<-[:OCCURRED_IN]-() } AS involved
ORDER BY involved DESC, hub.id
LIMIT 12
MATCH (hub)-[edge:PARTICIPATED_IN|OCCURRED_IN]-(event:Event)
WITH event, collect(DISTINCT hub) AS hubs, collect(edge) AS edges
ORDER BY size(hubs) DESC, COUNT { (event)<-[:SUBJECT|OBJECT]-() } DESC, event.id
LIMIT $limit
RETURN event, hubs, edges
