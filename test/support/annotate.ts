import { type CoreNlpReading, createCoreNlpClient, type EntityMention } from '../../src/annotate/corenlp/client.js';
import { readMentions } from '../../src/annotate/mentions/readMentions.js';
import { readQuotations } from '../../src/annotate/quotations.js';
import { repaired } from '../../src/annotate/syntax/repaired.js';
import type { AnnotatedDocument, Sentence, TimeExpression } from '../../src/model/annotation.js';
import type { Document } from '../../src/model/document.js';
import type { EntityKind } from '../../src/model/kind.js';
import { type Mention, mentionKey } from '../../src/model/mention.js';
import { byPosition, overlaps, type Span, sameSpan, textOf } from '../../src/model/span.js';
import { headOf, tokensIn } from '../../src/model/syntax.js';
import { testCoreNlpUrl } from './services.js';

const client = createCoreNlpClient({ url: testCoreNlpUrl() });

/**
 * A text with the real server's tokens, dependencies, names and times, for rules that are tested by themselves. Mentions
 * are the annotator's own; those of `named` are put in their place, so that a test of one rule need not wait for another.
 */
export const annotate = async (
  text: string,
  { named = {}, date = '2024-05-10' }: { named?: Readonly<Record<string, EntityKind>>; date?: string } = {},
): Promise<AnnotatedDocument> => {
  const parsed = await client.read(text, { date });
  const reading = { ...parsed, sentences: parsed.sentences.map(repaired) };
  const document = {
    source: { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: date },
    text,
    mediaType: 'text/plain',
  };
  const times = reading.entityMentions.flatMap(timeOf);
  return {
    document,
    sentences: reading.sentences,
    mentions: mentionsIn(document, reading, times, named),
    times,
    quotations: readQuotations(text, reading.sentences),
    clusters: [],
    datelines: [],
  };
};

/** Marks words of the given lemmas as events, as the events rule would. */
export const eventsAt = (
  { document, sentences }: AnnotatedDocument,
  types: Readonly<Record<string, string>>,
): Mention[] =>
  sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): Mention[] => {
      const type = types[token.lemma.toLowerCase()];
      if (!type || !/^(NN|VB)/.test(token.pos)) return [];
      return [{ ...mention(document.text, sentence, token, 'Event', 'nominal'), event: { type, lemma: token.lemma } }];
    }),
  );

const mentionsIn = (
  document: Document,
  reading: CoreNlpReading,
  times: readonly TimeExpression[],
  named: Readonly<Record<string, EntityKind>>,
): Mention[] => {
  const given = reading.sentences.flatMap((sentence) =>
    Object.entries(named).flatMap(([name, kind]) =>
      occurrences(document.text, name, sentence).map((span) => mention(document.text, sentence, span, kind, 'name')),
    ),
  );
  const { mentions } = readMentions(reading, { document, times, datelines: [] });
  return [
    ...given,
    ...mentions.filter(
      (one) => !given.some((other) => (one.level === 'name' ? overlaps(one, other) : sameSpan(one, other))),
    ),
  ].sort(byPosition);
};

const occurrences = (text: string, name: string, { start, end }: Sentence): Span[] => {
  const at = text.slice(start, end).indexOf(name);
  return at < 0 ? [] : [{ start: start + at, end: start + at + name.length }];
};

const mention = (
  text: string,
  sentence: Sentence,
  { start, end }: Span,
  kind: EntityKind,
  level: Mention['level'],
): Mention => ({
  start,
  end,
  id: mentionKey({ start, end }, kind),
  kind,
  level,
  text: textOf(text, { start, end }),
  sentence: sentence.index,
  head: headOf(sentence, tokensIn(sentence, { start, end })),
});

const timeOf = ({ start, end, sentence, text, ner, timex }: EntityMention): TimeExpression[] => {
  if (!timex || !/^(DATE|TIME|DURATION|SET)$/.test(ner)) return [];
  const edtf = /^\d{4}(-\d\d(-\d\d)?)?/.exec(timex.value)?.[0];
  return [
    {
      start,
      end,
      sentence,
      text,
      type: ner as TimeExpression['type'],
      value: timex.value,
      rule: 'sutime',
      ...(edtf ? { edtf } : {}),
    },
  ];
};
