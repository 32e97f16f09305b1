// The text of one edition of a source, as it was read.
//
// $source: id or address of a source
// $number: number of the edition, as `editions` tells it
CALL () {
  MATCH (source:Source {id: $source})
  RETURN source
  UNION
  MATCH (source:Source {uri: $source})
  RETURN source
}
MATCH (source)-[:HAS_EDITION]->(edition:Edition {sequence: toInteger($number)})
RETURN edition.text AS text
