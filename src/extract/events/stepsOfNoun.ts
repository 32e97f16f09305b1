import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, hasMark, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import {
  agreementNouns,
  arrangedNouns,
  companyNouns,
  goingOnVerbs,
  groundNouns,
  lastingNouns,
  measuringNouns,
  verbsForThePast,
} from '../../ontology/arrangedWords.js';
import { phraseModality } from '../../ontology/complementModality.js';
import { undoingVerbs } from '../../ontology/deniedComplements.js';
import { speechNouns } from '../../ontology/speechVerbs.js';
import { isMissed } from './avoided.js';
import { isDatedBefore } from './datedBefore.js';
import { bringsAbout, isDefinite, presupposes } from './definiteness.js';
import { endsIn } from './gerundSteps.js';
import { isReferral } from './imperatives.js';
import { isMeans } from './nounsAsComplements.js';
import { deedBeside, isBroughtAbout, isCalledForBeside, isDeed, isHelpedWith } from './openDeeds.js';
import { hasBegun } from './pastTense.js';
import { type Climb, isAnyOne, isPossible, isPrice, type Step, verbOver } from './step.js';
import { isNoun, isVerb, prepositionOf } from './trigger.js';
import { isWithout } from './withoutIt.js';

/** The step from an event noun to the word that it hangs on. `isOfAny`: a clause tells who it may be ("those who help"). */
export const ofNoun = (sentence: Sentence, { governor, dependent, relation }: Arc, isOfAny: boolean): Climb => {
  const step = { token: governor, below: dependent, relation };
  if (isDatedBefore(sentence, dependent) || isServed(sentence, dependent, governor)) return undefined;
  if (relation === 'conj') {
    if (isCalledForBeside(sentence, governor, dependent)) return { ...step, relation: 'calledFor', inherits: false };
    const first = deedBeside(sentence, governor, dependent) ?? governor;
    return isNoun(sentence, governor) ? { ...step, token: first, relation: 'listed', inherits: true } : undefined;
  }
  // "should draft it in consultation with the unions".
  if (/^(nmod|obl)$/.test(relation) && isCompany(sentence, dependent))
    return { ...step, token: verbOver(sentence, governor), relation: 'company', inherits: true };
  if (relation === 'nmod') {
    if (isPrice(sentence, governor))
      return { ...step, token: verbOver(sentence, governor), relation: 'price', inherits: true };
    if (isPartOfUndoing(sentence, dependent, governor))
      return { ...step, token: verbOver(sentence, governor), relation: 'part', inherits: true };
    // "problems including deaths".
    if (prepositionOf(sentence, dependent) === 'including')
      // "charges including the murder of two women".
      return phraseModality.has(`${tokenAt(sentence, governor).lemma}/including`)
        ? { ...step, inherits: false }
        : { ...step, relation: 'listed', inherits: true };
    // "a request for trucks for the evacuation".
    if (isForWhatIsWished(sentence, dependent, governor))
      return { ...step, token: arcTo(sentence, governor)?.governor ?? governor, inherits: false };
    const isMeasured =
      prepositionOf(sentence, dependent) === 'of' && measuringNouns.has(tokenAt(sentence, governor).lemma);
    return isMeasured || isBroughtAbout(sentence, dependent, governor)
      ? 'passes'
      : { ...step, inherits: isContent(sentence, step) };
  }
  // "a hostage and ceasefire deal".
  if (relation === 'compound' && agreementNouns.has(tokenAt(sentence, governor).lemma))
    return { ...step, inherits: true };
  // "could be subject to sanctions".
  if (!isVerb(sentence, governor) && relation !== 'nsubj')
    return relation === 'obl'
      ? {
          ...step,
          inherits:
            (children(sentence, governor, 'cop').length > 0 && isNew(sentence, step)) ||
            // "anyone found guilty of smuggling".
            // "to hold them accountable for their actions": they did act.
            (arcTo(sentence, governor)?.relation === 'xcomp' && !isAnsweredFor(sentence, governor, dependent)),
        }
      : undefined;
  if (relation === 'obj' && isMissed(sentence, governor)) return undefined;
  if (relation === 'obj' && isReferral(sentence, governor)) return { ...step, inherits: false };
  if (relation === 'obj' || relation === 'nsubj:pass')
    return {
      ...step,
      inherits: !saysThat(sentence, dependent) && (isOfAny || bringsAbout(sentence, governor, dependent)),
    };
  if (relation === 'nsubj')
    return {
      ...step,
      inherits:
        isOfAny ||
        isToCome(sentence, dependent, governor) ||
        isThere(sentence, governor) ||
        isDeedImagined(sentence, dependent, governor) ||
        (children(sentence, governor, 'cop').length === 0 &&
          (isAnyOne(sentence, dependent) || isBareUnderModal(sentence, dependent, governor))),
    };
  // "urged them to refrain from attacks": what is kept from is as wished as the keeping from it.
  if (relation === 'obl' && isKeptFrom(sentence, governor, dependent)) return { ...step, inherits: true };
  if (relation === 'obl') {
    const preposition = prepositionOf(sentence, dependent);
    // "will end with his return", "would lead to peace".
    // "to disarm before the vote": it is still to come then, whether they disarm or not.
    if (/^(before|until)$/.test(preposition) && arrangedNouns.has(tokenAt(sentence, dependent).lemma))
      return { ...step, relation: 'until', inherits: true };
    if (
      (/^(in|to|with)$/.test(preposition) && endsIn(sentence, governor)) ||
      isHelpedWith(sentence, governor, dependent)
    )
      return { ...step, inherits: true };
    return {
      ...step,
      inherits:
        (/^(for|in|to|with|on|by|through|via|during|into|towards?)$/.test(preposition) ||
          isWithout(sentence, dependent) ||
          (preposition === 'at' && arrangedNouns.has(tokenAt(sentence, dependent).lemma))) &&
        !(preposition === 'during' && arrangedNouns.has(tokenAt(sentence, dependent).lemma)) &&
        !lastingNouns.has(tokenAt(sentence, dependent).lemma) &&
        (isNew(sentence, step) || isMeans(sentence, dependent) || tokenAt(sentence, governor).lemma === 'follow') &&
        // "will end the war through talks", "may escalate the row into a war": how, and what becomes of it, is as new as the deed.
        (/^(through|via|into|towards?)$/.test(preposition) ||
          isReplacement(sentence, governor, preposition) ||
          !presupposes(sentence, governor)),
    };
  }
  return undefined;
};

