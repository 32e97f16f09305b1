import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { feelings, gerundModality, tellingVerbs } from '../../ontology/complementModality.js';
import { isDefinite } from './definiteness.js';
import { type Climb, isAnyOne, type Step, textAt } from './step.js';
import { isNoun, isVerb } from './trigger.js';

/** The step from a clause to the word that it hangs on: a complement, a purpose, what is hindered, listed or trails. */
export const ofClause = (sentence: Sentence, { governor, dependent, relation }: Arc): Climb => {
  const step = { token: governor, below: dependent, relation };
  if (relation === 'ccomp' && tellingVerbs.has(tokenAt(sentence, governor).lemma)) return { ...step, inherits: false };
  const marks = children(sentence, dependent, 'mark', 'case').map((arc) => textAt(sentence, arc.dependent));
  const isBare = marks.length === 0;
  if (marks.includes('from'))
    return { ...step, token: verbOver(sentence, governor), relation: 'from', inherits: false };
  if (/^(xcomp|ccomp)$/.test(relation)) return { ...step, inherits: true };
  // "ruled out attacking".
  if (relation === 'obj' && /^VBG?$/.test(tokenAt(sentence, dependent).pos))
    return { ...step, relation: 'xcomp', inherits: true };
  if (relation === 'conj') return listed(sentence, step);
  if (/^(advcl|obl|acl)$/.test(relation) && isGerundOf(sentence, dependent, governor))
    return { ...step, relation: 'gerund', inherits: endsIn(sentence, governor) };
  if (relation === 'acl' && isBare && tokenAt(sentence, dependent).pos === 'VBG') {
    const above = feltFor(sentence, governor);
    if (above !== undefined) return { ...step, token: above, relation: 'gerund', inherits: endsIn(sentence, above) };
  }
  // "do not anticipate the town falling".
  if (relation === 'dep' && tokenAt(sentence, dependent).pos === 'VBG' && hasOwnSubject(sentence, dependent, governor))
    return { ...step, relation: 'gerund', inherits: true };
  // "Adding it is the best method".
  if (relation === 'csubj') return tokenAt(sentence, dependent).pos === 'VBG' ? { ...step, inherits: true } : undefined;
  if (/^(advcl|dep)$/.test(relation) && isInfinitive(sentence, dependent)) {
    if (isOnlyTo(sentence, dependent)) return undefined;
    if (tookTime(sentence, governor)) return { ...step, relation: 'xcomp', inherits: true };
  }
  // ", to advance those goals".
  if (relation === 'dep' && isInfinitive(sentence, dependent) && isVerb(sentence, governor) && dependent > governor)
    return { ...step, relation: 'purpose', inherits: true };
  if (
    relation === 'dep' &&
    tokenAt(sentence, dependent).pos === 'VBG' &&
    dependent > governor &&
    dependent <= governor + 2
  )
    return { ...step, relation: 'participle', inherits: true };
  // "threats of applications being withdrawn".
  if (
    relation === 'acl' &&
    children(sentence, dependent, 'aux').some((arc) => textAt(sentence, arc.dependent) === 'being')
  )
    return 'passes';
  if (relation === 'acl' && (tokenAt(sentence, dependent).pos !== 'VBN' || isInfinitive(sentence, dependent)))
    return isNoun(sentence, governor) && isBare ? undefined : { ...step, inherits: false };
  if (relation === 'acl:relcl')
    return isWhoever(sentence, dependent, governor) ? { ...step, inherits: true } : undefined;
  // "would start by focusing on prices".
  if (
    relation === 'obl' &&
    tokenAt(sentence, dependent).pos === 'VBG' &&
    marks.every((mark) => /^(by|through)$/.test(mark))
  )
    return { ...step, relation: 'participle', inherits: !isBare };
  if (relation !== 'advcl') return undefined;
  if (isInfinitive(sentence, dependent)) return { ...step, relation: 'purpose', inherits: true };
  // "shall withhold it until they give assurances".
  if (children(sentence, dependent, 'mark').some((arc) => textAt(sentence, arc.dependent) === 'until'))
    return { ...step, relation: 'participle', inherits: true };
  // "will help by sending aid", "while providing support".
  return tokenAt(sentence, dependent).pos === 'VBG' &&
    (isBare || marks.every((mark) => /^(while|by|through)$/.test(mark)))
    ? { ...step, relation: 'participle', inherits: true }
    : undefined;
};

/** "fled, only to be arrested": he was. */
const isOnlyTo = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'mark').some(
    (arc) =>
      tokenAt(sentence, arc.dependent).pos === 'TO' &&
      /^only$/i.test(sentence.tokens[arc.dependent - 1]?.text ?? '') &&
      sentence.tokens[arc.dependent - 2]?.text === ',',
  );

/** "it took three hours to put out the fire": as sure as the taking. */
const tookTime = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).lemma === 'take' &&
  children(sentence, verb, 'nsubj', 'expl').some((arc) => textAt(sentence, arc.dependent) === 'it');

