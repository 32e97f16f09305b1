import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { hung, rewired } from './rewired.js';

/**
 * '"They came at dawn," a resident who asked not to be named told the agency': the parser takes what the resident told for what was asked. The
 * verb of speech behind the clause is the sentence's, and the resident its subject.
 */
export const repairUnnamedSource = (sentence: Sentence): Sentence => {
  const asked = sentence.tokens.findIndex(
    ({ text }, at) =>
      /^(asked|wished|wanted|preferred|requested|insisted|declined|refused)$/.test(text) && isWho(sentence, at - 1),
  );
  if (asked < 2) return sentence;
  const named = sentence.tokens.findIndex(
    ({ text }, at) => at > asked && at <= asked + 6 && /^(named|identified|quoted|anonymity|anonymous)$/.test(text),
  );
  const verb = sentence.tokens[named + 1];
  const who = sentence.tokens[asked - 2];
  if (named < 0 || !verb || !who || !/^NN/.test(who.pos)) return sentence;
  if (!/^VB[DZN]$/.test(verb.pos) || !speechVerbs.has(verb.lemma)) return sentence;
  const [own, subject] = [arcTo(sentence, verb.index), arcTo(sentence, who.index)];
  if (!own || !subject || (subject.governor === verb.index && subject.relation === 'nsubj')) return sentence;
  const root = sentence.tree.find((arc) => arc.governor < 0)?.dependent ?? verb.index;
  // "a guard who asked not to be named said the army had fled": the parser makes the guard flee, and the army what is said.
  const isTold = root > verb.index && subject.governor === root;
  const doer = isTold
    ? children(sentence, verb.index, 'obj').find(({ dependent }) => dependent > verb.index && dependent < root)
        ?.dependent
    : undefined;
  const above = isTold ? undefined : topAbove(sentence, who.index, verb.index);
  const arcs: readonly Arc[] = [
    above === undefined
      ? { governor: -1, dependent: verb.index, relation: 'root' }
      : { governor: above, dependent: verb.index, relation: 'parataxis' },
    // '"A massacre," a resident who asked not to be named told the agency'.
    ...(above === undefined && root !== verb.index && root !== who.index
      ? [{ governor: verb.index, dependent: root, relation: 'ccomp' }]
      : []),
    { governor: verb.index, dependent: who.index, relation: 'nsubj' },
    { governor: who.index, dependent: asked, relation: 'acl:relcl' },
    { governor: asked, dependent: asked - 1, relation: 'nsubj' },
    ...(doer === undefined ? [] : [{ governor: root, dependent: doer, relation: subject.relation }]),
    ...(arcTo(sentence, named)?.governor === asked ? [] : [{ governor: asked, dependent: named, relation: 'xcomp' }]),
  ];
  const mended = arcs.reduce((one, arc) => rewired(one, arc.dependent, arc, [arc]), sentence);
  const tokens = mended.tokens.map((one) => (one.index === verb.index ? { ...one, pos: 'VBD' } : one));
  const led = hung(mended, { governor: who.index, dependent: asked, relation: 'acl:relcl' });
  return { ...led, tokens, graph: [...led.graph, { governor: asked, dependent: who.index, relation: 'nsubj' }] };
};

const isWho = (sentence: Sentence, at: number): boolean => sentence.tokens[at]?.text === 'who';

/** The root of the sentence, where it is neither the source nor below him. */
const topAbove = (sentence: Sentence, who: number, verb: number): number | undefined => {
  const root = sentence.tree.find((arc) => arc.governor < 0)?.dependent;
  return root === undefined ||
    root === who ||
    root === verb ||
    !tokenAt(sentence, root).pos.startsWith('VB') ||
    subtree(sentence, who).includes(root)
    ? undefined
    : root;
};
