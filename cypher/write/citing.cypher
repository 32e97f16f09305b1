// Sources whose current edition mentions a cited document. $documents: ids. Rows: document, source.
UNWIND $documents AS id
MATCH (:Entity {id: id})<-[:RESOLVED_TO]-(:ObservedEntity)<-[:OF]-(:Observation)<-[:OBSERVES]-(:Edition)<-[:HAS_EDITION]-(source:Source)
RETURN DISTINCT id AS document, source.id AS source
