// Gives back all that a worker has claimed. $worker.
MATCH (work:WorkClaim {worker: $worker})
DELETE work
