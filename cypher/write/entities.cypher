CYPHER replan=skip
// Entities that are new or changed, and which observed entities are resolved to them from now on.
// $entities: {id, kind, properties}, sorted by id; $members: {observed, entity}; $events: ids of those whose reports are to be counted.
// And what rules hold of observed entities: $judgements: {a, b, verdict, score, reasons, rule, held}; $overruled: {a, b}.
CALL () {
  UNWIND $overruled AS pair
  MATCH (:ObservedEntity {id: pair.a})-[judged:JUDGED]->(:ObservedEntity {id: pair.b})
  DELETE judged
}
CALL () {
  UNWIND $judgements AS row
  MATCH (a:ObservedEntity {id: row.a})
  MATCH (b:ObservedEntity {id: row.b})
  MERGE (a)-[judged:JUDGED]->(b)
  SET judged = {verdict: row.verdict, score: toFloat(row.score), reasons: row.reasons, rule: row.rule, held: row.held, at: datetime()}
}
CALL () {
  UNWIND $entities AS row
  MERGE (entity:Entity {id: row.id})
  SET entity = row.properties
  SET entity:$(row.kind)
}
CALL () {
  UNWIND $members AS row
  MATCH (observed:ObservedEntity {id: row.observed})
  MATCH (entity:Entity {id: row.entity})
  OPTIONAL MATCH (observed)-[former:RESOLVED_TO]->(:Entity)
  DELETE former
  CREATE (observed)-[:RESOLVED_TO]->(entity)
}
// A report is no event: an event knows how many sources tell it, and how often they mention it.
UNWIND $events AS id
MATCH (event:Entity {id: id})
CALL (event) {
  MATCH (event)<-[:RESOLVED_TO]-(:ObservedEntity)<-[:OF]-(:Observation)<-[tells:OBSERVES]-(edition:Edition)
  RETURN count(DISTINCT edition) AS sources, sum(tells.mentions) AS mentions
}
SET event.sources = sources, event.mentions = mentions
