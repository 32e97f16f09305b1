import type { Arc } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { isDemonym } from '../../ontology/gazetteer.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

const described = on('amod', (sentence, { dependent: person }) => {
  if (!isDemonym(tokenAt(sentence, person).text)) return undefined;
  const [article, participle] = [person - 1, person + 1];
  if (!/^(an?|another)$/i.test(sentence.tokens[article]?.text ?? '')) return undefined;
  if (sentence.tokens[participle]?.pos !== 'VBN' || !opensPhrase.test(sentence.tokens[person + 2]?.text ?? ''))
    return undefined;
  // The article or the participle has the place of the noun.
  const head = [article, participle].find((token) => {
    const above = arcTo(sentence, token)?.governor ?? -1;
    return above !== article && above !== person && above !== participle;
  });
  const above = head === undefined ? undefined : arcTo(sentence, head);
  if (head === undefined || !above || !/^(nsubj|nsubj:pass|obj|iobj|obl|nmod|conj|appos|root)$/.test(above.relation))
    return undefined;
  const turned: readonly Arc[] = [
    { ...above, dependent: person },
    { governor: person, dependent: article, relation: 'det' },
    { governor: person, dependent: participle, relation: 'acl' },
    ...children(sentence, head)
      .filter((arc) => arc.dependent < article || arc.relation === 'cc')
      .map((arc) => ({ ...arc, governor: person })),
  ];
  return retagged(turned.reduce(hung, sentence), person, { pos: 'NN' });
});

/** "accused of", "wanted for", "arrested in": an adjective would stand before a noun. */
const opensPhrase = /^(of|for|in|by|at|with|on|near|during|as|to|from|after|last|yesterday)$/;

/**
 * "detained a Serb suspected of spying", "an Afghan arrested in Munich": somebody is told by his people alone. The parser takes the people
 * for an adjective of the participle, or of the article.
 */
export const repairNationals = mendArcs(() => [described]);
