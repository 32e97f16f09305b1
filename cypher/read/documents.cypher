// Which documents are cited, as a drawing: who adopted them, which events they are about, and which sources cite them.
//
// $limit = 6: so many documents, the most cited first
MATCH (document:Document)
WITH document, COUNT { (document)-[:CITED_IN]->() } AS citations, COUNT { (document)<-[:ADOPTED]-() } + COUNT { (document)-[:ABOUT]->() } AS told
ORDER BY citations DESC, told DESC, document.id
LIMIT $limit
OPTIONAL MATCH way = (document)-[:ADOPTED|ABOUT|CITED_IN]-()
RETURN document, way
