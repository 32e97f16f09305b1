import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { arrangedNouns } from '../../ontology/arrangedWords.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { withSubjects } from './clauseArcs.js';
import {
  forNamed,
  forPlace,
  forSomebody,
  forSomebodysDeed,
  ofAddressed,
  withSomebody,
} from './infinitivesForSomebody.js';
import {
  asAnnounced,
  asNounsOwn,
  ofDeed,
  ofNearerDeed,
  ofOwnersDeed,
  ofPlot,
  ofSubjectDeed,
} from './infinitivesOfNouns.js';
import { mendArcs, on, onAny } from './mendArcs.js';
import { asInfinitive, toDo, toFire } from './nounsAsInfinitives.js';
import { hung, retagged, rewired } from './rewired.js';
import { isVerbWithTo } from './verbWithTo.js';

/** "stands ready to help": the adjective's complement, though the parser leaves open what it is. */
const asComplement = on('dep', (sentence, { governor, dependent }) =>
  governor < dependent &&
  tokenAt(sentence, governor).pos === 'JJ' &&
  isVerbWithTo(sentence, dependent) &&
  arcTo(sentence, governor)?.relation !== 'amod'
    ? hung(sentence, { governor, dependent, relation: 'xcomp' })
    : undefined,
);

/** "to help end the war", "to free them, close the base": a bare form without a clause of its own. */
const asBareForm = on('dep', (sentence, { governor, dependent }) => {
  if (governor > dependent || tokenAt(sentence, dependent).pos !== 'VB') return undefined;
  if (children(sentence, dependent, 'mark', 'aux', 'nsubj', 'cop').length > 0) return undefined;
  if (tokenAt(sentence, governor).lemma === 'help' && dependent === governor + 1)
    return hung(sentence, { governor, dependent, relation: 'xcomp' });
  const isListed =
    tokenAt(sentence, governor).pos === 'VB' && /^(,|then)$/.test(sentence.tokens[dependent - 1]?.text ?? '');
  return isListed ? hung(sentence, { governor, dependent, relation: 'conj' }) : undefined;
});

/** "to make a call, then set off a bomb", "will close plants and shed jobs": a form that is alike in the past and bare, in a list of bare ones. */
const asAlike = on('dep conj parataxis', (sentence, { governor, dependent }) => {
  const { pos, text, lemma } = tokenAt(sentence, dependent);
  if (governor > dependent || !/^VB[DPN]$/.test(pos) || text !== lemma) return undefined;
  if (tokenAt(sentence, governor).pos !== 'VB' || !(isVerbWithTo(sentence, governor) || hasModal(sentence, governor)))
    return undefined;
  if (children(sentence, dependent, 'mark', 'aux', 'nsubj', 'nsubj:pass', 'cop').length > 0) return undefined;
  // "and jointly tackle", "but also weaken".
  const before = sentence.tokens.slice(0, dependent).findLast((one) => !/^RB/.test(one.pos) || one.text === 'then');
  return /^(,|and|or|but|then)$/.test(before?.text ?? '')
    ? hung(retagged(sentence, dependent, { pos: 'VB' }), { governor, dependent, relation: 'conj' })
    : undefined;
});

/** "acted in order to calm them": the parser hangs the purpose on "in", or takes it for a phrase. */
const inOrderTo = onAny((sentence, arc) => {
  const { governor: word, dependent: infinitive, relation } = arc;
  const opens = children(sentence, infinitive, 'case').find(({ dependent }) => isInOrder(sentence, dependent));
  if (relation === 'obl' && opens && isVerbWithTo(sentence, infinitive))
    return [
      { ...arc, relation: 'advcl' },
      { ...opens, relation: 'mark' },
    ].reduce(hung, sentence);
  const above = arcTo(sentence, word);
  if (relation !== 'dep' || !above || above.governor < 0) return undefined;
  if (!isInOrder(sentence, word) || !isVerbWithTo(sentence, infinitive)) return undefined;
  return [
    { governor: above.governor, dependent: infinitive, relation: 'advcl' },
    { governor: infinitive, dependent: word, relation: 'mark' },
  ].reduce(hung, sentence);
});

const isInOrder = (sentence: Sentence, word: number): boolean =>
  tokenAt(sentence, word).text.toLowerCase() === 'in' && sentence.tokens[word + 1]?.text === 'order';

