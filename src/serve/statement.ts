import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../config.js';
import { UsageError } from '../errors.js';

/** A read statement of `cypher/read`: the same text answers GraphQL, the command line and the guide. */
export interface Statement {
  readonly name: string;
  /** What it answers, in plain words: the comment at its head. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** The statement without its head comment. */
  readonly cypher: string;
}

export interface Parameter {
  readonly name: string;
  readonly meaning: string;
  /** Absent when the parameter must be given. */
  readonly default?: unknown;
}

const folder = join(projectRoot, 'cypher', 'read');

/** The questions, in the order in which they are listed. */
export const statementNames = [
  'statistics',
  'search',
  'search-facets',
  'search-sentences',
  'entity',
  'entities',
  'evidence',
  'timeline',
  'path',
  'neighbourhood',
  'disagreements',
  'contested',
  'figures',
  'names',
  'origins',
  'editions',
  'edition-text',
  'edition-claims',
  'event-by-words',
  'unsure',
  'judgements',
  'identity',
  'cited-documents',
  'reports',
  'overview',
  'event',
  'layers',
  'chronicle',
  'documents',
  'quotes',
  'examples',
] as const;

/** Throws UsageError when there is no such statement. */
export const readStatement = (name: string): Statement => {
  if (!(statementNames as readonly string[]).includes(name)) {
    throw new UsageError(`There is no query named "${name}".`, { hint: `There are: ${statementNames.join(', ')}.` });
  }
  return parseStatement(name, readFileSync(join(folder, `${name}.cypher`), 'utf8'));
};

/**
 * The head comment says what the statement answers and then, a line each, its parameters: `// $limit = 20: at most so many`.
 * Defaults are JSON; a parameter without one must be given.
 */
export const parseStatement = (name: string, text: string): Statement => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const head = lines.slice(0, end).map((line) => line.slice(2).trim());
  const parameters = head.filter((line) => line.startsWith('$')).map((line) => parseParameter(name, line));
  const summary = head.filter((line) => line !== '' && !line.startsWith('$')).join(' ');
  return { name, summary, parameters, cypher: lines.slice(end).join('\n').trim() };
};

const parseParameter = (statement: string, line: string): Parameter => {
  const match = /^\$(?<name>\w+)(?: = (?<json>null|-?[\d.]+|"[^"]*"|\[.*?\]))?: (?<meaning>.+)$/.exec(line)?.groups;
  if (match?.name === undefined || match.meaning === undefined) {
    throw new UsageError(`The query ${statement} describes a parameter in a way that cannot be read: ${line}`);
  }
  const parameter = { name: match.name, meaning: match.meaning };
  return match.json === undefined ? parameter : { ...parameter, default: JSON.parse(match.json) };
};
