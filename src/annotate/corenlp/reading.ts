import type { Arc, Sentence, Token } from '../../model/annotation.js';
import { byPosition, type Span } from '../../model/span.js';
import type { JsonArc, JsonMention, JsonSentence } from './json.js';

/** A name or number that CoreNLP found, with the tokens of its sentence that it covers. */
export interface EntityMention extends Span {
  readonly sentence: number;
  readonly text: string;
  /** PERSON, LOCATION, ORGANIZATION, MISC, DATE, TIME, DURATION, SET, NUMBER, ORDINAL, MONEY, PERCENT ... */
  readonly ner: string;
  readonly tokens: readonly number[];
  /** SUTime's reading. Its value may be unresolved, as `XXXX-WXX-1` or `OFFSET P-1D`. */
  readonly timex?: { readonly type: string; readonly value: string };
  /** The normalized number, amount or date. */
  readonly normalized?: string;
}

/** What CoreNLP says about a text, in our own terms: tokens from 0, the root's governor -1, offsets into the text given. */
export interface CoreNlpReading {
  readonly sentences: readonly Sentence[];
  readonly entityMentions: readonly EntityMention[];
}

/**
 * Our terms for the sentences of one answer. `text` is the whole text as stored; the answer is about the part of it that
 * begins at `offset`, and its first sentence is number `firstIndex` of the text.
 */
export const toReading = (
  text: string,
  sentences: readonly JsonSentence[],
  offset: number,
  firstIndex: number,
): CoreNlpReading => {
  const read = sentences
    .filter((sentence) => sentence.tokens.length > 0)
    .map((sentence, position) => {
      const index = firstIndex + position;
      const tokens = sentence.tokens.map((token, at): Token => {
        const start = token.characterOffsetBegin + offset;
        const end = token.characterOffsetEnd + offset;
        return {
          index: at,
          start,
          end,
          text: wordOf(text.slice(start, end), token.word),
          lemma: token.lemma ?? token.word,
          pos: token.pos ?? '',
          ner: token.ner ?? 'O',
        };
      });
      return {
        sentence: toSentence(text, index, tokens, sentence),
        mentions: toMentions(text, index, tokens, sentence),
      };
    });
  return {
    sentences: read.map(({ sentence }) => sentence),
    entityMentions: read.flatMap(({ mentions }) => mentions).sort(byPosition),
  };
};

/**
 * A word that was cut from a text with one curly quote has two bytes a letter, and every question about its letters takes longer. The answer
 * has the same word in one byte a letter, mostly as one string wherever it stands.
 */
const wordOf = (asItStands: string, asRead: string): string => (asItStands === asRead ? asRead : asItStands);

const toSentence = (text: string, index: number, tokens: readonly Token[], json: JsonSentence): Sentence => {
  const start = tokens[0]?.start ?? 0;
  const end = tokens[tokens.length - 1]?.end ?? start;
  return {
    index,
    start,
    end,
    text: text.slice(start, end),
    tokens,
    tree: toTree(json.basicDependencies ?? [], tokens.length),
    graph: toGraph(json.enhancedPlusPlusDependencies ?? [], tokens.length),
  };
};

const toArc = ({ governor, dependent, dep }: JsonArc): Arc => ({
  governor: governor - 1,
  dependent: dependent - 1,
  relation: dep === 'ROOT' ? 'root' : dep,
});

/** One arc a token, in token order, whatever the parser left out: a token without an arc hangs by `dep` from the root. */
const toTree = (arcs: readonly JsonArc[], size: number): readonly Arc[] => {
  const byDependent = new Map(arcs.map((arc) => [arc.dependent - 1, toArc(arc)]));
  const root = [...byDependent.values()].find((arc) => arc.governor === -1)?.dependent ?? 0;
  return Array.from(
    { length: size },
    (_, dependent): Arc =>
      byDependent.get(dependent) ??
      (dependent === root
        ? { governor: -1, dependent, relation: 'root' }
        : { governor: root, dependent, relation: 'dep' }),
  );
};

/** Arcs between tokens. CoreNLP also adds copies of nodes, which have no token: their arcs are left out, and loops too. */
const toGraph = (arcs: readonly JsonArc[], size: number): readonly Arc[] => {
  const seen = new Set<string>();
  return arcs.map(toArc).filter(({ governor, dependent, relation }) => {
    const key = `${governor} ${dependent} ${relation}`;
    const known = (index: number) => Number.isInteger(index) && index < size;
    if (seen.has(key) || governor === dependent || !known(governor) || !known(dependent) || dependent < 0) return false;
    seen.add(key);
    return true;
  });
};

const toMentions = (
  text: string,
  sentence: number,
  tokens: readonly Token[],
  json: JsonSentence,
): readonly EntityMention[] =>
  (json.entitymentions ?? []).flatMap((mention) => {
    const covered = tokens.slice(mention.tokenBegin, mention.tokenEnd);
    const start = covered[0]?.start;
    const end = covered[covered.length - 1]?.end;
    if (start === undefined || end === undefined) return [];
    const timex = toTimex(mention);
    return [
      {
        sentence,
        start,
        end,
        text: text.slice(start, end),
        ner: mention.ner,
        tokens: covered.map((token) => token.index),
        ...(timex ? { timex } : {}),
        ...(mention.normalizedNER ? { normalized: mention.normalizedNER } : {}),
      },
    ];
  });

const toTimex = ({ timex }: JsonMention): EntityMention['timex'] => {
  const value = timex?.value ?? timex?.altValue;
  return timex && value ? { type: timex.type, value } : undefined;
};
