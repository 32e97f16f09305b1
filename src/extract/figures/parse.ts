import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { type Measure, measureNamed, measureOf } from '../../ontology/measures/index.js';
import { lostPeople } from '../../ontology/verbSenses.js';
import type { CountedPhrase } from './countedPhrase.js';
import type { Trigger } from './trigger.js';

/**
 * The trigger by dependencies, for phrases that do not touch it: "12 people in two villages were killed". Refused when
 * another word that takes figures lies in between, or another number: then the parser has often crossed them.
 */
export const triggerInParse = (sentence: Sentence, phrase: CountedPhrase): Trigger | undefined => {
  const head = headOfPhrase(sentence, phrase);
  const own = arcTo(sentence, head);
  // "Killing himself and 12 others": the second of a pair shares the verb of the first.
  const arc =
    own?.relation === 'conj' && sentence.tokens[phrase.first - 1]?.pos === 'CC' ? arcTo(sentence, own.governor) : own;
  if (!arc || arc.governor < 0) return undefined;
  const measure =
    measureBy(sentence, arc.governor, arc.relation) ??
    measureOfCompany(sentence, head, arc.governor) ??
    lostAs(sentence, arc.governor, arc.relation, phrase);
  if (!measure || crossed(sentence, phrase, arc.governor)) return undefined;
  return { measure, tokens: [arc.governor], construction: 'parse' };
};

/** "three of his men": the number is the head, and the men are behind its "of". */
const headOfPhrase = (sentence: Sentence, phrase: CountedPhrase): number => {
  const head = phrase.head ?? phrase.number;
  const arc = arcTo(sentence, head);
  return arc?.relation === 'nmod' && arc.governor >= phrase.number && arc.governor < head ? arc.governor : head;
};

/** "detained the leader along with three of his men": they are detained too. */
const measureOfCompany = (sentence: Sentence, head: number, verb: number): Measure | undefined =>
  hasCase(sentence, head, /^(along|together)$/i) ? measureOf.object.get(lemmaAt(sentence, verb)) : undefined;

/** "The army lost 12 soldiers counts the dead; "lost 12 seats" counts none. */
const lostAs = (sentence: Sentence, verb: number, relation: string, { head }: CountedPhrase): Measure | undefined =>
  relation === 'obj' &&
  sentence.tokens[verb]?.lemma === 'lose' &&
  head !== undefined &&
  lostPeople.has(lemmaAt(sentence, head))
    ? measureNamed('killed')
    : undefined;

const measureBy = (sentence: Sentence, governor: number, relation: string): Measure | undefined => {
  const verb = sentence.tokens[governor];
  if (!verb) return undefined;
  const lemma = verb.lemma.toLowerCase();
  if (!verb.pos.startsWith('VB')) return relation === 'nsubj' ? measureOf.state.get(lemma) : undefined;
  const passive = children(sentence, governor, 'aux:pass').length > 0;
  if (relation === (passive ? 'nsubj:pass' : 'obj')) return takenBy(sentence, governor);
  return relation === 'nsubj' && !passive ? measureOf.subject.get(lemma) : undefined;
};

/** "burned down, by various accounts, 60 villages": the particle belongs to the verb. */
const takenBy = (sentence: Sentence, verb: number): Measure | undefined => {
  const lemma = lemmaAt(sentence, verb);
  const particle = sentence.tokens[verb + 1]?.text.toLowerCase();
  return measureOf.object.get(`${lemma} ${particle}`) ?? measureOf.object.get(lemma);
};

const crossed = (sentence: Sentence, phrase: CountedPhrase, governor: number): boolean => {
  const [from, to] = governor < phrase.first ? [governor + 1, phrase.first] : [phrase.last + 1, governor];
  return sentence.tokens.slice(from, to).some((token) => {
    const lemma = token.lemma.toLowerCase();
    if (token.pos.startsWith('VB') && (measureOf.object.has(lemma) || measureOf.subject.has(lemma))) return true;
    return measureOf.state.has(token.text.toLowerCase()) || /^(WDT|WP|:)$/.test(token.pos) || /^[;]$/.test(token.text);
  });
};
