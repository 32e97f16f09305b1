import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';
import { hung } from './rewired.js';

/** "Ana Petrova (born in Varna in 1931, died in Paris in 2004)": what stands in brackets behind a name tells of who bears it. */
const lifeOf: ArcRepair = (sentence, { governor: name, dependent: verb, relation }) => {
  if (relation !== 'dep' || verb !== name + 2 || !opens(sentence, name + 1)) return undefined;
  if (tokenAt(sentence, verb).pos !== 'VBN' || tokenAt(sentence, name).pos !== 'NNP') return undefined;
  const mended = withSubject(hung(sentence, { governor: name, dependent: verb, relation: 'acl' }), verb, name);
  return children(sentence, verb, 'dep')
    .filter(({ dependent }) => /^VB[DN]$/.test(tokenAt(sentence, dependent).pos) && dependent > verb)
    .reduce(
      (one, { dependent }) => withSubject(hung(one, { governor: verb, dependent, relation: 'conj' }), dependent, name),
      mended,
    );
};

const withSubject = (sentence: Sentence, verb: number, name: number): Sentence => ({
  ...sentence,
  graph: [
    ...sentence.graph,
    { governor: verb, dependent: name, relation: tokenAt(sentence, verb).pos === 'VBN' ? 'nsubj:pass' : 'nsubj' },
  ],
});

/** "Karl Voss (12 May 1890 - 3 July 1958) was a general": the name is who was, and no day. */
const nameBefore: ArcRepair = (sentence, { governor: head, dependent: name, relation }) => {
  if (relation !== 'dep' || tokenAt(sentence, name).pos !== 'NNP' || !opens(sentence, name + 1)) return undefined;
  const subject = children(sentence, head, 'nsubj')[0]?.dependent;
  const close = sentence.tokens.findIndex(({ index, text }) => index > name && /^(\)|-RRB-)$/.test(text));
  if (subject === undefined || subject < name || subject > close || head < close) return undefined;
  const inside = children(sentence, head).filter(({ dependent }) => dependent > name && dependent < close);
  return inside.reduce(
    (one, { dependent }) => hung(one, { governor: name, dependent, relation: 'dep' }),
    hung(sentence, { governor: head, dependent: name, relation: 'nsubj' }),
  );
};

const opens = (sentence: Sentence, index: number): boolean => /^(\(|-LRB-)$/.test(sentence.tokens[index]?.text ?? '');

/** Mends what the parser makes of brackets behind a name. */
export const repairBrackets = mendArcs([lifeOf, nameBefore]);
