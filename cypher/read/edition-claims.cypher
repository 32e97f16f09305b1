// What one edition of a source says or said: its claims in the order of the text, in its own names, with their sentences.
//
// $source: id or address of a source
// $number = null: number of the edition, as `editions` tells it; the current one without it
CALL () {
  MATCH (source:Source {id: $source})
  RETURN source
  UNION
  MATCH (source:Source {uri: $source})
  RETURN source
}
MATCH (source)-[:HAS_EDITION]->(edition:Edition)
WHERE edition.sequence = $number OR ($number IS NULL AND edition.current)
MATCH (edition)-[:HAS_SENTENCE]->(sentence:Sentence)
MATCH (sentence)<-[span:SUPPORTED_BY]-(claim:Claim|FormerClaim)
CALL (edition, claim) {
  WITH claim
  WHERE claim:FormerClaim
  RETURN
    {name: claim.subjectName, type: claim.subjectType} AS subject,
    {name: claim.objectName, type: claim.objectType, edtf: claim.objectEdtf, measure: claim.objectMeasure, value: claim.objectValue,
      upper: claim.objectUpper, qualifier: claim.objectQualifier, unit: claim.objectUnit} AS object,
    claim.speakerName AS speaker
  UNION
  WITH edition, claim
  WHERE claim:Claim
  OPTIONAL MATCH (:ObservedEntity {id: claim.subject})<-[:OF]-(a:Observation)<-[:OBSERVES]-(edition)
  OPTIONAL MATCH (:ObservedEntity {id: claim.object})<-[:OF]-(b:Observation)<-[:OBSERVES]-(edition)
  OPTIONAL MATCH (:ObservedEntity {id: claim.attributedTo})<-[:OF]-(c:Observation)<-[:OBSERVES]-(edition)
  RETURN a {.name, .type} AS subject, b {.name, .type, .edtf, .measure, .value, .upper, .qualifier, .unit} AS object, c.name AS speaker
}
RETURN
  claim.id AS id,
  claim.predicate AS predicate,
  claim.role AS role,
  claim.title AS title,
  claim.from AS from,
  claim.until AS until,
  claim.value AS value,
  claim.polarity AS polarity,
  claim.modality AS modality,
  claim.subject AS subjectId,
  subject,
  claim.object AS objectId,
  object,
  speaker,
  span.start AS start,
  span.end AS end,
  sentence.text AS quote
ORDER BY start, end, predicate, id
