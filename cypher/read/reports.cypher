// What became of each document, the last written first: how much was found, what was left out and why, how long each stage took.
//
// $source = null: id or address of a source; only its editions
// $limit = 50: at most so many
CALL () {
  MATCH (source:Source {id: $source})-[:HAS_EDITION]->(:Edition)-[:HAS_REPORT]->(report:IngestReport)
  RETURN report
  UNION
  MATCH (source:Source {uri: $source})-[:HAS_EDITION]->(:Edition)-[:HAS_REPORT]->(report:IngestReport)
  RETURN report
  UNION
  WITH $source AS source
  WHERE source IS NULL
  MATCH (report:IngestReport)
  WHERE report.writtenAt IS NOT NULL
  RETURN report
  ORDER BY report.writtenAt DESC
  LIMIT $limit
}
MATCH (source:Source)-[:HAS_EDITION]->(edition:Edition)-[:HAS_REPORT]->(report)
WITH source, edition, report
ORDER BY report.writtenAt DESC, source.id, edition.sequence DESC
LIMIT $limit
RETURN
  source {.id, .uri, .title, .publisher, .author, .publishedOn} AS source,
  edition.sequence AS edition,
  edition.current AS current,
  toString(report.writtenAt) AS writtenAt,
  report.sentences AS sentences,
  report.mentions AS mentions,
  report.entities AS entities,
  report.claims AS claims,
  report.rejected AS rejected,
  report.annotateMs AS annotateMs,
  report.extractMs AS extractMs,
  report.resolveMs AS resolveMs,
  report.writeMs AS writeMs,
  [i IN range(0, size(report.problemCodes) - 1) | {
    code: report.problemCodes[i],
    severity: report.problemSeverities[i],
    message: report.problemMessages[i],
    start: CASE WHEN report.problemStarts[i] < 0 THEN null ELSE report.problemStarts[i] END,
    end: CASE WHEN report.problemEnds[i] < 0 THEN null ELSE report.problemEnds[i] END
  }] AS problems
