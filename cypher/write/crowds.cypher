CYPHER replan=skip
// A key that more than $crowd share is crowded, of a like sound (`alike`) one that twice as many share. Its `anchors` are the smallest
// ids that share it, of a like sound the smallest of each name (`names`), then the second of each: a function of the set. Renews the
// anchors of keys that gained or lost one. Gives those who may follow another anchor from now on, with all that decides it, and those
// that are compared by a key of a like sound from now on or no more.
// $keys: {id, alike, observed: {id, name} of those that were observed or taken back}; $observed: ids of what was observed; $decided: ids
// of which a person or an identifier says something else. Rows: id, kind, name, keys, facts (what its id is made of), entity (so far),
// leader (whom it follows so far, with score and reasons), given, identifiers, tied (whom a rule would join with it and must not, and who
// has one of its identifiers), crowds {key, anchors}: none for what is asked of as an anchor only.
CALL () {
  UNWIND $keys AS touched
  MATCH (key:Key {id: touched.id})
  WITH key, touched, COUNT { (key)<-[:HAS_KEY]-() } AS size, CASE WHEN touched.alike THEN 2 * $crowd ELSE $crowd END AS most
  WHERE size > most OR key.anchors IS NOT NULL
  WITH key, touched, size, most, coalesce(key.names, [_ IN key.anchors | '']) AS names
  WITH key, touched, size, most, names, size([name IN names WHERE name = names[-1]]) - 1 AS last
  WHERE size <= most OR key.anchors IS NULL OR any(one IN touched.observed WHERE CASE
    WHEN one.id IN key.anchors THEN NOT EXISTS { (:ObservedEntity {id: one.id}) }
    ELSE any(i IN range(0, size(names) - 1) WHERE names[i] = one.name AND one.id < key.anchors[i])
      OR size([name IN names WHERE name = one.name]) < last
      OR size([name IN names WHERE name = one.name]) = last AND one.id < key.anchors[-1]
    END)
  CALL (key, touched) {
    MATCH (key)<-[:HAS_KEY]-(one:ObservedEntity)
    WITH one.id AS id, CASE WHEN touched.alike THEN head([name IN one.keys WHERE NOT name =~ '\\p{L}+ [~#].*']) ELSE '' END AS name
    ORDER BY id
    WITH name, collect(id) AS ids
    UNWIND range(0, size(ids) - 1) AS place
    WITH name, ids[place] AS id, place ORDER BY place, id
    RETURN collect({id: id, name: name}) AS sharing
  }
  WITH key, touched.alike AS alike, key.anchors AS former, CASE WHEN size > most THEN sharing[..most] END AS anchors
  SET key.anchors = [one IN anchors | one.id], key.names = CASE WHEN alike THEN [one IN anchors | one.name] END
  RETURN collect({key: key, alike: alike, former: former, anchors: key.anchors}) AS renewed
}
CALL (renewed) {
  UNWIND $observed AS id
  MATCH (one:ObservedEntity {id: id})
  WHERE NOT EXISTS { (one)-[:RESOLVED_TO]->() } AND EXISTS { (one)-[:HAS_KEY]->(key:Key) WHERE key.anchors IS NOT NULL AND key.names IS NULL }
  RETURN one
  UNION
  UNWIND $decided AS id
  MATCH (one:ObservedEntity {id: id})
  RETURN one
  UNION
  UNWIND renewed AS each
  WITH each.key AS key WHERE NOT each.alike OR each.former IS NULL OR each.anchors IS NULL
  MATCH (key)<-[:HAS_KEY]-(one:ObservedEntity)
  RETURN one
  UNION
  UNWIND renewed AS each
  WITH each WHERE each.alike
  UNWIND coalesce(each.former, []) + coalesce(each.anchors, []) AS id
  MATCH (one:ObservedEntity {id: id})
  RETURN one
  UNION
  UNWIND $decided AS id
  MATCH (:ObservedEntity {id: id})-[:HAS_KEY]->(key:Key)
  WHERE id IN key.anchors AND key.names IS NULL
  MATCH (key)<-[:HAS_KEY]-(one:ObservedEntity)
  RETURN one
}
WITH collect(one) AS candidates
CALL (candidates) {
  UNWIND candidates AS one
  RETURN one, COLLECT {
    MATCH (one)-[:HAS_KEY]->(key:Key)
    WHERE key.anchors IS NOT NULL AND key.names IS NULL AND NOT one.id IN key.anchors
    RETURN {key: key.id, anchors: key.anchors}
  } AS crowds
  UNION
  UNWIND candidates AS candidate
  MATCH (candidate)-[:HAS_KEY]->(key:Key)
  WHERE key.anchors IS NOT NULL AND key.names IS NULL AND NOT candidate.id IN key.anchors
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
