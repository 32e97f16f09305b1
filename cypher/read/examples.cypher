// Good places to start: the event that most sources tell of, two people, and the month in which it happened.
// The guide and the first query of GraphiQL take their values from here.
CALL () {
  OPTIONAL MATCH (event:Event)
  WITH event, COUNT { (event)-[:OCCURRED_IN]->() } AS places, COUNT { (event)-[:HAS_FIGURE]->() } AS figures, COUNT { (event)<-[:SUBJECT|OBJECT]-() } AS claims
  ORDER BY (places > 0 AND figures > 0) DESC, claims DESC, event.id
  LIMIT 1
  RETURN event
}
CALL () {
  OPTIONAL MATCH (person:Person)
  WITH person, COUNT { (person)<-[:SUBJECT|OBJECT]-() } AS claims
  ORDER BY claims DESC, person.id
  LIMIT 12
  RETURN collect(person) AS people
}
CALL (people) {
  UNWIND people AS a
  UNWIND people AS b
  WITH a, b
  WHERE a.id < b.id
  OPTIONAL MATCH path = SHORTEST 1 (a)(()-[:PARTICIPATED_IN|OCCURRED_IN|LOCATED_IN|HELD_OFFICE|MEMBER_OF|REPRESENTS|ADOPTED|ABOUT]-()){1,5}(b)
  WITH a, b, path
  // Not next to each other, and not so far apart that the way says little.
  ORDER BY path IS NULL, abs(length(path) - 3), a.id, b.id
  LIMIT 1
  RETURN a, b
  UNION
  WITH people
  WHERE size(people) < 2
  RETURN head(people) AS a, null AS b
}
RETURN event.id AS event, event.name AS eventName, a.id AS person, a.name AS personName, b.id AS other, b.name AS otherName, left(event.start, 7) AS from, left(event.end, 7) AS to
