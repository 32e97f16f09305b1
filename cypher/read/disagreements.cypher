// What is said about one event, side by side: a row for each account, which is a source or somebody whom it quotes. Nothing is
// chosen and nobody is given marks for truth. `conflicts` names what another account puts differently, with the kind of conflict:
// denied, different number, different date, different place, different actor; range overlap and contained, where both may be right.
// Accounts that have a value in common do not conflict about the others. What cannot both be right comes first, and of one
// account fifty conflicts are told. A place to which somebody went stands under places only, where the same sentence says that it
// happened there.
//
// $event: id of an event
MATCH (event:Event&Entity {id: $event})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUPPORTED_BY]->(sentence:Sentence)<-[:HAS_SENTENCE]-(edition:Edition)<-[:HAS_EDITION]-(source:Source)
WITH DISTINCT event, claim, sentence, edition, source
OPTIONAL MATCH (claim)-[:SUBJECT|OBJECT]->(other:Entity)
WHERE other <> event
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH
  event, edition, source, speaker, sentence,
  CASE claim.predicate WHEN 'PARTICIPATED_IN' THEN 'participants' WHEN 'OCCURRED_IN' THEN 'places' WHEN 'OCCURRED_ON' THEN 'dates' WHEN 'HAS_FIGURE' THEN 'figures' END AS column,
  CASE claim.predicate WHEN 'PARTICIPATED_IN' THEN claim.role WHEN 'HAS_FIGURE' THEN other.measure + ' ' + coalesce(other.unit, 'person') ELSE '' END AS sort,
  CASE claim.polarity WHEN 'denied' THEN 'not ' ELSE '' END AS denial,
  claim, other
WITH
  event, edition, source, speaker, sentence,
  CASE WHEN
    column IS NOT NULL AND other IS NOT NULL AND
    NOT (coalesce(claim.role, '') = 'destination' AND EXISTS { (sentence)<-[:SUPPORTED_BY]-(:Claim {predicate: 'OCCURRED_IN'})-[:OBJECT]->(other) })
  THEN {
    column: column, sort: sort, id: other.id, denied: claim.polarity = 'denied',
    says: denial + CASE column WHEN 'participants' THEN claim.role + ': ' + other.name WHEN 'dates' THEN other.edtf ELSE other.name END,
    low: CASE column WHEN 'figures' THEN toFloat(other.low) WHEN 'dates' THEN coalesce(other.start, '') END,
    high: CASE column WHEN 'figures' THEN coalesce(toFloat(other.high), Infinity) WHEN 'dates' THEN coalesce(other.end, '~') END,
    within: CASE
      WHEN column = 'places' THEN COLLECT { MATCH (other)-[:LOCATED_IN]->{1,4}(whole:Place) RETURN DISTINCT whole.id }
      WHEN column = 'participants' THEN COLLECT { MATCH (other)-[:PART_OF|MEMBER_OF|REPRESENTS|LOCATED_IN]->{1,2}(whole:Entity) RETURN DISTINCT whole.id }
      ELSE []
    END
  } END AS cell
ORDER BY sentence.start, column, claim.id
WITH event, edition, source, speaker, collect(DISTINCT cell) AS cells, collect(DISTINCT sentence) AS sentences,
  collect(DISTINCT CASE WHEN cell IS NOT NULL THEN sentence.text END) AS quotes
CALL (event, edition, speaker, sentences) {
  // What a quoted speaker says stands in its sentences; the rest of the text is the source's own.
  MATCH (edition)-[:HAS_SENTENCE]->(sentence:Sentence)-[:HAS_MENTION]->(mention:Mention)-[:REFERS_TO]->(event)
  WHERE speaker IS NULL OR sentence IN sentences
  WITH mention
  ORDER BY mention.start
  RETURN collect(DISTINCT toLower(mention.text)) AS words
}
CALL (event, edition) {
  MATCH (edition)-[:OBSERVES]->(observation:Observation)-[:OF]->(:ObservedEntity)-[:RESOLVED_TO]->(event)
  WHERE observation.type IS NOT NULL
  WITH DISTINCT observation.type AS type
  ORDER BY type
  RETURN collect(type) AS action
}
WITH collect({
  id: source.id + ' ' + coalesce(speaker.id, ''), cells: cells, words: words, action: action,
  source: source {.id, .title, .uri, .publisher, .publishedOn},
  by: speaker {.id, .name, kind: head([label IN labels(speaker) WHERE label <> 'Entity'])},
  // The sentences of what the columns hold; of who only mentions it, those.
  quotes: CASE WHEN quotes = [] THEN [one IN sentences | one.text] ELSE quotes END
}) AS accounts
UNWIND accounts AS account
CALL (account, accounts) {
  UNWIND account.cells AS cell
  UNWIND [one IN accounts WHERE one.id <> account.id] AS other
  WITH account, cell, other, [one IN other.cells WHERE one.column = cell.column AND one.sort = cell.sort] AS against
  WITH
    cell, other, against,
    any(one IN against WHERE one.id = cell.id AND one.denied <> cell.denied) AS denied,
    [one IN against WHERE NOT one.denied] AS told,
    [one IN account.cells WHERE one.column = cell.column AND one.sort = cell.sort AND NOT one.denied | one.id] AS mine
  WITH
    cell, other, against, told, denied,
    cell.denied OR told = [] OR any(one IN told WHERE one.id IN mine) AS agree,
    any(one IN told WHERE one.low = cell.low AND one.high = cell.high) AS equal,
    any(one IN told WHERE
      (one.low <= cell.low AND cell.high <= one.high) OR (cell.low <= one.low AND one.high <= cell.high) OR
      one.id IN cell.within OR cell.id IN one.within) AS contained,
    any(one IN told WHERE one.low <= cell.high AND cell.low <= one.high) AS overlap
  WITH
    cell, other, against, told, denied,
    CASE
      WHEN denied THEN 'denied'
      WHEN agree OR equal OR (cell.column = 'participants' AND cell.sort <> 'agent') THEN null
      WHEN contained THEN 'contained'
      WHEN overlap THEN 'range overlap'
      ELSE 'different ' + {participants: 'actor', places: 'place', dates: 'date', figures: 'number'}[cell.column]
    END AS kind
  WHERE kind IS NOT NULL
  WITH cell, other, kind, CASE kind WHEN 'denied' THEN [one IN against WHERE one.id = cell.id AND one.denied <> cell.denied] ELSE told END AS others
  ORDER BY kind IN ['denied', 'different number', 'different date'] DESC, cell.column, cell.says, other.source.publishedOn, other.id
  LIMIT 50
  RETURN collect({
    column: cell.column,
    says: cell.says,
    kind: kind,
    excludes: kind IN ['denied', 'different number', 'different date'],
    other: [one IN others | one.says],
    source: other.source,
    by: other.by
  }) AS conflicts
}
WITH account, account.source AS source, account.by AS by, conflicts
RETURN
  coalesce(source.publisher, source.title, source.uri) AS publisher,
  by,
  account.action AS action,
  account.words AS words,
  [one IN account.cells WHERE one.column = 'participants' | one.says] AS participants,
  [one IN account.cells WHERE one.column = 'places' | one.says] AS places,
  [one IN account.cells WHERE one.column = 'dates' | one.says] AS dates,
  [one IN account.cells WHERE one.column = 'figures' | one.says] AS figures,
  [column IN ['participants', 'places', 'dates', 'figures'] WHERE any(one IN conflicts WHERE one.column = column)] AS differs,
  conflicts,
  account.quotes AS quotes,
  source
ORDER BY source.publishedOn, source.id, by.name, by.id
