// What persons decided of a pair of which one is on one side and the other on the other. $a, $b: ids. Rows: judgement, its properties.
UNWIND $a AS one
MATCH (:Judged {id: one})<-[mine:JUDGES]-(judgement:Judgement)-[theirs:JUDGES]->(other:Judged)
WHERE mine.side <> theirs.side AND other.id IN $b
RETURN DISTINCT properties(judgement) AS judgement, judgement.id AS id
ORDER BY id
