import { parseDocument } from 'yaml';
import type { Problem } from '../model/problem.js';
import { compact, type Metadata } from './metadata.js';

export interface FrontMatter {
  readonly metadata: Metadata;
  /** What follows the front matter; the whole text when there is none. */
  readonly body: string;
  readonly problems: readonly Problem[];
}

/** Splits off YAML front matter: title, publisher, author, date, uri, language. Other keys, such as note, are the author's own. */
export const frontMatter = (text: string): FrontMatter => {
  const block = /^---[ \t]*\n(?<yaml>[\s\S]*?)\n?^(---|\.\.\.)[ \t]*(\n|$)/m.exec(text);
  if (block?.index !== 0) return { metadata: {}, body: text, problems: [] };
  // failsafe: every scalar stays as it is written, so that 2025-01 is neither a number nor a time.
  const parsed = parseDocument(block.groups?.yaml ?? '', { schema: 'failsafe' });
  const body = text.slice(block[0].length);
  const mistake = parsed.errors[0];
  if (mistake) return { metadata: {}, body, problems: [unreadable(mistake.message)] };
  const fields: unknown = parsed.toJS();
  // Two rules around a paragraph are Markdown, and so is a text between them that is no list of keys.
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return { metadata: {}, body: text, problems: [] };
  }
  return { ...readFields(new Map(Object.entries(fields))), body };
};

/** Each field with the keys that it is found under, the first being the one that we document. */
const keys = {
  title: ['title'],
  publisher: ['publisher'],
  author: ['author', 'authors'],
  published: ['date', 'published'],
  uri: ['uri', 'url'],
  language: ['language', 'lang'],
} as const;

const readFields = (fields: ReadonlyMap<string, unknown>): Pick<FrontMatter, 'metadata' | 'problems'> => {
  const problems: Problem[] = [];
  const read = (field: keyof typeof keys): string | undefined => {
    const key = keys[field].find((name) => fields.has(name));
    if (key === undefined) return undefined;
    const value = scalar(fields.get(key));
    if (value === undefined) problems.push(notText(key));
    return value;
  };
  const metadata = compact({
    title: read('title'),
    publisher: read('publisher'),
    author: read('author'),
    published: read('published'),
    uri: read('uri'),
    language: read('language'),
  });
  return { metadata, problems };
};

const scalar = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return undefined;
};

const unreadable = (message: string): Problem => ({
  code: 'front-matter.invalid',
  severity: 'error',
  message: `The front matter is not YAML: ${message.split('\n')[0]?.replace(/:$/, '')}.`,
  hint: 'It is lines such as "title: Words" between two lines of ---; put quotation marks around a value with a colon.',
});

const notText = (key: string): Problem => ({
  code: 'front-matter.not-text',
  severity: 'warning',
  message: `"${key}" of the front matter is no text and was left out.`,
  hint: `Write it as "${key}: words".`,
});
