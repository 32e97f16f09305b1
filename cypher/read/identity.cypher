// Why an entity is one: how it was observed, in how many documents, and the judgements that join this with what, or keep it apart.
//
// $id: id of an entity
MATCH (entity:Entity {id: $id})<-[:RESOLVED_TO]-(observed:ObservedEntity)
RETURN
  observed.id AS observed,
  COLLECT { MATCH (observation:Observation)-[:OF]->(observed) RETURN DISTINCT observation.name } AS names,
  COUNT { (observed)<-[:OF]-(:Observation)<-[:OBSERVES]-(:Edition) } AS documents,
  head(COLLECT { MATCH (observation:Observation)-[:OF]->(observed) RETURN observation.context }) AS context,
  COLLECT {
    MATCH (observed)-[judged:JUDGED|FOLLOWS]-(other:ObservedEntity)-[:RESOLVED_TO]->(target:Entity)
    RETURN {other: other.id, entity: target.name, verdict: judged.verdict, score: judged.score, reasons: judged.reasons, rule: judged.rule}
    ORDER BY judged.score DESC, other.id LIMIT 20
  } AS judgements
ORDER BY observed
