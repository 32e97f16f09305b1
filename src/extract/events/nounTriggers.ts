import type { AnnotatedDocument, Sentence, Token } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import { contains } from '../../model/span.js';
import { children, tokenAt } from '../../model/syntax.js';
import { isInPreposition } from '../../ontology/complexPrepositions.js';
import { eventNouns } from '../../ontology/eventNouns.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { labourWords } from '../../ontology/labourWords.js';
import { declaringVerbs, lightVerbs, strikingVerbs } from '../../ontology/lightVerbs.js';
import { isWeaponAt } from './instruments.js';
import { governorOf, isNoun, isVerb, prepositionOf, relationOf, type Trigger, verbLemma } from './trigger.js';

/** Nouns that name events: of the event types, or of the list of event nouns. What is inside another name is not one. */
export const nounTriggers = (sentence: Sentence, annotated: AnnotatedDocument): Trigger[] => {
  const mentions = bySentence(annotated.mentions, sentence.index);
  const names = mentions.filter((mention) => mention.level === 'name');
  const bodies = mentions.filter((mention) => mention.level === 'nominal' && mention.kind === 'Organization');
  const times = bySentence(annotated.times, sentence.index);
  return sentence.tokens.flatMap((token) => {
    if (!isNoun(sentence, token.index) || names.some((name) => contains(name, token))) return [];
    if (times.some((time) => contains(time, token)) || isDescription(sentence, token.index)) return [];
    if (isInside(sentence, token.index) || isPenalty(sentence, token.index)) return [];
    if (isNumbered(sentence, token)) return [];
    if (bodies.some((body) => body.head === token.index)) return [];
    if (isPartOfPreposition(sentence, token) || isShareOf(sentence, token.index)) return [];
    if (relationOf(sentence, token.index) === 'compound' && isNoun(sentence, governorOf(sentence, token.index)))
      return compounded(sentence, token);
    return toTrigger(sentence, token);
  });
};

/** "qualified as a crime", "as an act of aggression": what something is called is not told to have happened. */
const isDescription = (sentence: Sentence, index: number): boolean => {
  const governor = governorOf(sentence, index);
  return (
    prepositionOf(sentence, index) === 'as' ||
    (relationOf(sentence, index) === 'conj' && governor >= 0 && prepositionOf(sentence, governor) === 'as')
  );
};

/** "Executive Order 13413": the number is of a text. */
const isNumbered = (sentence: Sentence, { index, text }: Token): boolean =>
  /^\p{Lu}/u.test(text) && index > 0 && /^(?:No\.?|\d+)/.test(sentence.tokens[index + 1]?.text ?? '');

/** "in exchange for", "by the end of the year". */
const isPartOfPreposition = (sentence: Sentence, token: Token): boolean => {
  const before = sentence.tokens.slice(Math.max(0, token.index - 2), token.index);
  const hasArticle = /^(the|further|any|undue)$/.test(before.at(-1)?.text.toLowerCase() ?? '');
  const preposition = before.at(hasArticle ? -2 : -1)?.text.toLowerCase() ?? '';
  const after = sentence.tokens[token.index + 1]?.text.toLowerCase() ?? '';
  return isInPreposition(lemmaOf(token), preposition, hasArticle, after);
};

/** "62 percent of the vote": a share of what was counted. */
const isShareOf = (sentence: Sentence, index: number): boolean => {
  const governor = governorOf(sentence, index);
  return (
    tokenAt(sentence, index).lemma === 'vote' &&
    governor >= 0 &&
    /^(%|percent|cent|share|majority|half|third|quarter)$/.test(tokenAt(sentence, governor).lemma)
  );
};

const toTrigger = (sentence: Sentence, token: Token): Trigger[] => {
  const lemma = lemmaOf(token);
  const phrase = [...modifiers(sentence, token.index).map(lemmaOf), lemma].join(' ');
  const whole = withOf(sentence, token);
  const typed = typeOfNoun(whole ?? phrase) ?? typeOfNoun(lemma);
  if ((!typed && !eventNouns.has(lemma)) || isOtherNoun(sentence, token)) return [];
  const support = supportOf(sentence, token.index) ?? specialSupport(sentence, token.index, typed?.name);
  return [
    {
      sentence,
      head: token.index,
      start: token.start,
      end: whole ? tokenAt(sentence, token.index + 2).end : token.end,
      form: 'noun',
      lemma: whole ?? lemma,
      type: isLabour(sentence, token) ? 'LabourStrike' : (typed?.name ?? 'Action'),
      ...(support === undefined ? {} : { support }),
      rule: 'events.noun',
    },
  ];
};

/** "on strike", "a teachers' strike", "a strike over pay": workers stop work, and nobody is struck. */
const isLabour = (sentence: Sentence, { index, lemma }: Token): boolean => {
  if (lemma !== 'strike') return false;
  const words = [
    ...children(sentence, index, 'compound', 'amod', 'nmod:poss'),
    ...children(sentence, index, 'nmod', 'obl').filter((arc) => prepositionOf(sentence, arc.dependent) === 'by'),
    ...children(sentence, index, 'nmod').filter((arc) => prepositionOf(sentence, arc.dependent) === 'over'),
  ].map((arc) => tokenAt(sentence, arc.dependent).lemma.toLowerCase());
  return prepositionOf(sentence, index) === 'on' || words.some((word) => labourWords.has(word));
};

