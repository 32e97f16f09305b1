import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { words } from '../../ontology/words.js';
import { nounKind } from '../mentions/nounKind.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, moved, retagged } from './rewired.js';
import { verbAbove } from './verbAbove.js';

/** "other people detained", "the number of people killed": what is always done to somebody is done to who seems to do it to nobody. */
const doneToSomebody = on('nsubj', (sentence, { governor: verb, dependent: who }) => {
  const { pos, lemma } = tokenAt(sentence, verb);
  // "soldiers covered with blood", which the parser cannot place.
  const isUnplaced =
    pos === 'VBN' &&
    /^(dep|ccomp|root|parataxis)$/.test(arcTo(sentence, verb)?.relation ?? '') &&
    sentence.tokens.slice(who + 1, verb).every((token) => token.pos === 'RB');
  if (who > verb || !/^VB[DN]$/.test(pos) || !(alwaysDone.has(lemma) || isUnplaced)) return undefined;
  if (children(sentence, verb, 'obj', 'iobj', 'aux', 'ccomp', 'xcomp', 'advmod').length > 0) return undefined;
  if (/^(conj|acl:relcl)$/.test(arcTo(sentence, verb)?.relation ?? '')) return undefined;
  if (children(sentence, verb, 'conj').some((arc) => tokenAt(sentence, arc.dependent).pos.startsWith('VB')))
    return undefined;
  if (!/^NNS?$/.test(tokenAt(sentence, who).pos) || !/^(Person|Group)$/.test(nounKind(sentence, who) ?? ''))
    return undefined;
  const mended = hung(sentence, { governor: verb, dependent: who, relation: 'nsubj:pass' });
  return retagged(mended, verb, { pos: 'VBN' });
});

const alwaysDone = words(
  'detain arrest wound injure displace abduct kidnap imprison deport hospitalize hospitalise jail evacuate',
);

/** "rammed cars packed with explosives into a convoy": into what they were rammed, and not packed. */
const intoWhat = on('obl', (sentence, { governor: packed, dependent: target }) => {
  if (!/^(packed|laden|loaded|filled|rigged|stuffed)$/.test(tokenAt(sentence, packed).text)) return undefined;
  const into = hasCase(sentence, target, /^into$/);
  const own = arcTo(sentence, packed);
  const object = own && /^acl$/.test(own.relation) ? arcTo(sentence, own.governor) : undefined;
  if (!into || !object || !/^(obj|nsubj:pass)$/.test(object.relation)) return undefined;
  if (!/^(ram|drive|crash|slam|steer|plough|plow|fly|detonate|explode)$/.test(tokenAt(sentence, object.governor).lemma))
    return undefined;
  return children(sentence, packed, 'obl', 'advcl', 'advmod')
    .filter((arc) => arc.dependent >= target)
    .reduce((mended, arc) => moved(mended, { ...arc, governor: object.governor }), sentence);
});

/** "two trucks and one bus carrying guards were hit": what stands next to the participle does it. */
const ofNearest = on('acl', (sentence, { governor: first, dependent: participle, relation }) => {
  if (!/^VB[GN]$/.test(tokenAt(sentence, participle).pos)) return undefined;
  const last = children(sentence, first, 'conj').find((arc) => arc.dependent === participle - 1)?.dependent;
  if (last === undefined || !/^NNS?$/.test(tokenAt(sentence, last).pos)) return undefined;
  return children(sentence, last, 'det', 'nummod').length > 0
    ? hung(withoutSubject(sentence, first, participle), { governor: last, dependent: participle, relation })
    : undefined;
});

/** "Output at the Tarn mine, operated by Arvex, fell": what is operated is next to the comma. */
const runByOthers = on('acl', (sentence, { governor: first, dependent: participle, relation }) => {
  const nearest = participle - 2;
  if (nearest <= first || !isRun.test(tokenAt(sentence, participle).lemma)) return undefined;
  if (tokenAt(sentence, participle).pos !== 'VBN' || tokenAt(sentence, participle - 1).text !== ',') return undefined;
  const arc = arcTo(sentence, nearest);
  if (arc?.relation !== 'nmod' || arc.governor !== first || !/^NNS?$/.test(tokenAt(sentence, nearest).pos))
    return undefined;
  return hung(sentence, { governor: nearest, dependent: participle, relation });
});

const isRun = /^(operate|own|run|manage|locate|situate)$/;

