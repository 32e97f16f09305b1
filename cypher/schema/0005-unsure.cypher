// What is open to review.
CREATE INDEX judged_verdict IF NOT EXISTS FOR ()-[r:JUDGED]-() ON (r.verdict, r.score);
