// Ties what was observed to identifiers of the world, unless it has another of the same table. $rows: {observed, identifier}, of each table
// one. Rows: observed, identifier, known: what it had before.
UNWIND $rows AS row
MERGE (judged:Judged {id: row.observed})
WITH row, judged, COLLECT {
  MATCH (judged)-[:IDENTIFIED]->(known:Identifier)
  WHERE split(known.id, ':')[0] = split(row.identifier, ':')[0]
  RETURN known.id ORDER BY known.id
}[0] AS known
FOREACH (_ IN CASE WHEN known IS NULL THEN [1] ELSE [] END |
  MERGE (identifier:Identifier {id: row.identifier})
  CREATE (judged)-[:IDENTIFIED]->(identifier))
RETURN judged.id AS observed, row.identifier AS identifier, known
