import type { Sentence, Token } from '../../model/annotation.js';
import { type Measure, measureOf } from '../../ontology/measures.js';
import type { CountedPhrase } from './countedPhrase.js';

/** The word whose number a phrase is, and what that makes of it. */
export interface Trigger {
  readonly measure: Measure | 'both';
  /** Tokens at which the event may be marked, likeliest first. */
  readonly tokens: readonly number[];
  /** Name of the construction, for the rule and its confidence. */
  readonly construction: Construction;
}

export type Construction = 'object' | 'passive' | 'subject' | 'state' | 'noun' | 'plural' | 'toll' | 'list' | 'parse';

/** The trigger next to a phrase: words in contact first, since the parser often gets coordinated figures wrong. */
export const triggerBeside = (sentence: Sentence, phrase: CountedPhrase): Trigger | undefined =>
  pluralItself(sentence, phrase) ?? behind(sentence, phrase) ?? before(sentence, phrase);

const at = (sentence: Sentence, index: number): Token | undefined => sentence.tokens[index];
const lower = (sentence: Sentence, index: number): string => at(sentence, index)?.text.toLowerCase() ?? '';
const lemma = (sentence: Sentence, index: number): string => at(sentence, index)?.lemma.toLowerCase() ?? '';
const isVerb = (sentence: Sentence, index: number): boolean => at(sentence, index)?.pos.startsWith('VB') ?? false;

/** "12 deaths"; "claimed 12 lives", "the loss of 12 lives". */
const pluralItself = (sentence: Sentence, { head, first }: CountedPhrase): Trigger | undefined => {
  if (head === undefined) return undefined;
  if (lemma(sentence, head) === 'life') return lives(sentence, first - 1, head);
  const measure = measureOf.plural.get(lemma(sentence, head));
  return measure && { measure, tokens: [head], construction: 'plural' };
};

const lives = (sentence: Sentence, index: number, life: number): Trigger | undefined => {
  const killed = measureOf.object.get('kill');
  const taker = /^(claim|take|cost|lose)$/.test(lemma(sentence, index)) ? index : undefined;
  const loss = lemma(sentence, index) === 'of' && lemma(sentence, index - 1) === 'loss' ? index - 1 : undefined;
  const found = taker ?? loss;
  return killed && found !== undefined ? { measure: killed, tokens: [found, life], construction: 'object' } : undefined;
};

/** What follows: "12 were killed", "12 people who died", "12 went missing", "12 dead". */
const behind = (sentence: Sentence, phrase: CountedPhrase): Trigger | undefined => {
  const aboard = /^(aboard|onboard)$/.test(lower(sentence, phrase.last + 1)) ? 1 : 0;
  const last = pastAside(sentence, phrase.last + aboard);
  const relative = /^(who|that|which)$/.test(lower(sentence, last + 1));
  let index = last + (relative ? 2 : 1);
  let [passive, helped] = [false, relative];
  for (; isHelper(sentence, index); index++) {
    passive = /^(be|get)$/.test(lemma(sentence, index)) || passive;
    helped = helped || !/^RB/.test(at(sentence, index)?.pos ?? '');
  }
  // "30 seriously wounded", "9 still missing": an adverb is no helper.
  if (!helped) return last === phrase.last + aboard ? bare(sentence, index) : subjectAt(sentence, index);
  const missing = idiomAt(sentence, index);
  if (missing) return missing;
  const words = joint(sentence, index);
  const participle = /^VB[ND]$|^JJ$/.test(at(sentence, index)?.pos ?? '');
  const object = passive && participle ? (measureOf.object.get(words.lemma) ?? statedBy(sentence, index)) : undefined;
  if (object) return together(sentence, index, object, 'passive');
  const state = passive ? measureOf.state.get(lower(sentence, index)) : undefined;
  if (state) return together(sentence, index, state, 'state');
  const subject = isVerb(sentence, index) && !passive ? measureOf.subject.get(words.lemma) : undefined;
  return subject && { measure: subject, tokens: [index], construction: 'subject' };
};

const subjectAt = (sentence: Sentence, index: number): Trigger | undefined => {
  const subject = /^VB[DNPZ]$/.test(at(sentence, index)?.pos ?? '')
    ? measureOf.subject.get(lemma(sentence, index))
    : undefined;
  return subject && { measure: subject, tokens: [index], construction: 'subject' };
};

