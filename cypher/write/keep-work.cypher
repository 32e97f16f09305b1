// Prolongs what a worker has claimed. $sources (ids), $worker, $lease.
UNWIND $sources AS id
MATCH (work:WorkClaim {id: id, worker: $worker})
SET work.until = timestamp() + $lease
