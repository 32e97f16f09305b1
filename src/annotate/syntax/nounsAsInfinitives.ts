import { children, tokenAt } from '../../model/syntax.js';
import { typeOfVerb } from '../../ontology/events/index.js';
import { withSubjects } from './clauseArcs.js';
import type { ArcRepair } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

/**
 * "plotting to bomb a synagogue", "asked the court to jail the general": the tagger takes the verb for a noun; behind "to" and before an
 * article with its noun it is none.
 */
export const asInfinitive: ArcRepair = (sentence, { governor, dependent: deed, relation }) => {
  const token = tokenAt(sentence, deed);
  if (!/^(obl|nmod|dep)$/.test(relation) || token.pos !== 'NN' || sentence.tokens[deed - 1]?.text !== 'to')
    return undefined;
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
};

const timeNouns = /^(day|week|month|year|night|morning|evening|time|moment|hour|weekend)$/;
