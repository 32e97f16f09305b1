import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { nounKind } from '../mentions/nounKind.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';

/**
 * Mends "Citing witnesses, police chief Ana Berg said", where the parser takes the witnesses for the subject, described by the
 * participle and by the name. "Serving officer, Tom Hale, said" is one man: there the name stands between commas.
 */
export const repairFronted = mendArcs(() => [frontedGerund, rootGerund, frontedWhen, dayDescribed]);

const frontedGerund = on('nsubj', (sentence, { governor: verb, dependent: noun }) => {
  if (noun > verb) return undefined;
  const gerund = sentence.tokens.findIndex(({ text }) => /\p{L}/u.test(text));
  if (gerund < 0 || gerund > noun || tokenAt(sentence, gerund).pos !== 'VBG') return undefined;
  const subject = children(sentence, noun, 'appos').at(-1)?.dependent;
  if (subject === undefined || subject < noun || subject > verb || !isItsObject(sentence, gerund, noun))
    return undefined;
  const first = Math.min(...subtree(sentence, subject));
  // "Serving officer, Tom Hale, said": of a person the name between commas is his.
  const isOneMan =
    sentence.tokens[subject + 1]?.text === ',' &&
    (nounKind(sentence, noun) === 'Person' || !speechVerbs.has(tokenAt(sentence, verb).lemma));
  if (sentence.tokens[first - 1]?.text !== ',' || isOneMan) return undefined;
  const above = arcTo(sentence, gerund);
  const isAbove = above !== undefined && arcTo(sentence, verb)?.governor === gerund;
  const risen = isAbove ? rewired(sentence, verb, { ...above, dependent: verb }) : sentence;
  return [
    { governor: verb, dependent: subject, relation: 'nsubj' },
    { governor: verb, dependent: gerund, relation: 'advcl' },
    { governor: gerund, dependent: noun, relation: 'obj' },
  ].reduce(hung, risen);
});

/** "On 3 May, the feast of Saint Orla, thousands gathered": the day is described, and the parser has the holiday gather. */
const dayDescribed = on('nsubj nsubj:pass', (sentence, { governor: verb, dependent: noun, relation }) => {
  if (noun > verb || !isOfCalendar.test(tokenAt(sentence, noun).lemma)) return undefined;
  const subject = children(sentence, noun, 'appos').find((arc) => arc.dependent > noun)?.dependent;
  const comma = Math.min(...subtree(sentence, noun)) - 1;
  const day = children(sentence, verb, 'obl').find(
    ({ dependent }) => dependent < comma && tokenAt(sentence, dependent).ner === 'DATE',
  )?.dependent;
  if (subject === undefined || subject > verb || day === undefined || sentence.tokens[comma]?.text !== ',')
    return undefined;
  if (sentence.tokens[comma - 1]?.ner !== 'DATE') return undefined;
  return [
    { governor: verb, dependent: subject, relation },
    { governor: day, dependent: noun, relation: 'appos' },
  ].reduce(hung, sentence);
});

const isOfCalendar = /^(holiday|anniversary|feast|festival|day|eve|birthday|date|centenary|night)$/;

/** "But breaking its word, Norland attacked": a form in -ing before a comma and a clause is no sentence. */
const rootGerund = on('parataxis ccomp dep', (sentence, { governor: gerund, dependent: verb }) => {
  const above = arcTo(sentence, gerund);
  if (above?.relation !== 'root' || verb < gerund) return undefined;
  if (tokenAt(sentence, gerund).pos !== 'VBG' || !/^VB[DZP]$/.test(tokenAt(sentence, verb).pos)) return undefined;
  if (children(sentence, gerund, 'nsubj', 'aux', 'cop', 'nsubj:pass').length > 0 || gerund > 2) return undefined;
  const subject = children(sentence, verb, 'nsubj', 'nsubj:pass')[0]?.dependent;
  if (subject === undefined || sentence.tokens[Math.min(...subtree(sentence, subject)) - 1]?.text !== ',')
    return undefined;
  return [
    { ...above, dependent: verb },
    { governor: verb, dependent: gerund, relation: 'advcl' },
    ...children(sentence, gerund, 'cc').map((arc) => ({ ...arc, governor: verb })),
  ].reduce((mended, arc) => rewired(mended, arc.dependent, arc), sentence);
});

/** "When the bell rang the pupils left": without a comma the parser has the ringing say that they left. */
const frontedWhen = on('ccomp', (sentence, { governor: first, dependent: main }) => {
  const above = arcTo(sentence, first);
  if (above?.relation !== 'root' || main < first) return undefined;
  if (!/^When(ever)?$/.test(sentence.tokens[0]?.text ?? '') || sentence.tokens.at(-1)?.text === '?') return undefined;
  if (!children(sentence, first, 'advmod').some(({ dependent }) => dependent === 0)) return undefined;
  const [verb, subject] = [tokenAt(sentence, first), children(sentence, main, 'nsubj', 'nsubj:pass')[0]?.dependent];
  if (!/^VB[DZP]$/.test(verb.pos) || speechVerbs.has(verb.lemma) || subject === undefined) return undefined;
  if (subject < first || children(sentence, main, 'mark').length > 0) return undefined;
  return [
    { ...above, dependent: main },
    { governor: main, dependent: first, relation: 'advcl' },
  ].reduce((mended, arc) => rewired(mended, arc.dependent, arc), sentence);
});

/** Nothing in between but the noun's own words. */
const isItsObject = (sentence: Sentence, gerund: number, noun: number): boolean => {
  const own = new Set(subtree(sentence, noun));
  return sentence.tokens.slice(gerund + 1, noun).every(({ index }) => own.has(index));
};
