import { type CoreNlpReading, createCoreNlpClient, type EntityMention } from '../../src/annotate/corenlp/client.js';
import type { AnnotatedDocument, Quotation, Sentence, TimeExpression } from '../../src/model/annotation.js';
import type { EntityKind } from '../../src/model/kind.js';
import { type Mention, mentionKey } from '../../src/model/mention.js';
import { overlaps, type Span, textOf } from '../../src/model/span.js';
import { headOf, tokensIn } from '../../src/model/syntax.js';

const url = process.env['NEWSGRAPH_TEST_CORENLP_URL'] ?? 'http://127.0.0.1:19000';
const client = createCoreNlpClient({ url });

/**
 * A text with the real server's tokens, dependencies, names and times, for rules that are tested by themselves. Names are
 * the tagger's, with those of `named` added or put in their place; common nouns of people and pronouns stand beside them.
 */
export const annotate = async (
  text: string,
  { named = {}, date = '2024-05-10' }: { named?: Readonly<Record<string, EntityKind>>; date?: string } = {},
): Promise<AnnotatedDocument> => {
  const reading = await client.read(text, { date });
  return {
    document: { source: { id: 'source:test', uri: 'urn:test', language: 'en' }, text, mediaType: 'text/plain' },
    sentences: reading.sentences,
    mentions: mentionsIn(text, reading, named),
    times: reading.entityMentions.flatMap(timeOf),
    quotations: quotationsIn(text, reading.sentences),
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

const kinds: Readonly<Record<string, EntityKind>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  LOCATION: 'Place',
};
const people =
  /^(soldier|officer|official|spokes(man|woman|person)|minister|president|man|woman|people|rebel|protester|police|witness|resident|government|army|party|company|militant|leader|policeman|guard)$/;

const mentionsIn = (
  text: string,
  { sentences, entityMentions }: CoreNlpReading,
  named: Readonly<Record<string, EntityKind>>,
): Mention[] => {
  const given = sentences.flatMap((sentence) =>
    Object.entries(named).flatMap(([name, kind]) =>
      occurrences(text, name, sentence).map((span) => mention(text, sentence, span, kind, 'name')),
    ),
  );
  const free = (span: Span): boolean => !given.some((one) => overlaps(one, span));
  const tagged = entityMentions.flatMap((one): Mention[] => {
    const kind = kinds[one.ner];
    const sentence = sentences[one.sentence];
    const isName = sentence?.tokens.some(
      (token) => token.start >= one.start && token.end <= one.end && token.pos.startsWith('NNP'),
    );
    return kind && sentence && isName && free(one) ? [mention(text, sentence, one, kind, 'name')] : [];
  });
  const names = [...given, ...tagged];
  const others = sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): Mention[] => {
      if (names.some((name) => overlaps(name, token))) return [];
      if (/^PRP$/.test(token.pos) && token.lemma !== 'it') return [mention(text, sentence, token, 'Person', 'pronoun')];
      if (!token.pos.startsWith('NN') || !people.test(token.lemma)) return [];
      const kind = /^(government|army|police|party|company)$/.test(token.lemma)
        ? 'Organization'
        : token.pos === 'NNS'
          ? 'Group'
          : 'Person';
      return [mention(text, sentence, token, kind, 'nominal')];
    }),
  );
  return [...names, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
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

const quotationsIn = (text: string, sentences: readonly Sentence[]): Quotation[] =>
  [...text.matchAll(/[“"]([^“”"]+)[”"]/gu)].map((match) => {
    const start = match.index + 1;
    const end = start + match[1]!.length;
    return { start, end, sentence: sentences.findIndex((one) => one.end > start), text: text.slice(start, end) };
  });
