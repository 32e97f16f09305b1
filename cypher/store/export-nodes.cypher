// Nodes of one label in the order of their ids, read along the index of the id. «LABEL».
MATCH (node:«LABEL»)
WHERE node.id >= ''
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY node.id
