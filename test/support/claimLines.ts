import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim, Extraction } from '../../src/model/claim.js';
import { sourceId } from '../../src/model/identifier.js';
import { configured, run } from './commandLine.js';

/** Texts that share people, places and events, so that their graphs meet. */
export const storyText = (at: number): string =>
  `Rebels attacked the town of Halden on ${(at % 28) + 1} May 2014, killing ${at + 2} civilians, the Interior Ministry said.\n\n` +
  `President Anna Berg met General Tom Falk in Norport on ${(at % 28) + 1} June 2014.\n`;

/** Files `00.txt` ... with such texts. */
export const writeStories = async (folder: string, count: number): Promise<void> => {
  for (let at = 0; at < count; at++) await writeFile(join(folder, `${String(at).padStart(2, '0')}.txt`), storyText(at));
};

/** What `newsgraph extract` makes of the stories of a folder. */
export const extractStories = async (folder: string): Promise<Extraction[]> => {
  const { code, out, error } = await run(['extract', folder], { env: configured() });
  if (code !== 0) throw new Error(error);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Extraction);
};

/** A file of so many lines as `newsgraph extract` prints them: the extractions again and again, each as another source about others. */
export const writeClaimLines = async (
  file: string,
  extractions: readonly Extraction[],
  count: number,
): Promise<void> => {
  const stream = createWriteStream(file);
  for (let i = 0; i < count; i++) {
    const line = `${JSON.stringify(addressed(extractions[i % extractions.length] as Extraction, i))}\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
};

/** As another source, which tells of other people and places, many of a like sound: names of the same length, so that every offset stays. */
const addressed = (extraction: Extraction, at: number): Extraction => {
  const uri = `https://example.org/${at}`;
  const letters = [at, at / 26, at / 676].map((one) => String.fromCharCode(97 + (Math.floor(one) % 26))).join('');
  const told = JSON.stringify(extraction)
    .replaceAll('Halden', `Hal${letters}`)
    .replaceAll('Norport', `Norp${letters}`)
    .replaceAll('Berg', `B${letters}`)
    .replaceAll('Falk', `F${letters}`);
  const { document, ...rest } = JSON.parse(told) as Extraction;
  return { ...rest, document: { ...document, source: { ...document.source, uri, id: sourceId(uri) } } };
};

/** One document that says what an extraction says over and over, until it makes so many claims. */
export const longExtraction = (extraction: Extraction, claims: number): Extraction => {
  const { text, source } = extraction.document;
  const times = Math.ceil(claims / extraction.claims.length);
  const step = text.length + 2;
  const width = extraction.sentences.length;
  const part = <T extends { start: number; end: number }>(one: T, i: number): T => ({
    ...one,
    start: one.start + i * step,
    end: one.end + i * step,
  });
  const idOf = (id: string, i: number): string => `${id}/${i}`;
  const each = <T>(make: (i: number) => readonly T[]): T[] => Array.from({ length: times }, (_, i) => make(i)).flat();
  return {
    ...extraction,
    document: { ...extraction.document, text: Array(times).fill(text).join('\n\n'), source },
    sentences: each((i) => extraction.sentences.map((one) => ({ ...part(one, i), index: one.index + i * width }))),
    mentions: each((i) =>
      extraction.mentions.map((one) => ({ ...part(one, i), id: idOf(one.id, i), sentence: one.sentence + i * width })),
    ),
    clusters: each((i) =>
      extraction.clusters.map((one) => ({
        ...one,
        id: idOf(one.id, i),
        mentions: one.mentions.map((id) => idOf(id, i)),
      })),
    ),
    claims: each((i) =>
      extraction.claims.map(
        (one): Claim => ({
          ...one,
          subject: idOf(one.subject, i),
          ...(one.object === undefined ? {} : { object: idOf(one.object, i) }),
          ...(one.attributedTo === undefined ? {} : { attributedTo: idOf(one.attributedTo, i) }),
          span: part(one.span, i),
          sentence: one.sentence + i * width,
        }),
      ),
    ),
    problems: [],
  };
};
