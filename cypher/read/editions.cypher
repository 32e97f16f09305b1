// The editions of a source, oldest first: each exact text that it had, what was read in it, and whether it is the current one.
//
// $source: id or address of a source
CALL () {
  MATCH (source:Source {id: $source})
  RETURN source
  UNION
  MATCH (source:Source {uri: $source})
  RETURN source
}
MATCH (source)-[:HAS_EDITION]->(edition:Edition)
RETURN
  edition.sequence AS number,
  edition.current AS current,
  edition.publishedOn AS publishedOn,
  edition.retrievedAt AS retrievedAt,
  size(edition.text) AS characters,
  COUNT { (edition)-[:HAS_SENTENCE]->() } AS sentences,
  COUNT { (edition)-[:HAS_SENTENCE]->(:Sentence)<-[:SUPPORTED_BY]-() } AS claims,
  edition.id AS edition,
  source {.id, .title, .uri, .publisher, .publishedOn} AS source
ORDER BY number
