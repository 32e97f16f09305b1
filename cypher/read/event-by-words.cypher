// Events by words, best first: words of their names, and words of the sentences that tell of them.
//
// $text: words
// $limit = 10: at most so many
WITH reduce(plain = toLower(left($text, 200)), sign IN split('+-&|!(){}[]^"~*?:\\/<>=,;.', '') | replace(plain, sign, ' ')) AS plain
WITH [word IN split(plain, ' ') WHERE trim(word) <> ''][..10] AS words
WHERE size(words) > 0
WITH reduce(query = '', word IN words | query + '+' + word + ' ') AS query
CALL (query) {
  CALL db.index.fulltext.queryNodes('entityNames', query, {limit: 200}) YIELD node AS event, score
  WHERE event:Event
  RETURN event, 2 * score AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('sentenceText', query, {limit: 200}) YIELD node AS sentence, score
  MATCH (sentence)-[:HAS_MENTION]->(:Mention)-[:REFERS_TO]->(event:Event)
  RETURN event, score
}
WITH event, max(score) AS score
WITH event, score, COUNT { (event)<-[:SUBJECT|OBJECT]-() } AS claims
ORDER BY score * (1 + log(1 + claims)) DESC, event.id
LIMIT $limit
RETURN event, event.id AS id, event.name AS name, event.type AS type, event.start AS start, event.end AS end, claims
