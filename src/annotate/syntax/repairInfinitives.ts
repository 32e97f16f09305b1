import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { complementModality, deedNouns } from '../../ontology/complementModality.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import { nounKind } from '../mentions/nounKind.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';
import { hung, retagged, rewired } from './rewired.js';

/** "to leave", "to be published"; no noun behind a "to". */
const isVerbWithTo = (sentence: Sentence, token: number): boolean =>
  (tokenAt(sentence, token).pos === 'VB' || children(sentence, token, 'aux:pass').length > 0) &&
  isInfinitive(sentence, token);

/** "The plan to sell the airport was approved": the parser makes the plan sell, and the selling the subject. The plan is. */
const asNounsOwn: ArcRepair = (sentence, { governor, dependent, relation }) => {
  if (!relation.startsWith('csubj')) return undefined;
  const noun = children(sentence, dependent, 'nsubj')[0]?.dependent;
  if (noun === undefined || !isVerbWithTo(sentence, dependent)) return undefined;
  if (noun > dependent || tokenAt(sentence, noun).pos === 'PRP') return undefined;
  const subject = { governor, dependent: noun, relation: relation.replace('csubj', 'nsubj') };
  return hung(hung(sentence, { governor: noun, dependent, relation: 'acl' }), subject);
};

/** "The ministry's failure to warn residents cost lives": the parser makes the failure warn, and that the sentence. What it did cost is. */
const ofSubjectDeed: ArcRepair = (sentence, { governor, dependent: main, relation }) => {
  const arc = arcTo(sentence, governor);
  // "to pay salaries led to protests": it may hang on the object.
  const infinitive = arc?.relation === 'obj' ? arc.governor : governor;
  const deed = children(sentence, infinitive, 'nsubj')[0]?.dependent;
  if (!/^(ccomp|xcomp|dep|acl)$/.test(relation) || arcTo(sentence, infinitive)?.relation !== 'root') return undefined;
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
};

/** "held in the plot to blow up a bridge": the plot is to do so, and nobody is held to. */
const ofPlot: ArcRepair = (sentence, { governor: verb, dependent: infinitive, relation }) => {
  if (!/^(xcomp|advcl)$/.test(relation) || !isVerbWithTo(sentence, infinitive)) return undefined;
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
};

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

/** "is working with its partners to end it": the parser takes "with" for the mark of a clause that the partners are the subject of. */
const withSomebody: ArcRepair = (sentence, { governor, dependent, relation }) => {
  if (relation !== 'advcl') return undefined;
  const mark = children(sentence, dependent, 'mark').find((arc) => tokenAt(sentence, arc.dependent).text === 'with');
  const who = children(sentence, dependent, 'nsubj')[0]?.dependent;
  if (mark === undefined || who === undefined || !isVerbWithTo(sentence, dependent)) return undefined;
  const beside = { governor, dependent: who, relation: 'obl' };
  const together = rewired(sentence, who, beside, [{ ...beside, relation: 'obl:with' }]);
  return hung(together, { governor: who, dependent: mark.dependent, relation: 'case' });
};

/** "apologised for its failure to prevent it": somebody's deed with its infinitive, which the parser takes for a clause. */
const forSomebodysDeed: ArcRepair = (sentence, { governor, dependent, relation }) => {
  if (!/^(advcl|acl)$/.test(relation)) return undefined;
  const mark = children(sentence, dependent, 'mark').find((arc) =>
    /^(for|of|over|about|at|by|on|with|after|despite)$/.test(tokenAt(sentence, arc.dependent).text),
  );
  const deed = children(sentence, dependent, 'nsubj')[0]?.dependent;
  if (mark === undefined || deed === undefined || mark.dependent > deed || deed > dependent) return undefined;
  if (!deedNouns.has(tokenAt(sentence, deed).lemma) || !isVerbWithTo(sentence, dependent)) return undefined;
  if (children(sentence, deed, 'nmod:poss').length === 0) return undefined;
  const beside = { governor, dependent: deed, relation: relation === 'advcl' ? 'obl' : 'nmod' };
  const enhanced = { ...beside, relation: `${beside.relation}:${tokenAt(sentence, mark.dependent).text}` };
  const own = hung(rewired(sentence, deed, beside, [enhanced]), { governor: deed, dependent, relation: 'acl' });
  return hung(own, { governor: deed, dependent: mark.dependent, relation: 'case' });
};

