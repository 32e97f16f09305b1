import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../context.js';
import type { Ran, Run } from './watchedDriver.js';

type Texts = Readonly<Record<string, string>>;

/** A statement with places for texts. */
export interface StatementForm {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Parameters by the variable whose text they are. */
  readonly places: readonly (readonly [parameter: string, variable: string])[];
  readonly metadata: object;
  /** Whether the answer is all rows, or the first. */
  readonly many: boolean;
}

interface Learned {
  /** What the library answered, and what it ran for that. */
  readonly answer: unknown;
  readonly runs: readonly Ran[];
  readonly texts: Texts;
  /** What it would run with `others` for `texts`. */
  readonly translated: readonly Run[];
  readonly others: Texts;
}

/** The form of what the library ran; undefined when it is not sure that other texts change nothing else. */
export const statementForm = ({ answer, runs, texts, translated, others }: Learned): StatementForm | undefined => {
  const [run, second] = runs;
  const [other, third] = translated;
  if (!run || second || !other || third || run.statement !== other.statement) return undefined;
  const many = Array.isArray(answer);
  const rows = run.rows.map((row) => row.get(0));
  const answered = many ? (answer as unknown[]) : [answer];
  if (answered.length !== (many ? rows.length : 1)) return undefined;
  if (!answered.every((one, at) => typeof one === 'object' && one !== null && one === rows[at])) return undefined;

  const names = Object.keys(run.parameters);
  if (!isDeepStrictEqual(names, Object.keys(other.parameters))) return undefined;
  const places: (readonly [string, string])[] = [];
  for (const name of names) {
    const value: unknown = run.parameters[name];
    const instead: unknown = other.parameters[name];
    const variable = Object.keys(others).find((one) => others[one] === instead);
    if (variable !== undefined && value === texts[variable]) places.push([name, variable]);
    else if (!isDeepStrictEqual(value, instead)) return undefined;
  }
  // A text that reaches no parameter may still decide what is asked: an unreadable cursor asks for the first page.
  if (Object.keys(others).some((variable) => !places.some(([, placed]) => placed === variable))) return undefined;
  return { statement: run.statement, parameters: run.parameters, places, metadata: run.metadata, many };
};

/** Runs a form with these texts, as the library would. */
export const ask = async (
  { statement, parameters, places, metadata, many }: StatementForm,
  texts: Texts,
  { executionContext, sessionConfig, transaction }: Context,
): Promise<unknown> => {
  const given = places.length === 0 ? parameters : { ...parameters };
  for (const [parameter, variable] of places) Object.assign(given, { [parameter]: texts[variable] });
  const session = executionContext.session({
    database: 'neo4j',
    ...sessionConfig,
    bookmarkManager: executionContext.executeQueryBookmarkManager,
    defaultAccessMode: 'READ',
  });
  try {
    const { records } = await session.executeRead((running) => running.run(statement, given), {
      ...transaction,
      metadata,
    });
    return many ? records.map((record) => record.get(0)) : records[0]?.get(0);
  } finally {
    await session.close();
  }
};
