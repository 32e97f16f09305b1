// Who counted how many: every number about an event, or about all of them, with who says so, as of when, and the sentence. `against`
// are numbers of the same event, measure and unit that cannot be right if this one is ("at least 130" and 150 can, 137 and 150
// cannot); `revises` is what the same publisher, quoting the same speaker, said before. A number of a former edition is not `current`.
//
// $event = null: id of an event; all without it
// $measure = null: what was counted, as killed, wounded, missing, displaced, detained, money
// $limit = 200: at most so many
CALL () {
  MATCH (event:Event&Entity {id: $event})
  RETURN event
  UNION
  WITH $event AS asked
  WHERE asked IS NULL
  MATCH (figure:Figure)
  WHERE figure.measure STARTS WITH coalesce($measure, '')
  MATCH (figure)<-[:OBJECT]-(:Claim {predicate: 'HAS_FIGURE'})-[:SUBJECT]->(event:Event)
  RETURN DISTINCT event
}
CALL (event) {
  MATCH (event)<-[:SUBJECT]-(claim:Claim {predicate: 'HAS_FIGURE'})-[:OBJECT]->(figure:Figure)
  OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
  RETURN claim, true AS current, figure {.measure, .value, .upper, .qualifier, .unit, .name, .low, .high} AS figure, speaker.name AS counter,
    speaker {.id, .name, kind: head([label IN labels(speaker) WHERE label <> 'Entity'])} AS countedBy
  UNION ALL
  // Former editions of the sources that tell of it, which said it of the same observed event; or of one that only that edition
  // knew, when then and now the source counted at one event of this type only.
  MATCH (event)<-[:SUBJECT]-(:Claim {predicate: 'HAS_FIGURE'})-[:SUPPORTED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(:Edition)<-[:HAS_EDITION]-(source:Source)
  WITH DISTINCT event, source
  MATCH (source)-[:HAS_EDITION]->(former:Edition {current: false})-[:HAS_SENTENCE]->(:Sentence)<-[:SUPPORTED_BY]-(claim:FormerClaim {predicate: 'HAS_FIGURE'})
  WHERE EXISTS { (event)<-[:RESOLVED_TO]-(:ObservedEntity {id: claim.subject}) } OR (
    claim.subjectType = event.type AND NOT EXISTS { (:ObservedEntity {id: claim.subject}) } AND
    COUNT {
      MATCH (source)-[:HAS_EDITION]->(:Edition {current: true})-[:HAS_SENTENCE]->(:Sentence)<-[:SUPPORTED_BY]-(:Claim {predicate: 'HAS_FIGURE'})-[:SUBJECT]->(one:Event {type: event.type})
      RETURN DISTINCT one
    } = 1 AND
    COUNT {
      MATCH (former)-[:HAS_SENTENCE]->(:Sentence)<-[:SUPPORTED_BY]-(one:FormerClaim {predicate: 'HAS_FIGURE', subjectType: event.type})
      RETURN DISTINCT one.subject
    } = 1
  )
  RETURN claim, false AS current, {measure: claim.objectMeasure, value: claim.objectValue, upper: claim.objectUpper, qualifier: claim.objectQualifier,
    unit: claim.objectUnit, name: claim.objectName} AS figure, claim.speakerName AS counter, null AS countedBy
}
WITH event, claim, current, figure, counter, countedBy
WHERE $measure IS NULL OR figure.measure = $measure
MATCH (claim)-[:SUPPORTED_BY]->(sentence:Sentence)<-[:HAS_SENTENCE]-(edition:Edition)<-[:HAS_EDITION]-(source:Source)
WITH event, claim, current, figure, counter, countedBy, sentence, edition, source,
  coalesce(source.publisher, source.id) + ' ' + coalesce(counter, '') + ' ' + figure.measure + ' ' + coalesce(figure.unit, 'person') AS series
ORDER BY CASE WHEN current THEN source.publishedOn ELSE coalesce(edition.publishedOn, source.publishedOn) END, source.id, edition.sequence, sentence.start, claim.id
WITH event, collect({claim: claim, current: current, figure: figure, counter: counter, countedBy: countedBy, sentence: sentence, edition: edition, source: source, series: series}) AS rows
WITH event, rows, size(rows) AS size
UNWIND range(0, size - 1) AS at
WITH event, rows, at, rows[at] AS row
WITH event, rows, at, row, row.figure AS figure, row.source AS source, row.claim AS claim
WITH event, row, figure, source, claim,
  [one IN rows WHERE row.current AND one.current AND claim.polarity = 'affirmed' AND one.claim.polarity = 'affirmed'
    AND one.figure.measure = row.figure.measure AND coalesce(one.figure.unit, 'person') = coalesce(row.figure.unit, 'person')
    AND (one.figure.low > coalesce(row.figure.high, Infinity) OR row.figure.low > coalesce(one.figure.high, Infinity)) | one.figure.name] AS against,
  [one IN rows[..at] WHERE one.series = row.series AND one.figure.name <> row.figure.name
    AND (one.source.id <> row.source.id OR one.edition.sequence < row.edition.sequence)] AS earlier
RETURN
  event {.id, .name, kind: 'Event'} AS event,
  figure.measure AS measure,
  CASE claim.polarity WHEN 'denied' THEN 'not ' ELSE '' END + figure.name AS says,
  figure.value AS value,
  figure.upper AS upper,
  figure.qualifier AS qualifier,
  figure.unit AS unit,
  // A former edition bears its own date, not that of the text that took its place.
  CASE WHEN row.current THEN source.publishedOn ELSE coalesce(row.edition.publishedOn, source.publishedOn) END AS asOf,
  row.counter AS countedBy,
  row.countedBy AS speaker,
  claim.polarity AS polarity,
  claim.modality AS modality,
  row.current AS current,
  row.edition.sequence AS edition,
  reduce(list = [], name IN against | CASE WHEN name IN list THEN list ELSE list + name END) AS against,
  last([one IN earlier | one.figure.name]) AS revises,
  row.sentence.text AS quote,
  source {.id, .title, .uri, .publisher, .publishedOn} AS source
ORDER BY event.start, event.id, measure, value, asOf, source.id, edition
LIMIT $limit
