import { arcTo } from '../../model/syntax.js';
import { deedNouns, fighterNouns } from '../../ontology/attackerNouns.js';
import type { Entry } from './entry.js';
import { before, isNominal, type Link, nested, type Sieve } from './sieve.js';

/** "Gunmen stormed a hotel. The attackers fled.": the only armed people who have just done something are called by the deed. */
export const attackers: Sieve = (discourse) =>
  discourse.entries.filter(isByDeed).flatMap((entry): Link[] => {
    const armed = before(discourse, entry, 2).filter(
      (one) => isArmed(one) && one.number === entry.number && !nested(entry, one),
    );
    const first = armed[0];
    if (!first || armed.some((one) => discourse.joined(one) !== discourse.joined(first))) return [];
    return armed.some(isDoer) ? [[entry, first]] : [];
  });

const isByDeed = (entry: Entry): boolean =>
  isNominal(entry) && entry.definite && entry.modifiers.length === 0 && deedNouns.has(entry.noun);

/** "attackers" before may be these, or others. */
const isArmed = (entry: Entry): boolean =>
  isNominal(entry) && (fighterNouns.has(entry.noun) || deedNouns.has(entry.noun) || isArmedPeople(entry));

const isArmedPeople = ({ noun, modifiers }: Entry): boolean =>
  /^(man|people|person)$/.test(noun) && modifiers.some((word) => /^(armed|masked|hooded|unidentified)$/.test(word));

const isDoer = ({ sentence, mention }: Entry): boolean => {
  const relation = arcTo(sentence, mention.head)?.relation ?? '';
  return (
    relation === 'nsubj' ||
    relation.startsWith('obl:agent') ||
    (relation === 'obl' && sentence.tokens[mention.head - 1]?.text === 'by')
  );
};
