import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, dependents, isInfinitive, tokenAt } from '../../model/syntax.js';
import { controlNouns, controlNounVerbs, havingNouns, toughAdjectives } from '../../ontology/controlNouns.js';
import { doersBeside } from './doersBeside.js';
import { governorOf, isPassive, isVerb, prepositionOf, relationOf } from './trigger.js';

/**
 * Who does what a clause without a subject tells, where the word that it hangs on says so: "is considering whether to close",
 * "denied having misled them", "the cabinet's decision to sell", "in an attempt to flee", "slept outside, afraid to return".
 * Tokens; none where it cannot be told.
 */
export const controllers = (sentence: Sentence, head: number): number[] => {
  const arc = arcTo(sentence, head);
  if (!arc || arc.governor < 0) return [];
  const subjects = children(sentence, head, 'nsubj');
  if (subjects.some((one) => isHonour(sentence, head, one.dependent))) return subjectsOf(sentence, arc.governor);
  if (subjects.length > 0 || children(sentence, head, 'csubj', 'expl').length > 0) return [];
  const beside = doersBeside(sentence, arc);
  if (beside.length > 0) return beside;
  if (isOfGerund(sentence, arc)) return subjectsOf(sentence, arc.governor);
  if (!isInfinitive(sentence, head) || isPassive(sentence, head)) return [];
  if (isSummoned(sentence, head)) return subjectsOf(sentence, arc.governor);
  if (isAsking(sentence, arc) || isOnlyTo(sentence, arc) || isNeeded(sentence, arc))
    return subjectsOf(sentence, arc.governor);
  if (arc.relation === 'xcomp' && tokenAt(sentence, arc.governor).pos === 'JJ')
    return feelersOf(sentence, arc.governor);
  return arc.relation === 'acl' ? ownersOf(sentence, arc.governor) : [];
};

/** "denied having misled investors", which the parser hangs loosely on its verb. */
const isOfGerund = (sentence: Sentence, { governor, dependent, relation }: Arc): boolean =>
  /^(dep|ccomp|xcomp)$/.test(relation) &&
  dependent > governor &&
  /^(deny|admit|regret|recall|remember|acknowledge|deplore|confess)$/.test(tokenAt(sentence, governor).lemma) &&
  children(sentence, governor, 'obj').length === 0 &&
  (tokenAt(sentence, dependent).pos === 'VBG' ||
    children(sentence, dependent, 'aux').some((arc) => tokenAt(sentence, arc.dependent).text === 'having'));

/** "whether to close", "how to pay": asked by who would do it; "told them how to vote" tells others. */
const isAsking = (sentence: Sentence, { governor, dependent, relation }: Arc): boolean =>
  relation === 'ccomp' &&
  isVerb(sentence, governor) &&
  children(sentence, governor, 'obj', 'iobj').length === 0 &&
  !/^(ask|say|tell|explain|show|suggest|advise|recommend|teach|specify|prescribe)$/.test(
    tokenAt(sentence, governor).lemma,
  ) &&
  children(sentence, dependent, 'mark', 'advmod', 'obj', 'det').some((arc) =>
    /^(whether|how|when|where|what|which)$/.test(tokenAt(sentence, arc.dependent).text.toLowerCase()),
  );

/** "lifted the alert, only to issue it again". */
const isOnlyTo = (sentence: Sentence, { governor, dependent, relation }: Arc): boolean =>
  /^(advcl|xcomp|dep)$/.test(relation) &&
  isVerb(sentence, governor) &&
  children(sentence, dependent, 'advmod').some(
    (arc) => arc.dependent < dependent && tokenAt(sentence, arc.dependent).text === 'only',
  );

/** "needs a draw to reach the final": the parser lets the object do it. */
const isNeeded = (sentence: Sentence, { governor, relation }: Arc): boolean =>
  /^(xcomp|advcl|ccomp)$/.test(relation) &&
  /^(need|require|lack|have)$/.test(tokenAt(sentence, governor).lemma) &&
  children(sentence, governor, 'obj').length > 0;

