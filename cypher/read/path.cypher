// How two entities are connected: the shortest ways over the edges of the knowledge layer, each hop with its claims.
// Dates, figures and citing sources are left out: that two events share a year connects nobody.
//
// $from: id of an entity
// $to: id of another
// $types = []: only edges of these types, as MEMBER_OF; all when empty
// $since = null: only over events that may have happened on or after this day, month, year or decade
// $until = null: only over events that may have happened on or before it
// $minConfidence = 0: only edges that are at least so sure
// $limit = 3: so many ways
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WHERE a <> b
MATCH path = SHORTEST 10 (a)(
  (one)-[edge:PARTICIPATED_IN|OCCURRED_IN|LOCATED_IN|BORN_IN|DIED_IN|LIVES_IN|CITIZEN_OF|RELATED_TO|PART_OF|CAUSED|FOLLOWED|COMMEMORATES|HELD_OFFICE|MEMBER_OF|FOUNDED_BY|OWNED_BY|REPRESENTS|ALLIED_WITH|FIGHTS_AGAINST|CONTROLS|KILLED_BY|ADOPTED|ABOUT]-(next)
  WHERE
    edge.confidence >= $minConfidence AND
    ($types = [] OR type(edge) IN $types) AND
    all(event IN [one, next] WHERE
      NOT event:Event OR
      (($until IS NULL OR event.start <= replace(split($until, '/')[-1], 'X', '9') + '~') AND
       ($since IS NULL OR coalesce(event.end, event.start) >= replace(split($since, '/')[0], 'X', '0'))))
){1,6}(b)
WITH path, length(path) AS length, round(reduce(product = 1.0, hop IN relationships(path) | product * hop.confidence), 4) AS confidence
ORDER BY length, confidence DESC, [node IN nodes(path) | node.id]
LIMIT $limit
CALL (path) {
  UNWIND range(0, length(path) - 1) AS hop
  WITH relationships(path)[hop] AS edge
  WITH edge, startNode(edge) AS subject, endNode(edge) AS object
  CALL (edge, subject, object) {
    MATCH (subject)<-[:SUBJECT]-(claim:Claim {predicate: type(edge)})-[:OBJECT]->(object)
    WHERE edge.role IS NULL OR claim.role = edge.role
    MATCH (claim)-[:SUPPORTED_BY]->(sentence:Sentence)<-[:HAS_SENTENCE]-(:Edition)<-[:HAS_EDITION]-(source:Source)
    WITH claim, sentence, source
    ORDER BY claim.confidence DESC, claim.id
    LIMIT 3
    RETURN collect({claim: claim.id, polarity: claim.polarity, quote: sentence.text, source: source {.id, .title, .uri, .publisher, .publishedOn}}) AS evidence
  }
  RETURN collect({
    subject: subject {.id, .name, kind: head([label IN labels(subject) WHERE label <> 'Entity'])},
    predicate: type(edge),
    role: edge.role,
    title: edge.title,
    object: object {.id, .name, kind: head([label IN labels(object) WHERE label <> 'Entity'])},
    claims: edge.claims,
    sources: edge.sources,
    origins: edge.origins,
    confidence: edge.confidence,
    disputed: edge.disputed,
    evidence: evidence
  }) AS hops
}
RETURN path, length, confidence, hops
