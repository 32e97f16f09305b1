// From a fact down to its text, as a drawing: an entity, the surest claims about it, their sentences, the edition and the source.
//
// $id: id of an entity
// $predicate = null: only claims of this predicate, as HAS_FIGURE
// $limit = 4: so many claims
MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE ($predicate IS NULL OR claim.predicate = $predicate) AND EXISTS { (claim)-[:OBJECT]->(:Entity) }
WITH DISTINCT claim
ORDER BY claim.confidence DESC, claim.id
LIMIT $limit
MATCH fact = (:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(:Entity)
MATCH text = (claim)-[:SUPPORTED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(:Edition)<-[:HAS_EDITION]-(:Source)
OPTIONAL MATCH said = (claim)-[:ATTRIBUTED_TO]->(:Entity)
RETURN fact, text, said
