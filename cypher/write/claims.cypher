// Claims with their evidence. $claims: {subject, object, attributedTo, sentence, start, end, properties}, sorted by id.
UNWIND $claims AS row
MATCH (sentence:Sentence {id: row.sentence})
MATCH (subject:Entity {id: row.subject})
OPTIONAL MATCH (object:Entity {id: row.object})
OPTIONAL MATCH (speaker:Entity {id: row.attributedTo})
CREATE (claim:Claim)
SET claim = row.properties, claim.confidence = toFloat(row.properties.confidence)
CREATE (claim)-[:SUPPORTED_BY {start: row.start, end: row.end}]->(sentence)
CREATE (claim)-[:SUBJECT]->(subject)
FOREACH (one IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (claim)-[:OBJECT]->(one))
FOREACH (one IN CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END | CREATE (claim)-[:ATTRIBUTED_TO]->(one))
