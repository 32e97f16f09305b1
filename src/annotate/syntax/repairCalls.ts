import type { Arc } from '../../model/annotation.js';
import { arcTo, children, hasCase, isInfinitive, tokenAt } from '../../model/syntax.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

/** "The ministers called for a truce": the tagger takes the past tense for a participle, and nobody is called for. */
const asPast = on('nsubj nsubj:pass', (sentence, { governor: called, dependent: who }) => {
  const { pos, text } = tokenAt(sentence, called);
  if (pos !== 'VBN' || text !== 'called' || who > called) return undefined;
  if (!/^(for|on|upon)$/.test(sentence.tokens[called + 1]?.text ?? '')) return undefined;
  if (children(sentence, called, 'aux', 'cop', 'mark').length > 0 || arcTo(sentence, called)?.relation === 'acl:relcl')
    return undefined;
  const active = (arc: Arc): Arc =>
    arc.governor === called && arc.relation === 'nsubj:pass' ? { ...arc, relation: 'nsubj' } : arc;
  return {
    ...retagged(sentence, called, { pos: 'VBD' }),
    tree: sentence.tree.map(active),
    graph: sentence.graph.map(active),
  };
});

/** "The members of the Council call on both to cooperate": the tagger takes the verb for a noun, which no article can have here. */
const asVerb = on('nmod', (sentence, { governor: members, dependent: call }) => {
  if (tokenAt(sentence, call).text !== 'call') return undefined;
  if (!/^(on|upon|for)$/.test(sentence.tokens[call + 1]?.text ?? '') || !hasCase(sentence, call, /^of$/))
    return undefined;
  const body = children(sentence, call, 'compound').at(-1)?.dependent;
  const above = arcTo(sentence, members);
  if (body !== call - 1 || above?.relation !== 'nsubj' || tokenAt(sentence, members).pos !== 'NNS') return undefined;
  const infinitive = above.governor;
  const top = arcTo(sentence, infinitive);
  if (!top || !isInfinitive(sentence, infinitive)) return undefined;
  return [
    { ...top, dependent: call },
    { governor: call, dependent: members, relation: 'nsubj' },
    { governor: call, dependent: infinitive, relation: 'xcomp' },
    { governor: members, dependent: body, relation: 'nmod' },
    ...children(sentence, call)
      .filter(({ dependent }) => dependent !== body && dependent < call)
      .map((arc) => ({ ...arc, governor: body })),
    ...children(sentence, call, 'nmod').map((arc) => ({ ...arc, relation: 'obl' })),
  ].reduce(hung, retagged(sentence, call, { pos: 'VBP' }));
});

/** "Called for", "call on": what the tagger takes for a participle or a noun. */
export const repairCalls = mendArcs(() => [asPast, asVerb]);
