// What editions observe. An Observation is one way of saying an entity (name, aliases, properties), shared by the editions
// that say it alike: how many do is the degree of the node, so a country of a thousand documents is counted without reading them.
// $observed: {edition, observation, content, mentions, id, kind, keys, keyIds}, sorted by observation.
UNWIND $observed AS row
MATCH (edition:Edition {id: row.edition})
MERGE (observation:Observation {id: row.observation})
ON CREATE SET observation += row.content
CREATE (edition)-[:OBSERVES {mentions: row.mentions}]->(observation)
MERGE (observed:ObservedEntity {id: row.id})
ON CREATE SET observed.kind = row.kind, observed.keys = row.keys
MERGE (observation)-[:OF]->(observed)
WITH row, observed
WHERE NOT EXISTS { (observed)-[:HAS_KEY]->() }
UNWIND row.keyIds AS keyId
MERGE (key:Key {id: keyId})
MERGE (observed)-[:HAS_KEY]->(key)
