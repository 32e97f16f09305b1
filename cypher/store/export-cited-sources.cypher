// Sources that CITED_IN reaches, for an export of the knowledge layer alone, in the order of their ids.
MATCH (node:Source)
WHERE node.id >= '' AND EXISTS { (node)<-[:CITED_IN]-() }
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY node.id
