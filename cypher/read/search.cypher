// Entities of every kind by name or alias, in any script, best first; the start of a word is enough, one slip a word is forgiven.
//
// $text: words of a name
// $kinds = []: only these kinds (Person, Organization, Group, Place, Event, Document, Date, Figure); all when empty
// $limit = 20: at most so many

// Lucene reads these signs as operators, and AND, OR and NOT as such in capitals only: what is left are words.
WITH reduce(plain = toLower(left($text, 200)), sign IN split('+-&|!(){}[]^"~*?:\\/<>=,;.', '') | replace(plain, sign, ' ')) AS plain
WITH [word IN split(plain, ' ') WHERE trim(word) <> ''][..10] AS words
WHERE size(words) > 0
WITH
  reduce(whole = '', word IN words | whole + CASE WHEN whole = '' THEN '' ELSE ' ' END + word) AS whole,
  reduce(query = '', word IN words | query + '+(' + word + '^4 ' + word + '*^2' + CASE WHEN size(word) > 3 THEN ' ' + word + '~1' ELSE '' END + ') ') AS query
// Whose name it is may not be first in the index: it is found among the best twenty, also when one is asked for.
CALL db.index.fulltext.queryNodes('entityNames', query, {
  limit: CASE WHEN $limit < 20 THEN 20 ELSE $limit END * CASE WHEN $kinds = [] THEN 1 ELSE 20 END
}) YIELD node AS entity, score
WITH
  entity,
  // Whoever has just this name comes before those whose names only hold it, and before these one whose name is as long.
  CASE
    WHEN any(name IN [entity.name] + entity.aliases WHERE toLower(name) = whole) THEN 3 * score
    WHEN any(name IN [entity.name] + entity.aliases WHERE size(split(name, ' ')) = size(split(whole, ' '))) THEN 2 * score
    ELSE score
  END AS score,
  head([label IN labels(entity) WHERE label <> 'Entity']) AS kind
WHERE $kinds = [] OR kind IN $kinds
WITH entity, score, kind, COUNT { (entity)<-[:SUBJECT]-() } + COUNT { (entity)<-[:OBJECT]-() } AS claims
ORDER BY score DESC, claims DESC, entity.id
LIMIT $limit
RETURN entity, entity.id AS id, kind, entity.name AS name, entity.aliases AS aliases, claims, score
