// How many entities of each kind a search finds, among its best thousand: for the boxes to tick beside a list of hits.
//
// $text: words of a name
WITH reduce(plain = toLower(left($text, 200)), sign IN split('+-&|!(){}[]^"~*?:\\/<>=,;.', '') | replace(plain, sign, ' ')) AS plain
WITH [word IN split(plain, ' ') WHERE trim(word) <> ''][..10] AS words
WHERE size(words) > 0
WITH reduce(query = '', word IN words | query + '+(' + word + '^4 ' + word + '*^2' + CASE WHEN size(word) > 3 THEN ' ' + word + '~1' ELSE '' END + ') ') AS query
CALL db.index.fulltext.queryNodes('entityNames', query, {limit: 1000}) YIELD node AS entity
WITH head([label IN labels(entity) WHERE label <> 'Entity']) AS kind, count(*) AS count
RETURN kind, count
ORDER BY count DESC, kind
