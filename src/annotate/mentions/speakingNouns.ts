import type { Sentence } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { atTokens } from '../../model/syntax.js';
import { organizationNouns } from '../../ontology/organizationNouns.js';
import { personNouns } from '../../ontology/personNouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { offices } from '../../ontology/titles.js';
import { isPlural, singularOf } from './nounNumber.js';
import { type NounPhrase, phraseStart } from './nounPhrases.js';

/**
 * Singular nouns without an article that speak: "..., ministry says", "State television reported that", and in headlines
 * "Spokesman: ..." and "...: spokesman". Elsewhere such a noun is mostly no referent ("in office", "at sea").
 */
export const speakingNouns = (sentence: Sentence): (NounPhrase & { readonly kind: EntityKind })[] =>
  atTokens(sentence, (token, head) => {
    if (!/^NN/.test(token.pos) || isPlural(token)) return [];
    const kind = kindOf(singularOf(token).toLowerCase());
    const first = phraseStart(sentence, head);
    if (!kind || first < head - 2 || !isBare(sentence, first, head)) return [];
    return speaks(sentence, first, head) || isLabel(sentence, first, head)
      ? [{ sentence: sentence.index, first, head, kind }]
      : [];
  });

const kindOf = (word: string): EntityKind | undefined => {
  if (organizationNouns.has(word) || /^(television|radio|tv)$/.test(word)) return 'Organization';
  return personNouns.has(word) || offices.has(word) ? 'Person' : undefined;
};

/** No article, and no name but at the head of the line. */
const isBare = (sentence: Sentence, first: number, head: number): boolean =>
  sentence.tokens
    .slice(first, head + 1)
    .every(({ pos, text }, index) => /^(NN|JJ|HYPH)/.test(pos) && (first + index === 0 || /^[\p{Ll}-]/u.test(text)));

/** At the head of a clause, right before a verb of speech in a finite form. */
const speaks = (sentence: Sentence, first: number, head: number): boolean => {
  const verb = sentence.tokens[head + 1];
  return (
    (first === 0 || sentence.tokens[first - 1]?.text === ',') &&
    verb !== undefined &&
    /^VB[DZ]$/.test(verb.pos) &&
    speechVerbs.get(verb.lemma) === 'said'
  );
};

/** Alone before a colon that opens a line, or behind one, behind a dash or ", says", that closes it. */
const isLabel = (sentence: Sentence, first: number, head: number): boolean => {
  const { tokens } = sentence;
  if (/^[.!?]$/.test(tokens.at(-1)?.text ?? '')) return false;
  if (first === 0 && tokens[head + 1]?.text === ':') return tokens.length > head + 3;
  const mark = tokens[first - 1];
  const isApart =
    mark !== undefined &&
    (mark.text === ':' ||
      (/^[-–—]+$/.test(mark.text) && isSpaced(sentence, first - 1)) ||
      (/^(says?|said)$/.test(mark.text) && tokens[first - 2]?.text === ','));
  return head === tokens.length - 1 && first > 3 && isApart;
};

const isSpaced = ({ tokens }: Sentence, at: number): boolean =>
  (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0) && (tokens[at]?.end ?? 0) < (tokens[at + 1]?.start ?? 0);
