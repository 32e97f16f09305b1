import type { AnnotatedDocument, Sentence } from '../../../model/annotation.js';
import { bySentence } from '../../../model/lookup.js';
import type { Mention } from '../../../model/mention.js';
import { children, tokenAt } from '../../../model/syntax.js';
import { collectiveNouns, personNouns, quantityNouns } from '../../../ontology/personNouns.js';
import { hasScore } from '../../../ontology/score.js';
import { type Evidence, evidenceWords } from '../../../ontology/selection/evidence.js';
import { isOfClass, type NounClass } from '../../../ontology/selection/nounClasses.js';
import { prepositionOf } from '../trigger.js';

/** What is known of the words around an event word. */
export interface Context {
  readonly sentence: Sentence;
  /** Whether another word than the one at `but` shows what the sentence is about. */
  shows(evidence: Evidence | 'match', but: number): boolean;
  /** Whether nothing here and in the sentences around shows it. */
  lacks(evidence: Evidence, but: number): boolean;
  /** Whether a token is a common noun that denotes something of a class. */
  isA(token: number, wanted: NounClass): boolean;
  /** Somebody, a number of them, or a word that may stand for one. */
  isPersonal(token: number): boolean;
  /** One who grows up and jumps. */
  isPerson(token: number): boolean;
  /** Of the mention that it heads; empty without one. */
  kindAt(token: number): string;
  /** A common noun that is nobody and no place. */
  isThing(token: number): boolean;
}

export const contextOf = (sentence: Sentence, annotated: AnnotatedDocument): Context => {
  const byHead = new Map<number, Mention>();
  for (const one of bySentence(annotated.mentions, sentence.index)) byHead.set(one.head, one);
  const lemmas = sentence.tokens.map((token) => token.lemma.toLowerCase());
  const count = (evidence: Evidence, but: number): number =>
    lemmas.filter((lemma, token) => token !== but && evidenceWords[evidence].has(lemma)).length;
  const isCommon = (token: number): boolean => /^(NNS?)$/.test(tokenAt(sentence, token).pos);
  const kindAt = (token: number): string => byHead.get(token)?.kind ?? '';
  const isPersonal = (token: number): boolean =>
    /^(Person|Group)$/.test(kindAt(token)) ||
    (kindAt(token) === 'Organization' && !/^NNPS?$/.test(tokenAt(sentence, token).pos)) ||
    isPronounOfPeople(sentence, token) ||
    quantityNouns.has(lemmas[token] ?? '') ||
    personNouns.has(lemmas[token] ?? '') ||
    isOfClass(lemmas[token] ?? '', 'animal');
  const isPerson = (token: number): boolean =>
    kindAt(token) !== 'Organization' &&
    (kindAt(token) === 'Person' ||
      isPronounOfPeople(sentence, token) ||
      (personNouns.has(lemmas[token] ?? '') && !collectiveNouns.has(lemmas[token] ?? '')));
  const around = annotated.sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index + 3)
    .filter((one) => one !== sentence);
  return {
    sentence,
    shows: (evidence, but) =>
      evidence === 'sport'
        ? (isSport(count, but) || hasScore(sentence) || isOfSport(annotated)) && !isBloody(lemmas)
        : evidence === 'match'
          ? (hasScore(sentence) || isOfSport(annotated)) && !isBloody(lemmas)
          : count(evidence, but) > 0,
    lacks: (evidence, but) =>
      count(evidence, but) === 0 &&
      !(evidence === 'land' && [...byHead.values()].some(({ kind, level }) => kind === 'Place' && level === 'name')) &&
      !around.some(({ tokens }) => tokens.some(({ lemma }) => evidenceWords[evidence].has(lemma.toLowerCase()))),
    isA: (token, wanted) =>
      isCommon(token) &&
      !isQuantity(sentence, token) &&
      !isBody(byHead.get(token), wanted) &&
      isOfClass(lemmas[token] ?? '', wanted),
    isPersonal,
    isPerson,
    kindAt,
    isThing: (token) =>
      isCommon(token) && tokenAt(sentence, token).ner !== 'DATE' && !isPersonal(token) && kindAt(token) !== 'Place',
  };
};

const isSport = (count: (evidence: Evidence, but: number) => number, but: number): boolean =>
  count('sport', but) > 0 || count('game', but) > 1;

/** He, she, who, I, we; but "they" only as a subject, since "them" are as often things. */
const isPronounOfPeople = (sentence: Sentence, token: number): boolean =>
  /^(PRP|WP)$/.test(tokenAt(sentence, token).pos) &&
  /^(he|him|she|her|i|me|we|us|who|whom|they)$/i.test(tokenAt(sentence, token).text);

/** Whether the whole document tells of sport: many of its words, in every few sentences. */
const isOfSport = (annotated: AnnotatedDocument): boolean => {
  const known = ofSport.get(annotated);
  if (known !== undefined) return known;
  const found = annotated.sentences.filter(({ tokens }) =>
    tokens.some(({ lemma }) => evidenceWords.sport.has(lemma.toLowerCase())),
  ).length;
  const answer = found > 2 && found * 3 > annotated.sentences.length;
  ofSport.set(annotated, answer);
  return answer;
};

const ofSport = new WeakMap<AnnotatedDocument, boolean>();

/** "a large number of insurgents": what they are of says what they are. */
const isQuantity = (sentence: Sentence, token: number): boolean =>
  (quantityNouns.has(tokenAt(sentence, token).lemma) ||
    /^(%|percent|quantity|amount)$/.test(tokenAt(sentence, token).lemma)) &&
  children(sentence, token, 'nmod').some((arc) => prepositionOf(sentence, arc.dependent) === 'of');

/** No match: soldiers, or what they do to people. */
const isBloody = (lemmas: readonly string[]): boolean =>
  lemmas.some(
    (lemma) =>
      evidenceWords.blood.has(lemma) && !/^(shoot|kick|punch|injure|injured|die|body|death|victim)$/.test(lemma),
  );

/** "a terrorist cell", "the rebel front": somebody, whatever the noun denotes elsewhere; but firms and teams are bodies themselves. */
const isBody = (mention: Mention | undefined, wanted: NounClass): boolean =>
  mention !== undefined &&
  !/^(company|player|institution|animal)$/.test(wanted) &&
  mention.level === 'nominal' &&
  /^(Person|Group|Organization)$/.test(mention.kind);
