import type { Document, Source } from '../model/document.js';
import { hash, sourceId } from '../model/identifier.js';
import type { Outcome, Problem } from '../model/problem.js';
import { decodeBytes } from './decodeBytes.js';
import { frontMatter } from './frontMatter.js';
import { htmlCharset } from './htmlCharset.js';
import { htmlText } from './htmlText.js';
import { languageTag, notEnglish } from './language.js';
import { markdownText } from './markdownText.js';
import { type MediaType, mediaTypeOfName, mediaTypeOfText } from './mediaType.js';
import { firstOf, type Metadata, type Overrides } from './metadata.js';
import { publicationDate } from './publicationDate.js';

/** What is known about the bytes from where they come from. */
export interface Origin {
  /** File name or address: its ending says the media type, unless `mediaType` does. */
  readonly name?: string;
  readonly mediaType?: MediaType;
  /** Character set that the carrier of the bytes declares. */
  readonly charset?: string;
  /** The source's address when neither the user nor the document names one. */
  readonly uri?: string;
  /** ISO 8601 instant at which the bytes were obtained. */
  readonly retrievedAt?: string;
}

/**
 * Makes a document of bytes: decodes them, takes text and metadata out of their format, and says what is wrong with them.
 * Pure: no file, no clock. The value is absent exactly when one of the problems is an error.
 */
export const readBytes = (bytes: Uint8Array, origin: Origin = {}, overrides: Overrides = {}): Outcome<Document> => {
  const named = origin.mediaType ?? mediaTypeOfName(origin.name ?? '');
  const mayBePage = named === undefined || named === 'text/html';
  const decoded = decodeBytes(bytes, origin.charset ?? (mayBePage ? htmlCharset(bytes) : undefined));
  if (decoded.value === undefined) return { problems: decoded.problems };
  const mediaType = named ?? mediaTypeOfText(decoded.value);
  const { value: content, problems: found } = readContent(decoded.value, mediaType);
  if (!content) return { problems: found };
  const metadata = firstOf(overrides, content.metadata, { uri: origin.uri ?? `urn:sha256:${hash(content.text)}` });
  const dated = datesOf(overrides, content.metadata, mediaType);
  const problems = [
    ...found,
    ...(content.text.trim() ? [] : [noText(mediaType)]),
    ...dated.problems,
    ...[notEnglish(content.text, metadata.language)].filter((problem) => problem !== undefined),
  ];
  if (problems.some((problem) => problem.severity === 'error')) return { problems };
  const source = sourceOf(metadata, dated.value);
  const retrieved = origin.retrievedAt === undefined ? {} : { retrievedAt: origin.retrievedAt };
  return { value: { source, text: content.text, mediaType, ...retrieved }, problems };
};

interface Content {
  /** The text that is stored, and that every offset refers to. */
  readonly text: string;
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

/** Parsers of pages and Markdown recurse, so a hostile input can nest deeper than the stack is. */
const readContent = (text: string, mediaType: MediaType): Outcome<Content> => {
  try {
    const content = contentOf(text, mediaType);
    return { value: content, problems: content.problems };
  } catch (error) {
    if (String(error).startsWith('RangeError: Maximum call stack')) return { problems: [tooDeep] };
    throw error;
  }
};

const contentOf = (text: string, mediaType: MediaType): Content => {
  switch (mediaType) {
    case 'text/plain':
      return { text, metadata: {}, problems: [] };
    case 'text/markdown': {
      const { metadata, body, problems } = frontMatter(text);
      const { title, text: plain } = markdownText(body);
      return { text: plain, metadata: firstOf(metadata, title ? { title } : {}), problems };
    }
    case 'text/html':
      return { ...htmlText(text), problems: [] };
  }
};

const sourceOf = (metadata: Metadata, publishedOn: string | undefined): Source => {
  const { uri = '', title, publisher, author, language } = metadata;
  return {
    id: sourceId(uri),
    uri,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    language: languageTag(language),
  };
};

/**
 * The publication date as EDTF. A person's wrong date (the user's, or that of front matter) is an error; a page's is a
 * warning, because its readers cannot mend it.
 */
const datesOf = (overrides: Overrides, metadata: Metadata, mediaType: MediaType): Outcome<string> => {
  const written = firstOf(overrides, metadata).published;
  if (!written) return { problems: [undated] };
  const date = publicationDate(written);
  if (date) return { value: date, problems: [] };
  const severity = mediaType === 'text/html' && !overrides.published ? 'warning' : 'error';
  return { problems: [notADate(written, severity)] };
};

const undated: Problem = {
  code: 'date.missing',
  severity: 'warning',
  message: 'The document has no publication date; dates such as "yesterday" stay unresolved.',
  hint: 'Say it with --published 2025-01-20, or "date: 2025-01-20" in the front matter.',
};

export const notADate = (written: string, severity: 'warning' | 'error'): Problem => ({
  code: 'date.invalid',
  severity,
  message: `"${written}" is no date.`,
  hint: 'Write it as 2025, 2025-01 or 2025-01-20, as exact as it is known.',
});

const tooDeep: Problem = {
  code: 'input.too-deep',
  severity: 'error',
  message: 'The elements of the document are nested too deeply to be read.',
  hint: 'Save its words as plain text.',
};

const noText = (mediaType: MediaType): Problem => ({
  code: mediaType === 'text/html' ? 'html.no-text' : 'input.no-text',
  severity: 'error',
  message: mediaType === 'text/html' ? 'The page has no text.' : 'There is no text after the front matter.',
  hint:
    mediaType === 'text/html' ? 'If a script makes its text, save the page from a browser.' : 'Is the file complete?',
});
