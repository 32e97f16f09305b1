import type { Sentence } from '../../model/annotation.js';
import { arcTo, atTokens, children, dependents, tokenAt } from '../../model/syntax.js';
import { collectiveNouns, personNouns, quantityNouns } from '../../ontology/personNouns.js';
import { membersOf } from './amongThose.js';
import { governorOf, type Trigger } from './trigger.js';

/** "went missing", "left 12 dead", "was found dead": what happened to somebody, said by an adjective. */
export const adjectiveTriggers = (sentence: Sentence): Trigger[] =>
  atTokens(sentence, (token): Trigger[] => {
    const type = adjectiveTypes.get(token.text.toLowerCase());
    if (!type || !isResult(sentence, token.index)) return [];
    if (
      /^unaccounted$/i.test(token.text) &&
      !sufferersOf(sentence, token.index).every((one) => mayBeLost(sentence, one))
    )
      return [];
    return [
      {
        sentence,
        head: token.index,
        start: token.start,
        end: token.end,
        form: 'adjective',
        lemma: token.text.toLowerCase(),
        type,
        rule: 'events.adjective',
      },
    ];
  });

const adjectiveTypes: ReadonlyMap<string, string> = new Map([
  ['missing', 'Disappearance'],
  ['unaccounted', 'Disappearance'],
  ['dead', 'Death'],
  ['injured', 'Injury'],
  ['wounded', 'Injury'],
  ['homeless', 'Displacement'],
]);

/** People, or what carries them: "billions are unaccounted for" speaks of money where it says so. */
const mayBeLost = (sentence: Sentence, token: number): boolean =>
  [token, ...children(sentence, token, 'nmod').map((arc) => arc.dependent)].every((one) => {
    const { pos, lemma } = tokenAt(sentence, one);
    return (
      !/^NNS?$/.test(pos) ||
      personNouns.has(lemma) ||
      collectiveNouns.has(lemma) ||
      quantityNouns.has(lemma) ||
      vessels.test(lemma)
    );
  });

const vessels = /^(ship|boat|vessel|ferry|trawler|plane|aircraft|jet|helicopter|submarine|bus|body)$/;

const isResult = (sentence: Sentence, index: number): boolean => {
  const arc = arcTo(sentence, index);
  const { pos } = tokenAt(sentence, index);
  if (!arc || !/^(JJ|VBN|VBG|NN)$/.test(pos)) return false;
  // "141 people missing in China".
  if (isMissingBehind(sentence, index)) return true;
  if (leaverOf(sentence, index) !== undefined || membersOfThe(sentence, index).length > 0) return true;
  return (
    (pos === 'JJ' || isMissing(sentence, index)) &&
    /^(xcomp|root|conj|ccomp|parataxis)$/.test(arc.relation) &&
    (arc.governor < 0 ||
      children(sentence, index, 'cop', 'aux').length > 0 ||
      /^(go|leave|be|report|find|feel|presume|believe|fear)$/.test(tokenAt(sentence, arc.governor).lemma))
  );
};

const isMissingBehind = (sentence: Sentence, index: number): boolean => {
  const arc = arcTo(sentence, index);
  return (
    arc?.relation === 'acl' &&
    arc.governor >= 0 &&
    arc.governor < index &&
    isMissing(sentence, index) &&
    mayBeLost(sentence, arc.governor)
  );
};

/** "Among the dead were two children." */
const membersOfThe = (sentence: Sentence, index: number): number[] =>
  sentence.tokens[index - 1]?.text.toLowerCase() === 'the' ? membersOf(sentence, index) : [];

/** "is still missing", which the tagger takes for a verb. */
const isMissing = (sentence: Sentence, index: number): boolean =>
  tokenAt(sentence, index).text.toLowerCase() === 'missing' && children(sentence, index, 'obj').length === 0;

/** The verb of "left three soldiers dead", "leaving at least 12 people injured", which says no more than its adjective. */
export const leaverOf = (sentence: Sentence, adjective: number): number | undefined => {
  const verb = leaveAbove(sentence, adjective);
  return verb !== undefined && (tokenAt(sentence, verb).lemma === 'leave' || isMade(sentence, verb, adjective))
    ? verb
    : undefined;
};

/** "families made homeless by the flood". */
const isMade = (sentence: Sentence, verb: number, adjective: number): boolean =>
  /^(make|render)$/.test(tokenAt(sentence, verb).lemma) &&
  tokenAt(sentence, adjective).text.toLowerCase() === 'homeless';

const leaveAbove = (sentence: Sentence, index: number): number | undefined => {
  const arc = arcTo(sentence, index);
  if (!arc || arc.governor < 0) return undefined;
  if (/^(xcomp|ccomp)$/.test(arc.relation)) return arc.governor;
  // "left 12 dead and 30 injured": the second hangs on the first.
  if (arc.relation === 'conj') return leaveAbove(sentence, arc.governor);
  if (arc.relation === 'amod' && arc.governor < index)
    return arcTo(sentence, arc.governor)?.relation === 'obj' ? governorOf(sentence, arc.governor) : undefined;
  if (arc.relation === 'obj' && isMade(sentence, arc.governor, index)) return arc.governor;
  // "left 12 dead": the adjective is taken for the object that the number counts.
  return arc.relation === 'obj' && children(sentence, index, 'nummod').length > 0 ? arc.governor : undefined;
};

/** Of whom it is said: the subject of "are dead", of "was found dead", the noun of "left three soldiers dead". */
export const sufferersOf = (sentence: Sentence, adjective: number): number[] => {
  const arc = arcTo(sentence, adjective);
  const members = membersOfThe(sentence, adjective);
  if (members.length > 0) return members;
  const own = dependents(sentence, adjective, 'nsubj').map((one) => one.dependent);
  // "61 dead and 1,200 missing": those who are missing are others than the dead.
  if (arc?.relation === 'conj' && children(sentence, adjective, 'nummod').length > 0) return [];
  if (!arc || arc.governor < 0 || own.length > 0) return own;
  if (arc.relation === 'amod' || isMissingBehind(sentence, adjective)) return [arc.governor];
  // "families made homeless".
  const above = arcTo(sentence, arc.governor);
  if (
    /^(xcomp|obj)$/.test(arc.relation) &&
    above?.relation === 'acl' &&
    isMade(sentence, arc.governor, adjective) &&
    children(sentence, arc.governor, 'obj').every((one) => one.dependent === adjective)
  )
    return [above.governor];
  return arc.relation === 'xcomp' || isMade(sentence, arc.governor, adjective)
    ? dependents(
        sentence,
        arc.governor,
        'nsubj:pass',
        'obj',
        ...(children(sentence, arc.governor, 'obj').length > 0 ? [] : ['nsubj']),
      )
        .map((one) => one.dependent)
        .filter((token) => token !== adjective)
    : [];
};
