// Which texts stand in the graph as they would be written now. $documents: {source (id), fingerprint}. Rows: fingerprint.
UNWIND $documents AS document
MATCH (:Source {id: document.source})-[:HAS_EDITION]->(:Edition {current: true, fingerprint: document.fingerprint})
RETURN document.fingerprint AS fingerprint