/** "was seen speeding from the scene carrying soldiers": no place carries anybody. */
const ofPlace = on('acl', (sentence, { governor: place, dependent: participle }) => {
  if (tokenAt(sentence, participle).pos !== 'VBG' || participle !== place + 1) return undefined;
  if (!agentive.has(tokenAt(sentence, participle).lemma)) return undefined;
  const isPlace = nounKind(sentence, place) === 'Place' || tokenAt(sentence, place).ner === 'LOCATION';
  const above = arcTo(sentence, place);
  const main = above && /^(obl|nmod|obj)$/.test(above.relation) ? verbAbove(sentence, above.governor) : undefined;
  return isPlace && main !== undefined
    ? hung(withoutSubject(sentence, place, participle), { governor: main, dependent: participle, relation: 'advcl' })
    : undefined;
});

const agentive = words(
  'carry wear hold chant wave shout fire demand call clutch drag look search shoot throw kill beat loot burn set accompany',
);

/** "was found guilty of corruption by the court": the court finds, and is not corrupt. */
const byCourt = on('nmod', (sentence, { governor: crime, dependent: court }) => {
  if (!/^(court|tribunal|jury|judge|panel|prosecutor)$/i.test(tokenAt(sentence, court).lemma)) return undefined;
  if (!hasCase(sentence, court, /^by$/)) return undefined;
  let verb = crime;
  for (let steps = 0; steps < 4 && !tokenAt(sentence, verb).pos.startsWith('VB'); steps++) {
    const arc = arcTo(sentence, verb);
    if (!arc || arc.governor < 0 || !/^(obl|nmod|xcomp|amod|conj|advcl)$/.test(arc.relation)) return undefined;
    verb = arc.governor;
  }
  return tokenAt(sentence, verb).pos === 'VBN' && children(sentence, verb, 'aux:pass').length > 0
    ? moved(sentence, { governor: verb, dependent: court, relation: 'obl' })
    : undefined;
});

/** "measures against individuals and entities linked to the group": they are linked, and no measures. */
const linkedPeople = on('acl amod', (sentence, { governor: far, dependent: participle }) => {
  if (!linked.has(tokenAt(sentence, participle).text) || participle < far) return undefined;
  const near = participle - 1;
  if (near === far || !/^NNP?S?$/.test(tokenAt(sentence, near).pos) || !subtree(sentence, far).includes(near))
    return undefined;
  if (/^(Person|Group|Organization)$/.test(nounKind(sentence, far) ?? '')) return undefined;
  const own = arcTo(sentence, near);
  const first = own?.relation === 'conj' ? own.governor : near;
  if (first === far || ![first, near].some((one) => isOfPeople(sentence, one))) return undefined;
  return hung(withoutSubject(sentence, far, participle), { governor: first, dependent: participle, relation: 'acl' });
});

const linked = words(
  'linked affiliated associated accused suspected involved connected allied loyal based backed implicated',
);

const isOfPeople = (sentence: Sentence, noun: number): boolean =>
  /^(Person|Group|Organization)$/.test(nounKind(sentence, noun) ?? '') || tokenAt(sentence, noun).lemma === 'entity';

/** "designated the firm for having materially assisted Blue Crescent": a form with an auxiliary is a clause, and describes no name. */
const havingDone = on('amod', (sentence, { governor: noun, dependent: verb }) => {
  if (verb > noun || tokenAt(sentence, verb).pos !== 'VBN') return undefined;
  if (!children(sentence, verb, 'aux').some((arc) => tokenAt(sentence, arc.dependent).text === 'having'))
    return undefined;
  const above = arcTo(sentence, noun);
  const main = above && above.governor >= 0 ? (verbAbove(sentence, above.governor) ?? above.governor) : undefined;
  if (!above || main === undefined || !/^(nmod|obl|obj)$/.test(above.relation)) return undefined;
  const cases = children(sentence, noun, 'case');
  return [
    { governor: main, dependent: verb, relation: 'advcl' },
    { governor: verb, dependent: noun, relation: 'obj' },
    ...cases.map((arc) => ({ governor: verb, dependent: arc.dependent, relation: 'mark' })),
  ].reduce(hung, sentence);
});

/** In the graph the first noun may be what is told of. */
const withoutSubject = (sentence: Sentence, noun: number, verb: number): Sentence => ({
  ...sentence,
  graph: sentence.graph.filter((arc) => arc.governor !== verb || arc.dependent !== noun),
});

