import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import { contains } from '../../model/span.js';
import { strongLightVerbs } from '../../ontology/lightVerbs.js';
import { adjectiveTriggers, leaverOf } from './adjectiveTriggers.js';
import { anniversaryTriggers } from './anniversaries.js';
import { nounTriggers } from './nounTriggers.js';
import { contextOf } from './selection/context.js';
import { fitted } from './selection/fitted.js';
import { governorOf, prepositionOf, type Trigger, verbLemma } from './trigger.js';
import { verbTriggers } from './verbTriggers.js';

/** All event words of a sentence in word order. A light verb gives way to the noun that it supports. */
export const triggersOf = (sentence: Sentence, annotated: AnnotatedDocument): Trigger[] => {
  if (
    annotated.datelines.some((line) => contains(line, sentence)) ||
    courtesy.test(sentence.text) ||
    reference.test(sentence.text)
  )
    return [];
  const nouns = nounTriggers(sentence, annotated);
  const light = new Set(nouns.map((noun) => noun.support).filter((verb) => verb !== undefined));
  const heads = new Set(bySentence(annotated.mentions, sentence.index).map((mention) => mention.head));
  const states = adjectiveTriggers(sentence);
  const leaving = new Set(states.map((one) => leaverOf(sentence, one.head)));
  const verbs = verbTriggers(sentence, (token) => heads.has(token))
    .filter((verb) => !states.some((one) => one.head === verb.head))
    // "came under attack": who did goes nowhere and does nothing.
    .filter((verb) => !(light.has(verb.head) && /^come\b/.test(verb.lemma) && isUnder(nouns, verb.head)))
    .map((verb) => {
      if (leaving.has(verb.head)) return { ...verb, type: 'Action', aspectual: true };
      return light.has(verb.head) && isLight(sentence, verb.head) ? { ...verb, aspectual: true } : verb;
    });
  const alone = nouns.filter((noun) => !verbs.some((verb) => isPartOf(noun, verb)));
  const adjectives = states.filter((one) => !verbs.some((verb) => isPartOf(one, verb)));
  const all = [...verbs, ...adjectives, ...alone, ...anniversaryTriggers(sentence, nouns)];
  const context = contextOf(sentence, annotated);
  return all
    .filter((one) => !inDateline(annotated, one))
    .flatMap((one) => fitted(one, context) ?? [])
    .sort((a, b) => a.start - b.start);
};

/** "Accept, Excellency, the assurances of my highest consideration": how letters and notes end tells nothing. */
const courtesy = /\bassurances? of (?:my|our|its|his|her|their) (?:\w+ ){0,2}(?:consideration|esteem)\b/i;

/** "(See Press Release SC/1)", "(For details, see annex)": where to read more, if nothing is told of it. */
const reference =
  /^[([](?:For [^,()]+, )?[Ss]ee (?:also )?(?![^()]*\b(?:which|how|who|where|when|why)\b)[^()]{1,120}[)\]]?\.?$/;

/** "opened fire", "went missing": one event in two words. */
const isPartOf = (one: Trigger, verb: Trigger): boolean =>
  verb.lemma.endsWith(` ${one.lemma}`) && governorOf(one.sentence, one.head) === verb.head;

const isLight = (sentence: Sentence, verb: number): boolean => !strongLightVerbs.has(verbLemma(sentence, verb));

const isUnder = (nouns: readonly Trigger[], verb: number): boolean =>
  nouns.some(({ sentence, head, support }) => support === verb && prepositionOf(sentence, head) === 'under');

const inDateline = (annotated: AnnotatedDocument, trigger: Trigger): boolean =>
  annotated.datelines.some((line) => contains(line, trigger));
