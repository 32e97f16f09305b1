import type { Problem } from '../model/problem.js';

/** Problems of one input as lines to print: errors and warnings in full; what was left out is counted in reports. */
export const problemLines = (input: string, problems: readonly Problem[]): string[] =>
  problems
    .filter((problem) => problem.severity !== 'rejected')
    .map(
      ({ severity, message, hint }) =>
        `${severity}: ${message.includes(input) ? '' : `${input}: `}${message}${hint ? ` ${hint}` : ''}`,
    );
