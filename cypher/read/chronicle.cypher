// What happened between two dates, as a drawing: the events that are told of most, with their dates and places.
//
// $from = null: first day, month, year or decade, as 1990-01-19, 1990-01, 1990 or 198X; from the beginning without it
// $to = null: last day, month, year or decade, and all of it; to the end without it
// $limit = 9: so many events
MATCH (event:Event)
WHERE event.start <= coalesce(replace($to, 'X', '9'), '9') + '~' AND coalesce(event.end, event.start) >= coalesce(replace($from, 'X', '0'), '')
WITH event
ORDER BY COUNT { (event)<-[:SUBJECT|OBJECT]-() } DESC, event.id
LIMIT $limit
OPTIONAL MATCH day = (event)-[:OCCURRED_ON]->(:Date)
OPTIONAL MATCH spot = (event)-[:OCCURRED_IN]->(:Place)
RETURN event, day, spot
