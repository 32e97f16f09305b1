// What rules hold of observed entities. $judgements: {a, b, verdict, score, reasons, rule, held}; $overruled: {a, b}.
CALL () {
  UNWIND $overruled AS pair
  MATCH (:ObservedEntity {id: pair.a})-[judged:JUDGED]->(:ObservedEntity {id: pair.b})
  DELETE judged
}
UNWIND $judgements AS row
MATCH (a:ObservedEntity {id: row.a})
MATCH (b:ObservedEntity {id: row.b})
MERGE (a)-[judged:JUDGED]->(b)
SET judged = {verdict: row.verdict, score: toFloat(row.score), reasons: row.reasons, rule: row.rule, held: row.held, at: datetime()}
