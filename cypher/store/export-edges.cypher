// Edges of one type that leave nodes of one label, in the order of both ids. «LABEL», «TYPE».
MATCH (from:«LABEL»)
WHERE from.id >= ''
MATCH (from)-[edge:«TYPE»]->(to)
RETURN from.id AS from, to.id AS to, properties(edge) AS properties
ORDER BY from.id, to.id
