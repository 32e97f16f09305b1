// Whether a text stands in the graph as it would be written now: the id of the source's current edition with this fingerprint.
// $source (id), $fingerprint. Rows: edition.
MATCH (:Source {id: $source})-[:HAS_EDITION]->(edition:Edition {current: true, fingerprint: $fingerprint})
RETURN edition.id AS edition
