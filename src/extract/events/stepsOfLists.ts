import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, governingVerb, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { phraseModality } from '../../ontology/complementModality.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { isBesideAim } from './besideAims.js';
import { isToBe } from './futureForms.js';
import { type Climb, hasTo, isTried, type Step } from './step.js';
import { isNoun, isVerb, prepositionOf } from './trigger.js';

/** "will visit Baku and meet survivors": what is listed stands under the same words; what its first decides only if it shares its form. */
export const listed = (sentence: Sentence, step: Omit<Step, 'inherits'>): Climb => {
  const { token, below } = step;
  if (below === undefined) return undefined;
  if (isWritersOwn(sentence, token, below)) return undefined;
  const licensed = sharesModal(sentence, below) ? nearestBareForm(sentence, token, below) : undefined;
  if (licensed !== undefined) return { ...step, token: licensed, relation: 'shared', inherits: true };
  if (isNoun(sentence, token) && children(sentence, token, 'cop').length === 0)
    return besideCrime(sentence, step) ?? besideObject(sentence, step);
  // "demanded that they leave and that the rest be freed": each is told by the verb over both, in whatever form.
  if (hasMark(sentence, token, /^that$/i) && hasMark(sentence, below, /^that$/i)) return 'passes';
  // "is dedicated to protecting them, prosecuting thieves and stopping theft": beside the gerund, and not the verb over it.
  const gerund = gerundBetween(sentence, token, below);
  if (gerund !== undefined) return { ...step, token: gerund, relation: 'listed', inherits: true };
  // "would not only raise prices but also spark protests and cripple trade": bare forms, which the tagger takes for those of "they".
  if (tokenAt(sentence, below).pos === 'VBP' && isBare(sentence, below) && isUnderModal(sentence, token))
    return { ...step, relation: 'shared', inherits: true };
  // "had no power to change it and that he would leave": what is told besides the infinitive.
  if (isInfinitive(sentence, token) && hasMark(sentence, below, /^that$/i)) return undefined;
  // "if they should go on and then sent copies": what else they would do.
  if (isConditional(sentence, token) && children(sentence, below, 'nsubj', 'nsubj:pass').length === 0)
    return { ...step, relation: 'shared', inherits: true };
  // "could be cancelled or moved".
  if (isSecondPassive(sentence, token, below)) return { ...step, relation: 'shared', inherits: true };
  // "denied it but let them in", "are not ready and continue to shoot": no infinitive, whatever the tagger says.
  if (sharesModal(sentence, below)) {
    if (isFiniteState(sentence, token)) return undefined;
    if (hasTo(sentence, token) || !/^VB[DZP]$/.test(tokenAt(sentence, token).pos))
      return { ...step, relation: 'shared', inherits: true };
  }
  // "houses burned, and residents had to be evacuated": they were.
  const hadTo = children(sentence, below, 'aux').some((arc) => textAt(sentence, arc.dependent) === 'had');
  if (isInfinitive(sentence, below) && !isInfinitive(sentence, token) && !hadTo)
    return { ...step, relation: 'purpose', inherits: true };
  // "pledged to work together, training police and building schools": how they will work.
  if (formOf(sentence, below) === 'VBG' && tokenAt(sentence, token).pos === 'VB')
    return isTried(sentence, token) || isBesideAim(sentence, below, token)
      ? undefined
      : { ...step, relation: 'participle', inherits: true };
  // "is to protect civilians and to monitor the truce": the "is" is over both.
  if (isToBe(sentence, token) && isInfinitive(sentence, below) && children(sentence, below, 'nsubj').length === 0)
    return { ...step, relation: 'shared', inherits: true };
  // "will mean a rise and comes as prices fall": it comes now.
  if (hasModal(sentence, token) && isFiniteNow(sentence, below)) return undefined;
  return formOf(sentence, below) === formOf(sentence, token) || isSecondParticiple(sentence, below, token)
    ? { ...step, relation: 'listed', inherits: true }
    : undefined;
};

/**
 * "They help us as we strive to rebuild the town, open schools and hold a vote": a bare form needs a "to" or a modal; where what the parser
 * lists it with has none, it is that of the infinitive between the two or above them.
 */
const nearestBareForm = (sentence: Sentence, first: number, second: number): number | undefined => {
  const { pos, lemma } = tokenAt(sentence, first);
  // "say they plan to attack, and ask for help": of those who say so.
  if (pos === 'VBP' && speechVerbs.has(lemma)) return undefined;
  if (first > second || !/^VB[DZPGN]$/.test(pos) || isInfinitive(sentence, first) || hasHelper(sentence, first))
    return undefined;
  return bareFormBefore(sentence, first, second);
};

const bareFormBefore = (sentence: Sentence, first: number, second: number): number | undefined => {
  for (let token = second - 1; token >= 0; token--) {
    if (tokenAt(sentence, token).pos !== 'VB') continue;
    if (!isInfinitive(sentence, token) && !hasHelper(sentence, token)) continue;
    // "to punish crimes that ruin lives and harm": of what the clause is about.
    const isClause = arcTo(sentence, first)?.relation === 'acl:relcl';
    return token > first || (!isClause && isAbove(sentence, token, first)) ? token : undefined;
  }
  return undefined;
};

/** A modal or "do", behind which stands a bare form; none stands behind "has" or "is". */
const hasHelper = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'aux').some(
    ({ dependent }) => tokenAt(sentence, dependent).pos === 'MD' || tokenAt(sentence, dependent).lemma === 'do',
  );

const isAbove = (sentence: Sentence, verb: number, token: number): boolean => {
  let at = arcTo(sentence, token)?.governor ?? -1;
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    if (at === verb) return true;
    at = arcTo(sentence, at)?.governor ?? -1;
  }
  return false;
};

