import type { Sentence } from '../../../model/annotation.js';
import { tokenAt } from '../../../model/syntax.js';
import { eventNouns } from '../../../ontology/eventNouns.js';
import { typeOfNoun } from '../../../ontology/events/index.js';
import type { NounClass } from '../../../ontology/selection/nounClasses.js';
import type { Context } from './context.js';

/** Whether a token is what a list of a selection asks for. */
export type Fit = (token: number, context: Context) => boolean;

/** The test that a list of lemmas and classes stands for: "drug terror @notion", "!institution". */
export const fitsOf = (list: string): Fit => {
  const known = compiled.get(list);
  if (known) return known;
  const parts = list.split(/\s+/).filter(Boolean);
  const lemmas = new Set(parts.filter((part) => !/^[@!]/.test(part)));
  const tests = parts.filter((part) => /^[@!]/.test(part)).map(testOf);
  const fit: Fit = (token, context) =>
    lemmas.has(tokenAt(context.sentence, token).lemma.toLowerCase()) || tests.some((test) => test(token, context));
  compiled.set(list, fit);
  return fit;
};

const compiled = new Map<string, Fit>();

const kinds = { body: 'Organization', place: 'Place' } as const;

const testOf = (part: string): Fit => {
  const name = part.slice(1);
  if (part.startsWith('!')) return (token, context) => context.isThing(token) && !context.isA(token, name as NounClass);
  if (name === 'any') return () => true;
  if (name === 'name') return (token, { sentence }) => /^NNPS?$/.test(tokenAt(sentence, token).pos);
  if (name === 'person') return (token, context) => context.isPerson(token);
  if (name === 'people') return (token, context) => context.isPersonal(token);
  if (name === 'body' || name === 'place') return (token, context) => context.kindAt(token) === kinds[name];
  if (name === 'event') return (token, { sentence }) => namesEvent(sentence, token);
  if (name === 'thing') return (token, context) => context.isThing(token);
  return (token, context) => context.isA(token, name as NounClass);
};

/** A common noun that the tables have as an event. */
const namesEvent = (sentence: Sentence, token: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, token);
  return /^NNS?$/.test(pos) && (eventNouns.has(lemma) || typeOfNoun(lemma) !== undefined);
};
