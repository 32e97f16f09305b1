// What is said about one event, side by side: a row for each account, which is a source or somebody whom it quotes. Nothing is
// chosen and nobody is given marks for truth. First come those that tell who, where, when and how many, the earliest of them first;
// `accounts` is how many there are in all, and the `place` of the last row, as $after, gets the `following`. `conflicts` names what
// others put differently, with the kind of conflict: denied, different number, different date, different place, different actor; range
// overlap and contained, where both may be right. What several say alike is one position: a conflict is with a position, tells how many
// `accounts` take it and names the first. Accounts that have a value in common do not conflict about the others. What cannot both be right
// comes first; for each value the five positions that most take are told, and `conflictCount` counts all. An account's first fifty
// values are compared with the forty positions of their sort that most take; `notCompared` counts what is left. A place to which somebody
// went stands under places only, where the same sentence says that it happened there.
//
// $event: id of an event
// $after = null: place of an account: only those that come later
// $limit = 20: at most so many
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
    column: column, key: column + ' ' + sort, id: other.id, called: CASE WHEN other:Group AND NOT EXISTS { (other)-[:PART_OF|MEMBER_OF|REPRESENTS|LOCATED_IN]->() } THEN toLower(other.name) END, denied: claim.polarity = 'denied',
    says: denial + CASE column WHEN 'participants' THEN claim.role + ': ' + other.name WHEN 'dates' THEN other.edtf
      WHEN 'figures' THEN other.name + coalesce(' (' + CASE WHEN other.unit IN ['person', 'people'] THEN null ELSE other.unit END + ')', '') ELSE other.name END,
    low: CASE column WHEN 'figures' THEN toFloat(other.low) WHEN 'dates' THEN coalesce(other.start, '') END,
    high: CASE column WHEN 'figures' THEN coalesce(toFloat(other.high), Infinity) WHEN 'dates' THEN coalesce(other.end, '~') END,
    within: CASE
      WHEN column = 'places' THEN COLLECT { MATCH (other)-[:LOCATED_IN]->{1,4}(whole:Place) RETURN DISTINCT whole.id }
      WHEN sort = 'agent' THEN COLLECT { MATCH (other)-[:PART_OF|MEMBER_OF|REPRESENTS|LOCATED_IN]->{1,2}(whole:Entity) RETURN DISTINCT whole.id }
      ELSE []
    END
  } END AS cell
ORDER BY sentence.start, column, CASE claim.role WHEN 'agent' THEN 0 ELSE 1 END, claim.id
WITH event, edition, source, speaker, collect(DISTINCT cell) AS cells, collect(DISTINCT sentence) AS sentences,
  collect(DISTINCT CASE WHEN cell IS NOT NULL THEN sentence END) AS telling
WITH event, edition, source, speaker, cells, sentences, telling,
  // Who tells of who, where, when and how many comes first.
  toString(4 - size([column IN ['participants', 'places', 'dates', 'figures'] WHERE any(one IN cells WHERE one.column = column)])) + ' ' +
    coalesce(source.publishedOn, '~') + ' ' + source.id + ' ' + coalesce(speaker.id, '') AS place
ORDER BY place
WITH event, collect({place: place, cells: cells, sentences: sentences, telling: telling, edition: edition, source: source, speaker: speaker}) AS told
CALL (told) {
  // Positions: what an account says in one sort, with how many say the same, and who first.
  UNWIND range(0, size(told) - 1) AS at
  UNWIND told[at].cells AS cell
  WITH at, cell
  ORDER BY at, cell.id, cell.denied
  WITH at, cell.key AS key, collect(cell) AS cells
  WITH key, [one IN cells | [one.id, one.denied]] AS values, collect(cells)[0] AS cells, collect(at) AS holders
  ORDER BY size(holders) DESC, holders[0]
  WITH key, collect({
    affirmed: [one IN cells WHERE NOT one.denied],
    ids: [one IN cells WHERE NOT one.denied | one.id],
    denied: [one IN cells WHERE one.denied],
    deniedIds: [one IN cells WHERE one.denied | one.id],
    holders: size(holders), first: holders[0], second: holders[1]
  }) AS positions
  RETURN collect({key: key, positions: positions[..40], left: size(positions[40..]), denying: any(one IN positions WHERE one.denied <> [])}) AS sorts
}
CALL (event) {
  MATCH (event)<-[:REFERS_TO]-(mention:Mention)<-[:HAS_MENTION]-(sentence:Sentence)<-[:HAS_SENTENCE]-(edition:Edition)
  WITH edition, sentence, toLower(mention.text) AS text
  ORDER BY mention.start
  WITH edition, collect({sentence: sentence, text: text}) AS uses
  RETURN collect({edition: edition, uses: uses}) AS wordings
}
CALL (event) {
  MATCH (event)<-[:RESOLVED_TO]-(:ObservedEntity)<-[:OF]-(observation:Observation)<-[:OBSERVES]-(edition:Edition)
  WHERE observation.type IS NOT NULL
  WITH DISTINCT edition, observation.type AS type
  ORDER BY type
  WITH edition, collect(type) AS types
  RETURN collect({edition: edition, types: types}) AS observed
}
UNWIND [at IN range(0, size(told) - 1) WHERE $after IS NULL OR told[at].place > $after][..$limit] AS at
WITH told, at, told[at] AS account, [one IN sorts WHERE any(cell IN told[at].cells WHERE cell.key = one.key)] AS sorts,
  [one IN observed WHERE one.edition = told[at].edition | one.types] AS types, [one IN wordings WHERE one.edition = told[at].edition | one.uses] AS uses
