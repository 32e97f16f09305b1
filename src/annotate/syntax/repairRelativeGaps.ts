import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { harmfulDeeds } from '../../ontology/harmfulDeeds.js';
import { collectiveNouns, personNouns } from '../../ontology/personNouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { resultVerbs } from '../../ontology/verbClasses.js';
import { words } from '../../ontology/words.js';
import { nounKind } from '../mentions/nounKind.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';
import { hung } from './rewired.js';
import { isBehindComma, verbAbove } from './verbAbove.js';

/** "three flats that prosecutors said had been bought": the parser takes "said" for an auxiliary, and the prosecutors are bought. */
const saidBetween: ArcRepair = (sentence, { governor: verb, dependent: said, relation }) => {
  const { lemma, pos } = tokenAt(sentence, said);
  if (relation !== 'aux' || !/^VB[DPZ]$/.test(pos) || !speechVerbs.has(lemma) || said > verb) return undefined;
  const noun = arcTo(sentence, verb)?.governor ?? -1;
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
};

/** "Hanak, whom he had planned to challenge": whom he challenges, and does not plan. */
const objectOfInfinitive: ArcRepair = (sentence, { governor: verb, dependent: whom, relation }) => {
  if (relation !== 'obj' || !/^W(P|DT)$/.test(tokenAt(sentence, whom).pos) || whom > verb) return undefined;
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
};

const intending =
  /^(plan|hope|intend|vow|threaten|try|attempt|decide|agree|refuse|pledge|fail|seek|aim|want|promise|manage|struggle|wish|decline|conspire|plot)$/;

/** "41 percent for Hanak, who has ruled": of an amount nobody says "who"; it is the name before the comma. */
const whoIsNamed: ArcRepair = (sentence, { governor: noun, dependent: verb, relation }) => {
  if (relation !== 'acl:relcl' || !/^NN/.test(tokenAt(sentence, noun).pos)) return undefined;
  const who = children(sentence, verb, 'nsubj', 'nsubj:pass').find(
    (arc) => tokenAt(sentence, arc.dependent).text === 'who',
  );
  const name = who && sentence.tokens[who.dependent - 2];
  if (!who || !name || name.index <= noun || sentence.tokens[who.dependent - 1]?.text !== ',') return undefined;
  if (name.ner !== 'PERSON' || !name.pos.startsWith('NNP') || tokenAt(sentence, noun).ner === 'PERSON')
    return undefined;
  if (nounKind(sentence, noun) !== undefined || tokenAt(sentence, noun).pos.startsWith('NNP')) return undefined;
  if (!subtree(sentence, noun).includes(name.index)) return undefined;
  return described(sentence, name.index, noun, verb, who.relation);
};

/** "the shelling of three villages that left two dead": the shelling did, and not the villages. */
const deedThatHarmed: ArcRepair = (sentence, { governor: harmed, dependent: verb, relation }) => {
  if (relation !== 'acl:relcl' || !resultVerbs.has(tokenAt(sentence, verb).lemma)) return undefined;
  const above = arcTo(sentence, harmed);
  const deed = above?.governor ?? -1;
  if (deed < 0 || !above || !/^(nmod|obl)$/.test(above.relation) || deed > harmed) return undefined;
  if (!harmfulDeeds.has(tokenAt(sentence, deed).lemma) && !harmfulDeeds.has(tokenAt(sentence, deed).text))
    return undefined;
  // "the bombing of a group that killed five".
  if (
    nounKind(sentence, harmed) !== 'Place' &&
    !/^(LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE)$/.test(tokenAt(sentence, harmed).ner)
  )
    return undefined;
  const that = children(sentence, verb, 'nsubj').find((arc) =>
    /^(that|which)$/.test(tokenAt(sentence, arc.dependent).text),
  );
  if (!that || children(sentence, verb, 'obj', 'xcomp', 'ccomp').length === 0) return undefined;
  return described(sentence, deed, harmed, verb, that.relation);
};

/** "The epicentre of the quake, which struck at nine": the quake strikes, and none of its measures. */
const ofMeasured: ArcRepair = (sentence, { governor: measure, dependent: verb, relation }) => {
  if (relation !== 'acl:relcl' || !measures.has(tokenAt(sentence, measure).lemma)) return undefined;
  const which = children(sentence, verb, 'nsubj').find(
    (arc) => tokenAt(sentence, arc.dependent).text === 'which' && sentence.tokens[arc.dependent - 1]?.text === ',',
  );
  const noun = which && children(sentence, measure, 'nmod').find((arc) => arc.dependent === which.dependent - 2);
  return which && noun && harmfulDeeds.has(tokenAt(sentence, noun.dependent).lemma)
    ? described(sentence, noun.dependent, measure, verb, which.relation)
    : undefined;
};

const measures = words(
  'epicentre epicenter magnitude strength force centre center toll victim survivor scene site cause extent',
);

/** "the raid, which according to the army killed ten": the parser hangs the verb on who says so. */
const whichAccordingTo: ArcRepair = (sentence, { governor: noun, dependent: which, relation }) => {
  if (relation !== 'acl:relcl' || !/^W(DT|P)$/.test(tokenAt(sentence, which).pos)) return undefined;
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
};

