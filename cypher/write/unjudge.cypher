// Takes back what a person decided. $id. Rows: judgement, its properties.
MATCH (judgement:Judgement {id: $id})
WITH judgement, properties(judgement) AS gone
OPTIONAL MATCH (judgement)-[:JUDGES]->(judged:Judged)
WITH judgement, gone, collect(DISTINCT judged) AS sides
DETACH DELETE judgement
WITH gone, sides
FOREACH (one IN [side IN sides WHERE NOT EXISTS { (side)--() }] | DELETE one)
RETURN gone AS judgement
