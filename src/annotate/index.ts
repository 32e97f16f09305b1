import type { AnnotatedDocument, Dateline } from '../model/annotation.js';
import type { Document } from '../model/document.js';
import type { Outcome } from '../model/problem.js';
import type { CoreNlpClient } from './corenlp/client.js';
import { anchorOf, readDatelines } from './dates/dateline.js';
import { readTimes } from './dates/readTimes.js';
import { withoutMarks } from './editorialMarks.js';
import { readMentions } from './mentions/readMentions.js';
import { readQuotations } from './quotations.js';
import { withHeadingsApart } from './runOnHeadings.js';
import { repaired } from './syntax/repaired.js';
import { truecase } from './truecase/truecase.js';
import { withoutWebMarks } from './webMarks.js';

/**
 * Everything that extraction rules look at, in ordinary letters (`truecase`): sentences with their dependencies from CoreNLP, then by our own rules datelines,
 * times, names, descriptions, coreference and quotations. Throws ServiceError when the CoreNLP server is not there.
 */
export const annotate = async (
  asItStands: Document,
  corenlp: CoreNlpClient,
): Promise<Outcome<AnnotatedDocument> & { value: AnnotatedDocument }> => {
  const text = await truecase(asItStands.text, corenlp);
  const document = text === asItStands.text ? asItStands : { ...asItStands, text };
  const datelines = readDatelines(document);
  const published = anchorOf(document, datelines);
  const parsed = await corenlp.read(
    withHeadingsApart(withDatelinesApart(toRead(document.text, asItStands.text), datelines)),
    published ? { date: published } : {},
  );
  const reading = { ...parsed, sentences: parsed.sentences.map(repaired) };
  const times = readTimes(reading, document, datelines);
  const quotations = readQuotations(document.text, reading.sentences);
  const { mentions, clusters, otherReferents, problems } = readMentions(reading, {
    document,
    times,
    datelines,
    quotations,
  });
  return {
    value: {
      document,
      sentences: reading.sentences,
      mentions,
      times,
      quotations,
      clusters,
      otherReferents,
      datelines,
    },
    problems,
  };
};

/** The text without what is no part of it. */
const toRead = (text: string, asItStands: string): string =>
  withoutWebMarks(withoutMarks(text, asItStands), asItStands);

/** A line break in place of the space behind a dateline, or of a dash that leaves none, and behind a sentence that ends on the letter that is a network. Offsets stay. */
const withDatelinesApart = (asItStands: string, datelines: readonly Dateline[]): string => {
  const text = asItStands.replace(/(?<=\b(?:on|via) X\.) (?=["“]?\p{Lu})/gu, '\n');
  const characters = text.split('');
  for (const { end } of datelines) {
    if (/[ \t]/.test(characters[end] ?? '')) characters[end] = '\n';
    // "KABUL—The news".
    else if (characters[end - 1] === '—') characters[end - 1] = '\n';
  }
  return characters.join('');
};
