// What persons decided, and the sides that they decided of, whether these are observed at present or not.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judged_id IF NOT EXISTS FOR (n:Judged) REQUIRE n.id IS UNIQUE;
