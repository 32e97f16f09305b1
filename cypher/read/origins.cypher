// Which sources count as one origin because their texts are copies of each other, the earliest first: a row for each group.
//
// $source = null: id of a source; only its group
// $limit = 50: at most so many
CALL () {
  MATCH (:Source {id: $source})-[:HAS_EDITION]->(edition:Edition {current: true})
  WHERE edition.origin IS NOT NULL
  RETURN edition.origin AS origin
  UNION
  WITH $source AS asked
  WHERE asked IS NULL
  MATCH (edition:Edition)
  WHERE edition.origin >= ''
  RETURN DISTINCT edition.origin AS origin
}
MATCH (edition:Edition {origin: origin})<-[:HAS_EDITION]-(source:Source)
WITH origin, source
ORDER BY source.publishedOn, source.id
WITH origin, collect(source {.id, .title, .uri, .publisher, .publishedOn}) AS sources
RETURN origin, size(sources) AS copies, head(sources) AS earliest, sources
ORDER BY copies DESC, origin
LIMIT $limit
