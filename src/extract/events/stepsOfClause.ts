import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { tellingVerbs } from '../../ontology/arrangedWords.js';
import { hinderingVerbs } from '../../ontology/deniedComplements.js';
import { deedBefore, heldBefore, isAim, tookTime } from './aims.js';
import { isBesideAim, isResultAside } from './besideAims.js';
import { isTrailingSpeech, isWatched, isWhatIsCalled, isWhoever } from './clauseShapes.js';
import { isOfThingToCome, isTimeToCome } from './described.js';
import { isDraft } from './drafts.js';
import { endsIn, feltFor, hasOwnSubject, isGerundOf } from './gerundSteps.js';
import { hasNegation } from './negated.js';
import { isPast } from './pastTense.js';
import { isReduced } from './reduced.js';
import { type Climb, hasTo, isOnlyTo, isPossible, isPrice, isTried, verbOver } from './step.js';
import { isForestalled, isGerundSubject, isOfAccusation, isOfCourts, isWay } from './stepsOfGerunds.js';
import { listed } from './stepsOfLists.js';
import { isNoun, isVerb, verbLemma } from './trigger.js';
import { isWithout } from './withoutIt.js';

/** The step from a clause to the word that it hangs on: a complement, a purpose, what is hindered, listed or trails. */
export const ofClause = (sentence: Sentence, { governor, dependent, relation }: Arc): Climb => {
  const step = { token: governor, below: dependent, relation };
  if (relation === 'ccomp' && tellingVerbs.has(tokenAt(sentence, governor).lemma))
    return { ...step, inherits: isWatched(sentence, governor, dependent) };
  if (relation === 'ccomp' && (isWhatIsCalled(sentence, dependent) || isReduced(sentence, dependent, governor)))
    return undefined;
  if (/^[cx]comp$/.test(relation) && isTrailingSpeech(sentence, dependent, governor)) return undefined;
  const marks = children(sentence, dependent, 'mark', 'case').map((arc) => textAt(sentence, arc.dependent));
  const isBare = marks.length === 0;
  // "for the first time since it seized the port", "could not leave because he had to work": why and since when, and no part of it.
  if (
    /^(acl|advcl)$/.test(relation) &&
    isPast(sentence, dependent) &&
    marks.some((mark) => /^(since|because|although|though)$/.test(mark))
  )
    return undefined;
  if (isBare && /^(acl|advcl|conj|dep)$/.test(relation) && isResultAside(sentence, dependent, governor))
    return undefined;
  if (marks.includes('from')) {
    const over = verbOver(sentence, governor);
    return { ...step, token: over, relation: 'from', inherits: hinderingVerbs.has(tokenAt(sentence, over).lemma) };
  }
  const deed = deedBefore(sentence, dependent);
  if (deed !== undefined && relation !== 'acl') return { ...step, token: deed, relation: 'acl', inherits: false };
  const held = heldBefore(sentence, dependent);
  if (held !== undefined) return { ...step, token: held, relation: 'xcomp', inherits: true };
  if (/^(xcomp|ccomp)$/.test(relation))
    return { ...step, relation: isAim(sentence, governor, dependent) ? 'purpose' : relation, inherits: true };
  // "There will be a focus on women, including by training nurses".
  if (/^(nmod|obl|acl)$/.test(relation) && marks.includes('including') && tokenAt(sentence, dependent).pos === 'VBG')
    return { ...step, token: clauseOver(sentence, governor), relation: 'participle', inherits: true };
  // "ruled out sending troops".
  if (relation === 'dep' && verbLemma(sentence, governor) === 'rule out' && tokenAt(sentence, dependent).pos === 'VBG')
    return { ...step, relation: 'xcomp', inherits: true };
  // "enhance cooperation in rebuilding it", "be united in deterring them": how it is done.
  if (/^(acl|nmod|advcl|obl)$/.test(relation) && marks.includes('in') && isWay(sentence, dependent, governor))
    return { ...step, relation: 'participle', inherits: true };
  // "avoided being arrested".
  if (relation === 'dep' && isVerb(sentence, governor) && isBeing(sentence, dependent))
    return { ...step, relation: 'xcomp', inherits: true };
  // "will help save lives": the tagger and the parser do not always see the bare form's verb.
  if (
    relation === 'dep' &&
    tokenAt(sentence, dependent).pos === 'VB' &&
    sentence.tokens[dependent - 1]?.lemma === 'help' &&
    isVerb(sentence, governor)
  )
    return { ...step, relation: 'xcomp', inherits: true };
  // "a plot to blow up two bridges".
  if (relation === 'dep' && isNoun(sentence, governor) && dependent > governor && isInfinitive(sentence, dependent))
    return { ...step, relation: 'acl', inherits: false };
  // "urged people to both enjoy the show and help": the tagger sees no infinitive.
  if (relation === 'obl' && hasTo(sentence, dependent)) return { ...step, relation: 'xcomp', inherits: true };
  // "ruled out attacking".
  if (relation === 'obj' && /^VBG?$/.test(tokenAt(sentence, dependent).pos))
    return { ...step, relation: 'xcomp', inherits: true };
  if (relation === 'conj') return listed(sentence, step);
  // "further steps, such as preparing the vote".
  if (relation === 'dep' && textAt(sentence, governor) === 'such' && tokenAt(sentence, dependent).pos === 'VBG')
    return { ...step, token: clauseOver(sentence, governor), relation: 'participle', inherits: true };
  // The parser may give the "before" of "hours before facing it" to the hours.
  const isBefore = marks.includes('before') || /^before$/i.test(sentence.tokens[dependent - 1]?.text ?? '');
  if (/^(advcl|acl|obl|dep)$/.test(relation) && isBefore && isForestalled(sentence, dependent, governor))
    return { ...step, relation: 'forestalled', inherits: false };
  // "demanded money in exchange for stopping it".
  if (/^(acl|nmod)$/.test(relation) && isPrice(sentence, governor))
    return { token: verbOver(sentence, governor), below: dependent, relation: 'price', inherits: true };
  // "was talked out of selling it".
  if (/^(dep|advcl|obl)$/.test(relation) && marks.includes('out') && tokenAt(sentence, dependent).pos === 'VBG')
    return isVerb(sentence, governor) &&
      /^(talk|argue|back|opt|pull|bow|scare|reason|wriggle)$/.test(tokenAt(sentence, governor).lemma)
      ? { ...step, relation: 'outOf', inherits: true }
      : undefined;
  if (/^(advcl|obl|acl|nmod|dep)$/.test(relation) && isGerundOf(sentence, dependent, governor))
    return { ...step, relation: 'gerund', inherits: endsIn(sentence, governor) };
  if (relation === 'acl' && isBare && tokenAt(sentence, dependent).pos === 'VBG') {
    const above = feltFor(sentence, governor);
    if (above !== undefined) return { ...step, token: above, relation: 'gerund', inherits: endsIn(sentence, above) };
  }
  // "do not anticipate the town falling".
  if (relation === 'dep' && tokenAt(sentence, dependent).pos === 'VBG' && hasOwnSubject(sentence, dependent, governor))
    return { ...step, relation: 'gerund', inherits: true };
  // "Closing the port could cost jobs", which the parser takes for a noun.
  if (
    relation === 'nsubj' &&
    isGerundSubject(sentence, dependent, governor) &&
    isPossible(sentence, governor) &&
    !hasNegation(sentence, governor)
  )
    return { ...step, relation: 'csubj', inherits: true };
  // "Adding it is the best method".
  if (relation === 'csubj')
    return (tokenAt(sentence, dependent).pos === 'VBG' && !isProgressive(sentence, dependent)) ||
      isInfinitive(sentence, dependent)
      ? { ...step, inherits: true }
      : undefined;
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
  if (relation === 'acl' && isBeing(sentence, dependent)) return 'passes';
  if (relation === 'acl' && isBare && tokenAt(sentence, dependent).pos === 'VBG' && isDraft(sentence, governor))
    return { ...step, relation: 'draft', inherits: false };
  // "accused the army of a campaign against them, jailing many": part of what it is accused of.
  if (relation === 'acl' && isBare && isOfAccusation(sentence, dependent, governor))
    return { ...step, relation: 'participle', inherits: true };
  if (/^acl/.test(relation) && isOfThingToCome(sentence, dependent, governor))
    return { ...step, relation: 'described', inherits: true };
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
  if (marks.some((mark) => /^(until|till)$/.test(mark)) || isTimeToCome(sentence, dependent, governor))
    return { ...step, relation: 'participle', inherits: true };
  if (isWithout(sentence, dependent)) return { ...step, relation: 'without', inherits: true };
  // ", he said, speaking in Oslo": of the saying.
  if (
    isBare &&
    children(sentence, governor, 'parataxis').some((arc) => arc.dependent > governor && arc.dependent < dependent)
  )
    return undefined;
  // "will meet the king before leaving", "will leave after meeting him".
  const isOfOrder =
    dependent > governor &&
    marks.every((mark) => /^(before|after)$/.test(mark)) &&
    // "was to be sentenced after pleading guilty", "will be deported after being convicted": they had.
    !(marks.includes('after') && isOfCourts(sentence, dependent)) &&
    // "is stepping down three years after taking office".
    children(sentence, dependent, 'obl:npmod', 'obl:tmod', 'nmod:npmod', 'advmod').every(
      (arc) => !/^(year|month|week|day|hour)$/.test(tokenAt(sentence, arc.dependent).lemma),
    ) &&
    children(sentence, governor, 'aux').length > 0;
  if (isBare && (isTried(sentence, governor) || isBesideAim(sentence, dependent, governor))) return undefined;
  // "will help by sending aid", "while providing support".
  return tokenAt(sentence, dependent).pos === 'VBG' &&
    // "should leave while flights are running": a clause of its own.
    !isProgressive(sentence, dependent) &&
    (isBare || isOfOrder || marks.every((mark) => /^(while|by|through|in)$/.test(mark)))
    ? { ...step, relation: 'participle', inherits: true }
    : undefined;
};

/** "flights are running", "what we're seeing". */
const isProgressive = (sentence: Sentence, gerund: number): boolean =>
  children(sentence, gerund, 'aux').some((arc) =>
    /^(is|are|was|were|am|['’](s|re|m))$/.test(textAt(sentence, arc.dependent)),
  );

const isBeing = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'aux', 'aux:pass').some((arc) => textAt(sentence, arc.dependent) === 'being');

/** The verb of the clause, or the noun that is its predicate. */
const clauseOver = (sentence: Sentence, token: number): number => {
  const above = arcTo(sentence, token);
  const isHead = isVerb(sentence, token) || children(sentence, token, 'cop').length > 0;
  return isHead || !above || above.governor < 0 ? token : clauseOver(sentence, above.governor);
};