/** "delay the start of his sentence", "will appeal their sentences": it has been passed, though it is served later. */
const isServed = (sentence: Sentence, noun: number, above: number): boolean =>
  tokenAt(sentence, noun).lemma === 'sentence' &&
  children(sentence, noun, 'nmod:poss').length > 0 &&
  /^(start|beginning|length|rest|remainder|part|end|serve|start|begin|complete|finish|appeal|reduce|commute|overturn|extend|suspend|quash|cut|review|uphold|challenge|contest)$/.test(
    tokenAt(sentence, above).lemma,
  );

/** "accountable for their crimes": of what was done. */
const isAnsweredFor = (sentence: Sentence, word: number, noun: number): boolean =>
  /^(accountable|responsible|answerable)$/.test(tokenAt(sentence, word).lemma) && isDefinite(sentence, noun);

/** "refrain from violence", "abstain from hostile acts". */
const isKeptFrom = (sentence: Sentence, verb: number, noun: number): boolean =>
  /^(refrain|abstain|desist)$/.test(tokenAt(sentence, verb).lemma) && prepositionOf(sentence, noun) === 'from';

/** What a thing is for that somebody asks for or wants. */
const isForWhatIsWished = (sentence: Sentence, noun: number, thing: number): boolean => {
  const arc = arcTo(sentence, thing);
  return (
    arc?.relation === 'nmod' &&
    prepositionOf(sentence, noun) === 'for' &&
    prepositionOf(sentence, thing) === 'for' &&
    !isDefinite(sentence, noun) &&
    phraseModality.get(`${sentence.tokens[arc.governor]?.lemma.toLowerCase()}/for`) === 'hypothetical'
  );
};

