// From a fact down to its text, as a drawing: an event, claims about it, their sentences, the edition and the source.
//
// $id: id of an event
MATCH (event:Event {id: $id})<-[about:SUBJECT|OBJECT]-(claim:Claim)-[support:SUPPORTED_BY]->(sentence:Sentence)<-[part:HAS_SENTENCE]-(edition:Edition)<-[of:HAS_EDITION]-(source:Source)
WITH event, about, claim, support, sentence, part, edition, of, source
ORDER BY claim.confidence DESC, claim.id
LIMIT 8
OPTIONAL MATCH (claim)-[to:SUBJECT|OBJECT]->(other:Entity)
OPTIONAL MATCH (claim)-[by:ATTRIBUTED_TO]->(speaker:Entity)
RETURN event, about, claim, support, sentence, part, edition, of, source, to, other, by, speaker
