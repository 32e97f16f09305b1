import { arcTo, children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';

/** "By resolution 4, adopted on 3 May, the council agreed to": the text was adopted, and nobody agreed to that. */
const adoptedText = on('ccomp advcl', (sentence, { governor: verb, dependent: participle }) => {
  if (participle > verb || tokenAt(sentence, participle).pos !== 'VBN') return undefined;
  if (children(sentence, participle, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark').length > 0) return undefined;
  if (sentence.tokens[participle - 1]?.text !== ',') return undefined;
  const text = [...children(sentence, participle, 'obl'), ...children(sentence, verb, 'obl')].find(
    ({ dependent }) =>
      dependent < participle &&
      hasCase(sentence, dependent, /^(by|in|under|through|with)$/i) &&
      typeOfDocumentNoun.has(tokenAt(sentence, dependent).lemma.toLowerCase()),
  )?.dependent;
  if (text === undefined || Math.max(...subtree(sentence, text)) !== participle - 2) return undefined;
  const raised = rewired(sentence, text, { governor: verb, dependent: text, relation: 'obl' });
  return hung(raised, { governor: text, dependent: participle, relation: 'acl' });
});

/** "condemns the acts of aggression by Libya against the state": an active verb with its subject has no other doer; the noun has. */
const doerOfNoun = on('obl', (sentence, { governor: verb, dependent: doer }) => {
  if (doer < verb || !hasCase(sentence, doer, /^by$/i)) return undefined;
  if (!/^(LOCATION|ORGANIZATION|PERSON)$/.test(tokenAt(sentence, doer).ner)) return undefined;
  if (!/^VB/.test(tokenAt(sentence, verb).pos) || children(sentence, verb, 'aux:pass').length > 0) return undefined;
  if (children(sentence, verb, 'nsubj').length === 0 || children(sentence, verb, 'obj').length === 0) return undefined;
  const deed = Math.min(...subtree(sentence, doer)) - 1;
  if (deed <= verb || typeOfNoun(sentence.tokens[deed]?.lemma.toLowerCase() ?? '') === undefined) return undefined;
  if (arcTo(sentence, deed)?.governor === -1) return undefined;
  const done = rewired(sentence, doer, { governor: deed, dependent: doer, relation: 'nmod' });
  const against = children(done, verb, 'obl').find(
    ({ dependent }) =>
      hasCase(done, dependent, /^(against|on)$/i) && Math.min(...subtree(done, dependent)) === doer + 1,
  )?.dependent;
  return against === undefined
    ? done
    : rewired(done, against, { governor: deed, dependent: against, relation: 'nmod' });
});

/** Phrases of resolutions and notes that the parser hangs on the verb beside them. */
export const repairResolutions = mendArcs(() => [adoptedText, doerOfNoun]);
