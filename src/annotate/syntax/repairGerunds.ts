import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { describingParticiples } from '../../ontology/describingParticiples.js';
import { asDeed, asNoun, asNounAt, asStates, asWarning, turned } from './gerundsAsNouns.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/** "shot a guard before fleeing into the forest": the parser takes the gerund for a noun; it is a clause of the verb. */
const asClause = on('obl dep', (sentence, { governor, dependent }) => {
  if (tokenAt(sentence, dependent).pos !== 'VBG') return undefined;
  const preposition = children(sentence, dependent, 'case')[0];
  if (preposition === undefined || !conjunctive.test(tokenAt(sentence, preposition.dependent).text.toLowerCase()))
    return undefined;
  if (!tokenAt(sentence, governor).pos.startsWith('VB') || isNominal(sentence, dependent)) return undefined;
  const clause = hung(sentence, { governor, dependent, relation: 'advcl' });
  return hung(clause, { ...preposition, relation: 'mark' });
});

const conjunctive = /^(before|after|since|while|without|upon|despite)$/;

/** "backfired by becoming the peak of the movement": the parser gives what stands behind the gerund to the verb before it. */
const withObject = on('obl', (sentence, { governor: verb, dependent: gerund }) => {
  if (tokenAt(sentence, gerund).pos !== 'VBG') return undefined;
  const preposition = children(sentence, gerund, 'case')[0];
  if (!preposition) return undefined;
  const object = children(sentence, verb, 'obj').find(({ dependent }) => dependent > gerund);
  if (!object || children(sentence, gerund).length > 1 || beginOf(sentence, object.dependent) !== gerund + 1)
    return undefined;
  return [
    { governor: verb, dependent: gerund, relation: 'advcl' },
    { ...preposition, relation: 'mark' },
    { ...object, governor: gerund },
  ].reduce(hung, sentence);
});

/** "killed after showing cartoons published in a magazine": the cartoons are shown and were published, and publish nothing. */
const afterDoing = on('amod', (sentence, { governor: noun, dependent: gerund }) => {
  const own = arcTo(sentence, noun);
  if (tokenAt(sentence, gerund).pos !== 'VBG' || own?.relation !== 'nsubj' || own.governor !== noun + 1)
    return undefined;
  const participle = own.governor;
  const mark = children(sentence, participle, 'mark').find(({ dependent }) => dependent === gerund - 1);
  const above = arcTo(sentence, participle);
  if (!mark || !/^(after|before|by|for|without|since|while)$/.test(tokenAt(sentence, mark.dependent).text))
    return undefined;
  if (above?.relation !== 'advcl' || tokenAt(sentence, participle).pos !== 'VBN') return undefined;
  if (children(sentence, participle, 'aux', 'aux:pass').length > 0) return undefined;
  return [
    { ...above, dependent: gerund },
    { governor: gerund, dependent: noun, relation: 'obj' },
    { governor: noun, dependent: participle, relation: 'acl' },
    { ...mark, governor: gerund },
  ].reduce(hung, sentence);
});

/** "decided against dissolving parliament": the parser takes the deed for an adjective of what it is done to. */
const decidedAgainst = on('amod', (sentence, { governor: noun, dependent: gerund }) => {
  if (tokenAt(sentence, gerund).pos !== 'VBG') return undefined;
  const above = arcTo(sentence, noun);
  const against = children(sentence, noun, 'case').find(({ dependent }) => dependent === gerund - 1);
  if (!above || !against || tokenAt(sentence, against.dependent).text !== 'against' || above.relation !== 'obl')
    return undefined;
  if (!/^(decide|vote|advise)$/.test(tokenAt(sentence, above.governor).lemma)) return undefined;
  // "voted against rising prices".
  if (describingParticiples.has(tokenAt(sentence, gerund).text)) return undefined;
  return [
    { governor: above.governor, dependent: gerund, relation: 'advcl' },
    { governor: gerund, dependent: against.dependent, relation: 'mark' },
    { governor: gerund, dependent: noun, relation: 'obj' },
  ].reduce(hung, sentence);
});

