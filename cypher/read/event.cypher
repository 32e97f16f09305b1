// One event as a drawing: who took part, where and when, and what was counted.
//
// $id: id of an event
MATCH (event:Event {id: $id})
OPTIONAL MATCH (event)-[edge:PARTICIPATED_IN|OCCURRED_IN|OCCURRED_ON|HAS_FIGURE|ABOUT|PART_OF|CAUSED|FOLLOWED|COMMEMORATES]-(other:Entity)
RETURN event, edge, other
LIMIT 40
