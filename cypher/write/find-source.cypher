// A source by its id or address, locked until the transaction ends. $source. Rows: id, uri, editions (ids).
CALL () {
  MATCH (source:Source {id: $source})
  RETURN source
  UNION
  MATCH (source:Source {uri: $source})
  RETURN source
}
SET source.id = source.id
WITH source
OPTIONAL MATCH (source)-[:HAS_EDITION]->(edition:Edition)
RETURN source.id AS id, source.uri AS uri, collect(edition.id) AS editions
