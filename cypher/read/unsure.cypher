// Entities of which no rule can be sure whether they are one, best first, with sentences of both sides: what a person may decide.
// Pairs that a person has decided are left out.
//
// $kind = null: only of this kind, as Person
// $limit = 25: at most so many pairs
MATCH (one:ObservedEntity)-[judged:JUDGED]->(two:ObservedEntity)
WHERE judged.verdict = 'unsure' AND judged.score >= 0.0 AND ($kind IS NULL OR one.kind = $kind)
MATCH (one)-[:RESOLVED_TO]->(a:Entity)
MATCH (two)-[:RESOLVED_TO]->(b:Entity)
WHERE a <> b AND NOT EXISTS {
  MATCH (:Judged {id: one.id})<-[mine:JUDGES]-(:Judgement)-[theirs:JUDGES]->(:Judged {id: two.id})
  WHERE mine.side <> theirs.side
}
WITH judged, one, two, a, b ORDER BY judged.score DESC, one.id, two.id
WITH CASE WHEN a.id < b.id THEN {a: a, b: b} ELSE {a: b, b: a} END AS pair, judged
WITH pair.a AS a, pair.b AS b, head(collect(judged)) AS judged
ORDER BY judged.score DESC, a.id, b.id LIMIT $limit
RETURN
  head([label IN labels(a) WHERE label <> 'Entity']) AS kind,
  a {.id, .name, kind: head([label IN labels(a) WHERE label <> 'Entity'])} AS a,
  b {.id, .name, kind: head([label IN labels(b) WHERE label <> 'Entity'])} AS b,
  judged.score AS score,
  judged.reasons AS reasons,
  judged.rule AS rule,
  COLLECT {
    MATCH (a)<-[:REFERS_TO]-(mention:Mention {level: 'name'})<-[:HAS_MENTION]-(sentence:Sentence)<-[:HAS_SENTENCE]-(:Edition)<-[:HAS_EDITION]-(source:Source)
    WITH DISTINCT sentence, source LIMIT 3
    RETURN {quote: sentence.text, source: source {.id, .title, .uri, .publisher, .publishedOn}}
  } AS aEvidence,
  COLLECT {
    MATCH (b)<-[:REFERS_TO]-(mention:Mention {level: 'name'})<-[:HAS_MENTION]-(sentence:Sentence)<-[:HAS_SENTENCE]-(:Edition)<-[:HAS_EDITION]-(source:Source)
    WITH DISTINCT sentence, source LIMIT 3
    RETURN {quote: sentence.text, source: source {.id, .title, .uri, .publisher, .publishedOn}}
  } AS bEvidence
ORDER BY score DESC, a.id, b.id