/** "a convoy carrying the deputy governor of the province, Mahdi Soltani": the name is the governor's, and no convoy's. */
const nameOfNearest = on('appos obj dep', (sentence, { governor: thing, dependent: name, relation }) => {
  const { ner, pos } = tokenAt(sentence, name);
  if (ner !== 'PERSON' || !pos.startsWith('NNP') || name < thing) return undefined;
  const isThing =
    /^NNS?$/.test(tokenAt(sentence, thing).pos) && !/^(Person|Group)$/.test(nounKind(sentence, thing) ?? '');
  // "fired on a convoy carrying the governor, Mahdi Soltani": nor what is fired.
  const isLost = relation !== 'appos' && /^[.,]?$/.test(sentence.tokens[name + 1]?.text ?? '');
  if (!isThing && !(isLost && tokenAt(sentence, thing).pos.startsWith('VB'))) return undefined;
  const comma = Math.min(...subtree(sentence, name)) - 1;
  if (sentence.tokens[comma]?.text !== ',' || comma <= thing) return undefined;
  let office = comma - 1;
  for (let steps = 0; steps < 4 && nounKind(sentence, office) !== 'Person'; steps++) {
    const arc = arcTo(sentence, office);
    if (!arc || arc.governor <= thing || !/^(nmod|compound|nmod:poss)$/.test(arc.relation)) return undefined;
    office = arc.governor;
  }
  return nounKind(sentence, office) === 'Person' && children(sentence, office, 'appos').length === 0
    ? hung(sentence, { governor: office, dependent: name, relation: 'appos' })
    : undefined;
});

/** "preparing a large-scale drone attack": a bare form between two nouns is one of a compound. */
const bareFormInCompound = on('acl', (sentence, { governor: before, dependent: word }) => {
  if (!/^VBP?$/.test(tokenAt(sentence, word).pos) || before !== word - 1) return undefined;
  const head = children(sentence, word, 'obj').find((arc) => arc.dependent === word + 1)?.dependent;
  const above = arcTo(sentence, before);
  if (head === undefined || !above || children(sentence, word, 'mark', 'nsubj', 'aux').length > 0) return undefined;
  const below = [...children(sentence, before), ...children(sentence, word)].filter(
    (arc) => arc.dependent !== word && arc.dependent !== head,
  );
  const mended = [
    { ...above, dependent: head },
    { governor: head, dependent: before, relation: 'compound' },
    { governor: head, dependent: word, relation: 'compound' },
    ...below.map((arc) =>
      /^(det|case|nummod|nmod:poss)$/.test(arc.relation) || arc.governor === word
        ? { ...arc, governor: head, relation: arc.relation.replace(/^obl/, 'nmod') }
        : arc,
    ),
  ].reduce(hung, sentence);
  return retagged(mended, word, { pos: 'NN' });
});

/** "rescued forty girls kidnapped by bandits from a school": they were kidnapped from there. */
const takenFrom = on('obl', (sentence, { governor: verb, dependent: place }) => {
  if (!hasCase(sentence, place, /^from$/)) return undefined;
  const taken = children(sentence, verb, 'obj', 'nsubj:pass')
    .flatMap((arc) => children(sentence, arc.dependent, 'acl'))
    .map((arc) => arc.dependent)
    .find(
      (participle) =>
        tokenAt(sentence, participle).pos === 'VBN' &&
        takingAway.test(tokenAt(sentence, participle).lemma) &&
        Math.max(...subtree(sentence, participle)) === Math.min(...subtree(sentence, place)) - 1,
    );
  return taken === undefined ? undefined : moved(sentence, { governor: taken, dependent: place, relation: 'obl' });
});

const takingAway =
  /^(kidnap|abduct|steal|loot|snatch|seize|take|evict|expel|deport|smuggle|rob|plunder|confiscate|abstract|remove|displace|launch|fire)$/;

/** Participles and names that the parser hangs on a noun further off. */
export const repairParticiplePlaces = mendArcs(() => [
  doneToSomebody,
  intoWhat,
  ofNearest,
  runByOthers,
  nameOfNearest,
  linkedPeople,
  bareFormInCompound,
  havingDone,
  takenFrom,
  ofPlace,
  byCourt,
]);

/** Into what something packed was driven, where the participle was found to be one only later. */
export const repairIntoWhat = mendArcs(() => [intoWhat]);
