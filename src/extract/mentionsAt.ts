import type { Sentence, Token } from '../model/annotation.js';
import type { EntityKind } from '../model/kind.js';
import type { Mention } from '../model/mention.js';

/** Looks mentions up by sentence and token. Rules that ask often about one document build it once. */
export interface MentionIndex {
  /** The event whose trigger is, or holds, a token. */
  readonly event: (sentence: Sentence, token: number) => Mention | undefined;
  /** The mention whose head is a token, else the shortest that covers it. Events, dates and figures are left out unless asked for. */
  readonly at: (sentence: Sentence, token: number, ...kinds: EntityKind[]) => Mention | undefined;
  /** All of a sentence in reading order, of some kinds or of any. */
  readonly inSentence: (sentence: Sentence, ...kinds: EntityKind[]) => readonly Mention[];
}

const referents: readonly EntityKind[] = ['Person', 'Organization', 'Group', 'Place'];

export const indexMentions = (mentions: readonly Mention[]): MentionIndex => {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const there = bySentence.get(mention.sentence);
    if (there) there.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  const inSentence = (sentence: Sentence, ...kinds: EntityKind[]): readonly Mention[] =>
    (bySentence.get(sentence.index) ?? []).filter((one) => kinds.length === 0 || kinds.includes(one.kind));
  const byToken = new Map<number, readonly (readonly Mention[])[]>();
  // Those that have a token for their head or cover it: rules ask about each token many times.
  const beside = (sentence: Sentence, token: number): readonly Mention[] => {
    let table = byToken.get(sentence.index);
    if (!table) {
      table = tableOf(bySentence.get(sentence.index) ?? [], sentence.tokens);
      byToken.set(sentence.index, table);
    }
    return table[token] ?? [];
  };
  const at = (sentence: Sentence, token: number, ...kinds: EntityKind[]): Mention | undefined => {
    const wanted = kinds.length > 0 ? kinds : referents;
    let headed: Mention | undefined;
    let covering: Mention | undefined;
    for (const one of beside(sentence, token)) {
      if (!wanted.includes(one.kind)) continue;
      if (one.head === token && !(headed && size(headed) >= size(one))) headed = one;
      if (covers(one, sentence.tokens[token]) && !(covering && size(covering) <= size(one))) covering = one;
    }
    return headed ?? covering;
  };
  return { inSentence, at, event: (sentence, token) => at(sentence, token, 'Event') };
};

const tableOf = (mentions: readonly Mention[], tokens: readonly Token[]): readonly (readonly Mention[])[] => {
  const table: Mention[][] = [];
  for (const mention of mentions)
    for (const token of tokens)
      if (mention.head === token.index || covers(mention, token)) {
        const there = table[token.index];
        if (there) there.push(mention);
        else table[token.index] = [mention];
      }
  return table;
};

const covers = (mention: Mention, token: Token | undefined): boolean =>
  token !== undefined && mention.start <= token.start && token.end <= mention.end;

const size = (mention: Mention): number => mention.end - mention.start;