/** "entered the city without declaring war": what was not done is a clause of what was. */
const withoutDoing = on('dep', (sentence, { governor, dependent }) => {
  if (tokenAt(sentence, dependent).pos !== 'VBG') return undefined;
  if (!/^without$/i.test(tokenAt(sentence, governor).text)) return undefined;
  const above = arcTo(sentence, governor);
  if (above === undefined) return undefined;
  // "Without firing a shot, they took the town": the parser hangs the sentence on the gerund.
  if (above.governor < 0) {
    const main = children(sentence, dependent, 'parataxis', 'ccomp', 'dep').find(
      (arc) => arc.dependent > dependent && children(sentence, arc.dependent, 'nsubj', 'nsubj:pass').length > 0,
    );
    return (
      main &&
      [
        { ...above, dependent: main.dependent },
        { governor: main.dependent, dependent, relation: 'advcl' },
        { governor: dependent, dependent: governor, relation: 'mark' },
      ].reduce(hung, sentence)
    );
  }
  const clause = hung(sentence, { governor: above.governor, dependent, relation: 'advcl' });
  return hung(clause, { governor: dependent, dependent: governor, relation: 'mark' });
});

/** "encourages them to organise elections", "left without meeting resistance": the parser takes the verb for an adjective. */
const asAdjective = on('amod', (sentence, { governor: noun, dependent: verb }) => {
  if (verb > noun) return undefined;
  const opens = children(sentence, noun, 'case').find(({ dependent }) => dependent === verb - 1);
  const above = arcTo(sentence, noun);
  if (!opens || !above || above.governor < 0 || !/^(obl|nmod)$/.test(above.relation)) return undefined;
  const { pos } = tokenAt(sentence, verb);
  const word = tokenAt(sentence, opens.dependent).text.toLowerCase();
  if (!(pos === 'VB' && word === 'to') && !(pos === 'VBG' && word === 'without')) return undefined;
  const clause = [
    { ...above, dependent: verb, relation: word === 'to' && above.governor < verb ? 'xcomp' : 'advcl' },
    { governor: verb, dependent: opens.dependent, relation: 'mark' },
    { governor: verb, dependent: noun, relation: 'obj' },
  ].reduce(hung, sentence);
  return word === 'to' ? retagged(clause, opens.dependent, { pos: 'TO' }) : clause;
});

/**
 * "say he plotted to kill officers, burn a bank and shoot guards": a bare form behind the infinitive is another aim, and nothing that those
 * who say so do.
 */
const inListOfAims = on('conj', (sentence, { governor: told, dependent: verb }) => {
  const { pos, text, lemma } = tokenAt(sentence, verb);
  if (verb < told || !/^VBP?$/.test(pos) || text !== lemma) return undefined;
  if (children(sentence, verb, 'nsubj', 'nsubj:pass', 'mark', 'aux', 'cop').length > 0) return undefined;
  if (!/^VB[DPZ]$/.test(tokenAt(sentence, told).pos) || !speechVerbs.has(tokenAt(sentence, told).lemma))
    return undefined;
  if (!/^(,|and|or)$/.test(sentence.tokens[verb - 1]?.text ?? '') || speechVerbs.has(lemma)) return undefined;
  const aim = children(sentence, told, 'ccomp')
    .flatMap(({ dependent }) => subtree(sentence, dependent))
    .findLast((token) => token < verb && tokenAt(sentence, token).pos === 'VB' && isVerbWithTo(sentence, token));
  if (aim === undefined) return undefined;
  // "officials say it plans to attack, and ask for help": who says so in the present may do more than that, but not in a list.
  const listed = children(sentence, told, 'conj').map((arc) => arc.dependent);
  const isListed =
    children(sentence, aim, 'conj').length > 0 ||
    (listed.length > 1 && listed.some((one) => sentence.tokens[one - 1]?.text === ','));
  if (!isListed && !/^VB[DZ]$/.test(tokenAt(sentence, told).pos)) return undefined;
  return hung(retagged(sentence, verb, { pos: 'VB' }), { governor: aim, dependent: verb, relation: 'conj' });
});

