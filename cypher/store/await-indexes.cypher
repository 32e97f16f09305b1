// Waits until new indexes serve, at most five minutes.
CALL db.awaitIndexes(300)
