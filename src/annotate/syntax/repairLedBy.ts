import type { Sentence } from '../../model/annotation.js';
import { children, dependents, isInfinitive, tokenAt } from '../../model/syntax.js';
import { isActive } from './isDoing.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

const ofSubject = on('dep advcl parataxis ccomp', (sentence, { governor: verb, dependent: participle }) => {
  if (participle < verb || !isActive(sentence, verb)) return undefined;
  if (!/^VB[ND]$/.test(tokenAt(sentence, participle).pos) || !inCompany.test(tokenAt(sentence, participle).lemma))
    return undefined;
  if (sentence.tokens[participle - 1]?.text !== ',' || sentence.tokens[participle + 1]?.text !== 'by') return undefined;
  if (children(sentence, participle, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass', 'mark', 'cc').length > 0)
    return undefined;
  // Of "thousands of students" the graph has the students.
  const subject = dependents(sentence, verb, 'nsubj')[0]?.dependent;
  if (subject === undefined || !/^(NN|PRP)/.test(tokenAt(sentence, subject).pos)) return undefined;
  return hung(sentence, { governor: subject, dependent: participle, relation: 'acl' });
});

const inCompany = /^(lead|back|accompany|join|support|escort|head|flank|surround|protect|guard|guide|assist|aid)$/;

/** "marched on the capital, led by students, to demand": why they do. */
const purpose = on('dep', (sentence, { governor: verb, dependent: infinitive }) =>
  infinitive > verb &&
  isActive(sentence, verb) &&
  isBehindCompany(sentence, verb, infinitive) &&
  isInfinitive(sentence, infinitive) &&
  children(sentence, infinitive, 'nsubj', 'cc', 'advmod').length === 0
    ? hung(sentence, { governor: verb, dependent: infinitive, relation: 'advcl' })
    : undefined,
);

const isBehindCompany = (sentence: Sentence, verb: number, infinitive: number): boolean =>
  sentence.tokens
    .slice(verb, infinitive)
    .some(
      ({ index, pos, lemma }) => pos === 'VBN' && inCompany.test(lemma) && sentence.tokens[index + 1]?.text === 'by',
    );

/** "entered the town, backed by tanks", "marched, led by students, to demand change": the subject has company, and an aim. */
export const repairLedBy = mendArcs(() => [ofSubject, purpose]);
