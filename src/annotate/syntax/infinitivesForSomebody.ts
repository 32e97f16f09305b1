import { arcTo, children, hasCase, tokenAt } from '../../model/syntax.js';
import { deedNouns } from '../../ontology/complementModality.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import { nounKind } from '../mentions/nounKind.js';
import { withSubjects } from './clauseArcs.js';
import { on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';
import { isBehindComma } from './verbAbove.js';
import { isVerbWithTo } from './verbWithTo.js';

/** "is working with its partners to end it": the parser takes "with" for the mark of a clause that the partners are the subject of. */
export const withSomebody = on('advcl', (sentence, { governor, dependent }) => {
  const mark = children(sentence, dependent, 'mark').find((arc) => tokenAt(sentence, arc.dependent).text === 'with');
  const who = children(sentence, dependent, 'nsubj')[0]?.dependent;
  if (mark === undefined || who === undefined || !isVerbWithTo(sentence, dependent)) return undefined;
  // "unhappy with the agency's failure to act".
  if (deedNouns.has(tokenAt(sentence, who).lemma) && children(sentence, who, 'nmod:poss').length > 0) return undefined;
  const beside = { governor, dependent: who, relation: 'obl' };
  const together = rewired(sentence, who, beside, [{ ...beside, relation: 'obl:with' }]);
  return hung(together, { governor: who, dependent: mark.dependent, relation: 'case' });
});

/** "apologised for its failure to prevent it": somebody's deed with its infinitive, which the parser takes for a clause. */
export const forSomebodysDeed = on('advcl acl', (sentence, { governor, dependent, relation }) => {
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
});

/** "urged states, as well as other bodies, to act": what those who are urged shall do, though the parser lists it with the last of them. */
export const ofAddressed = on('conj acl', (sentence, { governor: noun, dependent: infinitive }) => {
  if (infinitive < noun || !isVerbWithTo(sentence, infinitive)) return undefined;
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
});

const addressing = words('urge call ask request encourage invite appeal beg implore press order instruct tell');

/** "left for the airport to meet her", "crossed into Peru to escape": where one goes to does nothing there. */
export const forPlace = on('advcl', (sentence, { governor, dependent }) => {
  if (!leaving.test(tokenAt(sentence, governor).lemma)) return undefined;
  // "for the market to open".
  if (/^(open|close|reopen|be)$/.test(tokenAt(sentence, dependent).lemma)) return undefined;
  const mark = children(sentence, dependent, 'mark').find((arc) =>
    /^(for|into|onto|towards?|across)$/.test(tokenAt(sentence, arc.dependent).text),
  );
  const place = children(sentence, dependent, 'nsubj')[0]?.dependent;
  if (mark === undefined || place === undefined || !isVerbWithTo(sentence, dependent)) return undefined;
  // "pushed for Iran to release it": who moves for a state to do something does not go there.
  if (tokenAt(sentence, mark.dependent).text === 'for' && !leavingFor.test(tokenAt(sentence, governor).lemma))
    return undefined;
  if (nounKind(sentence, place) !== 'Place' && tokenAt(sentence, place).ner !== 'LOCATION') return undefined;
  const goal = { governor, dependent: place, relation: 'obl' };
  const gone = rewired(sentence, place, goal, [{ ...goal, relation: `obl:${tokenAt(sentence, mark.dependent).text}` }]);
  return hung(gone, { governor: place, dependent: mark.dependent, relation: 'case' });
});

const leavingFor = /^(leave|depart|head|embark|sail|fly|set|go|start|bind)$/;

const leaving =
  /^(leave|depart|head|embark|sail|fly|set|go|start|bind|cross|flee|move|march|drive|travel|walk|advance|push|pour|rush|escape|return|race|fan|spill|venture|stream)$/;

/** "underscore the need for all sides to avoid it": who is named behind "for" is to do it. */
export const forSomebody = on('advcl xcomp', (sentence, { governor: verb, dependent: infinitive }) => {
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
  return withSubjects(own, infinitive, [{ governor: infinitive, dependent: who, relation: 'nsubj:xsubj' }]);
});

/** "called for the mayor, Ana Ruiz, to be removed": the name between the commas is not who calls, and it is she who is to be removed. */
export const forNamed = on('xcomp advcl', (sentence, { governor: verb, dependent: infinitive }) => {
  if (!askingFor.has(tokenAt(sentence, verb).lemma) || !isVerbWithTo(sentence, infinitive)) return undefined;
  const to = children(sentence, infinitive, 'mark').find((arc) => tokenAt(sentence, arc.dependent).pos === 'TO');
  const who = children(sentence, verb, 'obl').find(
    (arc) => arc.dependent > verb && arc.dependent < infinitive && hasCase(sentence, arc.dependent, /^for$/),
  )?.dependent;
  if (!to || who === undefined || !isBehindComma(sentence, to.dependent)) return undefined;
  if (children(sentence, who, 'appos').length === 0) return undefined;
  const relation = children(sentence, infinitive, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj:xsubj';
  return withSubjects(sentence, infinitive, [{ governor: infinitive, dependent: who, relation }]);
});

const askingFor = words('call ask push press wait plead appeal lobby campaign argue');

export const speaking = new Set([
  ...speechVerbs.keys(),
  ...words('highlight underscore praise welcome condemn criticise criticize discuss support oppose applaud commend'),
]);