/** "charged with murder and trying to flee": a deed beside a noun, under one preposition. */
const besideCrime = (sentence: Sentence, { token: noun }: Omit<Step, 'inherits'>): Climb => {
  const above = arcTo(sentence, noun);
  return above?.relation === 'obl' &&
    phraseModality.get(`${tokenAt(sentence, above.governor).lemma}/${prepositionOf(sentence, noun)}`) === 'alleged'
    ? { token: above.governor, below: noun, relation: 'obl', inherits: false }
    : undefined;
};

/** "to strengthen coordination and trade, share gains and meet risks": a bare form that the parser lists with the first verb's object. */
const besideObject = (sentence: Sentence, { token: noun, below = noun }: Omit<Step, 'inherits'>): Climb => {
  if (!sharesModal(sentence, below)) return undefined;
  const verb = bareFormBefore(sentence, noun, below);
  return verb === undefined ? undefined : { token: verb, below, relation: 'shared', inherits: true };
};

const isConditional = (sentence: Sentence, verb: number): boolean => hasMark(sentence, verb, /^(if|unless)$/i);

/**
 * "We ask them to respect the law and look forward to working with them", "we support their wish to rebuild, and urge all to help": of us, though
 * the parser lists it with the infinitive.
 */
const isWritersOwn = (sentence: Sentence, first: number, second: number): boolean => {
  if (!ofWriters.test(tokenAt(sentence, second).lemma) || !sharesModal(sentence, second)) return false;
  if (!isInfinitive(sentence, first) || ofWriters.test(tokenAt(sentence, first).lemma)) return false;
  const above = governingVerb(sentence, first);
  return (
    above >= 0 &&
    above < first &&
    tokenAt(sentence, above).pos === 'VBP' &&
    children(sentence, above, 'nsubj').some(({ dependent }) => textAt(sentence, dependent) === 'we')
  );
};

/** What somebody who writes in the first person does by writing it. */
const ofWriters = /^(urge|look|welcome|commend|thank|reaffirm|applaud|congratulate|condemn|encourage|hope|call)$/;

/** Of what the parser lists as a gerund with a verb in another form: the gerund behind a preposition that hangs on that verb, between the two. */
const gerundBetween = (sentence: Sentence, first: number, second: number): number | undefined =>
  tokenAt(sentence, second).pos === 'VBG' &&
  tokenAt(sentence, first).pos !== 'VBG' &&
  children(sentence, second, 'aux', 'nsubj', 'mark', 'case').length === 0
    ? children(sentence, first, 'advcl', 'obl', 'xcomp').find(
        ({ dependent }) =>
          dependent > first &&
          dependent < second &&
          tokenAt(sentence, dependent).pos === 'VBG' &&
          children(sentence, dependent, 'mark', 'case').length > 0,
      )?.dependent
    : undefined;

/** A participle behind one with "could be" has no subject or object of its own. */
const isSecondPassive = (sentence: Sentence, first: number, verb: number): boolean =>
  /^VB[DN]$/.test(tokenAt(sentence, verb).pos) &&
  children(sentence, verb, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'obj').length === 0 &&
  children(sentence, first, 'aux:pass').length > 0 &&
  (hasModal(sentence, first) ||
    // "asked for him to be held and moved", "demanded that he be seen and heard": of no tense.
    (tokenAt(sentence, verb).pos === 'VBN' &&
      children(sentence, first, 'aux:pass').some((arc) => textAt(sentence, arc.dependent) === 'be')));

/** "have sunk two ships and killed two sailors": a participle too, whether the tagger sees it or takes it for a past form. */
const isSecondParticiple = (sentence: Sentence, verb: number, first: number): boolean =>
  /^VB[DN]$/.test(tokenAt(sentence, verb).pos) &&
  tokenAt(sentence, first).pos === 'VBN' &&
  children(sentence, verb, 'nsubj', 'nsubj:pass', 'aux').length === 0 &&
  children(sentence, first, 'aux').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'have');

/** A bare form behind "and" has the auxiliary, or the "to", of the first verb. */
const sharesModal = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos === 'VB' && isBare(sentence, token);

const isBare = (sentence: Sentence, token: number): boolean =>
  children(sentence, token, 'aux', 'mark', 'nsubj').length === 0;

/** Whether a modal stands at a verb, or at the first of the list that it is of. */
const isUnderModal = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  return (
    hasModal(sentence, verb) ||
    (arc?.relation === 'conj' &&
      /^VBP?$/.test(tokenAt(sentence, verb).pos) &&
      isBare(sentence, verb) &&
      isUnderModal(sentence, arc.governor))
  );
};

/** "are ready", "is a partner": a word that is, now, and lends no infinitive to what follows. */
const isFiniteState = (sentence: Sentence, token: number): boolean =>
  !isVerb(sentence, token) &&
  children(sentence, token, 'cop').length > 0 &&
  children(sentence, token, 'aux').length === 0 &&
  !isInfinitive(sentence, token);

/** "comes", "has come": a third person, which no modal has. */
const isFiniteNow = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, Math.min(verb, ...children(sentence, verb, 'aux', 'cop').map((arc) => arc.dependent))).pos ===
  'VBZ';

const formOf = (sentence: Sentence, token: number): string => {
  if (isInfinitive(sentence, token)) return 'infinitive';
  const first = Math.min(token, ...children(sentence, token, 'aux', 'cop').map((arc) => arc.dependent));
  return tokenAt(sentence, first).pos.replace(/^(VBP|VBZ|MD)$/, 'present');
};
