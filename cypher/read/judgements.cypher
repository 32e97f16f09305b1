// What persons decided of who is who, the latest first.
//
// $kind = null: only of this kind, as Person
// $limit = 100: at most so many
MATCH (judgement:Judgement)
WHERE judgement.id >= '' AND ($kind IS NULL OR judgement.kind = $kind)
WITH judgement ORDER BY judgement.decidedAt DESC, judgement.id LIMIT $limit
RETURN
  judgement.id AS id,
  judgement.kind AS kind,
  judgement.aName AS aName,
  judgement.verdict AS verdict,
  judgement.bName AS bName,
  judgement.reason AS reason,
  judgement.decidedBy AS decidedBy,
  judgement.decidedAt AS decidedAt,
  // It waits for documents that are not here, or are read otherwise, when one of its sides is not observed.
  any(id IN judgement.a WHERE EXISTS { (:ObservedEntity {id: id}) }) AND any(id IN judgement.b WHERE EXISTS { (:ObservedEntity {id: id}) }) AS inEffect,
  judgement.a AS a,
  judgement.b AS b
ORDER BY decidedAt DESC, id
