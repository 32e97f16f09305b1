import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { complementModality, deedNouns } from '../../ontology/complementModality.js';
import { controlNouns, controlNounVerbs } from '../../ontology/controlNouns.js';
import { speaking } from './infinitivesForSomebody.js';
import { on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';
import { isVerbWithTo } from './verbWithTo.js';

/** "The plan to sell the airport was approved": the parser makes the plan sell, and the selling the subject. The plan is. */
export const asNounsOwn = on('csubj csubj:pass', (sentence, { governor, dependent, relation }) => {
  const noun = children(sentence, dependent, 'nsubj')[0]?.dependent;
  if (noun === undefined || !isVerbWithTo(sentence, dependent)) return undefined;
  if (noun > dependent || tokenAt(sentence, noun).pos === 'PRP') return undefined;
  const subject = { governor, dependent: noun, relation: relation.replace('csubj', 'nsubj') };
  return hung(hung(sentence, { governor: noun, dependent, relation: 'acl' }), subject);
});

/** "announced plans to supply radars": the parser makes the plans supply them. They are announced. */
export const asAnnounced = on('ccomp', (sentence, { governor: verb, dependent: infinitive }) => {
  const noun = children(sentence, infinitive, 'nsubj')[0]?.dependent;
  if (noun === undefined || noun < verb || !isVerbWithTo(sentence, infinitive)) return undefined;
  if (!controlNouns.has(tokenAt(sentence, noun).lemma) || sentence.tokens[noun + 1]?.text !== 'to') return undefined;
  if (!controlNounVerbs.has(tokenAt(sentence, verb).lemma)) return undefined;
  const announced = hung(sentence, { governor: verb, dependent: noun, relation: 'obj' });
  return hung(announced, { governor: noun, dependent: infinitive, relation: 'acl' });
});

/** "The ministry's failure to warn residents cost lives": the parser makes the failure warn, and that the sentence. What it did cost is. */
export const ofSubjectDeed = on('ccomp xcomp dep acl', (sentence, { governor, dependent: main }) => {
  const arc = arcTo(sentence, governor);
  // "to pay salaries led to protests": it may hang on the object.
  const infinitive = arc?.relation === 'obj' ? arc.governor : governor;
  const deed = children(sentence, infinitive, 'nsubj')[0]?.dependent;
  if (arcTo(sentence, infinitive)?.relation !== 'root') return undefined;
  if (deed === undefined || deed > infinitive || !deedNouns.has(tokenAt(sentence, deed).lemma)) return undefined;
  if (!isVerbWithTo(sentence, infinitive) || main < infinitive || !/^VB[DZPN]?$/.test(tokenAt(sentence, main).pos))
    return undefined;
  if (
    children(sentence, main, 'mark').length > 0 ||
    sentence.tokens.slice(infinitive, main).some(({ pos }) => /^(,|WDT|WP|WRB|VB[DZP]|MD|IN)$/.test(pos))
  )
    return undefined;
  const object = children(sentence, main, 'nsubj')[0]?.dependent;
  const risen = rewired(sentence, main, { governor: -1, dependent: main, relation: 'root' });
  const led = hung(hung(risen, { governor: main, dependent: deed, relation: 'nsubj' }), {
    governor: deed,
    dependent: infinitive,
    relation: 'acl',
  });
  return object === undefined ? led : hung(led, { governor: infinitive, dependent: object, relation: 'obj' });
});

/** "held in the plot to blow up a bridge": the plot is to do so, and nobody is held to. */
export const ofPlot = on('xcomp advcl', (sentence, { governor: verb, dependent: infinitive }) => {
  if (!isVerbWithTo(sentence, infinitive)) return undefined;
  const to = children(sentence, infinitive, 'mark').find((arc) => tokenAt(sentence, arc.dependent).pos === 'TO');
  const noun = (to?.dependent ?? 0) - 1;
  const own = arcTo(sentence, noun);
  return own?.relation === 'obl' &&
    own.governor === verb &&
    noun > verb &&
    // "forced by the decision to resign".
    !hasCase(sentence, noun, /^by$/i) &&
    !/^(force|compel|oblige|require|order|ask|urge)$/.test(tokenAt(sentence, verb).lemma) &&
    /^(plot|conspiracy|plan|bid|attempt|effort|scheme|decision)$/.test(tokenAt(sentence, noun).lemma)
    ? hung(sentence, { governor: noun, dependent: infinitive, relation: 'acl' })
    : undefined;
});

/** "highlighted U.S. efforts to speed it up": whose effort it is does what is tried, and not who speaks of it. */
export const ofDeed = on('advcl xcomp', (sentence, { governor, dependent }) => {
  const deed = children(sentence, governor, 'obj').find(
    (arc) => arc.dependent > governor && arc.dependent < dependent,
  )?.dependent;
  if (deed === undefined || !isVerbWithTo(sentence, dependent)) return undefined;
  if (!deedNouns.has(tokenAt(sentence, deed).lemma) && !isNeed(sentence, deed)) return undefined;
  if (!speaking.has(tokenAt(sentence, governor).lemma) && !isOthers(sentence, deed) && !isDoneBy(sentence, deed))
    return undefined;
  const owner = children(sentence, deed, 'nmod:poss', 'compound')[0]?.dependent;
  const own = hung(sentence, { governor: deed, dependent, relation: 'acl' });
  return owner === undefined
    ? own
    : { ...own, graph: [...own.graph, { governor: dependent, dependent: owner, relation: 'nsubj:xsubj' }] };
});

/** "concerns about the premier's vow not to resign", "unhappy with the agency's failure to act": whose it is does it, whatever the sentence tells. */
export const ofOwnersDeed = on('advcl xcomp', (sentence, { governor, dependent }) => {
  const to = children(sentence, dependent, 'mark').find((arc) => tokenAt(sentence, arc.dependent).text === 'to');
  if (!to || !isVerbWithTo(sentence, dependent)) return undefined;
  const deed = /^not$/i.test(sentence.tokens[to.dependent - 1]?.text ?? '') ? to.dependent - 2 : to.dependent - 1;
  if (deed <= governor || !/^NNS?$/.test(sentence.tokens[deed]?.pos ?? '')) return undefined;
  if (
    !controlNouns.has(tokenAt(sentence, deed).lemma) &&
    !/^(request|bid|pitch|campaign)$/.test(tokenAt(sentence, deed).lemma)
  )
    return undefined;
  const owner = children(sentence, deed, 'nmod:poss').find((arc) =>
    tokenAt(sentence, arc.dependent).pos.startsWith('NN'),
  );
  if (!owner || !/^(obl|nmod|obj)$/.test(arcTo(sentence, deed)?.relation ?? '')) return undefined;
  const own = hung(sentence, { governor: deed, dependent, relation: 'acl' });
  return {
    ...own,
    graph: [...own.graph, { governor: dependent, dependent: owner.dependent, relation: 'nsubj:xsubj' }],
  };
});

/** "welcomed the need to send monitors": who speaks of it does not send them. */
const isNeed = (sentence: Sentence, noun: number): boolean =>
  /^(need|necessity|importance|urgency|obligation|duty|right)$/.test(tokenAt(sentence, noun).lemma) &&
  /^to$/i.test(sentence.tokens[noun + 1]?.text ?? '') &&
  children(sentence, noun, 'nmod:poss').length === 0;

/** "to protest the cabinet's decision to sign it": told by name, it is another's, and not that of who protests. */
const isOthers = (sentence: Sentence, deed: number): boolean =>
  /^to$/i.test(sentence.tokens[deed + 1]?.text ?? '') &&
  children(sentence, deed, 'nmod:poss').some((arc) => tokenAt(sentence, arc.dependent).pos.startsWith('NN'));

/** "repelled an attempt by militants to seize it". */
const isDoneBy = (sentence: Sentence, deed: number): boolean =>
  children(sentence, deed, 'nmod').some(
    ({ dependent }) =>
      hasCase(sentence, dependent, /^by$/i) &&
      /^to$/i.test(sentence.tokens[Math.max(...subtree(sentence, dependent)) + 1]?.text ?? ''),
  );

/** "a move after years of refusals by the army to admit it": the deed nearest to it, though a noun above has it. */
export const ofNearerDeed = on('acl', (sentence, { governor, dependent }) => {
  if (!isVerbWithTo(sentence, dependent)) return undefined;
  if (!tokenAt(sentence, governor).pos.startsWith('NN') || complementModality.has(tokenAt(sentence, governor).lemma))
    return undefined;
  const deed = subtree(sentence, governor).findLast(
    (token) => token > governor && token < dependent && deedNouns.has(tokenAt(sentence, token).lemma),
  );
  return deed === undefined ? undefined : hung(sentence, { governor: deed, dependent, relation: 'acl' });
});
