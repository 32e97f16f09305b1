import type { Sentence } from '../../model/annotation.js';

/** A noun phrase without what follows its head: "the company's former chief executives". Tokens, both ends inclusive. */
export interface NounPhrase {
  readonly sentence: number;
  readonly first: number;
  readonly head: number;
}

/**
 * The base noun phrases of a sentence by parts of speech. The tagger is more often right than the parser, above all in
 * long sentences, and a phrase must not swallow half a clause for one wrong arc.
 */
export const nounPhrases = (sentence: Sentence): NounPhrase[] => {
  const phrases: NounPhrase[] = [];
  sentence.tokens.forEach((token, index) => {
    if (!isNoun(token.pos) || continuesNoun(sentence, index)) return;
    phrases.push({ sentence: sentence.index, first: firstOf(sentence, index, 0), head: index });
  });
  return phrases;
};

/** Where the phrase that ends with this noun begins. */
export const phraseStart = (sentence: Sentence, head: number): number => firstOf(sentence, head, 0);

const isNoun = (pos: string): boolean => /^NN/.test(pos);

/** "trade ministry spokesman", "strike-slip fault": a noun before a noun is no head. */
const continuesNoun = (sentence: Sentence, index: number): boolean => {
  const [next, after] = [sentence.tokens[index + 1], sentence.tokens[index + 2]];
  if (next && isNoun(next.pos)) return true;
  return next?.pos === 'HYPH' && after !== undefined && /^(NN|VB|JJ)/.test(after.pos);
};

const modifier = /^(NN|JJ|CD|VBN|VBG|HYPH|\$|RBS|JJS|FW|AFX)/;

const firstOf = (sentence: Sentence, head: number, depth: number): number => {
  const posAt = (index: number) => sentence.tokens[index]?.pos ?? '';
  let first = head;
  for (;;) {
    const before = posAt(first - 1);
    if (modifier.test(before) && !(isParticiple(before) && !/^(DT|PRP\$|POS|JJ|CD|CC)/.test(posAt(first - 2)))) first--;
    else if (/^RB/.test(before) && /^(JJ|VBN|CD)/.test(posAt(first)) && /^(DT|PRP\$)/.test(posAt(first - 2))) first--;
    else break;
  }
  if (/^(DT|PRP\$|PDT|WP\$)$/.test(posAt(first - 1))) {
    first--;
    if (
      posAt(first - 1) === 'PDT' ||
      (posAt(first - 1) === 'DT' && /^(all|both)$/i.test(sentence.tokens[first - 1]?.text ?? ''))
    )
      first--;
  } else if (posAt(first - 1) === 'POS' && isNoun(posAt(first - 2)) && depth < 4) {
    return firstOf(sentence, first - 2, depth + 1);
  }
  return first;
};

const isParticiple = (pos: string): boolean => pos === 'VBG' || pos === 'VBN';
