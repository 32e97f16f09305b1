// One sentence for each of several entities or edges, that of the surest claim: what a short answer can cite.
//
// $subjects = []: ids of entities
// $objects = []: for an edge, the id of the entity at its other end, at the same place of the list; empty for any claim
// $predicates = []: for an edge, its type, as PARTICIPATED_IN, at the same place of the list
UNWIND range(0, size($subjects) - 1) AS at
WITH at, $subjects[at] AS from, coalesce($objects[at], '') AS to, $predicates[at] AS predicate
CALL (from, to, predicate) {
  CALL (from, to, predicate) {
    WITH from, to
    WHERE to = ''
    MATCH (:Entity {id: from})<-[:SUBJECT|OBJECT]-(claim:Claim)
    RETURN claim
    UNION
    WITH from, to, predicate
    WHERE to <> ''
    MATCH (:Entity {id: from})<-[:SUBJECT]-(claim:Claim {predicate: predicate})-[:OBJECT]->(:Entity {id: to})
    RETURN claim
  }
  WITH claim
  ORDER BY claim.polarity = 'affirmed' DESC, claim.confidence DESC, claim.id
  LIMIT 1
  MATCH (claim)-[:SUPPORTED_BY]->(sentence:Sentence)<-[:HAS_SENTENCE]-(:Edition)<-[:HAS_EDITION]-(source:Source)
  RETURN claim, sentence, source
  LIMIT 1
}
RETURN
  at,
  claim.id AS claim,
  claim.polarity AS polarity,
  sentence.text AS quote,
  source {.id, .title, .uri, .publisher, .publishedOn} AS source
