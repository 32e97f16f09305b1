import type { Sentence, Token } from '../../model/annotation.js';
import { arcTo, children, hasCase, hasMark } from '../../model/syntax.js';
import { isDayOfVote, isDayToCome } from './daysAhead.js';
import { isDayGone, isGoingOn } from './daysBehind.js';
import type { Tense } from './rule.js';

/** Verbs and adjectives whose infinitive or noun is still to come: "is expected to meet on Monday". */
const planning = new Set(
  'agree aim announce due expect hope intend plan pledge prepare promise propose schedule set slate threaten vow want will wish'.split(
    ' ',
  ),
);

/** "called on workers to strike on Monday", "an appeal to them to vote in May": whenever that was said. */
const calling = /^(call|urge|invite|encourage|exhort|appeal|implore|exhortation|invitation)$/;

/** What is on a timetable is told in the present: "the talks begin on Monday". */
const scheduled = new Set('begin start open resume reopen expire depart leave'.split(' '));

/**
 * The tense of the clause that an expression stands in: up the tree from its token to the first verb or copula, else the
 * verb nearest in the sentence. A sentence without any, as a headline, is in the present.
 */
export const tenseAt = (sentence: Sentence, at: number): Tense => {
  const token = sentence.tokens.find((each) => each.end > at) ?? sentence.tokens[0];
  if (!token) return 'present';
  const before = sentence.tokens[token.index - (sentence.tokens[token.index - 1]?.pos === 'IN' ? 2 : 1)];
  if (before?.pos === 'VBD' || isSince(sentence, token.index)) return 'past';
  if (isDayToCome(sentence, token)) return 'future';
  if (isDayGone(sentence, token)) return 'past';
  if (isDayOfVote(sentence, token)) return 'present';
  const seen = new Set<number>();
  for (let index = token.index; index >= 0 && !seen.has(index); index = arcTo(sentence, index)?.governor ?? -1) {
    const tense = tenseOf(sentence, index);
    // "The city is reeling after the blast on Tuesday", "with bombs going off on Tuesday": what goes on now is not ahead.
    if (tense) return tense === 'future' && isGoingOn(sentence, index, [...seen]) ? 'past' : tense;
    seen.add(index);
  }
  const verbs = sentence.tokens.filter((each) => /^VB[DPZ]?$/.test(each.pos));
  const nearest = verbs.sort((a, b) => Math.abs(a.index - token.index) - Math.abs(b.index - token.index))[0];
  return (nearest && tenseOf(sentence, nearest.index)) ?? 'present';
};

/** "has been missing since November": what goes on since then began before now. */
const isSince = (sentence: Sentence, index: number): boolean => /^since$/i.test(sentence.tokens[index - 1]?.text ?? '');

/** Undefined for what has no tense of its own: nouns, participles and infinitives whose governor decides. */
const tenseOf = (sentence: Sentence, index: number): Tense | undefined => {
  const token = sentence.tokens[index];
  if (!token) return undefined;
  const helpers = children(sentence, index, 'aux', 'cop').flatMap(({ dependent }) => sentence.tokens[dependent] ?? []);
  if (isPastModal(sentence, index, helpers)) return 'past';
  if (helpers.some(isFuture)) return 'future';
  if (helpers.some((helper) => helper.pos === 'TO') || children(sentence, index, 'mark').some(isTo(sentence))) {
    const governor = sentence.tokens[arcTo(sentence, index)?.governor ?? -1];
    // "They are to travel on Friday", with "are" above or beside the infinitive.
    if (helpers.some(({ lemma, pos }) => lemma === 'be' && /^VB[PZ]$/.test(pos))) return 'future';
    if (governor?.lemma === 'be' && /^VB[PZ]$/.test(governor.pos)) return 'future';
    return governor && (planning.has(governor.lemma.toLowerCase()) || calling.test(governor.lemma))
      ? 'future'
      : undefined;
  }
  if (token.pos === 'VBD' || helpers.some((helper) => helper.pos === 'VBD')) return 'past';
  if (token.pos === 'VBN') {
    // "if elected in November".
    if (helpers.length === 0 && hasMark(sentence, index, /^(if|unless)$/i)) return 'future';
    // "Operations aimed at capturing them on Thursday" were on Thursday.
    // "had been scheduled to meet on Saturday".
    if (helpers.some(({ text }) => text.toLowerCase() === 'had')) return 'past';
    if (planning.has(token.lemma) && !(helpers.length === 0 && isGivenOut(sentence, index)))
      return token.lemma === 'aim' && helpers.length === 0 ? undefined : 'future';
    const perfect = helpers.some((helper) => helper.lemma === 'have');
    return perfect || helpers.length === 0 ? 'past' : 'present';
  }
  if (token.pos === 'VBG') return helpers.length > 0 ? 'future' : undefined;
  if (token.pos === 'VBZ' || token.pos === 'VBP')
    return planning.has(token.lemma) || isScheduled(sentence, token) ? 'future' : 'present';
  if (helpers.some((helper) => helper.pos === 'MD')) return 'future';
  if (planning.has(token.lemma) && token.pos === 'JJ') return 'future';
  return helpers.length > 0 ? 'present' : undefined;
};

/** "a decision announced on Monday", "a plan proposed by the envoy": who did so did it before. */
const isGivenOut = (sentence: Sentence, index: number): boolean =>
  /^(announce|promise|propose|agree|pledge)$/.test(sentence.tokens[index]?.lemma ?? '') &&
  arcTo(sentence, index)?.relation === 'acl' &&
  children(sentence, index, 'obl').some(({ dependent }) => sentence.tokens[dependent]?.ner === 'DATE') &&
  !children(sentence, index, 'obl').some(({ dependent }) => hasCase(sentence, dependent, /^for$/i));

/** "Blast leaves 12 dead", "Police open fire": with an object, in a headline, they tell of what was. */
const isScheduled = (sentence: Sentence, { index, lemma }: Token): boolean =>
  scheduled.has(lemma) && children(sentence, index, 'obj', 'xcomp').length === 0;

/** "could not take place", "might have been avoided", "would have ended"; "will have ended" by then. */
const isPastModal = (sentence: Sentence, index: number, helpers: readonly Token[]): boolean =>
  helpers.some(({ pos, text }) => pos === 'MD' && !/^(?:will|shall|['’]ll|wo)$/i.test(text)) &&
  (helpers.some(({ lemma, text }) => lemma === 'have' && text.toLowerCase() === 'have') ||
    (helpers.some(({ text }) => text.toLowerCase() === 'could') &&
      children(sentence, index, 'advmod').some(({ dependent }) =>
        /^(not|n't)$/.test(sentence.tokens[dependent]?.text ?? ''),
      )));

const isFuture = ({ lemma, pos }: Token): boolean => pos === 'MD' && /^(?:will|shall|'ll|wo|would)$/i.test(lemma);

const isTo =
  (sentence: Sentence) =>
  ({ dependent }: { readonly dependent: number }): boolean =>
    sentence.tokens[dependent]?.pos === 'TO';
