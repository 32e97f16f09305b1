CYPHER replan=skip
// Derives knowledge edges again from the claims that say them, and then which figures of an event are disputed: those of one measure
// that cannot all be right, since their bounds have no number in common.
// $edges: {type, from, to, properties, fact}, where `fact` is what a claim's `fact` begins with; $pairs: between entities of which more
// pairs of observed ones could be spoken, passing by what is said of one end is faster than asking the index about each pair; $weight: what
// a modality is worth, absent when it supports no edge; $events, $figures: ids of entities whose figures may have changed. «TYPES»: all
// edge types.
CALL () {
  UNWIND $edges AS row
  MATCH (from:Entity {id: row.from})
  MATCH (to:Entity {id: row.to})
  WITH row, from, to, COUNT { (from)<-[:RESOLVED_TO]-() } * COUNT { (to)<-[:RESOLVED_TO]-() } > $pairs AS wide
  WITH row, from, to, CASE WHEN NOT wide THEN COLLECT {
      MATCH (from)<-[:RESOLVED_TO]-(subject:ObservedEntity)
      MATCH (to)<-[:RESOLVED_TO]-(object:ObservedEntity)
      MATCH (claim:Claim {fact: row.fact + subject.id + ' ' + object.id})
      USING INDEX claim:Claim(fact)
      RETURN claim
    } WHEN COUNT { (from)<-[:SUBJECT]-() } <= COUNT { (to)<-[:OBJECT]-() } THEN COLLECT {
      MATCH (from)<-[:SUBJECT]-(claim)
      WITH claim
      WHERE claim.fact STARTS WITH row.fact
      MATCH (claim)-[:OBJECT]->(object)
      WHERE object = to
      RETURN claim
    } ELSE COLLECT {
      MATCH (to)<-[:OBJECT]-(claim)
      WITH claim
      WHERE claim.fact STARTS WITH row.fact
      MATCH (claim)-[:SUBJECT]->(subject)
      WHERE subject = from
      RETURN claim
    } END AS said
  CALL (said) {
    UNWIND said AS claim
    // Each property once, into a variable: read inside the sums they cost twice as much.
    WITH claim, claim.polarity AS polarity, claim.modality AS modality, claim.source AS source, claim.confidence AS confidence,
      claim.origin AS origin, claim.quoting AS quotes
    WITH claim, polarity, source, coalesce(origin, source) AS origin, quotes, confidence * $weight[modality] AS worth,
      polarity = 'affirmed' AND $weight[modality] IS NOT NULL AS supports
    RETURN count(CASE WHEN supports THEN 1 END) AS claims,
      count(DISTINCT CASE WHEN supports THEN source END) AS sources,
      max(CASE WHEN supports THEN worth END) AS confidence,
      count(CASE WHEN polarity = 'denied' THEN 1 END) > 0 AS disputed,
      collect(DISTINCT CASE WHEN supports AND quotes IS NULL THEN origin END) AS own,
      collect(DISTINCT CASE WHEN supports AND quotes IS NOT NULL THEN {origin: origin, names: quotes} END) AS quoting
  }
  // Copies of one text are one origin, and what is said on the word of a publisher who says it too adds none.
  CALL (said, quoting) {
    UNWIND CASE WHEN quoting = [] THEN [] ELSE said END AS claim
    WITH claim, claim.publishedBy AS name
    WHERE name IS NOT NULL AND claim.polarity = 'affirmed' AND $weight[claim.modality] IS NOT NULL
    RETURN collect(DISTINCT {name: name, origin: coalesce(claim.origin, claim.source)}) AS publishers
  }
  CALL (own, quoting, publishers) {
    UNWIND own + [one IN quoting WHERE none(name IN one.names WHERE any(other IN publishers WHERE other.name = name AND other.origin <> one.origin))
      | one.origin] AS origin
    RETURN count(DISTINCT origin) AS independent
  }
  OPTIONAL MATCH (from)-[found:«TYPES»]->(to)
  WHERE type(found) = row.type
    AND coalesce(found.role, '') = coalesce(row.properties.role, '') AND coalesce(found.title, '') = coalesce(row.properties.title, '')
    AND coalesce(found.from, '') = coalesce(row.properties.from, '') AND coalesce(found.until, '') = coalesce(row.properties.until, '')
  WITH row, from, to, found, claims, {claims: claims, sources: sources,
    origins: CASE WHEN independent = 0 THEN 1 ELSE independent END, confidence: toFloat(confidence), disputed: disputed} AS derived
  FOREACH (edge IN CASE WHEN found IS NOT NULL AND claims = 0 THEN [found] ELSE [] END | DELETE edge)
  FOREACH (edge IN CASE WHEN found IS NOT NULL AND claims > 0 THEN [found] ELSE [] END | SET edge += derived)
  WITH row, from, to, found, claims, derived
  WHERE found IS NULL AND claims > 0
  CREATE (from)-[edge:$(row.type)]->(to)
  SET edge = row.properties, edge += derived
}
CALL () {
  UNWIND $events AS id
  MATCH (event:Event&Entity {id: id})
  RETURN event
  UNION
  UNWIND $figures AS id
  MATCH (:Entity {id: id})<-[:HAS_FIGURE]-(event:Event)
  RETURN event
}
MATCH (event)-[edge:HAS_FIGURE]->(figure:Figure)
WITH event, edge, figure, figure.low AS low, coalesce(figure.high, Infinity) AS high
WITH event, collect({edge: edge, figure: figure, low: low, high: high}) AS all
UNWIND all AS one
WITH event, all, one.edge AS edge, one.figure AS figure, one.low AS low, one.high AS high
WITH edge,
  any(other IN all WHERE other.figure.measure = figure.measure AND coalesce(other.figure.unit, 'person') = coalesce(figure.unit, 'person')
    AND (other.low > high OR other.high < low))
  OR EXISTS { (event)<-[:SUBJECT]-(:Claim {predicate: 'HAS_FIGURE', polarity: 'denied'})-[:OBJECT]->(figure) } AS disputed
SET edge.disputed = disputed