WITH told, at, account, types, uses, size(account.cells[50..]) + reduce(left = 0, one IN sorts | left + one.left) AS notCompared,
  [sort IN sorts | {cells: [cell IN account.cells[..50] WHERE cell.key = sort.key],
    mine: [cell IN account.cells WHERE cell.key = sort.key AND NOT cell.denied | cell.id],
    called: [cell IN account.cells WHERE cell.key = sort.key AND NOT cell.denied AND cell.called IS NOT NULL | cell.called], denying: sort.denying,
    others: [position IN sort.positions WHERE position.holders > 1 OR position.first <> at], key: sort.key}] AS sorts
WITH told, at, account, types, uses, notCompared, [sort IN sorts | sort {.cells,
    denying: CASE WHEN sort.denying THEN sort.others ELSE [] END,
    against: CASE WHEN sort.key STARTS WITH 'participants' AND sort.key <> 'participants agent' THEN [] ELSE
      // Rebels and rebels are nobody's name: each text has its own, and none of them says that it was somebody else.
      [position IN sort.others WHERE position.ids <> [] AND none(id IN position.ids WHERE id IN sort.mine) AND
        none(one IN position.affirmed WHERE coalesce(one.called, '') IN sort.called)] END}] AS sorts
WITH told, at, account, types, uses, notCompared,
  // For each value the positions that it conflicts with.
  reduce(found = [], sort IN sorts | found + [cell IN sort.cells | {cell: cell, conflicts:
    [position IN sort.denying WHERE cell.id IN CASE WHEN cell.denied THEN position.ids ELSE position.deniedIds END | {kind: 'denied', position: position}] +
    [conflict IN [position IN CASE WHEN cell.denied THEN [] ELSE sort.against END WHERE NOT cell.id IN position.deniedIds | {position: position, kind: CASE
      WHEN any(one IN position.affirmed WHERE one.low = cell.low AND one.high = cell.high) THEN null
      WHEN any(one IN position.affirmed WHERE
        (one.low <= cell.low AND cell.high <= one.high) OR (cell.low <= one.low AND one.high <= cell.high) OR
        one.id IN cell.within OR cell.id IN one.within) THEN 'contained'
      WHEN any(one IN position.affirmed WHERE one.low <= cell.high AND cell.low <= one.high) THEN 'range overlap'
      ELSE 'different ' + {participants: 'actor', places: 'place', dates: 'date', figures: 'number'}[cell.column]
    END}] WHERE conflict.kind IS NOT NULL]}]) AS found
WITH told, at, account, types, uses, notCompared, [one IN found WHERE one.conflicts <> []] AS found
WITH told, at, account, types, uses, notCompared, found, reduce(count = 0, one IN found | count + size(one.conflicts)) AS conflictCount, [one IN found | one.cell.column] AS columns
CALL (told, at, found) {
  UNWIND found AS value
  UNWIND value.conflicts[..5] AS conflict
  WITH value.cell AS cell, conflict.kind AS kind, conflict.position AS position, told[CASE conflict.position.first WHEN at THEN conflict.position.second ELSE conflict.position.first END] AS first
  WITH cell, kind, position, first.source AS source, first.speaker AS by
  WITH
    {
      column: cell.column,
      says: cell.says,
      kind: kind,
      excludes: kind IN ['denied', 'different number', 'different date'],
      other: [one IN CASE WHEN kind = 'denied' AND NOT cell.denied THEN position.denied ELSE position.affirmed END WHERE kind <> 'denied' OR one.id = cell.id | one.says],
      accounts: position.holders,
      source: source {.id, .title, .uri, .publisher, .publishedOn},
      by: by {.id, .name, kind: head([label IN labels(by) WHERE label <> 'Entity'])}
    } AS conflict
  ORDER BY conflict.excludes DESC, conflict.column, conflict.says, conflict.accounts DESC, conflict.source.publishedOn, conflict.source.id, conflict.by.id
  RETURN collect(conflict) AS conflicts
}
WITH size(told) AS accounts, size(told) - at - 1 AS following, account, account.source AS source, account.speaker AS by, coalesce(types[0], []) AS action, notCompared, conflictCount, columns, conflicts,
  // What a quoted speaker says stands in its sentences; the rest of the text is the source's own.
  [use IN coalesce(uses[0], []) WHERE account.speaker IS NULL OR use.sentence IN account.sentences | use.text] AS words
RETURN
  coalesce(source.publisher, source.title, source.uri) AS publisher,
  by {.id, .name, kind: head([label IN labels(by) WHERE label <> 'Entity'])} AS by,
  action,
  reduce(distinct = [], one IN words | CASE WHEN one IN distinct THEN distinct ELSE distinct + one END) AS words,
  [one IN account.cells WHERE one.column = 'participants' | one.says] AS participants,
  [one IN account.cells WHERE one.column = 'places' | one.says] AS places,
  [one IN account.cells WHERE one.column = 'dates' | one.says] AS dates,
  [one IN account.cells WHERE one.column = 'figures' | one.says] AS figures,
  [column IN ['participants', 'places', 'dates', 'figures'] WHERE column IN columns] AS differs,
  conflicts,
  conflictCount,
  notCompared,
  // The sentences of what the columns hold; of who only mentions it, those.
  [one IN CASE WHEN account.telling = [] THEN account.sentences ELSE account.telling END | one.text] AS quotes,
  source {.id, .title, .uri, .publisher, .publishedOn} AS source,
  account.place AS place,
  following,
  accounts
ORDER BY place
