// Full-text indexes that follow a moment after the commit: kept up within it, they cost as much as half of a document's writing.
// Who writes and then searches waits for them (store/await-search).
DROP INDEX entityNames IF EXISTS;
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}};
DROP INDEX sentenceText IF EXISTS;
CREATE FULLTEXT INDEX sentenceText IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}};
