// Events of which several accounts tell, with how many sources and how many values of each sort: most sources first. Where a sort
// has several values, `disagreements` says whether they conflict.
//
// $limit = 50: at most so many
MATCH (event:Event)
WHERE event.id >= ''
CALL (event) {
  MATCH (event)<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE claim.predicate IN ['PARTICIPATED_IN', 'OCCURRED_IN', 'OCCURRED_ON', 'HAS_FIGURE']
  OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
  OPTIONAL MATCH (claim)-[:SUBJECT|OBJECT]->(other:Entity)
  WHERE other <> event
  RETURN
    count(DISTINCT claim.source) AS sources,
    count(DISTINCT claim.source + coalesce(speaker.id, '')) AS accounts,
    count(DISTINCT CASE WHEN claim.role = 'agent' THEN other END) AS actors,
    count(DISTINCT CASE WHEN claim.predicate = 'OCCURRED_IN' THEN other END) AS places,
    count(DISTINCT CASE WHEN claim.predicate = 'OCCURRED_ON' THEN other END) AS dates,
    count(DISTINCT CASE WHEN claim.predicate = 'HAS_FIGURE' THEN other END) AS figures,
    count(CASE WHEN claim.polarity = 'denied' THEN 1 END) AS denials
}
WITH *
WHERE accounts > 1 AND (denials > 0 OR actors > 1 OR places > 1 OR dates > 1 OR figures > 1)
ORDER BY sources DESC, accounts DESC, event.id
LIMIT $limit
RETURN event, event.id AS id, event.name AS name, event.type AS type, event.start AS start, event.end AS end, sources, accounts, actors, places, dates, figures, denials