/** In "bomb attack victims" the attack is an event too; in "attack helicopter" it is not: only heads that are people or places keep it. */
const compounded = (sentence: Sentence, token: Token): Trigger[] => {
  const head = tokenAt(sentence, governorOf(sentence, token.index)).lemma;
  return /^(victim|survivor|site|scene|toll|suspect|perpetrator)$/.test(head) ? toTrigger(sentence, token) : [];
};

/** "state of emergency": the noun with the one behind its "of". */
const withOf = (sentence: Sentence, token: Token): string | undefined => {
  const [of, noun] = [sentence.tokens[token.index + 1], sentence.tokens[token.index + 2]];
  const phrase = of?.text === 'of' && noun ? `${lemmaOf(token)} of ${lemmaOf(noun)}` : undefined;
  return phrase && typeOfNoun(phrase) ? phrase : undefined;
};

/** "emergency" of "state of emergency": the whole is the event. */
const isInside = (sentence: Sentence, index: number): boolean => {
  const before = sentence.tokens[index - 2];
  return before !== undefined && isNoun(sentence, before.index) && withOf(sentence, before) !== undefined;
};

/** "in charge", "an explosive charge": only charges, and a charge of or against, are brought before a court. */
const isOtherNoun = (sentence: Sentence, token: Token): boolean =>
  token.lemma === 'charge' &&
  (isWeaponAt(sentence, token.index) ||
    prepositionOf(sentence, token.index) === 'in' ||
    (token.pos !== 'NNS' && children(sentence, token.index, 'nmod', 'acl', 'compound').length === 0));

/** "sentenced to death", "weapons of mass destruction": a punishment and a kind, and nothing that happened. */
const isPenalty = (sentence: Sentence, index: number): boolean => {
  const governor = governorOf(sentence, index);
  if (governor < 0) return false;
  const [noun, above] = [tokenAt(sentence, index).lemma, tokenAt(sentence, governor).lemma];
  return (
    (noun === 'death' &&
      prepositionOf(sentence, index) === 'to' &&
      /^(sentence|condemn|put|bring|lead)$/.test(above)) ||
    (noun === 'destruction' && sentence.tokens[index - 1]?.lemma === 'mass')
  );
};

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

const modifiers = (sentence: Sentence, index: number): Token[] =>
  children(sentence, index, 'compound', 'amod')
    .map((arc) => tokenAt(sentence, arc.dependent))
    .filter((token) => token.index < index && token.index >= index - 2);

/** The light verb that the noun is object or subject of, if it is. */
const supportOf = (sentence: Sentence, index: number): number | undefined => {
  const participle = children(sentence, index, 'acl').find(
    (arc) =>
      tokenAt(sentence, arc.dependent).pos === 'VBN' && lightVerbs.get(verbLemma(sentence, arc.dependent)) === 'agent',
  );
  if (participle) return participle.dependent;
  const governor = governorOf(sentence, index);
  if (governor < 0 || !isVerb(sentence, governor)) return undefined;
  const verb = verbLemma(sentence, governor);
  const phrase = `${verb} ${objectOf(sentence, governor)}`.trim();
  const use = lightVerbs.get(phrase) ?? lightVerbs.get(verb);
  const relation = relationOf(sentence, index);
  if (use === undefined) return undefined;
  if (relation === 'obj' || relation === 'nsubj:pass') return use === 'agent' ? governor : undefined;
  return relation === 'nsubj' && (use === 'happens' || /^(begin|start|end|continue)$/.test(verb))
    ? governor
    : undefined;
};

/** "declared a state of emergency", "an earthquake struck the coast": verbs that lend themselves to some nouns only. */
const specialSupport = (sentence: Sentence, index: number, type: string | undefined): number | undefined => {
  const governor = governorOf(sentence, index);
  if (type === undefined || governor < 0 || !isVerb(sentence, governor)) return undefined;
  const relation = relationOf(sentence, index);
  const verb = tokenAt(sentence, governor).lemma.toLowerCase();
  if (/^(obj|nsubj:pass)$/.test(relation))
    return declaredTypes.test(type) && declaringVerbs.has(verb) ? governor : undefined;
  return relation === 'nsubj' && strikingTypes.test(type) && strikingVerbs.has(verb) ? governor : undefined;
};

const declaredTypes = /^(StateOfEmergency|War|Ceasefire|Independence)$/;

const strikingTypes = /^(Disaster|Accident|Fire|Bombing)$/;

const objectOf = (sentence: Sentence, verb: number): string => {
  const object = children(sentence, verb, 'obj')[0];
  return object ? tokenAt(sentence, object.dependent).lemma : '';
};
