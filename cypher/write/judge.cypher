// Keeps what persons decided. $judgements: properties with id and the sides a and b.
UNWIND $judgements AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement = row
WITH judgement, row
UNWIND [[row.a, 'a'], [row.b, 'b']] AS side
UNWIND side[0] AS id
MERGE (judged:Judged {id: id})
MERGE (judgement)-[:JUDGES {side: side[1]}]->(judged)
