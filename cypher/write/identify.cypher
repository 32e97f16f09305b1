// Ties what was observed to identifiers of the world. $rows: {observed, identifier}, one as often as it likes. Rows: observed, of those that are new.
UNWIND $rows AS row
MERGE (judged:Judged {id: row.observed})
MERGE (identifier:Identifier {id: row.identifier})
WITH DISTINCT judged, identifier
WHERE NOT EXISTS { (judged)-[:IDENTIFIED]->(identifier) }
CREATE (judged)-[:IDENTIFIED]->(identifier)
RETURN DISTINCT judged.id AS observed
