// Claims the reading of a document for one worker, until $lease milliseconds from now by the database's clock, the only one that
// all workers share. A claim that has run out is anybody's, and so is one that would last more than twice as long as it was given for:
// then that clock has been set back. (Twice, since timestamp() is when a statement began: one that waited for the lock is behind the
// one that held it.) $source (id), $fingerprint, $worker, $lease.
// Rows: state, which is `written` (the text stands in the graph, nothing is claimed), `mine` or `theirs`.
MERGE (work:WorkClaim {id: $source})
// Writing takes the lock: what is read below is what the last worker left.
SET work.asked = timestamp()
WITH work
OPTIONAL MATCH (:Source {id: $source})-[:HAS_EDITION]->(edition:Edition {current: true, fingerprint: $fingerprint})
WITH work, count(edition) > 0 AS written
WITH work, written, work.worker IS NULL OR work.worker = $worker OR work.until < timestamp() OR work.until > timestamp() + 2 * work.lease AS free
FOREACH (_ IN CASE WHEN free AND written THEN [1] ELSE [] END | DELETE work)
FOREACH (_ IN CASE WHEN free AND NOT written THEN [1] ELSE [] END |
  SET work.worker = $worker, work.lease = $lease, work.until = timestamp() + $lease)
RETURN CASE WHEN written THEN 'written' WHEN free THEN 'mine' ELSE 'theirs' END AS state
