import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { forPlace, forSomebody, forSomebodysDeed, ofAddressed, withSomebody } from './infinitivesForSomebody.js';
import { asNounsOwn, ofDeed, ofNearerDeed, ofPlot, ofSubjectDeed } from './infinitivesOfNouns.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';
import { asInfinitive } from './nounsAsInfinitives.js';
import { hung, retagged, rewired } from './rewired.js';
import { isVerbWithTo } from './verbWithTo.js';

/** "stands ready to help": the adjective's complement, though the parser leaves open what it is. */
const asComplement: ArcRepair = (sentence, { governor, dependent, relation }) =>
  relation === 'dep' &&
  governor < dependent &&
  tokenAt(sentence, governor).pos === 'JJ' &&
  isVerbWithTo(sentence, dependent) &&
  arcTo(sentence, governor)?.relation !== 'amod'
    ? hung(sentence, { governor, dependent, relation: 'xcomp' })
    : undefined;

/** "to help end the war", "to free them, close the base": a bare form without a clause of its own. */
const asBareForm: ArcRepair = (sentence, { governor, dependent, relation }) => {
  if (relation !== 'dep' || governor > dependent || tokenAt(sentence, dependent).pos !== 'VB') return undefined;
  if (children(sentence, dependent, 'mark', 'aux', 'nsubj', 'cop').length > 0) return undefined;
  if (tokenAt(sentence, governor).lemma === 'help' && dependent === governor + 1)
    return hung(sentence, { governor, dependent, relation: 'xcomp' });
  const isListed =
    tokenAt(sentence, governor).pos === 'VB' && /^(,|then)$/.test(sentence.tokens[dependent - 1]?.text ?? '');
  return isListed ? hung(sentence, { governor, dependent, relation: 'conj' }) : undefined;
};

/** "to make a call, then set off a bomb": a form that is alike in the past and behind "to", in a list of bare ones. */
const asAlike: ArcRepair = (sentence, { governor, dependent, relation }) => {
  const { pos, text, lemma } = tokenAt(sentence, dependent);
  if (!/^(dep|conj|parataxis)$/.test(relation) || governor > dependent || !/^VB[DPN]$/.test(pos) || text !== lemma)
    return undefined;
  if (tokenAt(sentence, governor).pos !== 'VB' || !isVerbWithTo(sentence, governor)) return undefined;
  if (children(sentence, dependent, 'mark', 'aux', 'nsubj', 'nsubj:pass', 'cop').length > 0) return undefined;
  // "and jointly tackle".
  const before = sentence.tokens.slice(0, dependent).findLast((one) => !/^RB/.test(one.pos) || one.text === 'then');
  return /^(,|and|or|then)$/.test(before?.text ?? '')
    ? hung(retagged(sentence, dependent, { pos: 'VB' }), { governor, dependent, relation: 'conj' })
    : undefined;
};

/** "acted in order to calm them": the parser hangs the purpose on "in", or takes it for a phrase. */
const inOrderTo: ArcRepair = (sentence, arc) => {
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
};

const isInOrder = (sentence: Sentence, word: number): boolean =>
  tokenAt(sentence, word).text.toLowerCase() === 'in' && sentence.tokens[word + 1]?.text === 'order';

/** "entered the city without declaring war": what was not done is a clause of what was. */
const withoutDoing: ArcRepair = (sentence, { governor, dependent, relation }) => {
  if (relation !== 'dep' || tokenAt(sentence, dependent).pos !== 'VBG') return undefined;
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
};

/** "went on to say that": who goes on to do something does it, and goes nowhere. */
const goesOnTo: ArcRepair = (sentence, { governor: going, dependent: deed, relation }) => {
  const { lemma, pos } = tokenAt(sentence, going);
  if (lemma !== 'go' || !/^VB[DPZ]$/.test(pos) || !/^(obl|xcomp|advcl)$/.test(relation)) return undefined;
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
};

/** Infinitives that the parser hangs by the wrong arc. */
export const repairInfinitives = mendArcs([
  goesOnTo,
  asInfinitive,
  ofPlot,
  asNounsOwn,
  ofSubjectDeed,
  asComplement,
  asBareForm,
  asAlike,
  inOrderTo,
  withSomebody,
  forSomebodysDeed,
  forSomebody,
  ofDeed,
  ofNearerDeed,
  withoutDoing,
  forPlace,
  ofAddressed,
]);
