import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { on } from './mendArcs.js';
import { hung } from './rewired.js';

/** "Speaking for the group, the delegate of Ghana condemned it": the parser takes the participle for the subject, and the delegate for its group. */
export const frontedSpeech = on('nsubj', (sentence, { governor: verb, dependent: speaking }) => {
  if (speaking > verb || tokenAt(sentence, speaking).pos !== 'VBG') return undefined;
  if (
    !/^VB[DZP]$/.test(tokenAt(sentence, verb).pos) ||
    children(sentence, speaking, 'det', 'nmod:poss', 'amod').length > 0
  )
    return undefined;
  const who = subtree(sentence, speaking).find((token) => {
    const arc = arcTo(sentence, token);
    if (arc?.relation !== 'appos' || token < speaking || !/^(NN|PRP)/.test(tokenAt(sentence, token).pos)) return false;
    const words = subtree(sentence, token);
    return Math.max(...words) === verb - 1 && sentence.tokens[Math.min(...words) - 1]?.text === ',';
  });
  if (who === undefined) return undefined;
  return [
    { governor: verb, dependent: speaking, relation: 'advcl' },
    { governor: verb, dependent: who, relation: 'nsubj' },
  ].reduce(hung, sentence);
});

/** "By the terms of resolution 12, adopted unanimously, the Council decided": the text was adopted, and no council. */
export const adoptedText = on('advcl', (sentence, { governor: main, dependent: participle }) => {
  if (participle > main || tokenAt(sentence, participle).pos !== 'VBN') return undefined;
  if (
    sentence.tokens[participle - 1]?.text !== ',' ||
    children(sentence, participle, 'mark', 'aux', 'nsubj').length > 0
  )
    return undefined;
  const fronted = children(sentence, participle, 'obl').find((arc) => arc.dependent < participle);
  if (!fronted) return undefined;
  const words = subtree(sentence, fronted.dependent);
  const text = words.findLast((token) => typeOfDocumentNoun.has(tokenAt(sentence, token).lemma.toLowerCase()));
  if (text === undefined || Math.max(...words) !== participle - 2) return undefined;
  return [
    { ...fronted, governor: main },
    { governor: text, dependent: participle, relation: 'acl' },
  ].reduce(hung, sentence);
});

/** "Speaking for the group, the delegate condemned it", "In the north, backed by tanks, troops took it": the parser takes the participle for the sentence. */
export const frontedRoot = on('dep parataxis ccomp', (sentence, { governor, dependent: verb }) => {
  if (!/^VB[DZP]$/.test(tokenAt(sentence, verb).pos)) return undefined;
  const subject = children(sentence, verb, 'nsubj').find((arc) => arc.dependent < verb)?.dependent;
  if (subject === undefined || children(sentence, verb, 'mark', 'cc').length > 0) return undefined;
  let participle = governor;
  for (let steps = 0; steps < 6 && (arcTo(sentence, participle)?.governor ?? -1) >= 0; steps++)
    participle = arcTo(sentence, participle)?.governor ?? -1;
  if (arcTo(sentence, participle)?.relation !== 'root' || participle > subject) return undefined;
  if (!/^VB[GN]$/.test(tokenAt(sentence, participle).pos)) return undefined;
  if (children(sentence, participle, 'nsubj', 'nsubj:pass', 'aux', 'cop', 'csubj', 'mark').length > 0) return undefined;
  if (sentence.tokens[Math.min(...subtree(sentence, subject)) - 1]?.text !== ',') return undefined;
  // "On the anniversary of the raid committed by rebels, the mayor spoke": it describes the raid.
  const isBehindNoun = participle > 0 && sentence.tokens[participle - 1]?.text !== ',';
  if (isBehindNoun) {
    const phrases = children(sentence, participle, 'obl').filter((arc) => arc.dependent < participle);
    const noun = participle - 1;
    if (!tokenAt(sentence, noun).pos.startsWith('NN')) return undefined;
    if (!phrases.some(({ dependent }) => subtree(sentence, dependent).includes(noun))) return undefined;
    return [
      { governor: -1, dependent: verb, relation: 'root' },
      ...phrases.map((arc) => ({ ...arc, governor: verb })),
      { governor: noun, dependent: participle, relation: 'acl' },
      ...children(sentence, participle, 'punct')
        .filter((arc) => arc.dependent > verb)
        .map((arc) => ({ ...arc, governor: verb })),
    ].reduce(hung, sentence);
  }
  return [
    { governor: -1, dependent: verb, relation: 'root' },
    { governor: verb, dependent: participle, relation: 'advcl' },
    ...children(sentence, participle, 'obl')
      .filter((arc) => arc.dependent < participle && sentence.tokens[participle - 1]?.text === ',')
      .map((arc) => ({ ...arc, governor: verb })),
    ...children(sentence, participle, 'punct')
      .filter((arc) => arc.dependent > verb)
      .map((arc) => ({ ...arc, governor: verb })),
  ].reduce(hung, sentence);
});
