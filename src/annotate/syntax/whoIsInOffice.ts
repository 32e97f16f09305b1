import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { subjectArc } from './clauseArcs.js';
import { on } from './mendArcs.js';
import { hung } from './rewired.js';
import { isBehindComma } from './verbAbove.js';

/**
 * "Mr Berg, who is the leader of the council, met residents": the parser makes the leader meet them, in the clause of "who". The clause is
 * "who is the leader", and the verb behind its comma is what the named one did.
 */
export const whoIsInOffice = on('acl:relcl', (sentence, { governor: name, dependent: verb }) => {
  const who = children(sentence, verb, 'obj', 'nsubj', 'dep').find(({ dependent }) => isWho(sentence, dependent, name));
  if (!who) return undefined;
  const cop = children(sentence, who.dependent, 'cop')[0]?.dependent;
  if (cop === undefined) return undefined;
  const noun = [...children(sentence, who.dependent, 'nsubj'), ...children(sentence, verb, 'nsubj')].find(
    ({ dependent }) => dependent > cop && dependent < verb && tokenAt(sentence, dependent).pos.startsWith('NN'),
  )?.dependent;
  if (noun === undefined || sentence.tokens[Math.max(...subtree(sentence, noun)) + 1]?.text !== ',') return undefined;
  const above = aboveOf(sentence, name, verb);
  if (!above) return undefined;
  const mended = [
    ...above,
    { governor: name, dependent: noun, relation: 'acl:relcl' },
    { governor: noun, dependent: who.dependent, relation: 'nsubj' },
    { governor: noun, dependent: cop, relation: 'cop' },
  ].reduce(hung, sentence);
  const isSubject = above.some((arc) => arc.dependent === name);
  // Of what is said behind him he does nothing.
  const isGap = (arc: Arc): boolean => !isSubject && arc.governor === verb && arc.dependent === name;
  return { ...mended, graph: mended.graph.filter((arc) => !isGap(arc)) };
});

const isWho = (sentence: Sentence, token: number, name: number): boolean =>
  /^(who|which)$/.test(tokenAt(sentence, token).text) && token - 2 === name && isBehindComma(sentence, token);

/** Where the verb hangs, and its subject on it: at the top, behind a "that", or below the verb of speech whose subject the name is already. */
const aboveOf = (sentence: Sentence, name: number, verb: number): readonly Arc[] | undefined => {
  const { governor = -1, relation = '' } = arcTo(sentence, name) ?? {};
  const subject = subjectArc(sentence, verb, name);
  if (relation === 'root') return [{ governor: -1, dependent: verb, relation: 'root' }, subject];
  if (relation === 'nsubj' && governor < verb) return [{ governor, dependent: verb, relation: 'ccomp' }];
  if (relation !== 'dep') return undefined;
  const over = arcTo(sentence, governor);
  if (tokenAt(sentence, governor).text === 'that' && over && over.governor >= 0)
    return [
      { governor: over.governor, dependent: verb, relation: 'ccomp' },
      { governor: verb, dependent: governor, relation: 'mark' },
      subject,
    ];
  // "On Saturday, Mr Berg, who is ...", with the day on top.
  const top = sentence.tree.find((arc) => arc.governor === -1)?.dependent;
  const isFronted =
    top !== undefined && top < name && children(sentence, top, 'case').length > 0 && over?.governor === top;
  return isFronted
    ? [
        { governor: -1, dependent: verb, relation: 'root' },
        { governor: verb, dependent: top, relation: 'obl' },
        subject,
      ]
    : undefined;
};
