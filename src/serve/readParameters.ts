import { UsageError } from '../errors.js';
import type { Parameter, Statement } from './statement.js';

/**
 * Values for a statement's parameters from words like `limit=5` or `kinds=Person,Place`: read as the parameter's default is, a
 * number, a list or a text. Throws UsageError for a parameter that the statement lacks or wants, and for no number.
 */
export const readParameters = (statement: Statement, words: readonly string[]): Record<string, unknown> => {
  const given = new Map(words.map((word) => split(word)));
  for (const name of given.keys()) {
    if (!statement.parameters.some((one) => one.name === name)) {
      throw new UsageError(`The query ${statement.name} has no parameter "${name}".`, { hint: describe(statement) });
    }
  }
  return Object.fromEntries(
    statement.parameters.map((one) => {
      const text = given.get(one.name);
      if (text === undefined && !('default' in one)) {
        throw new UsageError(`The query ${statement.name} needs a value for "${one.name}": ${one.meaning}.`, {
          hint: `As in: newsgraph query ${statement.name} --param ${one.name}=...`,
        });
      }
      return [one.name, text === undefined ? one.default : typed(one, text)];
    }),
  );
};

const split = (word: string): [string, string] => {
  const at = word.indexOf('=');
  if (at > 0) return [word.slice(0, at), word.slice(at + 1)];
  throw new UsageError(`"${word}" is no parameter.`, { hint: 'It looks like name=value.' });
};

const typed = (parameter: Parameter, text: string): unknown => {
  if (Array.isArray(parameter.default)) return text.split(',').filter((one) => one !== '');
  if (typeof parameter.default !== 'number') return text;
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new UsageError(`"${text}" is no number for "${parameter.name}": ${parameter.meaning}.`);
};

const describe = ({ parameters }: Statement): string =>
  parameters.length === 0 ? 'It takes none.' : `It takes ${parameters.map((one) => one.name).join(', ')}.`;
