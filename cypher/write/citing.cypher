// Sources whose current edition mentions a cited document, and those that it leads to as it stands: one that is another document
// from now on is not cited there any more. $documents: ids. Rows: document, source.
UNWIND $documents AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:RESOLVED_TO]-(:ObservedEntity)<-[:OF]-(:Observation)<-[:OBSERVES]-(:Edition)<-[:HAS_EDITION]-(source:Source)
  RETURN source
  UNION
  MATCH (:Entity {id: id})-[:CITED_IN]->(source:Source)
  RETURN source
}
RETURN DISTINCT id AS document, source.id AS source
