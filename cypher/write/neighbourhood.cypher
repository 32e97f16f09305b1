CYPHER replan=skip
// The observed entities whose resolution a write may change, after it is kept who follows whom: those that are observed, those that
// share a key with them, and all that are resolved to the same entities as any of these, or to entities that lost a member. Who
// follows another is what that one is, and is no row of its own: of a crowd of any size only those who lead are read.
// $following: {id, leader, judgement}, $released: ids, of those who follow no more; $observed: ids; $compared: those of them that may
// be alike to others than before; $keys: ids of keys of what was taken away; $entities: ids. Rows: id, kind, keys, crowded (keys by which it is not asked, since a crowd shares
// them of which it is no anchor), touched (who of $observed it is or leads), leads, entity (as resolved so far), observations with
// their number of editions, told (what followers say, by number of editions), identifiers (of Wikidata and GeoNames), alike (who has
// one of these too), judged (rules' judgements with this one as `a`), held (whom a rule would join with it and must not), given
// (persons' judgements).
CALL () {
  UNWIND $released AS id
  MATCH (:ObservedEntity {id: id})-[follows:FOLLOWS]->()
  DELETE follows
}
CALL () {
  UNWIND $following AS row
  MATCH (one:ObservedEntity {id: row.id})
  MATCH (leader:ObservedEntity {id: row.leader})
  CREATE (one)-[follows:FOLLOWS]->(leader)
  SET follows = row.judgement, follows.score = toFloat(row.judgement.score), follows.at = datetime()
  WITH one
  MATCH (one)-[judged:JUDGED]-(:ObservedEntity)
  DELETE judged
}
CALL () {
  UNWIND $observed AS id
  MATCH (:ObservedEntity {id: id})-[:FOLLOWS*0..]->(observed:ObservedEntity)
  WHERE NOT EXISTS { (observed)-[:FOLLOWS]->() }
  RETURN observed, id AS touched
  UNION
  CALL () {
    UNWIND $compared AS id
    MATCH (one:ObservedEntity {id: id})
    WHERE NOT EXISTS { (one)-[:FOLLOWS]->() }
    MATCH (one)-[:HAS_KEY]->(key:Key)
    WHERE key.anchors IS NULL OR id IN key.anchors
    RETURN key
    UNION
    UNWIND $keys AS id
    MATCH (key:Key {id: id})
    RETURN key
  }
  CALL (key) {
    WITH key WHERE key.anchors IS NULL
    MATCH (key)<-[:HAS_KEY]-(observed:ObservedEntity)
    RETURN observed
    UNION
    UNWIND key.anchors AS anchor
    MATCH (observed:ObservedEntity {id: anchor})
    RETURN observed
  }
  WITH DISTINCT observed
  WHERE NOT EXISTS { (observed)-[:FOLLOWS]->() }
  RETURN observed, null AS touched
  UNION
  UNWIND $entities AS id
  MATCH (:Entity {id: id})<-[:RESOLVED_TO]-(observed:ObservedEntity)
  WHERE NOT EXISTS { (observed)-[:FOLLOWS]->() }
  RETURN observed, null AS touched
}
WITH observed, collect(touched) AS touched
OPTIONAL MATCH (observed)-[:RESOLVED_TO]->(entity:Entity)
WITH coalesce(entity.id, observed.id) AS id, entity, collect({observed: observed, touched: touched}) AS found
CALL (entity, found) {
  UNWIND found AS one
  RETURN one.observed AS observed, one.touched AS touched
  UNION
  MATCH (entity)<-[:RESOLVED_TO]-(observed:ObservedEntity)
  WHERE NOT EXISTS { (observed)-[:FOLLOWS]->() }
  RETURN observed, [] AS touched
}
WITH observed, entity, collect(touched) AS all
WITH observed, entity, reduce(some = [], each IN all | some + each) AS touched
RETURN observed.id AS id, observed.kind AS kind, observed.keys AS keys, touched, EXISTS { (observed)<-[:FOLLOWS]-() } AS leads,
  entity.id AS entity, properties(entity) AS resolved,
  COLLECT {
    MATCH (observed)-[:HAS_KEY]->(key:Key)
    WHERE key.anchors IS NOT NULL AND NOT observed.id IN key.anchors
    RETURN key.id
  } AS crowded,
  COLLECT {
    MATCH (observation:Observation)-[:OF]->(observed)
    RETURN observation {.*, editions: COUNT { (observation)<-[:OBSERVES]-() }}
  } AS observations,
  COLLECT {
    MATCH (observed)<-[:FOLLOWS*1..]-(:ObservedEntity)<-[:OF]-(observation:Observation)
    WITH coalesce(observation.told, observation.id) AS told, head(collect(observation)) AS one, sum(COUNT { (observation)<-[:OBSERVES]-() }) AS editions
    RETURN one {.*, editions: editions}
  } AS told,
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
