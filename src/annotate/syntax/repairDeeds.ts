import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, tokenAt } from '../../model/syntax.js';
import { hinderingVerbs } from '../../ontology/deniedComplements.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { personNouns } from '../../ontology/personNouns.js';
import { isForce, isHarm } from '../../ontology/roleRules.js';
import { nounKind } from '../mentions/nounKind.js';
import { mendArcs, on, onAny } from './mendArcs.js';
import { hung, retagged, rewired } from './rewired.js';

/** "was prevented from entering the room by guards": who hinders stands behind what is hindered. */
const byHinderer = on('obl', (sentence, { governor: gerund, dependent: who }) => {
  const verb = arcTo(sentence, gerund)?.governor ?? -1;
  const word = (token: number): string => tokenAt(sentence, token).text.toLowerCase();
  if (verb < 0 || !hinderingVerbs.has(tokenAt(sentence, verb).lemma)) return undefined;
  if (tokenAt(sentence, gerund).pos !== 'VBG' || children(sentence, verb, 'aux:pass').length === 0) return undefined;
  if (!children(sentence, gerund, 'mark', 'case').some((arc) => word(arc.dependent) === 'from')) return undefined;
  if (!isBy(sentence, who) || /^(DATE|TIME)$/.test(tokenAt(sentence, who).ner)) return undefined;
  const arc = { governor: verb, dependent: who, relation: 'obl' };
  return rewired(sentence, who, arc, [{ ...arc, relation: 'obl:agent' }]);
});

/** "condemns the shelling of houses in Sarn by the army": nobody does by others what he does; the deed is theirs, and its places are too. */
const ofDeed = on('obl', (sentence, { governor: verb, dependent: doer }) => {
  const deed = children(sentence, verb, 'obj').find((arc) => arc.dependent > verb && arc.dependent < doer)?.dependent;
  if (deed === undefined || !isBy(sentence, doer)) return undefined;
  const { pos, lemma, ner } = tokenAt(sentence, deed);
  const isActive = children(sentence, verb, 'aux:pass').length === 0 && /^VB[DZPG]?$/.test(tokenAt(sentence, verb).pos);
  const isDeed =
    ner === 'O' &&
    (pos === 'VBG' ? children(sentence, deed, 'det').length > 0 : typeOfNoun(lemma.toLowerCase()) !== undefined);
  if (
    !isActive ||
    !isDeed ||
    !/^NN/.test(tokenAt(sentence, doer).pos) ||
    /^(DATE|TIME)$/.test(tokenAt(sentence, doer).ner)
  )
    return undefined;
  return children(sentence, verb, 'obl')
    .filter((arc) => arc.dependent > deed && arc.dependent <= doer)
    .reduce((mended, arc) => rewired(mended, arc.dependent, { ...arc, governor: deed, relation: 'nmod' }), sentence);
});

const isBy = (sentence: Sentence, noun: number): boolean =>
  hasCase(sentence, noun, /^by$/) &&
  children(sentence, noun, 'nummod').length === 0 &&
  tokenAt(sentence, noun).text !== 'force' &&
  !/^(percent|%|car|boat|ship|helicopter|train|plane|bus|air|road|sea|rail|truck|mail|post|phone|telephone|law|decree|night|day|far|mistake|accident|way|means|vote|majority|margin|amount|half|third)$/.test(
    tokenAt(sentence, noun).lemma,
  );

