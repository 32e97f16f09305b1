// Mentions under their sentences. $mentions: {sentence, entity, properties}, sorted by id; entity is absent when a mention refers
// to nothing that was observed.
UNWIND $mentions AS row
MATCH (sentence:Sentence {id: row.sentence})
CREATE (sentence)-[:HAS_MENTION]->(mention:Mention)
SET mention = row.properties
WITH row, mention
MATCH (entity:Entity {id: row.entity})
CREATE (mention)-[:REFERS_TO]->(entity)
