import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config.js';
import { readable } from './readableJson.js';

/** The page of questions, of which each section shows the answer of the seed. */
export const cookbookPage = join(projectRoot, 'docs', 'graphql.md');

/** A question of the page: its heading, and all that stands below it. */
export interface Recipe {
  readonly question: string;
  readonly section: string;
  /** A command of the reader's shell that comes before the question. */
  readonly command: string | undefined;
}

export const readCookbook = (): readonly Recipe[] =>
  readFileSync(cookbookPage, 'utf8')
    .split(/^(?=## )/m)
    .filter((section) => section.includes('```graphql'))
    .map((section) => ({
      question: /^## (.*)/.exec(section)?.[1] ?? '',
      section,
      command: blockOf(section, 'sh'),
    }));

type Ask = (query: string, variables: object) => Promise<Record<string, unknown>>;

/**
 * The section with the answer that the graph gives now. Ids are found by what `<!-- NAME: KIND "what it is called" -->` says, since
 * they change with what rules read; `<!-- first N -->` says how many items of lists are shown, three without it. Throws Error when
 * nothing or an empty answer is found: such a question shows nobody anything.
 */
export const answered = async (section: string, ask: Ask): Promise<string> => {
  const query = blockOf(section, 'graphql') ?? '';
  const variables = { ...JSON.parse(blockOf(section, 'json') ?? '{}') };
  for (const [, name = '', kind = '', called = ''] of section.matchAll(/<!-- (\w+): (\w+) "(.*)" -->/g)) {
    variables[name] = await idOf(kind, called, ask);
  }
  const answer = await ask(query, variables);
  for (const [field, found] of Object.entries(answer)) {
    if (Array.isArray(found) ? found.length === 0 : !found) throw new Error(`${field} finds nothing.`);
  }
  const first = Number(/<!-- first (\d+) -->/.exec(section)?.[1] ?? 3);
  return withBlock(withBlock(section, 'json', json(variables)), 'json5', readable(answer, first));
};

const idOf = async (kind: string, called: string, ask: Ask): Promise<string> => {
  const query =
    'query ($text: String!, $kinds: [EntityKind!]!) { search(text: $text, kinds: $kinds, limit: 100) { id name } }';
  const { search } = await ask(query, { text: called, kinds: [kind] });
  const [found] = (search as { id: string; name: string }[]).filter(({ name }) => name === called);
  if (!found) throw new Error(`No ${kind} is called "${called}".`);
  return found.id;
};

const json = (variables: object): string => {
  const values = Object.entries(variables).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  return `{ ${values.join(', ')} }`;
};

const blockOf = (section: string, language: string): string | undefined =>
  new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(section)?.[1];

const withBlock = (section: string, language: string, text: string): string =>
  section.replace(new RegExp(`^(\`\`\`${language}\n).*?^(\`\`\`)`, 'ms'), (_, begin, end) => `${begin}${text}\n${end}`);
