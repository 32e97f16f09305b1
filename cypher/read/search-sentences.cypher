// Sentences by their words, best first, each with its source. All words must occur, in any order.
//
// $text: words of a sentence
// $limit = 20: at most so many
WITH reduce(plain = toLower(left($text, 200)), sign IN split('+-&|!(){}[]^"~*?:\\/<>=,;.', '') | replace(plain, sign, ' ')) AS plain
WITH [word IN split(plain, ' ') WHERE trim(word) <> ''][..10] AS words
WHERE size(words) > 0
WITH reduce(query = '', word IN words | query + '+' + word + ' ') AS query
CALL db.index.fulltext.queryNodes(
  'sentenceText',
  query,
  {limit: $limit}
) YIELD node AS sentence, score
MATCH (source:Source)-[:HAS_EDITION]->(edition:Edition)-[:HAS_SENTENCE]->(sentence)
RETURN sentence, sentence.id AS id, sentence.text AS quote, source.title AS title, source.publisher AS publisher, source {.id, .title, .uri, .publisher, .publishedOn} AS source, score
ORDER BY score DESC, sentence.id
