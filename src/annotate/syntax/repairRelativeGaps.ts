import type { Arc } from '../../model/annotation.js';
import { arcTo, children, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { subjectArc } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { deedThatHarmed, ofMeasured, whichBehindPerson, whichOfPeople, whoIsNamed } from './relativeHeads.js';
import { saidBetween, toldInRelative, whichAccordingTo, whichTheySaid } from './relativeTold.js';
import { hung, retagged } from './rewired.js';

/** "Hanak, whom he had planned to challenge": whom he challenges, and does not plan. */
const objectOfInfinitive = on('obj', (sentence, { governor: verb, dependent: whom }) => {
  if (!/^W(P|DT)$/.test(tokenAt(sentence, whom).pos) || whom > verb) return undefined;
  const above = arcTo(sentence, verb);
  if (above?.relation !== 'acl:relcl' || !intending.test(tokenAt(sentence, verb).lemma)) return undefined;
  const deed = children(sentence, verb, 'xcomp').find((arc) => isInfinitive(sentence, arc.dependent))?.dependent;
  const doers = children(sentence, verb, 'nsubj').map((arc) => arc.dependent);
  if (deed === undefined || doers.length === 0 || children(sentence, deed, 'obj', 'ccomp').length > 0) return undefined;
  // "whom he hoped to speak with".
  if (
    children(sentence, deed).some(
      ({ dependent }) => /^(IN|TO)$/.test(tokenAt(sentence, dependent).pos) && dependent > deed,
    )
  )
    return undefined;
  const mended = hung(sentence, { governor: deed, dependent: whom, relation: 'obj' });
  const isStale = (arc: Arc): boolean =>
    arc.dependent === above.governor && (arc.governor === verb || arc.governor === deed);
  return {
    ...mended,
    graph: [
      ...mended.graph.filter((arc) => !isStale(arc)),
      { governor: deed, dependent: above.governor, relation: 'obj' },
      ...doers.map((dependent) => ({ governor: deed, dependent, relation: 'nsubj:xsubj' })),
    ],
  };
});

const intending =
  /^(plan|hope|intend|vow|threaten|try|attempt|decide|agree|refuse|pledge|fail|seek|aim|want|promise|manage|struggle|wish|decline|conspire|plot)$/;

/** "release people it has thrown in jail": a clause without an object, right behind a noun, says what was done to it. */
const contactClause = on('parataxis dep ccomp', (sentence, { governor, dependent: verb }) => {
  if (verb < governor || !tokenAt(sentence, verb).pos.startsWith('VB')) return undefined;
  const subject = children(sentence, verb, 'nsubj')[0]?.dependent;
  const noun = subject === undefined ? -1 : subject - 1;
  if (subject === undefined || !/^(it|he|she|they|we|you|I)$/.test(tokenAt(sentence, subject).text)) return undefined;
  const object = children(sentence, governor, 'obj').find((arc) => arc.dependent === noun)?.dependent;
  if (object === undefined || !/^NNS?$/.test(tokenAt(sentence, object).pos)) return undefined;
  if (children(sentence, verb, 'obj', 'ccomp', 'xcomp', 'mark', 'advmod', 'cop').length > 0) return undefined;
  const mended = hung(sentence, { governor: object, dependent: verb, relation: 'acl:relcl' });
  return { ...mended, graph: [...mended.graph, { governor: verb, dependent: object, relation: 'obj' }] };
});

/** "who since 2021 has used the firm to buy engines": the parser takes the year for the subject, and the purpose for the clause. */
const whoSince = on('acl:relcl', (sentence, { governor: noun, dependent: purpose }) => {
  if (!isInfinitive(sentence, purpose)) return undefined;
  const who = children(sentence, purpose, 'obj', 'nsubj').find((arc) =>
    /^W(P|DT)$/.test(tokenAt(sentence, arc.dependent).pos),
  );
  const main = children(sentence, purpose, 'advcl').find(
    (arc) => arc.dependent < purpose && hasMark(sentence, arc.dependent, /^since$/),
  )?.dependent;
  const year =
    main === undefined
      ? undefined
      : children(sentence, main, 'nsubj').find((arc) => tokenAt(sentence, arc.dependent).pos === 'CD');
  if (!who || main === undefined || !year) return undefined;
  const since = children(sentence, main, 'mark').find((arc) => tokenAt(sentence, arc.dependent).text === 'since');
  const mended = [
    { governor: noun, dependent: main, relation: 'acl:relcl' },
    { governor: main, dependent: who.dependent, relation: 'nsubj' },
    { governor: main, dependent: year.dependent, relation: 'obl' },
    { governor: main, dependent: purpose, relation: 'advcl' },
    ...(since ? [{ governor: year.dependent, dependent: since.dependent, relation: 'case' }] : []),
  ].reduce(hung, sentence);
  const isStale = (arc: Arc): boolean => arc.dependent === noun && (arc.governor === purpose || arc.governor === main);
  return {
    ...mended,
    graph: [...mended.graph.filter((arc) => !isStale(arc)), { governor: main, dependent: noun, relation: 'nsubj' }],
  };
});

/** "Banks that conduct any transaction could be punished": the parser takes the clause for the subject, and the sentence for what describes the banks. */
const subjectClause = on('csubj csubj:pass', (sentence, { governor: main, dependent: clause }) => {
  const own = arcTo(sentence, main);
  if (own?.relation !== 'acl:relcl' || clause > main) return undefined;
  const noun = own.governor;
  const above = arcTo(sentence, noun);
  const who = children(sentence, main, 'obj', 'nsubj', 'dep').find(
    (arc) => arc.dependent === noun + 1 && /^W(DT|P)$/.test(tokenAt(sentence, arc.dependent).pos),
  );
  if (above?.relation !== 'root' || !who || who.dependent > clause) return undefined;
  const mended = [
    { ...above, dependent: main },
    subjectArc(sentence, main, noun),
    { governor: noun, dependent: clause, relation: 'acl:relcl' },
    { governor: clause, dependent: who.dependent, relation: 'nsubj' },
  ].reduce(hung, sentence);
  return { ...mended, graph: [...mended.graph, { governor: clause, dependent: noun, relation: 'nsubj' }] };
});

/** "Anyone found guilty will be fined": the parser takes the clause for the subject, and them for who finds. */
const anyoneFound = on('csubj csubj:pass', (sentence, arc) => {
  const { governor: main, dependent: found } = arc;
  if (found > main || !/^VB[DN]$/.test(tokenAt(sentence, found).pos)) return undefined;
  const who = children(sentence, found, 'nsubj').find(({ dependent }) => dependent === found - 1)?.dependent;
  if (who === undefined || !/^(anyone|anybody|those|people|persons)$/i.test(tokenAt(sentence, who).text))
    return undefined;
  if (!/^(find|convict|catch|arrest|detain|accuse|suspect|charge)$/.test(tokenAt(sentence, found).lemma))
    return undefined;
  if (children(sentence, found, 'obj', 'aux').length > 0) return undefined;
  const mended = [subjectArc(sentence, main, who), { governor: who, dependent: found, relation: 'acl' }].reduce(
    hung,
    sentence,
  );
  return retagged(mended, found, { pos: 'VBN' });
});

/** "a gunman who on Friday carried out the raid", "the allies, which in turn seek to": an active clause without a subject has it in its "who". */
const whoActs = on('obj', (sentence, { governor: verb, dependent: who }) => {
  if (who > verb || !/^(who|which)$/.test(tokenAt(sentence, who).text)) return undefined;
  const above = arcTo(sentence, verb);
  if (above?.relation !== 'acl:relcl' || children(sentence, verb, 'nsubj', 'csubj', 'aux:pass').length > 0)
    return undefined;
  const { pos } = tokenAt(sentence, verb);
  const helpers = children(sentence, verb, 'aux').filter(({ dependent }) => dependent > who);
  if (!/^VB[DZP]$/.test(pos) && !(/^VB[GN]?$/.test(pos) && helpers.length > 0)) return undefined;
  // "officers who said he described it": the parser takes "said" for a helper.
  if (helpers.some(({ dependent }) => !/^(MD|VB.?)$/.test(tokenAt(sentence, dependent).pos))) return undefined;
  const mended = hung(sentence, { governor: verb, dependent: who, relation: 'nsubj' });
  const nouns = [above.governor, ...children(sentence, above.governor, 'conj').map((arc) => arc.dependent)];
  const isOfThem = (arc: Arc): boolean =>
    arc.governor === verb && nouns.includes(arc.dependent) && arc.dependent < verb && /^(obj|nsubj)/.test(arc.relation);
  const alike = children(sentence, verb, 'conj')
    .map((arc) => arc.dependent)
    .filter((token) => children(sentence, token, 'nsubj', 'nsubj:pass').length === 0);
  return {
    ...mended,
    graph: [
      ...mended.graph.filter((arc) => !isOfThem(arc)),
      ...[verb, ...alike].map((token) => ({ governor: token, dependent: above.governor, relation: 'nsubj' })),
    ],
  };
});

/** Which word of a relative clause its noun stands for, and which noun it describes, where the parser takes another. */
export const repairRelativeGaps = mendArcs(() => [
  saidBetween,
  objectOfInfinitive,
  whoIsNamed,
  deedThatHarmed,
  ofMeasured,
  whichAccordingTo,
  contactClause,
  whichTheySaid,
  whichBehindPerson,
  whichOfPeople,
  whoSince,
  toldInRelative,
  subjectClause,
  anyoneFound,
  whoActs,
]);
