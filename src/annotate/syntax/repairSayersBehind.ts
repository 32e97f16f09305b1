import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/** "his daughter, Irena Malik, who said he had been ill": the parser takes "said" for the subject of what is said. */
const whoSaid = on('nsubj csubj discourse', (sentence, { governor: told, dependent: saying }) => {
  const who = saying - 1;
  if (!/^who$/i.test(sentence.tokens[who]?.text ?? '') || told < saying) return undefined;
  if (!/^VB[DZ]$/.test(tokenAt(sentence, saying).pos) || !speechVerbs.has(tokenAt(sentence, saying).lemma))
    return undefined;
  const noun = sentence.tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  const above = arcTo(sentence, told);
  if (!above || above.governor < 0 || noun < 0 || !isSomebody(sentence, noun)) return undefined;
  const mended = [
    { governor: noun, dependent: saying, relation: 'acl:relcl' },
    { governor: saying, dependent: who, relation: 'nsubj' },
    { governor: saying, dependent: told, relation: 'ccomp' },
  ].reduce(hung, sentence);
  return { ...mended, graph: [...mended.graph, { governor: saying, dependent: noun, relation: 'nsubj' }] };
});

/** "fled, as monitors of the mission have confirmed": they confirm it, and not those of whom it is told. */
const asConfirmed = on('obl', (sentence, { governor: saying, dependent: noun }) => {
  const as = children(sentence, noun, 'case').find(({ dependent }) => /^as$/i.test(tokenAt(sentence, dependent).text));
  if (!as || noun > saying || !speechVerbs.has(tokenAt(sentence, saying).lemma)) return undefined;
  if (children(sentence, saying, 'nsubj', 'nsubj:pass', 'aux:pass', 'obj').length > 0 || !isSomebody(sentence, noun))
    return undefined;
  const hasTense =
    /^VB[DZP]$/.test(tokenAt(sentence, saying).pos) ||
    children(sentence, saying, 'aux').some(({ dependent }) =>
      /^(has|have|had)$/.test(tokenAt(sentence, dependent).text),
    );
  const above = arcTo(sentence, saying);
  if (!hasTense || !/^(parataxis|advcl|dep)$/.test(above?.relation ?? '') || (above?.governor ?? -1) > as.dependent)
    return undefined;
  return [
    { governor: saying, dependent: noun, relation: 'nsubj' },
    { governor: saying, dependent: as.dependent, relation: 'mark' },
    { governor: above?.governor ?? -1, dependent: saying, relation: 'advcl' },
  ].reduce(hung, sentence);
});

/** Who says it, behind the name that "who" stands for or behind "as". */
export const repairSayersBehind = mendArcs(() => [whoSaid, asConfirmed]);
