// Removes observations that no edition makes any more, observed entities without observations, and keys without either.
// $observed: ids.
UNWIND $observed AS id
MATCH (observed:ObservedEntity {id: id})
CALL (observed) {
  MATCH (observation:Observation)-[:OF]->(observed)
  WHERE NOT EXISTS { (observation)<-[:OBSERVES]-() }
  DETACH DELETE observation
}
WITH observed
WHERE NOT EXISTS { (observed)<-[:OF]-() }
OPTIONAL MATCH (observed)-[:HAS_KEY]->(key:Key)
WITH collect(DISTINCT observed) AS gone, collect(DISTINCT key) AS keys
FOREACH (one IN gone | DETACH DELETE one)
WITH keys
UNWIND keys AS key
WITH key
WHERE NOT EXISTS { (key)<-[:HAS_KEY]-() }
DELETE key
