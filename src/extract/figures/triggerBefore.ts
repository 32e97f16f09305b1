import type { Sentence } from '../../model/annotation.js';
import { isVerbAt, lemmaAt, textAt } from '../../model/words.js';
import { type Measure, measureOf } from '../../ontology/measures/index.js';
import { beforeAside } from './beforeAside.js';
import type { CountedPhrase } from './countedPhrase.js';
import { statedBy } from './statedBy.js';
import { toDeath } from './toDeath.js';
import type { Trigger } from './trigger.js';
import { lives } from './triggerItself.js';

/** What stands before: "killing 12", "the death of 12", "the toll rose to 12". */
export const triggerBefore = (sentence: Sentence, phrase: CountedPhrase): Trigger | undefined => {
  let index = beforeAside(sentence, phrase.first - 1);
  // "shot down two jets", where the tagger takes the particle for an adverb.
  const isParticle = measureOf.object.has(`${lemmaAt(sentence, index - 1)} ${textAt(sentence, index)}`);
  while (!isParticle && sentence.tokens[index]?.pos === 'RB') index--;
  return tollBefore(sentence, index) ?? nounBefore(sentence, index) ?? verbBefore(sentence, phrase, index);
};

const verbBefore = (sentence: Sentence, phrase: CountedPhrase, index: number): Trigger | undefined => {
  const killed = isVerbAt(sentence, index) ? toDeath(sentence, index, phrase.last + 1, 'object') : undefined;
  if (killed) return killed;
  const particle = measureOf.object.get(`${lemmaAt(sentence, index - 1)} ${textAt(sentence, index)}`);
  const around = measureOf.object.get(`${lemmaAt(sentence, index)} ${textAt(sentence, phrase.last + 1)}`);
  const verb = particle ? index - 1 : index;
  const measure = particle ?? around ?? verbMeasure(sentence, verb);
  if (!measure || isPassive(sentence, verb) || opensClause(sentence, phrase.last + 1)) return undefined;
  const joined = /^(and|or)$/.test(textAt(sentence, verb - 1)) || textAt(sentence, verb - 1) === '/';
  const other = joined ? measureOf.object.get(lemmaAt(sentence, verb - 2)) : undefined;
  return other && other !== measure
    ? { measure: 'both', tokens: [verb, verb - 2], construction: 'object' }
    : { measure, tokens: [verb], construction: 'object' };
};

/** A participle right before a number is the verb, even where the tagger takes it for an adjective: "badly wounded 30". */
const verbMeasure = (sentence: Sentence, verb: number): Measure | undefined => {
  if (isVerbAt(sentence, verb)) return measureOf.object.get(lemmaAt(sentence, verb));
  return sentence.tokens[verb]?.pos === 'JJ' && /ed$/.test(textAt(sentence, verb))
    ? statedBy(sentence, verb)
    : undefined;
};

/** A verb right behind the phrase would make the phrase its subject: "of those killed 12 were soldiers". */
const opensClause = (sentence: Sentence, index: number): boolean =>
  /^(MD|VBD|VBZ|VBP)$/.test(sentence.tokens[index]?.pos ?? '') && !measureOf.state.has(textAt(sentence, index));

const isPassive = (sentence: Sentence, verb: number): boolean => {
  if (!/^VB[ND]$/.test(sentence.tokens[verb]?.pos ?? '')) return false;
  let index = verb - 1;
  while (sentence.tokens[index]?.pos === 'RB') index--;
  return /^(be|get)$/.test(lemmaAt(sentence, index));
};

const nounBefore = (sentence: Sentence, index: number): Trigger | undefined => {
  if (textAt(sentence, index) !== 'of') return undefined;
  const noun = index - 1;
  if (lemmaAt(sentence, noun) === 'life')
    return lives(sentence, textAt(sentence, noun - 1) === 'the' ? noun - 2 : noun - 1, noun);
  const name = lemmaAt(sentence, noun);
  const measure =
    measureOf.noun.get(name) ?? (textAt(sentence, noun) === 'killing' ? measureOf.noun.get('killing') : undefined);
  return measure && { measure, tokens: [noun], construction: 'noun' };
};

/** "the number of dead rose to 12", "the number of those injured", "the number of journalists killed since May". */
const numberOf = (sentence: Sentence, index: number): Trigger | undefined => {
  if (lemmaAt(sentence, index) !== 'number' || textAt(sentence, index + 1) !== 'of') return undefined;
  let word = index + 2;
  while (
    /^(the|those|people|confirmed|civilians?|persons|internally|forcibly|newly|officially|reported)$/.test(
      textAt(sentence, word),
    )
  )
    word++;
  // "the number of journalists killed".
  if (sentence.tokens[word]?.pos === 'NNS' && sentence.tokens[word + 1]?.pos === 'VBN') word++;
  const measure =
    measureOf.state.get(textAt(sentence, word)) ??
    measureOf.plural.get(lemmaAt(sentence, word)) ??
    (lemmaAt(sentence, word) === 'victim' ? measureOf.object.get('kill') : undefined);
  return measure && { measure, tokens: [word, index], construction: 'toll' };
};

/** "A death toll of 12", "the toll from the quake has risen to 12": nothing but its verb and prepositions in between. */
const tollBefore = (sentence: Sentence, index: number): Trigger | undefined => {
  if (
    !/^(to|at|of|is|was|reached|hit|topped|passed|exceeded|surpassed|above|past|as|reaching)$/.test(
      textAt(sentence, index),
    )
  )
    return undefined;
  const killed = measureOf.object.get('kill');
  for (let toll = index; toll >= Math.max(0, index - 14); toll--) {
    if (lemmaAt(sentence, toll) === 'toll')
      return killed && { measure: killed, tokens: [toll, toll - 1], construction: 'toll' };
    const numbered = numberOf(sentence, toll);
    if (numbered) return numbered;
    if (/^([,;:.]|CC|WDT|WP|WRB)$/.test(sentence.tokens[toll]?.pos ?? '') || textAt(sentence, toll) === 'that')
      return undefined;
  }
  return undefined;
};
