import { children, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/** '"It was a crime," said presiding Judge Ana Weber': the parser takes the word before the title for a verb that she is the object of. She says it. */
const saidBy = on('compound', (sentence, { governor: person, dependent: title }) => {
  const term = sentence.tokens[title - 1];
  if (term === undefined || !terms.test(term.text)) return undefined;
  const own = sentence.tree[term.index];
  const isObject = sentence.tree[person]?.governor === term.index && sentence.tree[person]?.relation === 'obj';
  if (!own || !isObject || own.governor !== term.index - 1 || !/^(xcomp|ccomp|dep)$/.test(own.relation))
    return undefined;
  const verb = own.governor;
  if (!speechVerbs.has(tokenAt(sentence, verb).lemma) || children(sentence, verb, 'nsubj').length > 0) return undefined;
  return [
    { governor: verb, dependent: person, relation: 'nsubj' },
    { governor: person, dependent: term.index, relation: 'amod' },
  ].reduce(hung, sentence);
});

const terms =
  /^(presiding|acting|managing|commanding|visiting|leading|investigating|sitting|reigning|ruling|outgoing|incoming)$/;

export const repairTermsOfPersons = mendArcs(() => [saidBy]);
