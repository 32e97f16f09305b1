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
WITH event, edge, figure, figure.low AS low, coalesce(figure.high, Infinity) AS high
WITH event, collect({edge: edge, figure: figure, low: low, high: high}) AS all
UNWIND all AS one
WITH event, all, one.edge AS edge, one.figure AS figure, one.low AS low, one.high AS high
WITH edge,
  any(other IN all WHERE other.figure.measure = figure.measure AND coalesce(other.figure.unit, 'person') = coalesce(figure.unit, 'person')
    AND (other.low > high OR other.high < low))
  OR EXISTS { (event)<-[:SUBJECT]-(:Claim {predicate: 'HAS_FIGURE', polarity: 'denied'})-[:OBJECT]->(figure) } AS disputed
SET edge.disputed = disputed
