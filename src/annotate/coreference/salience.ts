import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, dependents, governingVerb, isInfinitive } from '../../model/syntax.js';
import { clauseVerbs, judgingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import type { Entry } from './entry.js';
import { isJudged, sharesFate } from './fates.js';
import { isListedWith, isOfSubject, isOwner, isPunished, isWhoShall } from './owners.js';
import { ownsByVerb } from './ownersByVerb.js';
import { arcOf, isHeldThere, isMainBefore, isRescued, standing } from './standing.js';
import { hasOwnSubject, subjectsOf } from './subjects.js';

/** How readily a pronoun is taken for a candidate: by nearness, function, number and kind; who is spoken of again and again rather than who came up once. */
export const salience = (pronoun: Entry, candidate: Entry, timesTold: number): number =>
  distance(pronoun, candidate) +
  standing(pronoun, candidate) +
  (isSpeaker(pronoun) && isMainBefore(pronoun, candidate) ? 1 : 0) +
  position(pronoun, candidate) +
  0.5 * timesTold;

/** Nearer sentences first. */
const distance = (pronoun: Entry, candidate: Entry): number =>
  -3 * (pronoun.mention.sentence - candidate.mention.sentence);

/** Where it stands in the sentence of the pronoun. */
const position = (pronoun: Entry, candidate: Entry): number => {
  const parallel = parallels(pronoun, candidate);
  if (pronoun.sentence !== candidate.sentence) return parallel;
  if (isWhoShall(pronoun, candidate) || isHeldThere(pronoun, candidate) || isRescued(pronoun, candidate)) return 6;
  if (isJudged(pronoun, candidate)) return 6;
  if (isOfSubject(pronoun, candidate) || isPunished(pronoun, candidate)) return parallel + 6;
  return (
    parallel +
    Math.max(
      nearness(pronoun, candidate),
      isOwner(pronoun, candidate) || isListedWith(pronoun, candidate) || ownsByVerb(pronoun, candidate) ? 8 : 0,
    )
  );
};

/** Whether it is the subject of a verb of speech. */
export const isSpeaker = (entry: Entry): boolean => {
  const arc = arcOf(entry);
  if (arc?.relation !== 'nsubj') return false;
  const lemma = entry.sentence.tokens[arc.governor]?.lemma ?? '';
  return (
    speechVerbs.has(lemma) || (clauseVerbs.has(lemma) && children(entry.sentence, arc.governor, 'ccomp').length > 0)
  );
};

/** How much more it is who has had the word: "praised the accord" too, and "according to Petrova", which is no subject. */
const hadWord = (entry: Entry): number => {
  const arc = arcOf(entry);
  const verb = entry.sentence.tokens[arc?.governor ?? -1]?.lemma ?? '';
  if (arc?.relation === 'nsubj' && (judgingVerbs.has(verb) || addressing.test(verb))) return 3;
  // "according to Petrov's lawyer, Ana Berg".
  const head = arc?.relation === 'appos' ? arc.governor : entry.mention.head;
  if (children(entry.sentence, head, 'case').some(isAccording(entry.sentence))) return 7;
  return isSpeaker(entry) ? 3 : 0;
};

/** Who does this has the word as well. */
const addressing = /^(apologi[sz]e|ask|remind|inquire|enquire|telephone|continue)$/;

const isAccording =
  (sentence: Sentence) =>
  ({ dependent }: Arc): boolean =>
    /^according$/i.test(sentence.tokens[dependent]?.text ?? '');

/** Who speaks is rather who spoke before; what something is done to is rather what something was done to before than who did it, above all in "bought arms and sold them". */
const parallels = (pronoun: Entry, candidate: Entry): number => {
  const [own, other] = [arcOf(pronoun), arcOf(candidate)];
  if (!own || !other) return 0;
  if (isSpeaker(pronoun)) return hadWord(candidate);
  if (pronoun.sentence !== candidate.sentence && sharesFate(pronoun, candidate)) return 4;
  if (pronoun.sentence !== candidate.sentence || !/^(obj|iobj)$/.test(own.relation)) return 0;
  // "bought kilograms of gold and sold it".
  const object = other.relation === 'nmod' ? arcTo(pronoun.sentence, other.governor) : other;
  if (!object || !/^(obj|iobj)$/.test(object.relation)) return 0;
  const verb = arcTo(pronoun.sentence, own.governor);
  if (verb?.relation === 'conj' && verb.governor === object.governor) return 5;
  return object === other ? 2 : 0;
};

/**
 * A possessive is mostly the subject's of its own clause ("the army said that its men ..."), or whose who is to do it ("told Iran to
 * meet its obligations"); a subject mostly that of the clause around it ("Mexico said it would").
 */
const nearness = (pronoun: Entry, candidate: Entry): number => {
  const { sentence, mention } = pronoun;
  const verb = governingVerb(sentence, mention.head);
  const doers = subjectsOf(sentence, verb);
  if (doers.includes(candidate.mention.head))
    return isInfinitive(sentence, verb) || isNounOf(sentence, verb, candidate.mention.head) ? 4 : 2;
  if (arcOf(candidate)?.governor === verb) return 2;
  // "urge Iran to heed the call to meet its obligations": who is to do the one is to do the other.
  for (let at = verb, steps = 0; at >= 0 && steps < 3 && isInfinitive(sentence, at); steps++) {
    if (dependents(sentence, at, 'nsubj:xsubj').some((arc) => arc.dependent === candidate.mention.head)) return 2;
    at = governingVerb(sentence, at);
  }
  // "calls on the rebels to free all those held by them": who is to free them holds them.
  const above = arcTo(sentence, verb);
  if (above && above.governor >= 0 && /^(acl|ccomp)$/.test(above.relation) && sentence.tokens[verb]?.pos === 'VBN') {
    const isDoer = dependents(sentence, governingVerb(sentence, verb), 'nsubj:xsubj').some(
      (arc) => arc.dependent === candidate.mention.head,
    );
    if (isDoer) return 5;
  }
  return isInSubject(sentence, mention.head, verb) ? aroundness(sentence, verb, candidate.mention.head) : 0;
};

/** "Max Stern, who had told her that he would help", "rebels burying their dead": what a clause describes. */
const isNounOf = (sentence: Sentence, verb: number, noun: number): boolean => {
  const clause = arcTo(sentence, verb);
  return clause !== undefined && /^acl/.test(clause.relation) && clause.governor === noun;
};

const isInSubject = (sentence: Sentence, token: number, verb: number): boolean => {
  let at = token;
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const arc = arcTo(sentence, at);
    if (arc?.governor === verb) return arc.relation.startsWith('nsubj');
    at = arc?.governor ?? -1;
  }
  return false;
};

/** The subject of the nearest clause around that has one; around a relative clause it is that of the verb by which its noun stands. */
const aroundness = (sentence: Sentence, verb: number, candidate: number): number => {
  let isRelative = false;
  for (let at = verb, steps = 0; at >= 0 && steps < 6; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || arc.governor < 0 || (arc.relation === 'conj' && hasOwnSubject(sentence, at))) return 0;
    at = arc.governor;
    // "if the front does not free the pilots whom it captured".
    isRelative ||= arc.relation === 'acl:relcl' && at >= 0;
    const subjects = subjectsOf(sentence, at);
    // "told lawmakers it was to pay", which the parser leaves without a name.
    const isTold = arc.relation === 'dep' && telling.test(sentence.tokens[at]?.lemma ?? '');
    if (subjects.length > 0 && (isRelative || isTold || /^(ccomp|advcl|acl|xcomp|csubj)$/.test(arc.relation)))
      return !subjects.includes(candidate)
        ? 0
        : isNounOf(sentence, at, candidate)
          ? 5
          : speechVerbs.has(sentence.tokens[at]?.lemma ?? '')
            ? 3
            : 2;
  }
  return 0;
};

const telling = /^(tell|notify|inform|assure|warn|remind|promise)$/;
