import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';

/** "Two officials who asked not to be named said rebels had fled": "said" is the verb of the officials, and they are not who fled. */
export const repairUnnamed = mendArcs(() => [saidByUnnamed]);

const saidByUnnamed = on('xcomp ccomp dep', (sentence, { governor: asking, dependent: saying }) => {
  const { pos, lemma } = tokenAt(sentence, saying);
  if (!/^VB[DZ]$/.test(pos) || !speechVerbs.has(lemma)) return undefined;
  if (!/^(named|identified|quoted|cited|anonymity)$/.test(sentence.tokens[saying - 1]?.text ?? '')) return undefined;
  const described = arcTo(sentence, asking);
  const noun = described?.relation === 'acl:relcl' ? arcTo(sentence, described.governor) : undefined;
  const main = noun && noun.governor > saying ? arcTo(sentence, noun.governor) : undefined;
  const subject = children(sentence, saying, 'obj')[0]?.dependent;
  if (!noun?.relation.startsWith('nsubj') || !main || subject === undefined || subject > noun.governor)
    return undefined;
  const risen = rewired(sentence, saying, { ...main, dependent: saying });
  return [
    { governor: saying, dependent: noun.dependent, relation: 'nsubj' },
    { governor: saying, dependent: noun.governor, relation: 'ccomp' },
    { governor: noun.governor, dependent: subject, relation: noun.relation },
  ].reduce(hung, risen);
});