const beginOf = (sentence: Sentence, noun: number): number =>
  Math.min(noun, ...children(sentence, noun).map(({ dependent }) => dependent));

/** "after a killing", "before the hearing", "without proper training". */
const isNominal = (sentence: Sentence, gerund: number): boolean =>
  children(sentence, gerund, 'det', 'amod', 'nmod:poss', 'nummod', 'compound', 'cop').length > 0;

/** "accused of having supplied weapons": the parser takes both words for adjectives of the weapons. */
const asPerfect = on('amod', (sentence, { governor: noun, dependent: participle }) => {
  if (tokenAt(sentence, participle).pos !== 'VBN') return undefined;
  const having = arcTo(sentence, participle - 1);
  const above = arcTo(sentence, noun);
  if (
    !above ||
    !having ||
    having.governor !== noun ||
    tokenAt(sentence, having.dependent).text.toLowerCase() !== 'having'
  )
    return undefined;
  const isOfNoun = above.governor >= 0 && /^NN/.test(tokenAt(sentence, above.governor).pos);
  return [
    { ...above, dependent: participle, relation: isOfNoun ? 'acl' : 'advcl' },
    { governor: participle, dependent: having.dependent, relation: 'aux' },
    { governor: participle, dependent: noun, relation: 'obj' },
    ...children(sentence, noun, 'case').map((arc) => ({ ...arc, governor: participle, relation: 'mark' })),
  ].reduce(hung, sentence);
});

/** "under heavy artillery shelling": no adjective stands behind its noun; the first word describes the second. */
const asHead = on('amod', (sentence, { governor: noun, dependent: gerund }) => {
  if (gerund !== noun + 1 || tokenAt(sentence, gerund).pos !== 'VBG') return undefined;
  if (!/^NN/.test(tokenAt(sentence, noun).pos) || children(sentence, gerund).length > 0) return undefined;
  const mended = turned(sentence, { governor: gerund, dependent: noun, relation: 'compound' });
  return mended && asNounAt(mended, gerund);
});

/** "criticised for failing to protect them": the parser takes the gerund for the subject of what was not done. */
const asVerb = on('nsubj', (sentence, { governor: infinitive, dependent: gerund }) => {
  if (tokenAt(sentence, gerund).pos !== 'VBG') return undefined;
  const above = arcTo(sentence, infinitive);
  if (!above || above.governor < 0) return undefined;
  if (infinitive !== gerund + 2 || !isInfinitive(sentence, infinitive) || isNominal(sentence, gerund)) return undefined;
  return [
    { ...above, dependent: gerund },
    { governor: gerund, dependent: infinitive, relation: 'xcomp' },
    ...children(sentence, infinitive, 'mark')
      .filter((arc) => arc.dependent < gerund)
      .map((arc) => ({ ...arc, governor: gerund })),
  ].reduce(hung, sentence);
});

/** "after accusing the cabinet of failing to act": what is failed in belongs to the failing right before it, whatever verb above the parser gives it to. */
const ofFailing = on('acl advcl xcomp ccomp dep', (sentence, { governor, dependent: infinitive, relation }) => {
  const gerund = infinitive - 2;
  const { pos = '', lemma = '' } = sentence.tokens[gerund] ?? {};
  if (pos !== 'VBG' || governor === gerund) return undefined;
  // "continued attempting to calm them": both hang on the one verb.
  if (arcTo(sentence, gerund)?.governor === governor && relation === 'xcomp') return undefined;
  if (sentence.tokens[infinitive - 1]?.pos !== 'TO' || tokenAt(sentence, infinitive).pos !== 'VB') return undefined;
  if (!/^(fail|refuse|try|attempt|seek|conspire|plot|threaten|plan|intend|begin|continue)$/.test(lemma))
    return undefined;
  let top = gerund;
  for (let steps = 0; steps < 6 && arcTo(sentence, top) && arcTo(sentence, top)?.governor !== infinitive; steps++)
    top = arcTo(sentence, top)?.governor ?? -1;
  const isBelow = top >= 0 && arcTo(sentence, top)?.governor === infinitive;
  const verb = tokenAt(sentence, governor).pos.startsWith('N') ? (arcTo(sentence, governor)?.governor ?? -1) : governor;
  if (isBelow && (verb < 0 || !tokenAt(sentence, top).pos.startsWith('VB'))) return undefined;
  return [
    ...(isBelow
      ? [
          { governor: verb, dependent: top, relation: 'advcl' },
          ...children(sentence, infinitive, 'mark')
            .filter((arc) => arc.dependent < gerund)
            .map((arc) => ({ ...arc, governor: top })),
        ]
      : []),
    { governor: gerund, dependent: infinitive, relation: 'xcomp' },
  ].reduce(hung, sentence);
});

