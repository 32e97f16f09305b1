import type { ReadDocument } from '../../src/evaluate/lineSource.js';
import type { TimeExpression } from '../../src/model/annotation.js';
import type { Claim } from '../../src/model/claim.js';
import type { EntityKind } from '../../src/model/kind.js';
import { type Mention, mentionKey } from '../../src/model/mention.js';

/** A read document made by hand: mentions and claims are given by the words that they stand at, in one sentence. */
export const readDocument = (text: string) => {
  const at = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    return { start, end: start + words.length };
  };
  const mention = (words: string, kind: EntityKind, more: Partial<Mention> = {}): Mention => ({
    id: mentionKey(at(words), kind),
    kind,
    level: 'name',
    text: words,
    sentence: 0,
    head: 0,
    ...at(words),
    ...more,
  });
  const time = (
    words: string,
    more: Pick<TimeExpression, 'type' | 'value'> & Partial<TimeExpression>,
  ): TimeExpression => ({
    ...at(words),
    sentence: 0,
    text: words,
    rule: 'test',
    ...more,
  });
  const claim = (subject: Mention, predicate: string, object: Mention | string, more: Partial<Claim> = {}): Claim => ({
    subject: subject.id,
    predicate,
    ...(typeof object === 'string' ? { value: object } : { object: object.id }),
    span: { start: subject.start, end: subject.end },
    sentence: 0,
    polarity: 'affirmed',
    modality: 'asserted',
    confidence: 0.9,
    extractor: 'rules',
    rule: 'test',
    ...more,
  });
  const document = {
    source: { id: 'source:1', uri: 'urn:test', language: 'en' },
    text,
    mediaType: 'text/plain',
  };
  const read = (parts: {
    mentions?: Mention[];
    names?: Mention[];
    claims?: Claim[];
    times?: TimeExpression[];
    clusters?: Mention[][];
  }): ReadDocument => {
    const clusters = (parts.clusters ?? []).map((mentions, index) => ({
      id: `c${index}`,
      mentions: mentions.map((one) => one.id),
    }));
    return {
      annotated: {
        document,
        sentences: [{ index: 0, start: 0, end: text.length, text, tokens: [], tree: [], graph: [] }],
        mentions: parts.names ?? [],
        times: parts.times ?? [],
        quotations: [],
        clusters: [],
        datelines: [],
      },
      extraction: {
        document,
        sentences: [{ index: 0, start: 0, end: text.length, text }],
        mentions: parts.mentions ?? [],
        clusters,
        claims: parts.claims ?? [],
        problems: [],
      },
    };
  };
  return { mention, time, claim, read };
};
