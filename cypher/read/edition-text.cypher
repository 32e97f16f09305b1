// The text of one edition of a source, as it was read.
//
// $source: id or address of a source
// $number = null: number of the edition, as `editions` tells it; the current one without it
CALL () {
  MATCH (source:Source {id: $source})
  RETURN source
  UNION
  MATCH (source:Source {uri: $source})
  RETURN source
}
MATCH (source)-[:HAS_EDITION]->(edition:Edition)
WHERE edition.sequence = $number OR ($number IS NULL AND edition.current)
RETURN edition.text AS text
