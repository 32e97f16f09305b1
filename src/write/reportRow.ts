import type { ResolvedDocument } from '../model/graph.js';

/**
 * What the graph keeps of the ingest of a document: how much was found, what was left out and why, how long it took. Lists of one
 * length, since a property is no list of maps; where a problem has no place in the text, its start and end are -1.
 */
export const reportRow = ({ sentences, mentions, observed, claims, problems, times = {} }: ResolvedDocument) => ({
  sentences: sentences.length,
  mentions: mentions.length,
  entities: observed.length,
  claims: claims.length,
  rejected: problems.filter((problem) => problem.severity === 'rejected').length,
  codes: [...new Set(problems.map((problem) => problem.code))].sort(),
  problemCodes: problems.map((problem) => problem.code),
  problemSeverities: problems.map((problem) => problem.severity ?? 'warning'),
  problemMessages: problems.map((problem) => problem.message),
  problemStarts: problems.map((problem) => problem.span?.start ?? -1),
  problemEnds: problems.map((problem) => problem.span?.end ?? -1),
  ...Object.fromEntries(Object.entries(times).map(([stage, milliseconds]) => [`${stage}Ms`, milliseconds])),
});
