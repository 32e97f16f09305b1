// Where facts come from: every claim about an entity, or from one entity to another, with the words that make it, the
// sentence before and after, the source, the edition, and the rule that read it.
//
// $subject: id of an entity
// $object = null: id of another entity; without it, every claim that `subject` is in, as subject or object
// $predicate = null: only claims of this predicate, as PARTICIPATED_IN
// $role = null: only claims in this role, as agent
// $after = null: place of a claim, as "publishedOn source start claim": only those that come later in this order
// $limit = 25: at most so many
CALL (*) {
  WITH $object AS other
  WHERE other IS NULL
  MATCH (:Entity {id: $subject})<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (:Entity {id: $subject})<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(:Entity {id: $object})
  RETURN claim
}
WITH DISTINCT claim
WHERE ($predicate IS NULL OR claim.predicate = $predicate) AND ($role IS NULL OR claim.role = $role)
MATCH (subject:Entity)<-[:SUBJECT]-(claim)-[span:SUPPORTED_BY]->(sentence:Sentence)<-[:HAS_SENTENCE]-(edition:Edition)<-[:HAS_EDITION]-(source:Source)
WITH claim, subject, span, sentence, edition, source, coalesce(source.publishedOn, '~') + ' ' + source.id + ' ' + right('00000000' + toString(span.start), 9) + ' ' + claim.id AS place
WHERE $after IS NULL OR place > $after
WITH claim, subject, span, sentence, edition, source, place
ORDER BY place
LIMIT $limit
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
OPTIONAL MATCH (before:Sentence)-[:NEXT]->(sentence)
OPTIONAL MATCH (sentence)-[:NEXT]->(after:Sentence)
RETURN
  claim.id AS claim,
  subject {.id, .name, kind: head([label IN labels(subject) WHERE label <> 'Entity'])} AS subject,
  claim.predicate AS predicate,
  claim.role AS role,
  claim.title AS title,
  object {.id, .name, kind: head([label IN labels(object) WHERE label <> 'Entity'])} AS object,
  claim.value AS value,
  claim.polarity AS polarity,
  claim.modality AS modality,
  speaker {.id, .name, kind: head([label IN labels(speaker) WHERE label <> 'Entity'])} AS attributedTo,
  claim.confidence AS confidence,
  substring(sentence.text, span.start - sentence.start, span.end - span.start) AS words,
  span.start AS start,
  span.end AS end,
  sentence.text AS quote,
  before.text AS before,
  after.text AS after,
  source {.id, .title, .uri, .publisher, .publishedOn} AS source,
  edition.id AS edition,
  claim.extractor AS extractor,
  claim.rule AS rule
