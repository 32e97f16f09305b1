// One claim on the reading of a source at a time. Reports are listed by when they were written.
CREATE CONSTRAINT work_id IF NOT EXISTS FOR (n:WorkClaim) REQUIRE n.id IS UNIQUE;
CREATE INDEX report_written IF NOT EXISTS FOR (n:IngestReport) ON (n.writtenAt);
