// Which of these judgements are there. $ids. Rows: id.
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
RETURN id
