import { arcTo, children } from '../../model/syntax.js';
import { fighterNouns } from '../../ontology/attackerNouns.js';
import { lineage, typeOfVerb } from '../../ontology/events/index.js';
import type { Entry } from './entry.js';
import { isTeller } from './onlyDescribed.js';
import { before, isNominal, isPronoun, type Link, nested, type Sieve } from './sieve.js';

/**
 * "A guard was shot dead on Friday. The victim ...", "The court convicted Petrov. The defendant ...": the only one to whom it has just
 * happened is called by it.
 */
export const byFate: Sieve = (discourse) =>
  discourse.entries
    .filter((entry) => happensTo(entry) !== undefined)
    .flatMap((entry): Link[] => {
      const fate = happensTo(entry);
      const near = before(discourse, entry, 3).filter(
        (one) =>
          /^(Person|Group)$/.test(one.mention.kind) &&
          !isPronoun(one) &&
          !nested(one, entry) &&
          // Fallen militants are no "victims".
          !fighterNouns.has(one.noun),
      );
      const struck = near.filter((one) => fate && hasHappened(one, fate));
      const first = struck[0];
      if (!first || struck.some((one) => discourse.joined(one) !== discourse.joined(first))) return [];
      const isPlural = (one: Entry): boolean => one.mention.kind === 'Group' || one.number === 'plural';
      return isPlural(first) === isPlural(entry) && !(first.gender && entry.gender && first.gender !== entry.gender)
        ? [[entry, first]]
        : [];
    });

interface Fate {
  readonly nouns: RegExp;
  readonly types: RegExp;
}

/** By what has happened to them people are called; types are those of the verb. */
const fates: readonly Fate[] = [
  { nouns: /^victim$/, types: /^(Killing|Injury|Attack|Abduction|Robbery)$/ },
  { nouns: /^(hostage|captive|abductee)$/, types: /^Abduction$/ },
  { nouns: /^(detainee|prisoner|inmate)$/, types: /^(Detention|Sentencing|Conviction)$/ },
  { nouns: /^(defendant|accused)$/, types: /^(Trial|Conviction|Charge|Sentencing|Acquittal)$/ },
];

const happensTo = (entry: Entry): Fate | undefined =>
  isNominal(entry) &&
  entry.definite &&
  entry.modifiers.length === 0 &&
  children(entry.sentence, entry.mention.head, 'nmod').length === 0
    ? fates.find(({ nouns }) => nouns.test(entry.noun))
    : undefined;

const hasHappened = ({ sentence, mention }: Entry, { types }: Fate): boolean => {
  const arc = arcTo(sentence, mention.head);
  if (!arc || arc.governor < 0 || !/^(obj|nsubj(:pass)?)$/.test(arc.relation)) return false;
  if (arc.relation === 'nsubj' && children(sentence, arc.governor, 'aux:pass').length === 0) return false;
  const type = typeOfVerb(sentence.tokens[arc.governor]?.lemma ?? '')?.name;
  return type !== undefined && lineage(type).some((name) => types.test(name));
};

/** "A driver was shot by police. The 38-year-old ...": the only one of whom can be told. */
export const byAge: Sieve = (discourse) =>
  discourse.entries
    .filter((entry) => /^the \d{1,2}-year-old$/i.test(entry.mention.text) && discourse.joined(entry).length === 1)
    .flatMap((entry): Link[] => {
      const near = before(discourse, entry, 2).filter(
        (one) => one.mention.kind === 'Person' && !isPronoun(one) && !nested(one, entry) && !isTeller(entry, one),
      );
      const first = near[0];
      return first &&
        near.every((one) => isNominal(one) && discourse.joined(one) === discourse.joined(first)) &&
        first.number !== 'plural'
        ? [[entry, first]]
        : [];
    });
