CYPHER replan=skip
// Opens the writing of documents: keeps each source's own properties and, by writing, its lock, so that two writers of one
// source take turns. A document whose fingerprint is that of the current edition gives no row and is not locked.
// When all sources are locked it takes the turn of the graph, as take-turn does: one statement less for every document.
// $documents: {source: properties with id, fingerprint}, sorted by source id. Rows: source, editions.
UNWIND $documents AS document
OPTIONAL MATCH (:Source {id: document.source.id})-[:HAS_EDITION]->(same:Edition {current: true, fingerprint: document.fingerprint})
WITH document, same
WHERE same IS NULL
MERGE (source:Source {id: document.source.id})
SET source = document.source
WITH collect(source) AS sources
CALL (sources) {
  WITH sources WHERE size(sources) > 0
  MERGE (turn:WriteTurn {id: 'graph'})
  SET turn.taken = timestamp()
}
UNWIND sources AS source
CALL (source) {
  OPTIONAL MATCH (source)-[:HAS_EDITION]->(edition:Edition)
  RETURN collect(edition {.id, .current, .fingerprint, .sequence}) AS editions
}
RETURN source.id AS source, editions