/** "aimed at ending", "the importance of holding", "suspected of having supplied". */
const isGerundOf = (sentence: Sentence, token: number, above: number): boolean =>
  (tokenAt(sentence, token).pos === 'VBG' ||
    children(sentence, token, 'aux').some((arc) => /^(having|being)$/.test(textAt(sentence, arc.dependent)))) &&
  children(sentence, token, 'mark', 'case').some(({ dependent }) => {
    const mark = textAt(sentence, dependent);
    return (
      /^(at|to|of|for|on)$/.test(mark) ||
      gerundModality.has(`${tokenAt(sentence, above).lemma}/${mark}`) ||
      (mark === 'in' && endsIn(sentence, above))
    );
  });

/** "could result in them losing the port": as sure as the verb. */
const endsIn = (sentence: Sentence, token: number): boolean =>
  isVerb(sentence, token) && /^(result|lead|end|culminate)$/.test(tokenAt(sentence, token).lemma);

/** "fears of the war spreading", "could lead to thousands losing their homes": the word over the noun that a gerund describes. */
const feltFor = (sentence: Sentence, noun: number): number | undefined => {
  const arc = arcTo(sentence, noun);
  if (!arc || arc.governor < 0 || !/^(nmod|obl)$/.test(arc.relation)) return undefined;
  const { lemma } = tokenAt(sentence, arc.governor);
  return feelings.has(lemma.toLowerCase()) || endsIn(sentence, arc.governor) ? arc.governor : undefined;
};

/** "the US widening the area": the subject stands between the verb and the gerund. */
const hasOwnSubject = (sentence: Sentence, gerund: number, verb: number): boolean =>
  isVerb(sentence, verb) &&
  children(sentence, gerund, 'aux').length === 0 &&
  children(sentence, gerund, 'nsubj').some((arc) => arc.dependent > verb && arc.dependent < gerund);

/** "will visit Baku and meet survivors": what is listed stands under the same words; what its first decides only if it shares its form. */
const listed = (sentence: Sentence, step: Omit<Step, 'inherits'>): Climb => {
  const { token, below } = step;
  if (below === undefined || isNoun(sentence, token)) return undefined;
  // "denied it but let them in", "are not ready and continue to shoot": no infinitive, whatever the tagger says.
  if (sharesModal(sentence, below)) {
    if (isFiniteState(sentence, token)) return undefined;
    if (!/^VB[DZP]$/.test(tokenAt(sentence, token).pos)) return { ...step, relation: 'shared', inherits: true };
  }
  // "houses burned, and residents had to be evacuated": they were.
  const hadTo = children(sentence, below, 'aux').some((arc) => textAt(sentence, arc.dependent) === 'had');
  if (isInfinitive(sentence, below) && !isInfinitive(sentence, token) && !hadTo)
    return { ...step, relation: 'purpose', inherits: true };
  return formOf(sentence, below) === formOf(sentence, token) || isSecondParticiple(sentence, below, token)
    ? { ...step, relation: 'listed', inherits: true }
    : undefined;
};

/** "have sunk two ships and killed two sailors": a participle too, whether the tagger sees it or takes it for a past form. */
const isSecondParticiple = (sentence: Sentence, verb: number, first: number): boolean =>
  /^VB[DN]$/.test(tokenAt(sentence, verb).pos) &&
  tokenAt(sentence, first).pos === 'VBN' &&
  children(sentence, verb, 'nsubj', 'nsubj:pass', 'aux').length === 0 &&
  children(sentence, first, 'aux').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'have');

/** "banks that finance any purchase", "those who help": the present of a clause about whoever it may be. */
const isWhoever = (sentence: Sentence, verb: number, noun: number): boolean =>
  /^VB[PZ]$/.test(tokenAt(sentence, verb).pos) &&
  children(sentence, verb, 'nsubj', 'nsubj:pass').every((arc) => /^W/.test(tokenAt(sentence, arc.dependent).pos)) &&
  (/^(those|anyone|anybody|whoever)$/.test(textAt(sentence, noun)) ||
    (tokenAt(sentence, noun).pos === 'NNS' &&
      !isDefinite(sentence, noun) &&
      children(sentence, noun, 'nummod').length === 0) ||
    isAnyOne(sentence, noun));

/** A bare form behind "and" has the auxiliary, or the "to", of the first verb. */
const sharesModal = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos === 'VB' && children(sentence, token, 'aux', 'mark', 'nsubj').length === 0;

/** "are ready", "is a partner": a word that is, now, and lends no infinitive to what follows. */
const isFiniteState = (sentence: Sentence, token: number): boolean =>
  !isVerb(sentence, token) &&
  children(sentence, token, 'cop').length > 0 &&
  children(sentence, token, 'aux').length === 0 &&
  !isInfinitive(sentence, token);

const formOf = (sentence: Sentence, token: number): string => {
  if (isInfinitive(sentence, token)) return 'infinitive';
  const first = Math.min(token, ...children(sentence, token, 'aux', 'cop').map((arc) => arc.dependent));
  return tokenAt(sentence, first).pos.replace(/^(VBP|VBZ|MD)$/, 'present');
};

/** "bars four of them from entering": the verb, where the gerund hangs by its object. */
const verbOver = (sentence: Sentence, token: number): number => {
  let verb = token;
  while (!isVerb(sentence, verb) && (arcTo(sentence, verb)?.governor ?? -1) >= 0)
    verb = arcTo(sentence, verb)?.governor ?? verb;
  return verb;
};
