// Which texts are copies of each other.
CREATE CONSTRAINT text_key_id IF NOT EXISTS FOR (n:TextKey) REQUIRE n.id IS UNIQUE;
CREATE INDEX edition_origin IF NOT EXISTS FOR (n:Edition) ON (n.origin);
