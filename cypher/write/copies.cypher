// Current editions whose texts are or were copies of each other, with the keys of their texts.
// $origins: of groups of copies; $editions: ids of further editions. Rows: edition, source, origin, keys.
CALL () {
  UNWIND $origins AS origin
  MATCH (edition:Edition {origin: origin})
  RETURN edition
  UNION
  UNWIND $editions AS id
  MATCH (edition:Edition {id: id})
  RETURN edition
}
MATCH (edition)<-[:HAS_EDITION]-(source:Source)
RETURN edition.id AS edition, source.id AS source, edition.origin AS origin,
  COLLECT { MATCH (edition)-[:HAS_TEXT_KEY]->(key:TextKey) RETURN key.id } AS keys
