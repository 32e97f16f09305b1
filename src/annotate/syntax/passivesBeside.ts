import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { words } from '../../ontology/words.js';
import { asSharedPassive } from './clauseArcs.js';
import { on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';
import { isBehindComma } from './verbAbove.js';

/** "had been shot or run over": of verbs whose participle is the bare form too, behind a passive the participle. */
export const bareParticiple = on('conj', (sentence, { governor: passive, dependent: verb }) => {
  const { pos, text } = tokenAt(sentence, verb);
  if (pos !== 'VB' || !/^(run|hit|cut|put|set|shut|hurt|split|beaten|overrun|bid|shed|cast|spread)$/.test(text))
    return undefined;
  if (
    children(sentence, passive, 'aux:pass').length === 0 ||
    children(sentence, verb, 'obj', 'aux', 'mark', 'nsubj').length > 0
  )
    return undefined;
  return asSharedPassive(sentence, verb);
});

/** "was appointed governor and landed with troops": what cannot be done to anybody he does. */
export const activeBehindPassive = on('conj', (sentence, { governor: passive, dependent: verb }) => {
  const { pos, lemma } = tokenAt(sentence, verb);
  if (!/^VB[DN]$/.test(pos) || !neverDone.has(lemma)) return undefined;
  if (children(sentence, passive, 'aux:pass').length === 0) return undefined;
  if (children(sentence, verb, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass', 'obj').length > 0) return undefined;
  const isShared = (arc: Sentence['graph'][number]): boolean => arc.governor === verb && arc.relation === 'nsubj:pass';
  if (pos === 'VBD' && !sentence.graph.some(isShared)) return undefined;
  return {
    ...retagged(sentence, verb, { pos: 'VBD' }),
    graph: sentence.graph.map((arc) => (isShared(arc) ? { ...arc, relation: 'nsubj' } : arc)),
  };
});

const neverDone = words('land arrive die flee go come resign escape disappear emigrate vanish succumb');

/** "drove through the town, flanked by jeeps, but did not stop": between commas, what is done to the subject and nothing that it does. */
export const doneBeside = on('conj', (sentence, { governor, dependent: participle }) => {
  if (tokenAt(sentence, participle).pos !== 'VBN' || !isBehindComma(sentence, participle)) return undefined;
  if (sentence.tokens[participle + 1]?.text !== 'by' || participle < governor) return undefined;
  if (children(sentence, participle, 'aux', 'aux:pass', 'obj', 'cc', 'nsubj', 'nsubj:pass').length > 0)
    return undefined;
  // "welcomed the accord with the council, led by Petrova": what stands before may be led.
  if (children(sentence, governor, 'obj').length > 0 || sentence.tokens[participle - 2]?.pos !== 'NNS')
    return undefined;
  const subject = children(sentence, governor, 'nsubj')[0]?.dependent;
  if (subject === undefined || subject > governor || !/^VB[DZP]$/.test(tokenAt(sentence, governor).pos))
    return undefined;
  const mended = hung(sentence, { governor: subject, dependent: participle, relation: 'acl' });
  return { ...mended, graph: mended.graph.filter((arc) => arc.governor !== participle || arc.dependent !== subject) };
});
