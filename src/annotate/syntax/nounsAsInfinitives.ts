import type { Sentence } from '../../model/annotation.js';
import { children, subtree, tokenAt } from '../../model/syntax.js';
import { typeOfVerb } from '../../ontology/events/index.js';
import { withSubjects } from './clauseArcs.js';
import { on } from './mendArcs.js';
import { hung, retagged, rewired } from './rewired.js';

/**
 * "plotting to bomb a synagogue", "asked the court to jail the general": the tagger takes the verb for a noun; behind "to" and before an
 * article with its noun it is none.
 */
export const asInfinitive = on('obl nmod dep', (sentence, { governor, dependent: deed }) => {
  const token = tokenAt(sentence, deed);
  if (token.pos !== 'NN' || sentence.tokens[deed - 1]?.text !== 'to') return undefined;
  const object = sentence.tree.find(
    (arc) => arc.dependent === deed + 1 && /^(det|nmod:poss)$/.test(arc.relation) && arc.governor > deed,
  )?.governor;
  if (object === undefined || governor > deed || typeOfVerb(token.lemma.toLowerCase()) === undefined) return undefined;
  if (/^(DATE|TIME|DURATION)$/.test(tokenAt(sentence, object).ner) || timeNouns.test(tokenAt(sentence, object).lemma))
    return undefined;
  // "plotting to bomb": what stands right before "to" has the infinitive.
  const before = sentence.tokens[deed - 2];
  const head = before?.pos.startsWith('VB') ? before.index : governor;
  if (!tokenAt(sentence, head).pos.startsWith('VB')) return undefined;
  const mended = [
    { governor: head, dependent: deed, relation: 'xcomp' },
    { governor: deed, dependent: deed - 1, relation: 'mark' },
    { governor: deed, dependent: object, relation: 'obj' },
  ].reduce(hung, retagged(sentence, deed, { pos: 'VB', lemma: token.text.toLowerCase() }));
  const controller =
    children(mended, head, 'obj').find((arc) => arc.dependent < deed) ?? children(mended, head, 'nsubj')[0];
  const subjects = controller
    ? [{ governor: deed, dependent: controller.dependent, relation: 'nsubj:xsubj' }]
    : mended.graph
        .filter((arc) => arc.governor === head && arc.relation.startsWith('nsubj'))
        .map((arc) => ({ ...arc, governor: deed, relation: 'nsubj:xsubj' }));
  return withSubjects(mended, deed, subjects);
});

const timeNouns = /^(day|week|month|year|night|morning|evening|time|moment|hour|weekend)$/;

/** "were sent to tow the ship", "attempts to salvage the ship failed": the parser takes the infinitive for a noun; what follows is its object. */
export const toDo = on('obl', (sentence, { governor, dependent: infinitive }) => {
  if (tokenAt(sentence, infinitive).pos !== 'NN') return undefined;
  const to = children(sentence, infinitive, 'case')[0]?.dependent;
  if (to !== infinitive - 1 || !/^to$/i.test(tokenAt(sentence, to).text)) return undefined;
  if (children(sentence, infinitive).length > 1) return undefined;
  const object = children(sentence, governor, 'obj', 'nsubj:pass', 'nsubj').find(
    (arc) => arc.dependent > infinitive && Math.min(...subtree(sentence, arc.dependent)) === infinitive + 1,
  )?.dependent;
  if (object === undefined || !hasDeterminer(sentence, object)) return undefined;
  const noun = sentence.tokens[to - 1];
  const subject = children(sentence, governor, 'nsubj', 'nsubj:pass').find((arc) => arc.dependent < to)?.dependent;
  const isOfNoun = governor > infinitive;
  // "sent to tow the ship" as well as "attempts to salvage the ship failed".
  if (isOfNoun ? noun?.index !== subject : children(sentence, governor, 'aux:pass').length === 0) return undefined;
  const mended = [
    isOfNoun && subject !== undefined
      ? { governor: subject, dependent: infinitive, relation: 'acl' }
      : { governor, dependent: infinitive, relation: 'xcomp' },
    { governor: infinitive, dependent: to, relation: 'mark' },
    { governor: infinitive, dependent: object, relation: 'obj' },
  ].reduce(hung, sentence);
  const done =
    isOfNoun || subject === undefined ? [] : [{ governor: infinitive, dependent: subject, relation: 'nsubj:xsubj' }];
  return { ...mended, tokens: asVerbAt(mended, to, infinitive), graph: [...mended.graph, ...done] };
});

/** Whether a noun has an article or owner before it, or is a name. */
export const hasDeterminer = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'det', 'nmod:poss').length > 0 || tokenAt(sentence, noun).pos.startsWith('NNP');

const asVerbAt = ({ tokens }: Sentence, to: number, verb: number): Sentence['tokens'] =>
  tokens.map((token) =>
    token.index === to
      ? { ...token, pos: 'TO' }
      : token.index === verb
        ? { ...token, pos: 'VB', lemma: token.text.toLowerCase() }
        : token,
  );

/** "ordered troops to fire on the crowd", "orders to fire at them": the tagger takes the shooting for a blaze. */
export const toFire = on('obl nmod', (sentence, { governor, dependent: fire }) => {
  if (tokenAt(sentence, fire).text !== 'fire' || sentence.tokens[fire - 1]?.text !== 'to') return undefined;
  const at = fire + 1;
  if (
    !/^(on|at|into|upon)$/.test(sentence.tokens[at]?.text ?? '') ||
    children(sentence, fire, 'det', 'amod').length > 0
  )
    return undefined;
  const { lemma, pos } = tokenAt(sentence, governor);
  const isVerb = pos.startsWith('VB');
  if (governor > fire || !(isVerb ? biddingVerbs : biddingNouns).test(lemma)) return undefined;
  const target = sentence.tree.find(
    (arc) =>
      /^(nmod|obl)$/.test(arc.relation) &&
      children(sentence, arc.dependent, 'case').some((one) => one.dependent === at),
  );
  const mended = [
    { governor, dependent: fire, relation: isVerb ? 'xcomp' : 'acl' },
    { governor: fire, dependent: fire - 1, relation: 'mark' },
  ].reduce(hung, retagged(sentence, fire, { pos: 'VB', lemma: 'fire' }));
  const phrase = target && { governor: fire, dependent: target.dependent, relation: 'obl' };
  const aimed = phrase
    ? rewired(mended, phrase.dependent, phrase, [{ ...phrase, relation: `obl:${tokenAt(sentence, at).text}` }])
    : mended;
  const who = isVerb
    ? (children(aimed, governor, 'obj').find((arc) => arc.dependent < fire) ??
      children(aimed, governor, 'nsubj:pass')[0] ??
      children(aimed, governor, 'nsubj')[0])
    : undefined;
  return who
    ? withSubjects(aimed, fire, [{ governor: fire, dependent: who.dependent, relation: 'nsubj:xsubj' }])
    : aimed;
});

const biddingVerbs =
  /^(order|instruct|command|tell|ask|authori[sz]e|allow|permit|refuse|begin|start|continue|threaten|prepare|force|urge|direct|forbid)$/;

const biddingNouns =
  /^(order|instruction|command|permission|authority|authori[sz]ation|right|decision|refusal|licen[cs]e)$/;
