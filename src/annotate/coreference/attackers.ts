import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { bodiesOfForce, calledByDeed, fighterNouns } from '../../ontology/attackerNouns.js';
import { lineage, typeOfNoun, typeOfVerb } from '../../ontology/events/index.js';
import type { Entry } from './entry.js';
import { before, isNominal, type Link, nested, type Sieve } from './sieve.js';

/** "Gunmen stormed a hotel. The attackers fled.": the only armed people who have just done something by force are called by the deed. */
export const attackers: Sieve = (discourse) =>
  discourse.entries.filter(isByDeed).flatMap((entry): Link[] => {
    const near = before(discourse, entry, 2);
    const armed = near.filter((one) => isArmed(one) && one.number === entry.number && !nested(entry, one));
    const first = armed[0];
    const isOther = (one: Entry): boolean => discourse.joined(one) !== discourse.joined(first ?? entry);
    if (!first || armed.some(isOther) || near.some((one) => isOther(one) && isRival(one))) return [];
    return armed.some(hasUsedForce) ? [[entry, first]] : [];
  });

const isByDeed = (entry: Entry): boolean =>
  isNominal(entry) && entry.definite && entry.modifiers.length === 0 && calledByDeed.has(entry.noun);

/** "attackers" before may be these, or others. */
const isArmed = (entry: Entry): boolean =>
  isNominal(entry) && (fighterNouns.has(entry.noun) || calledByDeed.has(entry.noun) || isArmedPeople(entry));

const isArmedPeople = ({ noun, modifiers }: Entry): boolean =>
  /^(man|people|person)$/.test(noun) && modifiers.some((word) => /^(armed|masked|hooded|unidentified)$/.test(word));

/** An army or its drone that has used force, or is accused of it, may be the attackers. */
const isRival = (entry: Entry): boolean =>
  (bodiesOfForce.has(entry.noun) || /armed/.test(entry.mention.subtype ?? '')) &&
  (hasUsedForce(entry) || isAccused(entry));

const isAccused = ({ sentence, mention }: Entry): boolean => {
  const arc = arcTo(sentence, mention.head);
  return (
    arc !== undefined &&
    arc.governor >= 0 &&
    /^(obj|iobj|obl|nmod|nsubj:pass)/.test(arc.relation) &&
    /^(accuse|blame|suspect|condemn|accusation)$/.test(tokenAt(sentence, arc.governor).lemma)
  );
};

/** "Gunmen stormed", "killed by gunmen", "who opened fire"; not those who said, denied or repelled something. */
const hasUsedForce = ({ sentence, mention }: Entry): boolean => {
  const arc = arcTo(sentence, mention.head);
  if (!arc || arc.governor < 0) return false;
  const isBy = arc.relation === 'obl' && sentence.tokens[mention.head - 1]?.text === 'by';
  const isDoer = arc.relation === 'nsubj' || arc.relation.startsWith('obl:agent') || isBy;
  const has = (verb: number, relation: string): boolean => children(sentence, verb, relation).length > 0;
  const beside = children(sentence, arc.governor, 'conj').filter((one) => !has(one.dependent, 'nsubj'));
  const described = children(sentence, mention.head, 'acl:relcl').filter(
    (one) => has(one.dependent, 'nsubj') && !has(one.dependent, 'nsubj:pass'),
  );
  const verbs = isDoer ? [arc.governor, ...beside.map(({ dependent }) => dependent)] : [];
  return [...verbs, ...described.map(({ dependent }) => dependent)].some((verb) => isOfForce(sentence, verb));
};

const isOfForce = (sentence: Entry['sentence'], verb: number): boolean => {
  const { lemma } = tokenAt(sentence, verb);
  const phrases = children(sentence, verb, 'obj', 'compound:prt').map(({ dependent }) => tokenAt(sentence, dependent));
  return (
    isViolent(typeOfVerb(lemma)?.name) ||
    phrases.some((word) => isViolent(typeOfVerb(`${lemma} ${word.lemma}`)?.name)) ||
    (/^(launch|stage|mount|carry|commit|conduct)$/.test(lemma) &&
      phrases.some((word) => isViolent(typeOfNoun(word.lemma)?.name)))
  );
};

const isViolent = (type: string | undefined): boolean =>
  type !== undefined &&
  lineage(type).some((name) => /^(Attack|Killing|Injury|Abduction|Robbery|Destruction)$/.test(name));
