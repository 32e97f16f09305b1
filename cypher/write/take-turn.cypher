// Waits until no other transaction is resolving or deriving edges, and keeps the others waiting until this one ends.
// Neo4j reads what is committed and no more: only so does a recomputation see everything that it must count.
MERGE (turn:WriteTurn {id: 'graph'})
SET turn.taken = timestamp()
