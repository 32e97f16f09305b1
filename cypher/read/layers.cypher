// From a fact down to its text, as a drawing: an event, claims about it, their sentences, the edition and the source.
//
// $id: id of an event
MATCH (event:Entity {id: $id})<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH claim
ORDER BY claim.confidence DESC, claim.id
LIMIT 4
MATCH fact = (:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(:Entity)
MATCH text = (claim)-[:SUPPORTED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(:Edition)<-[:HAS_EDITION]-(:Source)
OPTIONAL MATCH said = (claim)-[:ATTRIBUTED_TO]->(:Entity)
RETURN fact, text, said
