import type { Sentence, Token } from '../../model/annotation.js';
import { isVerbAt, lemmaAt, textAt } from '../../model/words.js';
import { measureOf } from '../../ontology/measures/index.js';
import type { CountedPhrase } from './countedPhrase.js';
import { endOfJoint, together } from './jointTrigger.js';
import { pastAside } from './pastAside.js';
import { statedBy } from './statedBy.js';
import { toDeath } from './toDeath.js';
import type { Trigger } from './trigger.js';

/** What follows: "12 were killed", "12 people who died", "12 went missing", "12 dead". */
export const triggerBehind = (sentence: Sentence, phrase: CountedPhrase): Trigger | undefined => {
  const aboard = /^(aboard|onboard)$/.test(textAt(sentence, phrase.last + 1)) ? 1 : 0;
  const last = pastAside(sentence, phrase.last + aboard);
  const relative = /^(who|that|which)$/.test(textAt(sentence, last + 1));
  let index = last + (relative ? 2 : 1);
  let [passive, helped] = [false, relative];
  for (; isHelper(sentence, index); index++) {
    passive = /^(be|get|remain|stay)$/.test(lemmaAt(sentence, index)) || passive;
    helped = helped || !/^RB/.test(sentence.tokens[index]?.pos ?? '');
  }
  // "30 seriously wounded", "9 still missing": an adverb is no helper.
  if (!helped) return last === phrase.last + aboard ? bare(sentence, index) : subjectAt(sentence, index);
  const missing = idiomAt(sentence, index);
  if (missing) return missing;
  const words = joint(sentence, index);
  const killed = passive ? toDeath(sentence, index, index + 1, 'passive') : undefined;
  if (killed) return killed;
  const participle = /^VB[ND]$|^JJ$/.test(sentence.tokens[index]?.pos ?? '');
  const object = passive && participle ? (measureOf.object.get(words.lemma) ?? statedBy(sentence, index)) : undefined;
  if (object) return together(sentence, index, object, 'passive');
  const state = passive ? measureOf.state.get(textAt(sentence, index)) : undefined;
  if (state) return together(sentence, index, state, 'state');
  const subject = isVerbAt(sentence, index) && !passive ? measureOf.subject.get(words.lemma) : undefined;
  return subject && { measure: subject, tokens: [index], construction: 'subject' };
};

const subjectAt = (sentence: Sentence, index: number): Trigger | undefined => {
  const subject = /^VB[DNPZ]$/.test(sentence.tokens[index]?.pos ?? '')
    ? measureOf.subject.get(lemmaAt(sentence, index))
    : undefined;
  return subject && { measure: subject, tokens: [index], construction: 'subject' };
};

const isNot = /^(not|n['’]t)$/;

/** Auxiliaries, adverbs and "reported", "feared" between a subject and its verb. */
const isHelper = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (!token) return false;
  if (/^(be|have|get|remain|stay)$/.test(token.lemma) && token.pos.startsWith('VB')) return true;
  if (/^(MD|RB|RBR)$/.test(token.pos) || isNot.test(token.text)) return !isNot.test(token.text);
  if (token.pos === 'TO')
    return sentence.tokens[index + 1]?.lemma === 'be' || sentence.tokens[index + 1]?.lemma === 'have';
  return (
    /^(report|believe|fear|confirm|presume|say|think|know|declare|pronounce|list|expect|leave|render|find)$/.test(
      token.lemma,
    ) && /^VB[ND]$/.test(token.pos)
  );
};

/** A state in contact with what it is said of; never a verb with an object of its own ("12 soldiers wounded him"). */
const bare = (sentence: Sentence, index: number): Trigger | undefined => {
  const idiom = idiomAt(sentence, index);
  if (idiom) return idiom;
  const killed = isVerbAt(sentence, index) ? toDeath(sentence, index, index + 1, 'passive') : undefined;
  if (killed) return killed;
  const state = measureOf.state.get(textAt(sentence, index));
  if (state) {
    const last = endOfJoint(sentence, index);
    return opensNounPhrase(sentence.tokens[last + 1]) ? undefined : together(sentence, index, state, 'state');
  }
  // "the 57 participating States" are members, and came to nothing.
  const isTerm = textAt(sentence, index) === 'participating' && /^NN/.test(sentence.tokens[index + 1]?.pos ?? '');
  const subject =
    /^VB[DPZG]$/.test(sentence.tokens[index]?.pos ?? '') && !isTerm
      ? measureOf.subject.get(lemmaAt(sentence, index))
      : undefined;
  return subject && { measure: subject, tokens: [index], construction: 'subject' };
};

/** "Went missing", "lost their lives", "took part". */
const idiomAt = (sentence: Sentence, index: number): Trigger | undefined => {
  const next = index + 1;
  if (lemmaAt(sentence, index) === 'go' && textAt(sentence, next) === 'missing')
    return subjectIdiom('go missing', [index, next]);
  if (lemmaAt(sentence, index) === 'take' && textAt(sentence, next) === 'part')
    return subjectIdiom('take part', [index, next]);
  if (
    lemmaAt(sentence, index) === 'lose' &&
    /^(their|his|her)$/.test(textAt(sentence, next)) &&
    lemmaAt(sentence, next + 1) === 'life'
  )
    return subjectIdiom('lose life', [index, next + 1]);
  return undefined;
};

const subjectIdiom = (name: string, tokens: readonly number[]): Trigger | undefined => {
  const measure = measureOf.subject.get(name);
  return measure && { measure, tokens, construction: 'subject' };
};

/** A verb with its particle, as the tables write it: "gun down", "shoot dead". */
const joint = (sentence: Sentence, index: number): { lemma: string } => {
  const pair = `${lemmaAt(sentence, index)} ${textAt(sentence, index + 1)}`;
  return { lemma: measureOf.object.has(pair) ? pair : lemmaAt(sentence, index) };
};

const opensNounPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (/^(DT|CD|PRP|PRP\$|WP|JJ|NNP?S?|NNPS)$/.test(token.pos) || token.text === '$');