/** "summoned the envoy to protest": who summons him does that; he comes to explain. */
export const isSummoned = (sentence: Sentence, head: number): boolean => {
  const arc = arcTo(sentence, head);
  return (
    arc !== undefined &&
    arc.governor >= 0 &&
    /^(xcomp|advcl)$/.test(arc.relation) &&
    tokenAt(sentence, arc.governor).lemma === 'summon' &&
    /^(protest|complain|express|convey|deliver|hand|lodge|voice|condemn|demand|inform|tell|denounce|register|issue|present|reprimand|warn|object|communicate|notify|relay|condole|deplore|reject)$/.test(
      tokenAt(sentence, head).lemma,
    )
  );
};

/** "I have the honour to inform you": the parser lets the honour do it. */
export const isHonour = (sentence: Sentence, verb: number, subject: number): boolean =>
  tokenAt(sentence, verb).pos === 'VB' &&
  /^(ccomp|xcomp)$/.test(relationOf(sentence, verb)) &&
  tokenAt(sentence, governorOf(sentence, verb)).lemma === 'have' &&
  havingNouns.has(tokenAt(sentence, subject).lemma);

/** "are missing and believed to be dead": they believe nothing; who "has asked and reported" does. */
export const isBelieved = (sentence: Sentence, head: number): boolean =>
  /^(believe|think|report|allege|rumou?r|presume|suppose|understand)$/.test(tokenAt(sentence, head).lemma) &&
  relationOf(sentence, head) === 'conj' &&
  /^VB[DN]$/.test(tokenAt(sentence, head).pos) &&
  children(sentence, head, 'aux', 'obj').length === 0 &&
  children(sentence, head, 'xcomp').some((arc) => isInfinitive(sentence, arc.dependent));

/** "villagers afraid to return", "slept in schools, afraid to return": whom the adjective describes. "A bridge easy to repair" repairs nothing. */
const feelersOf = (sentence: Sentence, adjective: number): number[] => {
  const arc = arcTo(sentence, adjective);
  if (!arc || arc.governor < 0 || children(sentence, adjective, 'nsubj').length > 0) return [];
  if (toughAdjectives.has(tokenAt(sentence, adjective).lemma.toLowerCase())) return [];
  if (/^(amod|acl)$/.test(arc.relation)) return [arc.governor];
  return /^(advcl|xcomp|dep|parataxis)$/.test(arc.relation) &&
    isVerb(sentence, arc.governor) &&
    children(sentence, arc.governor, 'obj').length === 0
    ? subjectsOf(sentence, arc.governor)
    : [];
};

/** Whose decision, attempt or right it is: told at the noun itself, or by the verb that makes it its subject's. */
const ownersOf = (sentence: Sentence, noun: number): number[] => {
  const lemma = tokenAt(sentence, noun).lemma.toLowerCase();
  const verb = governorOf(sentence, noun);
  const has = verb >= 0 && isVerb(sentence, verb) && tokenAt(sentence, verb).lemma === 'have';
  if (!controlNouns.has(lemma) && !(has && havingNouns.has(lemma))) return [];
  const own = dependents(sentence, noun, 'nmod:poss', 'nmod:of', 'nmod:by').map((arc) => arc.dependent);
  if (own.length > 0 || verb < 0 || !isVerb(sentence, verb)) return own;
  const relation = relationOf(sentence, noun);
  const preposition = prepositionOf(sentence, noun);
  const isIts =
    preposition === ''
      ? relation === 'obj' && controlNounVerbs.has(tokenAt(sentence, verb).lemma)
      : // "in an attempt to free them, commandos stormed it", "as part of efforts to".
        preposition === 'in' && /^(obl|obj)$/.test(relation);
  return isIts && !isPassive(sentence, verb) ? subjectsOf(sentence, verb) : [];
};

/** Subjects of a clause that is active: of a passive one somebody else may do it. */
const subjectsOf = (sentence: Sentence, verb: number): number[] =>
  isVerb(sentence, verb) && isPassive(sentence, verb)
    ? []
    : dependents(sentence, verb)
        .filter((arc) => /^nsubj(:xsubj)?$/.test(arc.relation) && arc.governor === verb)
        .map((arc) => arc.dependent);
