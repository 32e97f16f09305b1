import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { type Blamed, blamed, type Look, under } from './blamed.js';
import { isInQuestion } from './questions.js';
import { relationOf } from './trigger.js';

/**
 * "the group behind the attack", "rebels were behind it", "behind the attack was a gang". Asserted in a main clause only: whoever is
 * believed or may be, or is said in a clause to be behind it, is alleged to.
 */
export const whoStandsBehind = (look: Look): Blamed[] => {
  const { sentence } = look;
  const deed = arcTo(sentence, look.at);
  const above = deed?.relation === 'case' ? arcTo(sentence, deed.governor) : undefined;
  if (deed === undefined || above === undefined) return [];
  const event = deed.governor;
  const isNamed = above.relation === 'nmod';
  const isFronted = above.relation === 'obl' && look.at < above.governor && isClauseOfBe(sentence, above.governor);
  const clause = isFronted || isNamed ? above.governor : event;
  // "Was the army behind it?", "He is not the man behind it": nothing is told of them.
  if (isInQuestion(sentence, event)) return [];
  if (children(sentence, clause, 'advmod').some((arc) => isNot.test(tokenAt(sentence, arc.dependent).lemma))) return [];
  if (!isNamed && children(sentence, clause, 'cop').length === 0) return [];
  const who = isNamed
    ? [above.governor].filter((token) => tokenAt(sentence, token).pos.startsWith('N'))
    : isFronted
      ? [above.governor]
      : under(look, event, 'nsubj', 'nsubj:xsubj');
  const isSure = isNamed
    ? !children(sentence, above.governor, 'amod').some((arc) =>
        isSuspected.test(tokenAt(sentence, arc.dependent).text.toLowerCase()),
      ) && isToldAsFact(sentence, above.governor)
    : isToldAsFact(sentence, clause);
  return blamed(look, who, [event], !isSure, isFronted ? [] : [event]);
};

/** Not "accused of being the planner behind", "said rebels were behind", "may be behind". */
const isToldAsFact = (sentence: Sentence, token: number): boolean => {
  const relation = relationOf(sentence, token);
  if (relation === 'conj') return isToldAsFact(sentence, arcTo(sentence, token)?.governor ?? token);
  return !/^(advcl|ccomp|xcomp|acl|csubj)$/.test(relation) && !hasModal(sentence, token);
};

/** "was a group of": a noun that is said to be, with no subject of its own. */
const isClauseOfBe = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'cop').length > 0 && children(sentence, noun, 'nsubj', 'expl').length === 0;

const isNot = /^(not|n't|never|neither|hardly)$/;

const isSuspected = /^(suspected|alleged|presumed|possible|accused|likely)$/;
