// One claim on the reading of a source at a time.
CREATE CONSTRAINT work_id IF NOT EXISTS FOR (n:WorkClaim) REQUIRE n.id IS UNIQUE;