/** "held 52 diplomats hostage": the diplomats are held; the parser makes one noun of both. */
const asHostage = onAny((sentence, { governor: verb, dependent: hostage, relation }) => {
  // "took dozens of villagers hostage": the parser has them dozens of hostages.
  const above = relation === 'nmod' && hasCase(sentence, hostage, /^of$/) ? arcTo(sentence, verb) : undefined;
  const taking = above ? (above.relation === 'obj' ? above.governor : -1) : verb;
  if (taking < 0 || (!above && relation !== 'obj')) return undefined;
  const who = children(sentence, hostage, 'compound').at(-1)?.dependent;
  if (who === undefined || who !== hostage - 1) return undefined;
  // "a Taliban prisoner".
  const { pos, lemma } = tokenAt(sentence, who);
  if (children(sentence, hostage, 'det').length > 0 && pos !== 'NNS' && !(pos === 'NN' && personNouns.has(lemma)))
    return undefined;
  if (!/^(hostage|captive|prisoner)$/.test(tokenAt(sentence, hostage).text)) return undefined;
  if (!/^(hold|take|seize|keep)$/.test(tokenAt(sentence, taking).lemma)) return undefined;
  const others = children(sentence, hostage).filter((arc) => arc.dependent < who);
  const mended = [
    { governor: verb, dependent: who, relation },
    { governor: taking, dependent: hostage, relation: 'xcomp' },
    ...others.map((arc) => ({ ...arc, governor: who })),
  ].reduce(hung, retagged(sentence, hostage, { pos: 'JJ' }));
  return above ? { ...mended, graph: counted(sentence, verb, who, hostage, taking) } : mended;
});

/** In the graph "dozens of villagers" are villagers, of whom "dozens of" says how many: what holds of the hostage holds of them. */
const counted = (
  { graph }: Sentence,
  quantity: number,
  who: number,
  hostage: number,
  taking: number,
): Sentence['graph'] => [
  ...graph
    .filter(({ governor, dependent }) => dependent !== who && !(governor === who && dependent === hostage))
    .filter(({ governor, dependent }) => !(governor === hostage && dependent === who))
    .map((arc) => ({
      ...arc,
      governor: arc.governor === hostage ? who : arc.governor,
      dependent: arc.dependent === hostage ? who : arc.dependent,
      relation: arc.governor === quantity && arc.dependent === hostage ? 'nmod:of' : arc.relation,
    })),
  { governor: taking, dependent: hostage, relation: 'xcomp' },
];

/** "The murder of Ana Ruiz, perpetrated by guards": it is the deed that is perpetrated, and not who it is done to. */
const doneDeed = on('acl', (sentence, { governor: noun, dependent: participle, relation }) => {
  const { lemma, pos } = tokenAt(sentence, participle);
  const particle = sentence.tokens[participle + 1]?.text;
  // "a boy committed to prison".
  const isDone =
    particle !== 'to' && (/^(perpetrate|commit|stage|mount)$/.test(lemma) || (lemma === 'carry' && particle === 'out'));
  if (pos !== 'VBN' || !isDone) return undefined;
  const above = arcTo(sentence, noun);
  if (above?.relation !== 'nmod') return undefined;
  const deed = typeOfNoun(tokenAt(sentence, above.governor).lemma.toLowerCase());
  const isHarmed =
    tokenAt(sentence, noun).ner === 'PERSON' ||
    nounKind(sentence, noun) === 'Person' ||
    nounKind(sentence, noun) === 'Group';
  return deed !== undefined && (isForce(deed.name) || isHarm(deed.name)) && isHarmed
    ? hung(sentence, { governor: above.governor, dependent: participle, relation })
    : undefined;
});

const isPeople = (noun: string): boolean => personNouns.has(noun) || noun === 'people';

/** "denied visitors entry": the visitors are denied it; the parser makes one noun of both. */
const asDenied = on('obj', (sentence, { governor: verb, dependent: what }) => {
  const who = children(sentence, what, 'compound').at(-1)?.dependent;
  if (who !== what - 1 || tokenAt(sentence, who).pos !== 'NNS') return undefined;
  if (!/^(deny|grant|refuse)$/.test(tokenAt(sentence, verb).lemma) || !isPeople(tokenAt(sentence, who).lemma))
    return undefined;
  const others = children(sentence, what).filter((arc) => arc.dependent < who);
  return [
    { governor: verb, dependent: who, relation: 'iobj' },
    ...others.map((arc) => ({ ...arc, governor: who })),
  ].reduce(hung, sentence);
});

/** Who does a deed, and to whom it is done, where the parser hangs them on another word or makes one noun of two. */
export const repairDeeds = mendArcs(() => [byHinderer, ofDeed, doneDeed, asHostage, asDenied]);