/** "urged states, as well as other bodies, to act": what those who are urged shall do, though the parser lists it with the last of them. */
const ofAddressed: ArcRepair = (sentence, { governor: noun, dependent: infinitive, relation }) => {
  if (!/^(conj|acl)$/.test(relation) || infinitive < noun || !isVerbWithTo(sentence, infinitive)) return undefined;
  // "urged states, and others, to act", where it is listed with the verb.
  const isListed = tokenAt(sentence, noun).pos.startsWith('NN') && arcTo(sentence, noun)?.relation === 'conj';
  const isVerb = tokenAt(sentence, noun).pos.startsWith('VB') && children(sentence, infinitive, 'cc').length === 0;
  if (!isListed && !isVerb) return undefined;
  let verb = noun;
  for (let steps = 0; steps < 4 && !tokenAt(sentence, verb).pos.startsWith('VB'); steps++) {
    const arc = arcTo(sentence, verb);
    if (!arc || arc.governor < 0 || !/^(conj|obj|obl|nmod)$/.test(arc.relation)) return undefined;
    verb = arc.governor;
  }
  if (!addressing.has(tokenAt(sentence, verb).lemma) || verb > noun) return undefined;
  const first = children(sentence, verb, 'xcomp').find((arc) => isVerbWithTo(sentence, arc.dependent))?.dependent;
  const object = children(sentence, verb, 'obj', 'obl').find((arc) => arc.dependent > verb)?.dependent;
  const arc =
    first !== undefined && first < infinitive
      ? { governor: first, dependent: infinitive, relation: 'conj' }
      : { governor: verb, dependent: infinitive, relation: 'xcomp' };
  const mended = hung(sentence, arc);
  return object === undefined
    ? mended
    : { ...mended, graph: [...mended.graph, { governor: infinitive, dependent: object, relation: 'nsubj:xsubj' }] };
};

const addressing = words('urge call ask request encourage invite appeal beg implore press order instruct tell');

/** "left for the airport to meet her": where one goes to does nothing there. */
const forPlace: ArcRepair = (sentence, { governor, dependent, relation }) => {
  if (relation !== 'advcl' || !leaving.test(tokenAt(sentence, governor).lemma)) return undefined;
  // "for the market to open".
  if (/^(open|close|reopen|be)$/.test(tokenAt(sentence, dependent).lemma)) return undefined;
  const mark = children(sentence, dependent, 'mark').find((arc) => tokenAt(sentence, arc.dependent).text === 'for');
  const place = children(sentence, dependent, 'nsubj')[0]?.dependent;
  if (mark === undefined || place === undefined || !isVerbWithTo(sentence, dependent)) return undefined;
  if (nounKind(sentence, place) !== 'Place' && tokenAt(sentence, place).ner !== 'LOCATION') return undefined;
  const goal = { governor, dependent: place, relation: 'obl' };
  const gone = rewired(sentence, place, goal, [{ ...goal, relation: 'obl:for' }]);
  return hung(gone, { governor: place, dependent: mark.dependent, relation: 'case' });
};

const leaving = /^(leave|depart|head|embark|sail|fly|set|go|start|bind)$/;

/** "highlighted U.S. efforts to speed it up": whose effort it is does what is tried, and not who speaks of it. */
const ofDeed: ArcRepair = (sentence, { governor, dependent, relation }) => {
  if (!/^(advcl|xcomp)$/.test(relation)) return undefined;
  const deed = children(sentence, governor, 'obj').find(
    (arc) => arc.dependent > governor && arc.dependent < dependent,
  )?.dependent;
  if (deed === undefined || !isVerbWithTo(sentence, dependent)) return undefined;
  if (!deedNouns.has(tokenAt(sentence, deed).lemma) && !isNeed(sentence, deed)) return undefined;
  if (!speaking.has(tokenAt(sentence, governor).lemma) && !isOthers(sentence, deed)) return undefined;
  const owner = children(sentence, deed, 'nmod:poss', 'compound')[0]?.dependent;
  const own = hung(sentence, { governor: deed, dependent, relation: 'acl' });
  return owner === undefined
    ? own
    : { ...own, graph: [...own.graph, { governor: dependent, dependent: owner, relation: 'nsubj:xsubj' }] };
};