/** "310 people, among them children and the elderly, perished": what is said in between is of some of them. */
export const pastAside = (sentence: Sentence, last: number): number => {
  const opens =
    lower(sentence, last + 1) === ',' &&
    /^(among|including|many|most|mostly|mainly|all|some|half|both|several)$/.test(lower(sentence, last + 2));
  if (!opens) return last;
  const closes = sentence.tokens.slice(last + 2, last + 18).findIndex(({ text }) => text === ',');
  const within = sentence.tokens.slice(last + 2, last + 2 + Math.max(0, closes));
  return closes < 0 || within.some(({ pos }) => /^(VB[DPZ]|MD|:)$/.test(pos)) ? last : last + 2 + closes;
};

const isNot = /^(not|n['’]t)$/;

/** Auxiliaries, adverbs and "reported", "feared" between a subject and its verb. */
const isHelper = (sentence: Sentence, index: number): boolean => {
  const token = at(sentence, index);
  if (!token) return false;
  if (/^(be|have|get|remain|stay)$/.test(token.lemma) && token.pos.startsWith('VB')) return true;
  if (/^(MD|RB|RBR)$/.test(token.pos) || isNot.test(token.text)) return !isNot.test(token.text);
  if (token.pos === 'TO') return at(sentence, index + 1)?.lemma === 'be' || at(sentence, index + 1)?.lemma === 'have';
  return (
    /^(report|believe|fear|confirm|presume|say|think|know|declare|pronounce|list|expect|leave|render)$/.test(
      token.lemma,
    ) && /^VB[ND]$/.test(token.pos)
  );
};

/** A state in contact with what it is said of; never a verb with an object of its own ("12 soldiers wounded him"). */
const bare = (sentence: Sentence, index: number): Trigger | undefined => {
  const idiom = idiomAt(sentence, index);
  if (idiom) return idiom;
  const state = measureOf.state.get(lower(sentence, index));
  if (state) {
    const last = endOfJoint(sentence, index);
    return opensNounPhrase(at(sentence, last + 1)) ? undefined : together(sentence, index, state, 'state');
  }
  const subject = /^VB[DPZG]$/.test(at(sentence, index)?.pos ?? '')
    ? measureOf.subject.get(lemma(sentence, index))
    : undefined;
  return subject && { measure: subject, tokens: [index], construction: 'subject' };
};

/** "Went missing", "lost their lives", "took part". */
const idiomAt = (sentence: Sentence, index: number): Trigger | undefined => {
  const next = index + 1;
  if (lemma(sentence, index) === 'go' && lower(sentence, next) === 'missing')
    return subjectIdiom('go missing', [index, next]);
  if (lemma(sentence, index) === 'take' && lower(sentence, next) === 'part')
    return subjectIdiom('take part', [index, next]);
  if (
    lemma(sentence, index) === 'lose' &&
    /^(their|his|her)$/.test(lower(sentence, next)) &&
    lemma(sentence, next + 1) === 'life'
  )
    return subjectIdiom('lose life', [index, next + 1]);
  return undefined;
};

const subjectIdiom = (name: string, tokens: readonly number[]): Trigger | undefined => {
  const measure = measureOf.subject.get(name);
  return measure && { measure, tokens, construction: 'subject' };
};

const statedBy = (sentence: Sentence, index: number): Measure | undefined =>
  measureOf.state.get(lower(sentence, index));

/** A verb with its particle, as the tables write it: "gun down", "shoot dead". */
const joint = (sentence: Sentence, index: number): { lemma: string } => {
  const pair = `${lemma(sentence, index)} ${lower(sentence, index + 1)}`;
  return { lemma: measureOf.object.has(pair) ? pair : lemma(sentence, index) };
};

/** "Killed or wounded", "dead and injured": the number is of both together. */
const together = (sentence: Sentence, index: number, measure: Measure, construction: Construction): Trigger => {
  const last = endOfJoint(sentence, index);
  const second =
    last === index
      ? measure
      : (measureOf.state.get(lower(sentence, last)) ?? measureOf.object.get(lemma(sentence, last)));
  return {
    measure: second && second !== measure && isCasualty(measure) && isCasualty(second) ? 'both' : measure,
    tokens: last === index ? [index] : [index, last],
    construction,
  };
};

/** "detained and released" are no casualties. */
const isCasualty = ({ name }: Measure): boolean => /^(killed|wounded|missing)$/.test(name);

const endOfJoint = (sentence: Sentence, index: number): number => {
  const next = index + 2;
  const joined = /^(and|or)$/.test(lower(sentence, index + 1)) || lower(sentence, index + 1) === '/';
  return joined && (measureOf.state.has(lower(sentence, next)) || measureOf.object.has(lemma(sentence, next)))
    ? next
    : index;
};

const opensNounPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (/^(DT|CD|PRP|PRP\$|WP|JJ|NNP?S?|NNPS)$/.test(token.pos) || token.text === '$');

/** What stands before: "killing 12", "the death of 12", "the toll rose to 12". */
const before = (sentence: Sentence, phrase: CountedPhrase): Trigger | undefined => {
  let index = phrase.first - 1;
  while (at(sentence, index)?.pos === 'RB') index--;
  return tollBefore(sentence, index) ?? nounBefore(sentence, index) ?? verbBefore(sentence, phrase, index);
};

const verbBefore = (sentence: Sentence, phrase: CountedPhrase, index: number): Trigger | undefined => {
  const particle = measureOf.object.get(`${lemma(sentence, index - 1)} ${lower(sentence, index)}`);
  const around = measureOf.object.get(`${lemma(sentence, index)} ${lower(sentence, phrase.last + 1)}`);
  const verb = particle ? index - 1 : index;
  const measure = particle ?? around ?? verbMeasure(sentence, verb);
  if (!measure || isPassive(sentence, verb) || opensClause(sentence, phrase.last + 1)) return undefined;
  const joined = /^(and|or)$/.test(lower(sentence, verb - 1)) || lower(sentence, verb - 1) === '/';
  const other = joined ? measureOf.object.get(lemma(sentence, verb - 2)) : undefined;
  return other && other !== measure
    ? { measure: 'both', tokens: [verb, verb - 2], construction: 'object' }
    : { measure, tokens: [verb], construction: 'object' };
};

/** A participle right before a number is the verb, even where the tagger takes it for an adjective: "badly wounded 30". */
const verbMeasure = (sentence: Sentence, verb: number): Measure | undefined => {
  if (isVerb(sentence, verb)) return measureOf.object.get(lemma(sentence, verb));
  return at(sentence, verb)?.pos === 'JJ' && /ed$/.test(lower(sentence, verb)) ? statedBy(sentence, verb) : undefined;
};

/** A verb right behind the phrase would make the phrase its subject: "of those killed 12 were soldiers". */
const opensClause = (sentence: Sentence, index: number): boolean =>
  /^(MD|VBD|VBZ|VBP)$/.test(at(sentence, index)?.pos ?? '') && !measureOf.state.has(lower(sentence, index));

const isPassive = (sentence: Sentence, verb: number): boolean => {
  if (!/^VB[ND]$/.test(at(sentence, verb)?.pos ?? '')) return false;
  let index = verb - 1;
  while (at(sentence, index)?.pos === 'RB') index--;
  return /^(be|get)$/.test(lemma(sentence, index));
};

const nounBefore = (sentence: Sentence, index: number): Trigger | undefined => {
  if (lower(sentence, index) !== 'of') return undefined;
  const noun = index - 1;
  if (lemma(sentence, noun) === 'life')
    return lives(sentence, lower(sentence, noun - 1) === 'the' ? noun - 2 : noun - 1, noun);
  const name = lemma(sentence, noun);
  const measure =
    measureOf.noun.get(name) ?? (lower(sentence, noun) === 'killing' ? measureOf.noun.get('killing') : undefined);
  return measure && { measure, tokens: [noun], construction: 'noun' };
};

/** "the number of dead rose to 12", "the number of those injured". */
const numberOf = (sentence: Sentence, index: number): Trigger | undefined => {
  if (lemma(sentence, index) !== 'number' || lower(sentence, index + 1) !== 'of') return undefined;
  let word = index + 2;
  while (/^(the|those|people|confirmed|civilians?|persons)$/.test(lower(sentence, word))) word++;
  const measure =
    measureOf.state.get(lower(sentence, word)) ??
    measureOf.plural.get(lemma(sentence, word)) ??
    (lemma(sentence, word) === 'victim' ? measureOf.object.get('kill') : undefined);
  return measure && { measure, tokens: [word, index], construction: 'toll' };
};

/** "A death toll of 12", "the toll from the quake has risen to 12": nothing but its verb and prepositions in between. */
const tollBefore = (sentence: Sentence, index: number): Trigger | undefined => {
  if (
    !/^(to|at|of|is|was|reached|hit|topped|passed|exceeded|surpassed|above|past|as|reaching)$/.test(
      lower(sentence, index),
    )
  )
    return undefined;
  const killed = measureOf.object.get('kill');
  for (let toll = index; toll >= Math.max(0, index - 14); toll--) {
    if (lemma(sentence, toll) === 'toll')
      return killed && { measure: killed, tokens: [toll, toll - 1], construction: 'toll' };
    const numbered = numberOf(sentence, toll);
    if (numbered) return numbered;
    if (/^([,;:.]|CC|WDT|WP|WRB)$/.test(at(sentence, toll)?.pos ?? '') || lower(sentence, toll) === 'that')
      return undefined;
  }
  return undefined;
};