/** "release people it has thrown in jail": a clause without an object, right behind a noun, says what was done to it. */
const contactClause: ArcRepair = (sentence, { governor, dependent: verb, relation }) => {
  if (!/^(parataxis|dep|ccomp)$/.test(relation) || verb < governor || !tokenAt(sentence, verb).pos.startsWith('VB'))
    return undefined;
  const subject = children(sentence, verb, 'nsubj')[0]?.dependent;
  const noun = subject === undefined ? -1 : subject - 1;
  if (subject === undefined || !/^(it|he|she|they|we|you|I)$/.test(tokenAt(sentence, subject).text)) return undefined;
  const object = children(sentence, governor, 'obj').find((arc) => arc.dependent === noun)?.dependent;
  if (object === undefined || !/^NNS?$/.test(tokenAt(sentence, object).pos)) return undefined;
  if (children(sentence, verb, 'obj', 'ccomp', 'xcomp', 'mark', 'advmod', 'cop').length > 0) return undefined;
  const mended = hung(sentence, { governor: object, dependent: verb, relation: 'acl:relcl' });
  return { ...mended, graph: [...mended.graph, { governor: verb, dependent: object, relation: 'obj' }] };
};

/** "killed 23 people, which the UN said may amount to a crime": what may amount is no person, and nothing that is said. */
const whichTheySaid: ArcRepair = (sentence, { governor: noun, dependent: saying, relation }) => {
  if (relation !== 'acl:relcl' || !speechVerbs.has(tokenAt(sentence, saying).lemma)) return undefined;
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
};

/** "threw flour at the officers, which led to arrests": no people are "which"; what was told before led to it. */
const whichOfPeople: ArcRepair = (sentence, { governor: noun, dependent: verb, relation }) => {
  const { lemma, pos } = tokenAt(sentence, noun);
  if (relation !== 'acl:relcl' || pos !== 'NNS' || !personNouns.has(lemma) || collectiveNouns.has(lemma))
    return undefined;
  const which = children(sentence, verb, 'nsubj').find((arc) => tokenAt(sentence, arc.dependent).text === 'which');
  const main = which && isBehindComma(sentence, which.dependent) ? verbAbove(sentence, noun) : undefined;
  if (main === undefined || main > noun) return undefined;
  const mended = hung(sentence, { governor: main, dependent: verb, relation: 'parataxis' });
  return { ...mended, graph: mended.graph.filter((arc) => arc.governor !== verb || arc.dependent !== noun) };
};

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

/** "who since 2021 has used the firm to buy engines": the parser takes the year for the subject, and the purpose for the clause. */
const whoSince: ArcRepair = (sentence, { governor: noun, dependent: purpose, relation }) => {
  if (relation !== 'acl:relcl' || !isInfinitive(sentence, purpose)) return undefined;
  const who = children(sentence, purpose, 'obj', 'nsubj').find((arc) =>
    /^W(P|DT)$/.test(tokenAt(sentence, arc.dependent).pos),
  );
  const main = children(sentence, purpose, 'advcl').find(
    (arc) =>
      arc.dependent < purpose &&
      children(sentence, arc.dependent, 'mark').some((one) => tokenAt(sentence, one.dependent).text === 'since'),
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
};

/** "quoted accounts that indicated 8 soldiers died": what is indicated has a subject of its own. */
const toldInRelative: ArcRepair = (sentence, { governor: verb, dependent: noun, relation }) => {
  if (relation !== 'nsubj' || noun > verb || tokenAt(sentence, verb).pos !== 'VBD') return undefined;
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
};

/** "Banks that conduct any transaction could be punished": the parser takes the clause for the subject, and the sentence for what describes the banks. */
const subjectClause: ArcRepair = (sentence, { governor: main, dependent: clause, relation }) => {
  const own = arcTo(sentence, main);
  if (!relation.startsWith('csubj') || own?.relation !== 'acl:relcl' || clause > main) return undefined;
  const noun = own.governor;
  const above = arcTo(sentence, noun);
  const who = children(sentence, main, 'obj', 'nsubj', 'dep').find(
    (arc) => arc.dependent === noun + 1 && /^W(DT|P)$/.test(tokenAt(sentence, arc.dependent).pos),
  );
  if (above?.relation !== 'root' || !who || who.dependent > clause) return undefined;
  const isPassive = children(sentence, main, 'aux:pass').length > 0;
  const mended = [
    { ...above, dependent: main },
    { governor: main, dependent: noun, relation: isPassive ? 'nsubj:pass' : 'nsubj' },
    { governor: noun, dependent: clause, relation: 'acl:relcl' },
    { governor: clause, dependent: who.dependent, relation: 'nsubj' },
  ].reduce(hung, sentence);
  return { ...mended, graph: [...mended.graph, { governor: clause, dependent: noun, relation: 'nsubj' }] };
};

/** A relative clause, and what is listed with it, taken from one noun to another, which becomes their subject. */
const described = (sentence: Sentence, noun: number, from: number, verb: number, relation: string): Sentence => {
  const verbs = [verb, ...children(sentence, verb, 'conj').map((arc) => arc.dependent)];
  const mended = hung(sentence, { governor: noun, dependent: verb, relation: 'acl:relcl' });
  const own = mended.graph.filter(
    (arc) => verbs.includes(arc.governor) && arc.dependent === from && arc.relation.startsWith('nsubj'),
  );
  const subjects = own.some((arc) => arc.governor === verb)
    ? own
    : [...own, { governor: verb, dependent: from, relation }];
  return {
    ...mended,
    graph: [
      ...mended.graph.filter((arc) => !own.includes(arc)),
      ...subjects.map((arc) => ({ ...arc, dependent: noun })),
    ],
  };
};

/** Which word of a relative clause its noun stands for, and which noun it describes, where the parser takes another. */
export const repairRelativeGaps = mendArcs([
  saidBetween,
  objectOfInfinitive,
  whoIsNamed,
  deedThatHarmed,
  ofMeasured,
  whichAccordingTo,
  contactClause,
  whichTheySaid,
  whichOfPeople,
  whoSince,
  toldInRelative,
  subjectClause,
]);