/** "welcomed the need to send monitors": who speaks of it does not send them. */
const isNeed = (sentence: Sentence, noun: number): boolean =>
  /^(need|necessity|importance|urgency|obligation|duty|right)$/.test(tokenAt(sentence, noun).lemma) &&
  /^to$/i.test(sentence.tokens[noun + 1]?.text ?? '') &&
  children(sentence, noun, 'nmod:poss').length === 0;

/** "to protest the cabinet's decision to sign it": told by name, it is another's, and not that of who protests. */
const isOthers = (sentence: Sentence, deed: number): boolean =>
  /^to$/i.test(sentence.tokens[deed + 1]?.text ?? '') &&
  children(sentence, deed, 'nmod:poss').some((arc) => tokenAt(sentence, arc.dependent).pos.startsWith('NN'));

/** "a move after years of refusals by the army to admit it": the deed nearest to it, though a noun above has it. */
const ofNearerDeed: ArcRepair = (sentence, { governor, dependent, relation }) => {
  if (relation !== 'acl' || !isVerbWithTo(sentence, dependent)) return undefined;
  if (!tokenAt(sentence, governor).pos.startsWith('NN') || complementModality.has(tokenAt(sentence, governor).lemma))
    return undefined;
  const deed = subtree(sentence, governor).findLast(
    (token) => token > governor && token < dependent && deedNouns.has(tokenAt(sentence, token).lemma),
  );
  return deed === undefined ? undefined : hung(sentence, { governor: deed, dependent, relation: 'acl' });
};

/** "underscore the need for all sides to avoid it": who is named behind "for" is to do it. */
const forSomebody: ArcRepair = (sentence, { governor: verb, dependent: infinitive, relation }) => {
  if (!/^(advcl|xcomp)$/.test(relation)) return undefined;
  const need = children(sentence, verb, 'obj', 'nsubj', 'obl').find(
    (arc) =>
      arc.dependent > verb &&
      arc.dependent < infinitive &&
      /^(need|call|time|way|demand|plea|appeal|request|opportunity|chance|importance|necessity|urgency)$/.test(
        tokenAt(sentence, arc.dependent).lemma,
      ),
  )?.dependent;
  if (need === undefined || !isVerbWithTo(sentence, infinitive)) return undefined;
  const who = children(sentence, need, 'nmod').find(
    (arc) => arc.dependent < infinitive && hasCase(sentence, arc.dependent, /^for$/),
  )?.dependent;
  if (who === undefined) return undefined;
  const own = hung(sentence, { governor: need, dependent: infinitive, relation: 'acl' });
  return {
    ...own,
    graph: [
      ...own.graph.filter((one) => one.governor !== infinitive || !one.relation.startsWith('nsubj')),
      { governor: infinitive, dependent: who, relation: 'nsubj:xsubj' },
    ],
  };
};

const speaking = new Set([
  ...speechVerbs.keys(),
  ...words('highlight underscore praise welcome condemn criticise criticize discuss support oppose applaud commend'),
]);

/** "acted in order to calm them": the parser hangs the purpose on "in". */
const inOrderTo: ArcRepair = (sentence, { governor: word, dependent: infinitive, relation }) => {
  const above = arcTo(sentence, word);
  if (relation !== 'dep' || tokenAt(sentence, word).text.toLowerCase() !== 'in' || !above || above.governor < 0)
    return undefined;
  if (sentence.tokens[word + 1]?.text !== 'order' || !isVerbWithTo(sentence, infinitive)) return undefined;
  return [
    { governor: above.governor, dependent: infinitive, relation: 'advcl' },
    { governor: infinitive, dependent: word, relation: 'mark' },
  ].reduce(hung, sentence);
};

/** "entered the city without declaring war": what was not done is a clause of what was. */
const withoutDoing: ArcRepair = (sentence, { governor, dependent, relation }) => {
  if (relation !== 'dep' || tokenAt(sentence, dependent).pos !== 'VBG') return undefined;
  if (tokenAt(sentence, governor).text !== 'without') return undefined;
  const above = arcTo(sentence, governor);
  if (above === undefined || above.governor < 0) return undefined;
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
