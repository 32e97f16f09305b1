import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import type { Modality } from '../../model/claim.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { agreementNouns, groundNouns } from '../../ontology/arrangedWords.js';
import { complementModality, gerundModality, phraseModality } from '../../ontology/complementModality.js';
import { words } from '../../ontology/words.js';
import { isDefinite } from './definiteness.js';
import { prepositionOf } from './trigger.js';

export const isOfInformation = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  return (
    arc?.relation === 'acl' &&
    tokenAt(sentence, verb).pos === 'VBG' &&
    /^(information|info|tip|lead|clue)$/.test(tokenAt(sentence, arc.governor).lemma) &&
    prepositionOf(sentence, arc.governor) === 'for'
  );
};

/** "their failure", "refusals", and not "failure to pay may lead to". */
export const isToldOf = (sentence: Sentence, noun: number): boolean =>
  isDefinite(sentence, noun) || tokenAt(sentence, noun).pos === 'NNS';

/** An infinitive behind a place is what one went there for; behind a time, or whom it seems to, it is what seems. */
export const isBehindPlace = (sentence: Sentence, verb: number, infinitive: number): boolean =>
  children(sentence, infinitive, 'aux', 'cop').every((arc) => arc.relation === 'aux:pass') &&
  children(sentence, verb, 'obl').some(
    ({ dependent }) =>
      dependent > verb &&
      dependent < infinitive &&
      /^(in|on|at|before|outside|inside|alongside|via)$/.test(prepositionOf(sentence, dependent)) &&
      !/^(DATE|TIME)$/.test(tokenAt(sentence, dependent).ner) &&
      !/^(part|time|first|moment|way|case|least)$/.test(tokenAt(sentence, dependent).lemma),
  );

/** "that police may fire", "that troops will come", "troops killing civilians". */
export const isOpen = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBG' || hasModal(sentence, verb);

/** "a move toward peace", "moved toward talks", but "moved toward the fighting". */
export const ofPhrase = (sentence: Sentence, word: number, noun: number): Modality | undefined => {
  const lemma = tokenAt(sentence, word).lemma.toLowerCase();
  const preposition = prepositionOf(sentence, noun);
  const what = tokenAt(sentence, noun).lemma;
  const isAgreed =
    agreementNouns.has(what) ||
    /^(talk|negotiation|dialogue|election|referendum|sanction|war|conflict|independence|confrontation|normalization|normalisation)$/.test(
      what,
    );
  const isWay = lemma === 'move' && !(isAgreed && !isDefinite(sentence, noun));
  // "the court decided on the dispute", "protected them from the flood", "the candidate for the vote".
  const isKnown = ofNewOnes.has(lemma) && isDefinite(sentence, noun);
  // "restrictions on raids", and not "restrictions on exports", which go on.
  if (preposition === 'on' && /^(restriction|limitation|limit|curb)$/.test(lemma) && goingOn.has(what))
    return undefined;
  // "reports of looting", and not "his report of the raid".
  if (lemma === 'report' && tokenAt(sentence, word).pos !== 'NNS') return undefined;
  if (lemma === 'warrant' && preposition === 'for') return ofWarrant(sentence, noun);
  return isWay || isKnown || isCounted(sentence, noun) || isLaid(sentence, noun) || isTold(sentence, noun)
    ? undefined
    : phraseModality.get(`${lemma}/${preposition}`);
};

/**
 * "extended the deadline for a deal", "stirred fears among traders of a crash": what the parser hangs on the verb, or on a phrase between, is
 * of the noun before it that takes such a phrase.
 */
export const ofWordBetween = (sentence: Sentence, above: number, noun: number): Modality | undefined => {
  const arc = arcTo(sentence, noun);
  const before =
    arc?.relation === 'obl'
      ? children(sentence, above, 'obj', 'nsubj:pass')
          .filter(({ dependent, relation }) => dependent < noun && (relation === 'obj' || dependent < above))
          .map(({ dependent }) => dependent)
      : arcTo(sentence, above)?.relation === 'nmod'
        ? [arcTo(sentence, above)?.governor ?? -1].filter((one) => one >= 0 && one < above && above < noun)
        : [];
  return before
    .filter((word) => /^NN/.test(tokenAt(sentence, word).pos))
    .map((word) => ofPhrase(sentence, word, noun))
    .find((found) => found === 'hypothetical' || found === 'planned');
};

