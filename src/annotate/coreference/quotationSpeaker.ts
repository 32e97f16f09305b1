import type { Quotation, Sentence } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import { contains, type Span } from '../../model/span.js';
import { arcTo, children } from '../../model/syntax.js';
import { quotingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import type { Entry } from './entry.js';
import type { Discourse } from './sieve.js';

/**
 * Who says the words in quotation marks that a pronoun stands in: "he" and "it" in them are somebody else. The subject of the verb
 * that gives the words, in a sentence that they reach into; words that begin the next sentence go on with those before.
 */
export const speakerOfQuotation = (discourse: Discourse, { mention }: Entry): Entry | undefined => {
  const quotation = quotationAround(discourse, mention);
  return quotation && (speakerOf(discourse, quotation) ?? speakerBefore(discourse, quotation));
};

/**
 * Whether a pronoun stands in a piece of a clause that is somebody else's words: 'he said that he was "proud of his record"'. In it
 * the third person may be who speaks, as outside.
 */
export const isInFragment = (discourse: Discourse, { mention, sentence }: Entry): boolean => {
  const quotation = quotationAround(discourse, mention);
  if (!quotation || quotation.whole || isSpeech(sentence, quotation)) return false;
  const isInside = (token: number): boolean => {
    const span = sentence.tokens[token];
    return span !== undefined && contains(quotation, span);
  };
  let top = mention.head;
  for (let arc = arcTo(sentence, top); arc && isInside(arc.governor); arc = arcTo(sentence, top)) top = arc.governor;
  const subject = children(sentence, top, 'nsubj', 'csubj', 'expl').some((arc) => isInside(arc.dependent));
  const { governor = -1 } = arcTo(sentence, top) ?? {};
  const lemma = sentence.tokens[governor]?.lemma ?? '';
  // 'would sell "everything he has"': a clause, and yet no sentence of the speaker's.
  return !subject || (governor >= 0 && !quotingVerbs.has(lemma) && !speechVerbs.has(lemma));
};

/** '"His finest hour," she said', 'She said: "His finest hour"': all that is said, though no clause. */
const isSpeech = (sentence: Sentence, { start, text }: Quotation): boolean =>
  (start - sentence.start <= 1 && /[,.?!…]$/.test(text.trim())) ||
  /:\s*["“]?$/.test(sentence.text.slice(0, start - sentence.start));

const speakerOf = (discourse: Discourse, quotation: Quotation): Entry | undefined => {
  const whole = quotation.whole ?? quotation;
  const reached = discourse.quotations.filter((one) => contains(whole, one)).map((one) => one.sentence);
  return [...new Set([reached.at(-1) ?? quotation.sentence, reached[0] ?? quotation.sentence])]
    .flatMap((sentence) => discourse.inSentence(sentence).filter((one) => isGiving(one) && isOutside(discourse, one)))
    .sort((a, b) => distance(whole, a) - distance(whole, b))[0];
};

const speakerBefore = (discourse: Discourse, quotation: Quotation): Entry | undefined => {
  const whole = quotation.whole ?? quotation;
  const first = discourse.quotations.find((one) => contains(whole, one)) ?? quotation;
  const sentence = discourse.sentences[first.sentence];
  // The mark itself stands before the words.
  if (!sentence || whole.start - sentence.start > 1) return undefined;
  const before = discourse.quotations.findLast((one) => one.sentence === first.sentence - 1);
  if (before) return speakerOf(discourse, before);
  return /:\s*$/.test(discourse.sentences[first.sentence - 1]?.text ?? '')
    ? discourse.inSentence(first.sentence - 1).findLast(isGiving)
    : undefined;
};

/** Whether somebody is the subject of a verb that gives words in quotation marks. */
export const isGiving = ({ sentence, mention }: Entry): boolean => {
  const arc = sentence.tree[mention.head];
  return (
    arc?.relation === 'nsubj' &&
    quotingVerbs.has(sentence.tokens[arc.governor]?.lemma ?? '') &&
    !isPassedOn(sentence, arc.governor)
  );
};

/** '"We will fight," the daily quoted him as saying': it is not the daily that says "we". */
export const isPassedOn = ({ tokens }: Sentence, verb: number): boolean =>
  tokens.slice(verb + 2, verb + 8).some(({ text, index }) => text === 'as' && tokens[index + 1]?.lemma === 'say');

export const isOutside = (discourse: Discourse, { mention }: Entry): boolean =>
  quotationAround(discourse, mention) === undefined;

const quotationAround = ({ quotations }: Discourse, mention: Entry['mention']): Quotation | undefined =>
  bySentence(quotations, mention.sentence).find((one) => contains(one, mention));

const distance = (whole: Span, { mention }: Entry): number =>
  mention.start >= whole.end ? mention.start - whole.end : Math.max(0, whole.start - mention.end);
