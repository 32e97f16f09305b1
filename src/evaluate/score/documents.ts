import type { GoldLine, Line, LineDocument } from '../line.js';
import { likeness, matchOneToOne, sameExtent, touches } from '../match.js';
import { normalText } from '../normalText.js';
import { shared, type Tally, tally } from '../tally.js';

type Fits = (gold: LineDocument, predicted: LineDocument) => boolean;

/**
 * Cited instruments and texts. strict: same span; lenient: overlap; type: and the kind of document right.
 * doc-document: the set of documents cited, by number, else by title, else by their words, each once however cited.
 */
export const scoreDocuments = (gold: GoldLine, predicted: Line): Map<string, Tally> => {
  const counted = (gold.documents ?? []).filter((one) => !one.optional);
  const optional = (gold.documents ?? []).filter((one) => one.optional);
  const found = (predicted.documents ?? []).filter(
    (one) => !optional.some((other) => touches(other, one)) || counted.some((other) => touches(other, one)),
  );
  const row = (fits: Fits): Tally =>
    tally(matchOneToOne(counted, found, fits, likeness).length, found.length, counted.length);
  const cited = citedSet(counted);
  const told = citedSet(found);
  return new Map([
    ['strict', row(sameExtent)],
    ['lenient', row(touches)],
    ['type', row((g, p) => touches(g, p) && g.type === p.type)],
    ['doc-document', tally(shared(cited, told), told.size, cited.size)],
  ]);
};

/** Mentions in one cluster are one document, named by the best of them: a number before a title before its words. */
const citedSet = (documents: readonly LineDocument[]): Set<string> => {
  const clusters = new Map<string, LineDocument[]>();
  documents.forEach((one, index) => {
    const key = one.cluster ?? `alone ${index}`;
    clusters.set(key, [...(clusters.get(key) ?? []), one]);
  });
  return new Set(
    [...clusters.values()].map((mentions) => {
      const number = mentions.find((one) => one.number)?.number;
      const title = mentions.find((one) => one.title)?.title;
      return number ? `${mentions[0]?.type} ${number}` : normalText(title ?? mentions[0]?.text ?? '');
    }),
  );
};
