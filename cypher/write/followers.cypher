// Who follows those that move from one entity to another, at any distance, and is to move with them.
// $leaders: ids. Rows: observed, leader (one of these), entity (as resolved so far).
UNWIND $leaders AS id
MATCH (:ObservedEntity {id: id})<-[:FOLLOWS*1..]-(one:ObservedEntity)-[:RESOLVED_TO]->(entity:Entity)
RETURN one.id AS observed, id AS leader, entity.id AS entity
ORDER BY observed
