// Waits until the full-text indexes have what is written.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
