// Words, as a reader types them.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX sentenceText IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text];
