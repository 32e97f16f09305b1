// Which documents are cited: by which sources, adopted by whom, about which events.
//
// $about = null: id of an event; only documents about it
// $limit = 50: at most so many
MATCH (document:Document)
WHERE $about IS NULL OR EXISTS { (document)-[:ABOUT]->(:Entity {id: $about}) }
WITH document, COUNT { (document)-[:CITED_IN]->() } AS citations
ORDER BY citations DESC, document.name, document.id
LIMIT $limit
RETURN
  document,
  document.id AS id,
  coalesce(document.title, document.name) AS title,
  document.documentType AS type,
  COLLECT { MATCH (document)-[:ADOPTED_ON]->(date:Date) RETURN date.edtf ORDER BY date.edtf } AS adoptedOn,
  [(document)<-[:ADOPTED]-(by:Entity) | by.name] AS adoptedBy,
  [(document)-[:ABOUT]->(event:Event) | event.name] AS about,
  [(document)-[:CITED_IN]->(source:Source) | coalesce(source.publisher + ': ', '') + coalesce(source.title, source.uri)] AS citedIn
