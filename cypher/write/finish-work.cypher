// Gives back what a worker has claimed and completes the reports of what it has written.
// $sources (ids), $worker, $written: {edition, milliseconds}, of transactions that are over.
CALL () {
  UNWIND $sources AS id
  MATCH (work:WorkClaim {id: id, worker: $worker})
  DELETE work
}
UNWIND $written AS row
MATCH (:Edition {id: row.edition})-[:HAS_REPORT]->(report:IngestReport)
SET report.writeMs = row.milliseconds
