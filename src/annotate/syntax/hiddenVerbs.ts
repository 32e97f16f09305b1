import type { Arc } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { isVerbAt } from '../../model/words.js';
import { subjectArc, withSubjects } from './clauseArcs.js';
import { on } from './mendArcs.js';
import { hung } from './rewired.js';

/** "The Union, which imposed sanctions last year, is considering more": the parser takes the first verb for an adjective, and the second for what "which" does. */
export const whichDid = on('amod dep', (sentence, { governor, dependent: verb, relation }) => {
  const which = sentence.tokens[verb - 1];
  if (tokenAt(sentence, verb).pos !== 'VBD') return undefined;
  if (!/^(which|who)$/.test(which?.text ?? '')) return undefined;
  const isAbove = relation === 'dep';
  const object = isAbove ? (children(sentence, verb, 'obj')[0]?.dependent ?? verb) : governor;
  const main = isAbove
    ? governor
    : arcTo(sentence, object)?.relation === 'nsubj'
      ? (arcTo(sentence, object)?.governor ?? -1)
      : -1;
  const own = main < 0 ? undefined : arcTo(sentence, main);
  if (own?.relation !== 'acl:relcl' || main < object) return undefined;
  const noun = own.governor;
  const above = arcTo(sentence, noun);
  const first = Math.min(main, ...children(sentence, main, 'aux', 'aux:pass', 'cop').map((arc) => arc.dependent));
  if (!above || sentence.tokens[first - 1]?.text !== ',' || noun > verb) return undefined;
  const turned: readonly Arc[] = [
    { ...above, dependent: main },
    subjectArc(sentence, main, noun),
    { governor: noun, dependent: verb, relation: 'acl:relcl' },
    { governor: verb, dependent: verb - 1, relation: 'nsubj' },
    ...(object === verb ? [] : [{ governor: verb, dependent: object, relation: 'obj' }]),
    ...children(sentence, noun, 'punct', 'cc').map((arc) => ({
      ...arc,
      governor: arc.dependent > verb ? main : arc.governor,
    })),
  ];
  const mended = turned.reduce(hung, sentence);
  return { ...mended, graph: [...mended.graph, { governor: verb, dependent: noun, relation: 'nsubj' }] };
});

/** "after one of the guards punched him and broke his arm": the parser hears "after one", whom the rest describes. A past tense with an object is a clause. */
export const afterSomebody = on('acl', (sentence, { governor, dependent: verb }) => {
  // "one of the guards punched": it may hang on the guards.
  const own = arcTo(sentence, governor);
  const noun = own?.relation === 'nmod' && own.governor >= 0 ? own.governor : governor;
  if (tokenAt(sentence, verb).pos !== 'VBD' || children(sentence, verb, 'obj').length === 0) return undefined;
  const after = children(sentence, noun, 'case').find((arc) =>
    /^(after|before|until|since)$/.test(tokenAt(sentence, arc.dependent).text),
  );
  const above = arcTo(sentence, noun);
  if (!after || above?.relation !== 'obl' || !isVerbAt(sentence, above.governor)) return undefined;
  if (Math.max(...subtree(sentence, noun).filter((token) => token < verb)) !== verb - 1) return undefined;
  const last = Math.max(...subtree(sentence, verb));
  const next = sentence.tree.find(
    (arc) =>
      arc.relation === 'conj' &&
      arc.dependent === last + 2 &&
      tokenAt(sentence, arc.dependent).pos === 'VBD' &&
      sentence.tokens[last + 1]?.text === 'and' &&
      children(sentence, arc.dependent, 'nsubj', 'nsubj:pass').length === 0,
  )?.dependent;
  const turned: readonly Arc[] = [
    { governor: above.governor, dependent: verb, relation: 'advcl' },
    { governor: verb, dependent: noun, relation: 'nsubj' },
    { governor: verb, dependent: after.dependent, relation: 'mark' },
    ...(next === undefined ? [] : [{ governor: verb, dependent: next, relation: 'conj' }]),
  ];
  const mended = turned.reduce(hung, sentence);
  return next === undefined
    ? mended
    : withSubjects(mended, next, [{ governor: next, dependent: noun, relation: 'nsubj' }]);
});
