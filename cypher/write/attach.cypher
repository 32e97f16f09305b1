CYPHER replan=skip
// Mentions under their sentences and claims with their evidence. `entity`, `subject`, `object` and `attributedTo` of a row are the
// entities that its observed ones are resolved to, absent where the two have one id, as most have.
// $mentions: {sentence, entity, properties}; $claims: {subject, object, attributedTo, sentence, start, end, properties}; sorted by id.
CALL () {
  UNWIND $mentions AS row
  MATCH (sentence:Sentence {id: row.sentence})
  CREATE (sentence)-[:HAS_MENTION]->(mention:Mention)
  SET mention = row.properties
  WITH row, mention
  MATCH (entity:Entity {id: coalesce(row.entity, row.properties.observed)})
  CREATE (mention)-[:REFERS_TO]->(entity)
}
UNWIND $claims AS row
MATCH (sentence:Sentence {id: row.sentence})
MATCH (subject:Entity {id: coalesce(row.subject, row.properties.subject)})
OPTIONAL MATCH (object:Entity {id: coalesce(row.object, row.properties.object)})
OPTIONAL MATCH (speaker:Entity {id: coalesce(row.attributedTo, row.properties.attributedTo)})
CREATE (claim:Claim)
SET claim = row.properties, claim.confidence = toFloat(row.properties.confidence)
CREATE (claim)-[:SUPPORTED_BY {start: row.start, end: row.end}]->(sentence)
CREATE (claim)-[:SUBJECT]->(subject)
FOREACH (one IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (claim)-[:OBJECT]->(one))
FOREACH (one IN CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END | CREATE (claim)-[:ATTRIBUTED_TO]->(one))
