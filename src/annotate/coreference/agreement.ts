import { arcTo, children, hasCase } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { kinNouns } from '../../ontology/personNouns.js';
import { ownedByPlaces } from '../../ontology/pronouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { nounKind } from '../mentions/nounKind.js';
import { isAmongPeople } from '../mentions/peopleNear.js';
import { isSaidOfThings } from '../mentions/saidOfThings.js';
import type { Entry } from './entry.js';
import { isSaidOfMatters } from './saidOfMatters.js';
import { before, type Discourse, isPronoun } from './sieve.js';

/** Can a third person pronoun stand for this by number, gender and kind? What is joined with a candidate counts too. */
export const agrees = (discourse: Discourse, pronoun: Entry, candidate: Entry): boolean => {
  const { gender, number } = pronoun.pronoun ?? {};
  // "The villages and their inhabitants suffered. They fled": the villages did not.
  if (isPronoun(candidate))
    return (
      (isOwnerOfPeople(pronoun) || !isOwnerOfPeople(candidate)) && !(gender === 'thing' && isSomethingElse(pronoun))
    );
  const { kind, subtype } = candidate.mention;
  if (gender === 'male' || gender === 'female') {
    if (kind !== 'Person') return false;
    return discourse
      .joined(candidate)
      .slice(0, 50)
      .every((one) => one.gender === undefined || one.gender === gender);
  }
  if (kind === 'Thing' && isAgent(pronoun)) return false;
  if (kind !== 'Thing' && isOfThings(discourse, pronoun))
    return number !== 'plural' && kind === 'Place' && subtype === 'facility';
  if (kind !== 'Thing' && isSomethingElse(pronoun)) return false;
  if (number === 'plural') {
    if (kind === 'Place') return isSeveralPlaces(pronoun, candidate);
    if (kind === 'Person') return false;
    if (kind === 'Organization' && candidate.number !== 'plural' && isOfFamily(pronoun)) return false;
    return kind === 'Group' || candidate.number !== 'singular' || kind === 'Organization';
  }
  if (kind === 'Place') return subtype !== 'facility' && candidate.number !== 'plural';
  return (kind === 'Organization' || kind === 'Thing') && candidate.number !== 'plural';
};

/** "their parents", "their mothers" are those of people, and of no body. */
const isOfFamily = ({ sentence, mention }: Entry): boolean => {
  const own = sentence.tree[mention.head];
  const noun = own?.relation === 'nmod:poss' ? lemmaAt(sentence, own.governor) : '';
  return kinNouns.has(noun) || /^(parent|child|family|relative)$/.test(noun);
};

/** "their inhabitants" are those of places. */
const isOwnerOfPeople = ({ sentence, mention }: Entry): boolean => {
  const own = sentence.tree[mention.head];
  return own?.relation === 'nmod:poss' && ownedByPlaces.has(lemmaAt(sentence, own.governor));
};

/** "The two countries said they would", "the villages and their inhabitants"; other places are no "they". */
const isSeveralPlaces = (pronoun: Entry, { number, noun, mention }: Entry): boolean => {
  if (number !== 'plural' || mention.level !== 'nominal') return false;
  return isOwnerOfPeople(pronoun) || /^(country|nation|state|neighbour|neighbor|republic)$/.test(noun);
};

/** By what is said of it; but a verb does not decide against the only ones that can be meant. */
const isOfThings = (discourse: Discourse, entry: Entry): boolean => {
  const { sentence, mention, pronoun } = entry;
  if (!isSaidOfThings(sentence, mention.head)) return false;
  const near = before(discourse, entry, 2).map((one) => one.mention);
  return !(pronoun?.number === 'plural' && isAmongPeople(discourse.sentences, near, mention));
};

/** "It was the deadliest incident", "calling it revenge": what is said to be no body and no place is none. */
const isSomethingElse = (entry: Entry): boolean => {
  const { pronoun, mention, sentence } = entry;
  const arc = sentence.tree[mention.head];
  const noun = sentence.tokens[arc?.governor ?? -1];
  if (pronoun?.gender === 'thing' && isSaidOfMatters(entry)) return true;
  // "If it is proven it is grave": a fact.
  if (pronoun?.gender === 'thing' && arc?.relation === 'nsubj' && saidOfFacts.test(noun?.lemma ?? '')) return true;
  // "The officials denied it".
  if (mention.text === 'it' && arc?.relation === 'obj' && doneToFacts.test(noun?.lemma ?? '')) return true;
  if (/^it$/i.test(mention.text) && arc?.relation === 'nsubj:pass' && doneToPlans.test(noun?.lemma ?? '')) return true;
  // "erected a monument, and at its unveiling", where nothing is unveiled by a body.
  if (arc?.relation === 'nmod:poss' && doneToWorks.test(noun?.lemma ?? '') && isWithoutObject(sentence, arc.governor))
    return true;
  return (
    pronoun?.gender === 'thing' &&
    arc?.relation === 'nsubj' &&
    noun !== undefined &&
    /^NNS?$/.test(noun.pos) &&
    (children(sentence, noun.index, 'cop').length > 0 || arcTo(sentence, noun.index)?.relation === 'xcomp') &&
    nounKind(sentence, noun.index) === undefined
  );
};

const saidOfFacts =
  /^(grave|true|untrue|false|unclear|clear|possible|impossible|likely|unlikely|necessary|unnecessary|essential|vital|unacceptable|regrettable|inevitable|shameful|tragic|obvious|evident|unfortunate|sad|understandable|premature|outrageous|unthinkable|inconceivable)$/;

/** "Of its plans": its own; "its completion of the road" is what it does. */
const isWithoutObject = (sentence: Entry['sentence'], noun: number): boolean =>
  !children(sentence, noun, 'nmod').some(({ dependent }) => hasCase(sentence, dependent, /^of$/));

const doneToWorks = /^(unveiling|inauguration|completion|ratification|adoption|implementation)$/;

/** "It would be discussed": a matter or a text. */
const doneToPlans = /^(discuss|repeat|complete|implement|postpone|cancel|resolve|ratify|adopt|sign|schedule|convene)$/;

const doneToFacts = /^(deny|confirm|admit|regret|prove|doubt|dispute|do|mean|believe)$/;

/** "They said", "it believes": things neither speak nor think. */
const isAgent = (pronoun: Entry): boolean => {
  const arc = pronoun.sentence.tree[pronoun.mention.head];
  const verb = pronoun.sentence.tokens[arc?.governor ?? -1];
  return arc?.relation === 'nsubj' && verb !== undefined && (speechVerbs.has(verb.lemma) || mental.test(verb.lemma));
};

const mental =
  /^(want|know|decide|agree|refuse|try|attempt|wish|intend|plan|seek|need|love|like|feel|demand|plead|travel|flee|arrive|live|work|own|buy|carry|meet|pay|receive|vote)$/;