/** "in cooperation with": how it is done. */
const isCompany = (sentence: Sentence, noun: number): boolean =>
  prepositionOf(sentence, noun) === 'in' && companyNouns.has(tokenAt(sentence, noun).lemma.toLowerCase());

/** "to lift the blockade, including the reopening of the port": part of what is to be done, and not of what is undone. */
const isPartOfUndoing = (sentence: Sentence, noun: number, undone: number): boolean =>
  prepositionOf(sentence, noun) === 'including' &&
  children(sentence, noun, 'nmod').some((arc) => prepositionOf(sentence, arc.dependent) === 'of') &&
  undoingVerbs.has(tokenAt(sentence, verbOver(sentence, undone)).lemma);

/** "Claims that troops fired could not be verified": they were made. */
const saysThat = (sentence: Sentence, noun: number): boolean =>
  speechNouns.has(tokenAt(sentence, noun).lemma) &&
  children(sentence, noun, 'ccomp', 'acl').some((arc) => hasMark(sentence, arc.dependent, /^that$/));

/** "failure to answer may result in": whatever failure there may be. */
const isBareUnderModal = (sentence: Sentence, noun: number, verb: number): boolean =>
  // The tagger takes the first word of a sentence for a name.
  (tokenAt(sentence, noun).pos === 'NN' || (noun === 0 && tokenAt(sentence, noun).pos === 'NNP')) &&
  children(sentence, noun, 'det', 'nmod:poss', 'nummod', 'compound', 'amod').length === 0 &&
  isPossible(sentence, verb);

/** "an agreement for a ceasefire", "the conditions for stability": as sure as what it is for. */
const isContent = (sentence: Sentence, { token, below }: Omit<Step, 'inherits'>): boolean => {
  if (below === undefined) return false;
  const { lemma } = tokenAt(sentence, token);
  return (
    (agreementNouns.has(lemma) || groundNouns.has(lemma)) &&
    prepositionOf(sentence, below) === 'for' &&
    !isDefinite(sentence, below)
  );
};

/** "The meeting will examine the plan", "The talks will open in May": what it is to do it has not done. */
const isToCome = (sentence: Sentence, noun: number, verb: number): boolean =>
  arrangedNouns.has(tokenAt(sentence, noun).lemma.toLowerCase()) &&
  !hasBegun(sentence, noun) &&
  !goingOnVerbs.has(tokenAt(sentence, verb).lemma) &&
  children(sentence, verb, 'aux').some((arc) =>
    /^(will|would|'ll|wo|shall)$/.test(tokenAt(sentence, arc.dependent).text),
  );

/** "there will be consequences, including arrests". */
const isThere = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).lemma === 'be' && children(sentence, verb, 'expl').length > 0;

/** "the withdrawal would be a part of the plan": a deed that is told of in the conditional has not been done. */
const isDeedImagined = (sentence: Sentence, noun: number, above: number): boolean =>
  isDeed(sentence, noun) &&
  !children(sentence, above, 'aux').some((arc) => textAt(sentence, arc.dependent) === 'have') &&
  children(sentence, above, 'aux').some((arc) => textAt(sentence, arc.dependent) === 'would');

/** "will replace the truce with an offensive": what comes is behind "with". */
const isReplacement = (sentence: Sentence, verb: number, preposition: string): boolean =>
  preposition === 'with' && tokenAt(sentence, verb).lemma === 'replace';

/** "would be killed in an attack", but "will be tried for murder". */
const isNew = (sentence: Sentence, { token, below }: Omit<Step, 'inherits'>): boolean =>
  below !== undefined && !isDefinite(sentence, below) && !verbsForThePast.has(tokenAt(sentence, token).lemma);
