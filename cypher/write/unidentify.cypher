// Takes back at most so many identifiers. $limit. Rows: observed.
MATCH (identifier:Identifier)
WHERE identifier.id >= ''
WITH identifier ORDER BY identifier.id LIMIT $limit
MATCH (judged:Judged)-[:IDENTIFIED]->(identifier)
WITH collect(DISTINCT identifier) AS identifiers, collect(DISTINCT judged) AS sides, collect(DISTINCT judged.id) AS ids
FOREACH (one IN identifiers | DETACH DELETE one)
WITH sides, ids
FOREACH (one IN [side IN sides WHERE NOT EXISTS { (side)--() }] | DELETE one)
WITH ids
UNWIND ids AS observed
RETURN observed
