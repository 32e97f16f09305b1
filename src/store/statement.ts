import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../config.js';

/** Where the statements are, in the checkout and in the installed package. */
export const cypherFolder = join(projectRoot, 'cypher');

const texts = new Map<string, string>();

/**
 * A statement by its name, as `write/claims` for `cypher/write/claims.cypher`. Values are parameters, always. What Cypher
 * does not take as a parameter where an index shall serve, a label or a relationship type, is a word in capitals between
 * angle quotes («LABEL») in the file, and `names` says what it stands for.
 */
export const statement = (name: string, names: Readonly<Record<string, string>> = {}): string => {
  const key = `${name} ${Object.values(names).join(' ')}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = withoutComments(readFileSync(join(cypherFolder, `${name}.cypher`), 'utf8')).replace(
    /«(?<word>[A-Z]+)»/g,
    (_, word: string) => checked(name, word, names[word]),
  );
  texts.set(key, text);
  return text;
};

/** Comment lines speak to the reader; the database's query log is easier to read without. */
export const withoutComments = (text: string): string => text.replace(/^\s*\/\/.*\n?/gm, '').trim();

/** Only names as of our own tables may be put into a statement, joined by `|`. */
const checked = (statementName: string, word: string, value: string | undefined): string => {
  if (value && /^[A-Za-z_]+(\|[A-Za-z_]+)*$/.test(value)) return value;
  throw new TypeError(`${statementName}.cypher wants a name for «${word}», not ${JSON.stringify(value)}`);
};
