CYPHER replan=skip
// A key that more than $crowd share is crowded. Its `anchors` are the smallest ids that share it: a function of the set. Renews the
// anchors of keys that gained or lost one, and gives those who may follow another anchor from now on, with all that decides it.
// $keys: {id, observed: ids of those that were observed or taken back}, names only; $observed: ids of what was observed; $decided: ids
// of which a person or an identifier says something else. Rows: id, kind, name, keys, facts (what its id is made of), entity (so far),
// leader (whom it follows so far, with score and reasons), given, identifiers, tied (whom a rule would join with it and must not, and who
// has one of its identifiers), crowds {key, anchors}: none for what is asked of as an anchor only.
CALL () {
  UNWIND $keys AS touched
  MATCH (key:Key {id: touched.id})
  WITH key, touched, COUNT { (key)<-[:HAS_KEY]-() } AS size
  WHERE (size > $crowd OR key.anchors IS NOT NULL) AND (size <= $crowd OR key.anchors IS NULL OR any(one IN touched.observed
    WHERE one <= key.anchors[-1] AND (NOT one IN key.anchors OR NOT EXISTS { (:ObservedEntity {id: one}) })))
  CALL (key, size) {
    WITH key WHERE size > $crowd
    MATCH (key)<-[:HAS_KEY]-(one:ObservedEntity)
    WITH one.id AS id ORDER BY id LIMIT $crowd
    RETURN collect(id) AS anchors
  }
  SET key.anchors = CASE WHEN size > $crowd THEN anchors END
  RETURN collect(key) AS renewed
}
CALL (renewed) {
  UNWIND $observed AS id
  MATCH (one:ObservedEntity {id: id})
  WHERE NOT EXISTS { (one)-[:RESOLVED_TO]->() } AND EXISTS { (one)-[:HAS_KEY]->(key:Key) WHERE key.anchors IS NOT NULL }
  RETURN one
  UNION
  UNWIND $decided AS id
  MATCH (one:ObservedEntity {id: id})
  RETURN one
  UNION
  UNWIND renewed AS key
  MATCH (key)<-[:HAS_KEY]-(one:ObservedEntity)
  RETURN one
  UNION
  UNWIND $decided AS id
  MATCH (:ObservedEntity {id: id})-[:HAS_KEY]->(key:Key)
  WHERE id IN key.anchors
  MATCH (key)<-[:HAS_KEY]-(one:ObservedEntity)
  RETURN one
}
WITH collect(one) AS candidates
CALL (candidates) {
  UNWIND candidates AS one
  RETURN one, COLLECT {
    MATCH (one)-[:HAS_KEY]->(key:Key)
    WHERE key.anchors IS NOT NULL AND NOT one.id IN key.anchors
    RETURN {key: key.id, anchors: key.anchors}
  } AS crowds
  UNION
  UNWIND candidates AS candidate
  MATCH (candidate)-[:HAS_KEY]->(key:Key)
  WHERE key.anchors IS NOT NULL AND NOT candidate.id IN key.anchors
  WITH DISTINCT key
  UNWIND key.anchors AS id
  WITH DISTINCT id
  MATCH (one:ObservedEntity {id: id})
  RETURN one, null AS crowds
}
OPTIONAL MATCH (one)-[:RESOLVED_TO]->(entity:Entity)
OPTIONAL MATCH (one)-[follows:FOLLOWS]->(leader:ObservedEntity)
RETURN one.id AS id, one.kind AS kind, one.keys AS keys, crowds, entity.id AS entity,
  leader.id AS leader, follows.score AS score, follows.reasons AS reasons,
  head(COLLECT {
    MATCH (observation:Observation)-[:OF]->(one)
    RETURN observation {.name, .context, .type, .typeGroup, .places, .participants, .named, .start} ORDER BY observation.id LIMIT 1
  }) AS facts,
  COLLECT {
    MATCH (:Judged {id: one.id})<-[:JUDGES]-(judgement:Judgement)
    RETURN DISTINCT judgement {.verdict, .a, .b}
  } AS given,
  COLLECT {
    MATCH (:Judged {id: one.id})-[:IDENTIFIED]->(identifier:Identifier)
    RETURN identifier.id ORDER BY identifier.id
  } AS identifiers,
  COLLECT {
    MATCH (one)-[:JUDGED {held: true}]-(other:ObservedEntity)
    RETURN other.id
    UNION
    MATCH (:Judged {id: one.id})-[:IDENTIFIED]->(:Identifier)<-[:IDENTIFIED]-(other:Judged)
    RETURN other.id
  } AS tied
