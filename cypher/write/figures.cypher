// Figures of one event and measure that cannot all be right are disputed: their bounds have no number in common.
// $events, $figures: ids of entities whose figures may have changed.
CALL () {
  UNWIND $events AS id
  MATCH (event:Event&Entity {id: id})
  RETURN event
  UNION
  UNWIND $figures AS id
  MATCH (:Entity {id: id})<-[:HAS_FIGURE]-(event:Event)
  RETURN event
}
MATCH (event)-[edge:HAS_FIGURE]->(figure:Figure)
WITH event, edge, figure, toFloat(figure.value) AS value, toFloat(figure.upper) AS upper, figure.qualifier AS qualifier
WITH event, edge, figure,
  // "about 200" agrees with 180 to 220
  CASE qualifier WHEN 'up to' THEN 0.0 WHEN 'about' THEN value * 0.9 ELSE value END AS low,
  CASE qualifier WHEN 'at least' THEN 1e300 WHEN 'about' THEN coalesce(upper, value) * 1.1 ELSE coalesce(upper, value) END AS high
WITH event, collect({edge: edge, figure: figure, low: low, high: high}) AS all
UNWIND all AS one
WITH event, all, one.edge AS edge, one.figure AS figure, one.low AS low, one.high AS high
WITH edge,
  any(other IN all WHERE other.figure.measure = figure.measure AND coalesce(other.figure.unit, '') = coalesce(figure.unit, '')
    AND (other.low > high OR other.high < low))
  OR EXISTS { (event)<-[:SUBJECT]-(:Claim {predicate: 'HAS_FIGURE', polarity: 'denied'})-[:OBJECT]->(figure) } AS disputed
SET edge.disputed = disputed
