import type { Sentence, Token } from '../../model/annotation.js';
import { officeEnd } from '../../model/officeEnd.js';
import { arcTo, children } from '../../model/syntax.js';
import { describingParticiples } from '../../ontology/describingParticiples.js';

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
  const next = sentence.tokens[index + 1];
  const after = sentence.tokens[index + 2];
  if (isTopic(sentence, index)) return false;
  if (next && isNoun(next.pos) && !isDay(next.text)) return true;
  if (officeEnd(sentence, index) > index) return false;
  // "Iran arrested two spies - state media": a dash, whatever the tagger says.
  return (
    next?.pos === 'HYPH' &&
    isHyphen(sentence.tokens[index], next, after ?? next) &&
    after !== undefined &&
    /^(NN|VB|JJ)/.test(after.pos)
  );
};

/** "many issues observers have raised": the next noun is the subject of what is said of this one. */
const isTopic = (sentence: Sentence, index: number): boolean => {
  const next = arcTo(sentence, index + 1);
  const clause = next?.relation === 'nsubj' ? arcTo(sentence, next.governor) : undefined;
  return clause?.governor === index && /^acl/.test(clause.relation) && sentence.tokens[index]?.pos === 'NNS';
};

/** "claimed by a deputy yesterday": when it was is no head. */
const isDay = (word: string): boolean =>
  /^(yesterday|today|tomorrow|tonight|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(word);

const modifier = /^(NN|JJ|CD|VBN|VBG|HYPH|\$|RBS|JJS|FW|AFX)/;

const firstOf = (sentence: Sentence, head: number, depth: number): number => {
  const posAt = (index: number) => sentence.tokens[index]?.pos ?? '';
  let first = head;
  for (;;) {
    const before = posAt(first - 1);
    const adverb = /^RB/.test(before) && /^(JJ|VBN|CD)/.test(posAt(first)) && /^(DT|PRP\$)/.test(posAt(first - 2));
    if (!adverb && !isModifier(sentence, first - 1)) {
      const body = bodyBeforeBrackets(sentence, first);
      if (body === undefined) break;
      first = body;
      continue;
    }
    first--;
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

/** "a Free Army (FA) commander": the last word of the body, where it is a part of the phrase. */
const bodyBeforeBrackets = (sentence: Sentence, first: number): number | undefined => {
  const [open, close] = [sentence.tokens[first - 3], sentence.tokens[first - 1]];
  if (!/^(\(|-LRB-)$/.test(open?.text ?? '') || !/^(\)|-RRB-)$/.test(close?.text ?? '')) return undefined;
  const arc = arcTo(sentence, first - 4);
  return arc?.relation === 'compound' && arc.governor >= first ? first - 4 : undefined;
};

/** A noun beside another that a clause without a relative pronoun tells of, whose subject stands between them. */
const isObjectOfLater = (sentence: Sentence, index: number): boolean =>
  arcTo(sentence, index)?.relation === 'appos' &&
  children(sentence, index, 'acl:relcl').some(({ dependent }) =>
    children(sentence, dependent, 'nsubj').some((arc) => arc.dependent > index && arc.dependent < dependent),
  );

/** Nouns, adjectives, numbers; a participle only where it cannot be the verb: "the targeted region", not "leaving several". */
const isModifier = (sentence: Sentence, index: number): boolean => {
  const [before, token, next] = [sentence.tokens[index - 1], sentence.tokens[index], sentence.tokens[index + 1]];
  // "the now-detained man", "the far-right party".
  if (token && next?.pos === 'HYPH' && next.start === token.end && /^RB/.test(token.pos)) return true;
  if (!token || !next || !modifier.test(token.pos) || isTopic(sentence, index)) return false;
  // "a charge Norland officials denied": what they denied.
  if (/^NN/.test(token.pos) && isObjectOfLater(sentence, index)) return false;
  // "shot dead two robbers": how they were shot.
  if (token.text === 'dead' && sentence.tokens[index - 1]?.lemma === 'shoot') return false;
  // "in March 120 people", "on whose orders 64 hostages were shot": a number counts what follows and begins its phrase.
  if (next.pos === 'CD' && next.ner !== 'DATE' && (token.ner === 'DATE' || token.pos === 'NNS')) return false;
  // "said in a statement two guards were shot": what has a preposition of its own is another phrase.
  if (token.pos === 'NN' && next.pos === 'CD' && children(sentence, index, 'case').some((arc) => arc.dependent < index))
    return false;
  if (token.pos === 'HYPH') return isHyphen(before, token, next);
  if (token.pos !== 'VBG' && token.pos !== 'VBN') return true;
  // "the Toronto-based company", "an Iran-backed militia".
  if (before?.pos === 'HYPH' && before.end === token.start && isHyphen(sentence.tokens[index - 2], before, token))
    return true;
  // "have both sent troops": the verb of the helper before it.
  if (before?.text === 'both' && /^(have|be)$/.test(sentence.tokens[index - 2]?.lemma ?? '')) return false;
  // "looting shops and beating residents": behind "and" only beside another modifier.
  if (before?.pos === 'CC' && !/^(JJ|VBN|VBG)/.test(sentence.tokens[index - 2]?.pos ?? '')) return false;
  // "denied stealing or pressuring companies": two verbs.
  if (before?.pos === 'CC' && isListedVerb(sentence, index)) return false;
  // "high - ranking defectors": some texts space their hyphens.
  const isJoined = before?.pos === 'HYPH' && isHyphen(sentence.tokens[index - 2], before, token);
  return (
    (isJoined || /^(DT|PRP\$|POS|JJ|CD|CC)/.test(before?.pos ?? '') || isDescribing(sentence, index)) &&
    next.pos !== 'CD' &&
    !quantifiers.test(next.text)
  );
};

/**
 * "of detained traffickers", "from occupying forces": the parser hangs it by the noun, and it is no verb of a helper or of a list:
 * "curtailed the press, jailed reporters".
 */
const isDescribing = (sentence: Sentence, index: number): boolean => {
  const [before, token] = [sentence.tokens[index - 1], sentence.tokens[index]];
  const arc = arcTo(sentence, index);
  if (arc?.relation !== 'amod' || arc.governor < index || /^(have|be|get|,)$/.test(before?.lemma ?? '')) return false;
  // "The paper quoted teachers": behind a noun it is what the noun did, whatever the parser has it hang on.
  if (/^(NN|PRP)/.test(before?.pos ?? '')) return false;
  return token?.pos === 'VBN' || describingParticiples.has(token?.text ?? '');
};

const isListedVerb = (sentence: Sentence, index: number): boolean => {
  const arc = arcTo(sentence, index);
  return (
    arc?.relation === 'conj' &&
    arc.governor === index - 2 &&
    /^(root|xcomp|ccomp|advcl|obl|parataxis)$/.test(arcTo(sentence, arc.governor)?.relation ?? '')
  );
};

/** Between two words and as far from the one as from the other; a dash that opens a line is none. */
const isHyphen = (before: Token | undefined, token: Token, next: Token): boolean =>
  before !== undefined &&
  /^(NN|JJ|CD|DT|AFX|VB|RB)/.test(before.pos) &&
  token.start - before.end === next.start - token.end;

const quantifiers = /^(several|many|multiple|numerous|various|more|other|some|additional|few)$/i;