/** Words whose phrase leaves open only what is not known already. */
const ofNewOnes = words(
  'decide decision protect shield safeguard vulnerable susceptible edge threshold candidate ground spark risk contact reach approach think progress set safe precaution right limit mobilise mobilize',
);

/** What goes on, more or less of it. */
const goingOn = words(
  'export import sale trade shipment flow movement travel spending investment flight production transfer delivery',
);

/** "a warrant for his arrest", which is to be made; "an arrest warrant for fraud". */
const ofWarrant = (sentence: Sentence, noun: number): Modality | undefined =>
  /^(arrest|search|extradition|detention|seizure|deportation|capture)$/.test(tokenAt(sentence, noun).lemma)
    ? 'hypothetical'
    : isDefinite(sentence, noun)
      ? undefined
      : 'alleged';

/** "a count of votes", and not "two counts of fraud". */
const isCounted = (sentence: Sentence, noun: number): boolean => {
  const above = arcTo(sentence, noun)?.governor ?? -1;
  return (
    sentence.tokens[above]?.lemma === 'count' &&
    tokenAt(sentence, noun).pos === 'NNS' &&
    children(sentence, above, 'nummod').length === 0
  );
};

/** "failed to create the conditions for a vote": as sure as that they are created, and not only spoken of. */
const isLaid = (sentence: Sentence, noun: number): boolean => {
  const ground = arcTo(sentence, noun)?.governor ?? -1;
  return groundNouns.has(sentence.tokens[ground]?.lemma ?? '') && arcTo(sentence, ground)?.relation === 'obj';
};

/** "Oslo was the venue for the talks", "his word was the basis for the conviction": they were held, and he was convicted. */
const isTold = (sentence: Sentence, noun: number): boolean =>
  isDefinite(sentence, noun) &&
  children(sentence, arcTo(sentence, noun)?.governor ?? -1, 'cop').some(({ dependent }) =>
    /^(was|were)$/.test(textAt(sentence, dependent)),
  );

export const ofGerund = (sentence: Sentence, lemma: string, gerund: number): Modality | undefined => {
  // "pleaded guilty to attempting a coup": he did.
  if (/^(plead|guilty)$/.test(lemma) || isInCharge(sentence, gerund)) return undefined;
  return ofGerundBehind(sentence, lemma, gerund);
};

/** "in charge of defending it". */
const isInCharge = (sentence: Sentence, gerund: number): boolean => {
  const above = arcTo(sentence, gerund)?.governor ?? -1;
  return sentence.tokens[above]?.lemma === 'charge' && sentence.tokens[above - 1]?.lemma === 'in';
};

const ofGerundBehind = (sentence: Sentence, lemma: string, gerund: number): Modality | undefined =>
  [
    ...children(sentence, gerund, 'mark', 'case').map((arc) => tokenAt(sentence, arc.dependent).text.toLowerCase()),
    // "reports of troops leaving".
    ...(arcTo(sentence, gerund)?.relation === 'acl'
      ? [prepositionOf(sentence, arcTo(sentence, gerund)?.governor ?? 0)]
      : []),
  ]
    .map((preposition) => gerundModality.get(`${lemma}/${preposition}`))
    .find((found) => found !== undefined) ?? (isAwaited(sentence, gerund) ? 'planned' : complementModality.get(lemma));

/** "look forward to working with them", "looks forward to the visit". */
export const isAwaited = (sentence: Sentence, below: number): boolean => {
  const verb = arcTo(sentence, below)?.governor ?? -1;
  return (
    verb >= 0 &&
    tokenAt(sentence, verb).lemma === 'look' &&
    children(sentence, verb, 'advmod').some((arc) => textAt(sentence, arc.dependent) === 'forward') &&
    children(sentence, below, 'case', 'mark').some((arc) => textAt(sentence, arc.dependent) === 'to')
  );
};
