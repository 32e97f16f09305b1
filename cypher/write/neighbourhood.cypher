CYPHER replan=skip
// The observed entities whose resolution a write may change: those that are observed, those that share a key with them,
// and all that are resolved to the same entities as any of these, or to entities that lost a member.
// $observed, $keys, $entities: ids. Rows: id, kind, keys, entity (as resolved so far), observations with their number of editions,
// identifiers (of Wikidata and GeoNames), alike (who has one of these too), judged (rules' judgements with this one as `a`), held (whom a rule would join with it and must not), given (persons' judgements).
CALL () {
  UNWIND $observed AS id
  MATCH (observed:ObservedEntity {id: id})
  RETURN observed
  UNION
  UNWIND $keys AS id
  MATCH (:Key {id: id})<-[:HAS_KEY]-(observed:ObservedEntity)
  RETURN observed
  UNION
  UNWIND $entities AS id
  MATCH (:Entity {id: id})<-[:RESOLVED_TO]-(observed:ObservedEntity)
  RETURN observed
}
WITH collect(DISTINCT observed) AS near
CALL (near) {
  UNWIND near AS observed
  RETURN observed
  UNION
  UNWIND near AS one
  MATCH (one)-[:RESOLVED_TO]->(:Entity)<-[:RESOLVED_TO]-(observed:ObservedEntity)
  RETURN observed
}
OPTIONAL MATCH (observed)-[:RESOLVED_TO]->(entity:Entity)
RETURN observed.id AS id, observed.kind AS kind, observed.keys AS keys, entity.id AS entity, properties(entity) AS resolved,
  COLLECT {
    MATCH (observation:Observation)-[:OF]->(observed)
    RETURN observation {.*, editions: COUNT { (observation)<-[:OBSERVES]-() }, told: CASE observed.kind
      WHEN 'Event' THEN COLLECT { MATCH (observation)<-[tells:OBSERVES]-(edition) RETURN {edition: edition.id, mentions: tells.mentions} }
    END}
  } AS observations,
  COLLECT {
    MATCH (observed)-[judged:JUDGED]->(other:ObservedEntity)
    RETURN judged {a: observed.id, b: other.id, .verdict, .score, .reasons, .rule, .held}
  } AS judged,
  COLLECT {
    MATCH (observed)-[:JUDGED {held: true}]-(other:ObservedEntity)
    RETURN other.id
  } AS held,
  COLLECT {
    MATCH (:Judged {id: observed.id})<-[:JUDGES]-(judgement:Judgement)
    RETURN DISTINCT judgement {.id, .verdict, .a, .b}
  } AS given,
  COLLECT {
    MATCH (:Judged {id: observed.id})-[:IDENTIFIED]->(identifier:Identifier)
    RETURN identifier.id ORDER BY identifier.id
  } AS identifiers,
  COLLECT {
    MATCH (:Judged {id: observed.id})-[:IDENTIFIED]->(:Identifier)<-[:IDENTIFIED]-(other:Judged)
    RETURN DISTINCT other.id
  } AS alike
