// What happened between two dates, in order of time. Dates overlap, they need not equal: an event known to be "in 1990"
// is found when asking for March 1990.
//
// $from = null: first day, month, year or decade, as 1990-01-19, 1990-01, 1990 or 198X; from the beginning without it
// $to = null: last day, month, year or decade, and all of it; to the end without it
// $place = null: id of a place where it happened, or that holds the place where it happened
// $type = null: type of event, as Attack
// $participant = null: id of somebody or something that took part
// $after = null: place of an event, as "start end id": only those that come later in this order
// $limit = 50: at most so many

// Of an interval its first or last day counts; a season (2001-21 is spring) is three months, winter those of the year's end.
WITH
  [point IN [split($from, '/')[0]] | CASE WHEN point =~ '\\d{4}-2[1-4].?' THEN left(point, 5) + ['03', '06', '09', '12'][toInteger(substring(point, 6, 1)) - 1] ELSE replace(point, 'X', '0') END][0] AS first,
  [point IN [split($to, '/')[-1]] | CASE WHEN point =~ '\\d{4}-2[1-4].?' THEN left(point, 5) + ['05', '08', '11', '12'][toInteger(substring(point, 6, 1)) - 1] ELSE replace(point, 'X', '9') END][0] AS last
WITH
  reduce(plain = coalesce(first, ''), sign IN ['?', '~', '%', '..'] | replace(plain, sign, '')) AS first,
  reduce(plain = coalesce(last, ''), sign IN ['?', '~', '%', '..'] | replace(plain, sign, '')) AS last
MATCH (event:Event)
WHERE
  event.start <= CASE last WHEN '' THEN '9' ELSE last END + '~' AND
  coalesce(event.end, event.start) >= first AND
  event.start >= coalesce(left($after, 10), '') AND
  ($after IS NULL OR event.start + ' ' + coalesce(event.end, '') + ' ' + event.id > $after) AND
  ($type IS NULL OR event.type = $type) AND
  ($place IS NULL OR EXISTS { (event)-[:OCCURRED_IN]->(:Place)-[:LOCATED_IN*0..3]->(:Entity {id: $place}) }) AND
  ($participant IS NULL OR EXISTS { (event)<-[:PARTICIPATED_IN]-(:Entity {id: $participant}) })
WITH event
ORDER BY event.start, coalesce(event.end, ''), event.id
LIMIT $limit
RETURN
  event,
  event.id AS id,
  event.start AS start,
  event.end AS end,
  event.type AS type,
  event.name AS name,
  COLLECT { MATCH (event)-[:OCCURRED_IN]->(place:Place) RETURN place.name ORDER BY place.name, place.id } AS places,
  // A place to which somebody went is told once, as the place; so are "civilians" of several texts.
  COLLECT {
    MATCH (event)<-[part:PARTICIPATED_IN]-(who:Entity)
    WHERE NOT (part.role = 'destination' AND EXISTS { (event)-[:OCCURRED_IN]->(who) })
    WITH DISTINCT part.role AS role, who.name AS name
    ORDER BY CASE role WHEN 'agent' THEN 0 ELSE 1 END, role, name
    RETURN role + ': ' + name
  } AS participants
