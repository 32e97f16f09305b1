import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, dependents, governors } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { onlyThreatening, supportingVerbs } from '../../ontology/relationWords.js';
import { isDenied, type SideAt } from './side.js';

/** How far a purpose is followed up: "is committed to helping to defeat". */
const steps = 4;

/**
 * The sides whose deed or purpose a verb is: its subjects, or those of what it is the purpose of ("the UK works to defeat
 * them", "the Coalition's strategy to defeat them", "committed to defeating them"). What is only planned or threatened has none.
 */
export const purposeSides = (sentence: Sentence, verb: number, side: SideAt, left = steps): Mention[] => {
  const arc = arcTo(sentence, verb);
  if (arc && /^(xcomp|acl)$/.test(arc.relation) && onlyThreatening.has(lemmaAt(sentence, arc.governor))) return [];
  const own = dependents(sentence, verb, 'nsubj').map((one) => one.dependent);
  if (own.length > 0)
    return [...new Set([...own.flatMap((token) => doers(sentence, token, side)), ...helpers(sentence, verb, side)])];
  if (left === 0 || !arc || !/^(xcomp|advcl|acl|conj|nmod|obl)\b/.test(arc.relation)) return [];
  if (isDenied(sentence, arc.governor) || onlyThreatening.has(lemmaAt(sentence, arc.governor))) return [];
  if (!sentence.tokens[arc.governor]?.pos.startsWith('N')) return purposeSides(sentence, arc.governor, side, left - 1);
  const noun = doers(sentence, arc.governor, side);
  if (noun.length > 0) return noun;
  const above = arcTo(sentence, arc.governor);
  return above && /^(obj|obl|nsubj)$/.test(above.relation)
    ? purposeSides(sentence, above.governor, side, left - 1)
    : [];
};

/** A side, with those that it is joined to, or the owner of a purpose: "the Coalition's strategy". */
const doers = (sentence: Sentence, token: number, side: SideAt): Mention[] => {
  const joined = [
    token,
    ...governors(sentence, token, 'conj').map((arc) => arc.governor),
    ...listedBehind(sentence, token),
  ].flatMap((one) => side(one) ?? []);
  // "US intentions to strike".
  if (joined.length > 0 || onlyThreatening.has(lemmaAt(sentence, token))) return joined;
  return children(sentence, token, 'nmod:poss', 'compound').flatMap((arc) => side(arc.dependent) ?? []);
};

/** "The coalition is assisting the army to destroy them": who helps does it too. */
const helpers = (sentence: Sentence, verb: number, side: SideAt): Mention[] => {
  const arc = arcTo(sentence, verb);
  return arc && /^(xcomp|advcl)$/.test(arc.relation) && supportingVerbs.has(lemmaAt(sentence, arc.governor))
    ? dependents(sentence, arc.governor, 'nsubj').flatMap((one) => doers(sentence, one.dependent, side))
    : [];
};

/**
 * "The UK, the Coalition and the Government": a list that the parser takes for an apposition. In "Iran, a rival of Israel and the
 * United States" the noun behind the comma describes, and is no name.
 */
const listedBehind = (sentence: Sentence, token: number): number[] =>
  children(sentence, token, 'appos').flatMap(({ dependent }) => {
    if (!/^\p{Lu}/u.test(sentence.tokens[dependent]?.text ?? '') || children(sentence, dependent, 'nmod').length > 0)
      return [];
    const more = children(sentence, dependent, 'conj').map((arc) => arc.dependent);
    return more.length > 0 ? [dependent, ...more] : [];
  });