/** "hoped to salvage a deal": the tagger takes the verb for a noun, which would have no article but its own. */
const asVerbAhead = on('obl', (sentence, { governor: wish, dependent: verb }) => {
  if (tokenAt(sentence, verb).pos !== 'NN' || !hoping.test(tokenAt(sentence, wish).lemma)) return undefined;
  const to = children(sentence, verb, 'case').find(({ dependent }) => dependent === verb - 1)?.dependent;
  const object = children(sentence, verb, 'dep').find(({ dependent }) => dependent > verb)?.dependent;
  if (to === undefined || tokenAt(sentence, to).text !== 'to' || object === undefined) return undefined;
  if (!/^(DT|PRP\$)$/.test(sentence.tokens[verb + 1]?.pos ?? '')) return undefined;
  const clause = [
    { governor: wish, dependent: verb, relation: 'xcomp' },
    { governor: verb, dependent: to, relation: 'mark' },
    { governor: verb, dependent: object, relation: 'obj' },
  ].reduce(hung, sentence);
  return retagged(retagged(clause, to, { pos: 'TO' }), verb, { pos: 'VB' });
});

const hoping =
  /^(hope|want|plan|try|seek|intend|vow|attempt|agree|decide|refuse|promise|pledge|threaten|fail|manage|hesitate|prepare|struggle|begin|continue)$/;

/** "the next summit, to be held in Oslo": of the noun before it, whatever the parser hangs it on. */
const toBeHeld = on('advcl xcomp', (sentence, { governor, dependent: held }) => {
  if (tokenAt(sentence, held).text !== 'held' || held < governor) return undefined;
  const [to, be] = [held - 2, held - 1];
  if (sentence.tokens[to]?.text !== 'to' || sentence.tokens[be]?.text !== 'be') return undefined;
  const hasComma = sentence.tokens[to - 1]?.text === ',';
  const noun = hasComma ? to - 2 : to - 1;
  const above = arcTo(sentence, noun);
  if (
    !sentence.tokens[noun]?.pos.startsWith('N') ||
    !above ||
    !arrangedNouns.has(tokenAt(sentence, noun).lemma.toLowerCase())
  )
    return undefined;
  // "called for elections to be held", "wants elections to be held".
  if (hasCase(sentence, noun, /^for$/i) || (!hasComma && !/^(obl|nmod)$/.test(above.relation))) return undefined;
  // "were barred from elections to be held": the elections are.
  return withSubjects(hung(sentence, { governor: noun, dependent: held, relation: 'acl' }), held, []);
});

/** "went on to say that": who goes on to do something does it, and goes nowhere. */
const goesOnTo = on('obl xcomp advcl', (sentence, { governor: going, dependent: deed }) => {
  const { lemma, pos } = tokenAt(sentence, going);
  if (lemma !== 'go' || !/^VB[DPZ]$/.test(pos)) return undefined;
  if (tokenAt(sentence, deed).pos !== 'VB' || children(sentence, deed, 'nsubj').length > 0) return undefined;
  const [on, to] = [going + 1, going + 2];
  if (sentence.tokens[on]?.text !== 'on' || sentence.tokens[to]?.text !== 'to') return undefined;
  if (!children(sentence, deed, 'mark').some(({ dependent }) => dependent === to)) return undefined;
  const above = sentence.tree[going];
  if (!above) return undefined;
  const risen = rewired(sentence, deed, { ...above, dependent: deed });
  const led = [on, to].reduce(
    (one, word) => hung(one, { governor: going, dependent: word, relation: 'fixed' }),
    hung(risen, { governor: deed, dependent: going, relation: 'aux' }),
  );
  const carried = children(led, going)
    .filter((arc) => arc.relation !== 'fixed')
    .reduce((one, arc) => hung(one, { ...arc, governor: deed }), led);
  return retagged(carried, deed, { pos });
});

/** Infinitives that the parser hangs by the wrong arc. */
export const repairInfinitives = mendArcs(() => [
  goesOnTo,
  asInfinitive,
  toDo,
  toFire,
  ofPlot,
  asNounsOwn,
  asAnnounced,
  ofSubjectDeed,
  asComplement,
  asBareForm,
  asAlike,
  inOrderTo,
  withSomebody,
  forSomebodysDeed,
  forSomebody,
  forNamed,
  ofDeed,
  ofOwnersDeed,
  ofNearerDeed,
  withoutDoing,
  asAdjective,
  inListOfAims,
  asVerbAhead,
  toBeHeld,
  forPlace,
  ofAddressed,
]);
