import type { Arc } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { nounKind } from '../mentions/nounKind.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

const behindName = on('nmod', (sentence, { governor: subject, dependent: object }) => {
  if (object < subject || arcTo(sentence, subject)?.relation !== 'root') return undefined;
  if (!/^(Person|Group|Organization)$/.test(nounKind(sentence, subject) ?? '')) return undefined;
  if (children(sentence, subject, 'cop', 'nsubj').length > 0 || sentence.tokens.at(-1)?.text !== '.') return undefined;
  const verb = children(sentence, object, 'amod').find(({ dependent }) =>
    /^VB[DN]$/.test(tokenAt(sentence, dependent).pos),
  )?.dependent;
  const name = (verb ?? 0) - 1;
  const preposition = children(sentence, object, 'case').find((arc) =>
    /^(from|of|for|with|in)$/.test(tokenAt(sentence, arc.dependent).text),
  );
  if (verb === undefined || !preposition || preposition.dependent !== subject + 1) return undefined;
  // Nothing but a name between the preposition and the verb: "pupils from newly built schools" tells no deed.
  if (arcTo(sentence, name)?.governor !== object || arcTo(sentence, name)?.relation !== 'compound') return undefined;
  if (!sentence.tokens.slice(preposition.dependent + 1, verb).every(({ pos }) => /^(NNPS?|DT)$/.test(pos)))
    return undefined;
  const turned: readonly Arc[] = [
    { governor: -1, dependent: verb, relation: 'root' },
    { governor: verb, dependent: subject, relation: 'nsubj' },
    { governor: subject, dependent: name, relation: 'nmod' },
    { governor: name, dependent: preposition.dependent, relation: 'case' },
    { governor: verb, dependent: object, relation: 'obj' },
    ...children(sentence, object)
      .filter((arc) => arc.dependent < verb && arc.dependent !== name && arc.dependent !== preposition.dependent)
      .map((arc) => ({ ...arc, governor: name })),
    ...children(sentence, subject, 'punct').map((arc) => ({ ...arc, governor: verb })),
  ];
  return retagged(turned.reduce(hung, sentence), verb, { pos: 'VBD' });
});

/** "Relief workers from Oxfam distributed blankets.": the parser has workers from distributed blankets of Oxfam, and no verb. */
export const repairHiddenVerb = mendArcs(() => [behindName]);