/** "is committed to defending them", "prospects of working it out": the parser hangs the gerund on its preposition. */
const asMarked = on('dep acl ccomp xcomp', (sentence, { governor: preposition, dependent: gerund }) => {
  const above = arcTo(sentence, preposition);
  if (gerund !== preposition + 1 || !above || above.governor < 0) return undefined;
  if (!/^(IN|TO)$/.test(tokenAt(sentence, preposition).pos) || tokenAt(sentence, gerund).pos !== 'VBG')
    return undefined;
  const clause = tokenAt(sentence, above.governor).pos.startsWith('NN') ? 'acl' : 'advcl';
  return hung(hung(sentence, { governor: above.governor, dependent: gerund, relation: clause }), {
    governor: gerund,
    dependent: preposition,
    relation: 'mark',
  });
});

/** ", while providing shelter": read as a leftover of "while" that is described. */
const asMeanwhile = on('dep', (sentence, { governor: mark, dependent: noun }) => {
  const above = arcTo(sentence, mark);
  const gerund = mark + 1;
  if (!above || above.governor < 0 || sentence.tokens[gerund]?.pos !== 'VBG') return undefined;
  if (!/^(while|when|by|before|after)$/.test(tokenAt(sentence, mark).text)) return undefined;
  if (arcTo(sentence, gerund)?.governor !== noun || arcTo(sentence, gerund)?.relation !== 'amod') return undefined;
  return [
    { governor: above.governor, dependent: gerund, relation: 'advcl' },
    { governor: gerund, dependent: mark, relation: 'mark' },
    { governor: gerund, dependent: noun, relation: 'obj' },
  ].reduce(hung, sentence);
});

/** "ruled out sending troops": what the particle verb is about, which the parser leaves loose, or hangs on the particle. */
const asRuledOut = on('dep', (sentence, { governor, dependent: gerund }) => {
  const out = arcTo(sentence, gerund - 1);
  if (tokenAt(sentence, gerund).pos !== 'VBG' || !out) return undefined;
  if (out.relation === 'compound:prt' && out.governor === governor)
    return hung(sentence, { governor, dependent: gerund, relation: 'xcomp' });
  const isRuled = out.governor >= 0 && governor === out.dependent && out.governor === governor - 1;
  if (!isRuled || tokenAt(sentence, governor).text !== 'out' || tokenAt(sentence, out.governor).lemma !== 'rule')
    return undefined;
  return [
    { ...out, relation: 'compound:prt' },
    { governor: out.governor, dependent: gerund, relation: 'xcomp' },
  ].reduce(hung, sentence);
});

/** "in a garage rented by his cousin": what stands behind its noun with a phrase of its own is no adjective. */
const asDescribing = on('amod', (sentence, { governor: noun, dependent: participle }) =>
  participle > noun &&
  tokenAt(sentence, participle).pos === 'VBN' &&
  children(sentence, participle, 'obl').some((arc) => arc.dependent > participle)
    ? hung(sentence, { governor: noun, dependent: participle, relation: 'acl' })
    : undefined,
);

/** Participles and gerunds that the parser takes for nouns or adjectives, and the other way round. */
export const repairGerunds = mendArcs(() => [
  decidedAgainst,
  afterDoing,
  asClause,
  withObject,
  asPerfect,
  asHead,
  asVerb,
  ofFailing,
  asNoun,
  asDescribing,
  asDeed,
  asRuledOut,
  asMarked,
  asMeanwhile,
  asWarning,
  asStates,
]);
