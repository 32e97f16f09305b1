import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { nounKind } from '../mentions/nounKind.js';
import { on } from './mendArcs.js';
import { hung } from './rewired.js';

/** "three flats that prosecutors said had been bought": the parser takes "said" for an auxiliary, and the prosecutors are bought. */
export const saidBetween = on('aux', (sentence, { governor: verb, dependent: said }) => {
  const { lemma, pos } = tokenAt(sentence, said);
  if (!/^VB[DPZ]$/.test(pos) || !speechVerbs.has(lemma) || said > verb) return undefined;
  const noun = arcTo(sentence, verb)?.governor ?? -1;
  const who = children(sentence, verb, 'obj').find((arc) => arc.dependent === said - 1)?.dependent;
  if (who !== undefined && /^(who|which)$/.test(tokenAt(sentence, who).text)) return whoSaid(sentence, said, verb, who);
  const speaker = children(sentence, verb, 'nsubj', 'nsubj:pass').find((arc) => arc.dependent === said - 1);
  if (noun < 0 || noun > said || !speaker || !tokenAt(sentence, noun).pos.startsWith('NN')) return undefined;
  if (!/^(ccomp|acl|acl:relcl|dep)$/.test(arcTo(sentence, verb)?.relation ?? '')) return undefined;
  const that = sentence.tokens
    .slice(noun + 1, speaker.dependent)
    .find(({ text }) => /^(that|which|who)$/i.test(text))?.index;
  const mended = [
    { governor: noun, dependent: said, relation: 'acl:relcl' },
    { governor: said, dependent: verb, relation: 'ccomp' },
    { governor: said, dependent: speaker.dependent, relation: 'nsubj' },
    ...(that === undefined ? [] : [{ governor: verb, dependent: that, relation: speaker.relation }]),
  ].reduce(hung, sentence);
  const isStale = (arc: Arc): boolean => arc.governor === verb && arc.dependent === noun;
  return {
    ...mended,
    graph: [
      ...mended.graph.filter((arc) => !isStale(arc)),
      { governor: verb, dependent: noun, relation: speaker.relation },
    ],
  };
});

/** "officers who said the envoy had lied": what is said has a subject of its own, and who says it is no object there. */
const whoSaid = (sentence: Sentence, said: number, verb: number, who: number): Sentence | undefined => {
  const above = arcTo(sentence, verb);
  if (above?.relation !== 'acl:relcl') return undefined;
  if (!children(sentence, verb, 'nsubj', 'nsubj:pass').some((arc) => arc.dependent > said)) return undefined;
  const mended = [
    { governor: above.governor, dependent: said, relation: 'acl:relcl' },
    { governor: said, dependent: verb, relation: 'ccomp' },
    { governor: said, dependent: who, relation: 'nsubj' },
  ].reduce(hung, sentence);
  return {
    ...mended,
    graph: [
      ...mended.graph.filter((arc) => arc.governor !== verb || arc.dependent !== above.governor),
      { governor: said, dependent: above.governor, relation: 'nsubj' },
    ],
  };
};

/** "the raid, which according to the army killed ten": the parser hangs the verb on who says so. */
export const whichAccordingTo = on('acl:relcl', (sentence, { governor: noun, dependent: which }) => {
  if (!/^W(DT|P)$/.test(tokenAt(sentence, which).pos)) return undefined;
  const source = children(sentence, which, 'obl').find((arc) =>
    hasCase(sentence, arc.dependent, /^according$/),
  )?.dependent;
  const verb = source === undefined ? undefined : children(sentence, source, 'acl')[0]?.dependent;
  if (source === undefined || verb === undefined || !/^VB[DZP]$/.test(tokenAt(sentence, verb).pos)) return undefined;
  const mended = [
    { governor: noun, dependent: verb, relation: 'acl:relcl' },
    { governor: verb, dependent: which, relation: 'nsubj' },
    { governor: verb, dependent: source, relation: 'obl' },
  ].reduce(hung, sentence);
  return { ...mended, graph: [...mended.graph, { governor: verb, dependent: noun, relation: 'nsubj' }] };
});

/** "killed 23 people, which the UN said may amount to a crime": what may amount is no person, and nothing that is said. */
export const whichTheySaid = on('acl:relcl', (sentence, { governor: noun, dependent: saying }) => {
  if (!speechVerbs.has(tokenAt(sentence, saying).lemma)) return undefined;
  const which = children(sentence, saying, 'obj').find((arc) => /^W(DT|P)$/.test(tokenAt(sentence, arc.dependent).pos));
  const told = children(sentence, saying, 'ccomp', 'dep', 'xcomp').find(
    (arc) =>
      arc.dependent > saying &&
      children(sentence, arc.dependent, 'aux', 'aux:pass', 'cop').length > 0 &&
      children(sentence, arc.dependent, 'nsubj', 'nsubj:pass', 'mark').length === 0,
  )?.dependent;
  if (!which || told === undefined || children(sentence, saying, 'nsubj').length === 0) return undefined;
  const subject = children(sentence, told, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj';
  const meant = tokenAt(sentence, which.dependent).text === 'which' ? thingAbove(sentence, noun) : noun;
  const mended = [
    { governor: meant, dependent: saying, relation: 'acl:relcl' },
    { governor: saying, dependent: told, relation: 'ccomp' },
    { governor: told, dependent: which.dependent, relation: subject },
  ].reduce(hung, sentence);
  return {
    ...mended,
    graph: [
      ...mended.graph.filter((arc) => arc.governor !== saying || arc.dependent !== noun),
      { governor: told, dependent: meant, relation: subject },
    ],
  };
});

/** Of people nobody says "which": the nearest thing above. */
const thingAbove = (sentence: Sentence, noun: number): number => {
  let at = noun;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const { pos } = tokenAt(sentence, at);
    if (pos.startsWith('NN') && !/^(Person|Group)$/.test(nounKind(sentence, at) ?? '')) return at;
    at = arcTo(sentence, at)?.governor ?? -1;
  }
  return noun;
};

/** "quoted accounts that indicated 8 soldiers died": what is indicated has a subject of its own. */
export const toldInRelative = on('nsubj', (sentence, { governor: verb, dependent: noun }) => {
  if (noun > verb || tokenAt(sentence, verb).pos !== 'VBD') return undefined;
  const told = children(sentence, noun, 'acl:relcl').find(
    (arc) => arc.dependent < verb && speechVerbs.has(tokenAt(sentence, arc.dependent).lemma),
  )?.dependent;
  const above = arcTo(sentence, verb);
  if (told === undefined || !above || above.governor < 0 || above.governor > noun) return undefined;
  const subject = children(sentence, told, 'obj').find(
    (arc) => Math.max(...subtree(sentence, arc.dependent)) === verb - 1,
  )?.dependent;
  if (subject === undefined || subject < told || children(sentence, told, 'ccomp').length > 0) return undefined;
  return [
    {
      governor: above.governor,
      dependent: noun,
      relation: tokenAt(sentence, above.governor).pos.startsWith('VB') ? 'obj' : above.relation,
    },
    { governor: told, dependent: verb, relation: 'ccomp' },
    { governor: verb, dependent: subject, relation: 'nsubj' },
  ].reduce(hung, sentence);
});
