import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, hasMark, tokenAt } from '../../model/syntax.js';
import { negations } from '../../ontology/factualityWords.js';
import { isConditionOf, isWithout } from './withoutIt.js';

/** "did not", "no attack", "without", "nobody": whether a word beside a verb or noun, or its subject, says no. */
export const isNegated = (sentence: Sentence, token: number): boolean =>
  hasNegation(sentence, token) || children(sentence, token, 'nsubj').some((arc) => isNobody(sentence, arc.dependent));

/** The same by words beside it alone, whatever its subject. */
export const hasNegation = (sentence: Sentence, token: number): boolean =>
  (children(sentence, token, 'advmod', 'det', 'neg', 'cc').some((arc) =>
    negations.has(tokenAt(sentence, arc.dependent).text.toLowerCase()),
  ) &&
    !isNotOnly(sentence, token) &&
    !isAskedPolitely(sentence, token) &&
    !isButFor(sentence, token)) ||
  (isWithout(sentence, token) && !isConditionOf(sentence, token)) ||
  // "no longer wants to".
  children(sentence, token, 'advmod').some((arc) =>
    /^no$/i.test(
      /^(longer|more)$/.test(tokenAt(sentence, arc.dependent).text)
        ? (sentence.tokens[arc.dependent - 1]?.text ?? '')
        : '',
    ),
  ) ||
  children(sentence, token, 'obl').some((arc) => isNoWay(sentence, arc.dependent));

/** "not just training them but arming them", "do not simply sustain us": that and more. */
const isNotOnly = (sentence: Sentence, token: number): boolean =>
  children(sentence, token, 'advmod').some(
    ({ dependent }) =>
      /^(just|only|merely|simply|solely)$/.test(tokenAt(sentence, dependent).text) &&
      /^(not|n['’]t)$/i.test(sentence.tokens[dependent - 1]?.text ?? ''),
  );

/** "wondered whether they could not wait": that they could is what he asks for. */
const isAskedPolitely = (sentence: Sentence, verb: number): boolean =>
  hasMark(sentence, verb, /^(whether|if)$/) &&
  children(sentence, verb, 'aux').some((arc) => /^(could|might|should)$/.test(tokenAt(sentence, arc.dependent).text)) &&
  /^(wonder|ask|inquire|enquire)$/.test(sentence.tokens[arcTo(sentence, verb)?.governor ?? -1]?.lemma ?? '');

/** "Had it not been for the help of the crew": there was some. */
export const isButFor = (sentence: Sentence, noun: number): boolean =>
  hasCase(sentence, noun, /^for$/i) &&
  children(sentence, noun, 'cop').length > 0 &&
  children(sentence, noun, 'nsubj', 'expl').some((arc) => /^it$/i.test(tokenAt(sentence, arc.dependent).text)) &&
  children(sentence, noun, 'advmod').some((arc) => /^(not|n['’]t)$/i.test(tokenAt(sentence, arc.dependent).text));

/** "under no circumstances", "in no way", "at no time". */
const isNoWay = (sentence: Sentence, token: number): boolean =>
  /^(circumstance|way|time|means|account|case)$/.test(tokenAt(sentence, token).lemma) &&
  children(sentence, token, 'det').some((arc) => isNo(sentence, arc.dependent));

/** "no soldiers"; of "no fewer than eight soldiers" there were so many at least. */
export const isNo = (sentence: Sentence, word: number): boolean =>
  /^no$/i.test(tokenAt(sentence, word).text) &&
  !(/^(fewer|less|more)$/.test(sentence.tokens[word + 1]?.text ?? '') && sentence.tokens[word + 2]?.text === 'than');

/** "No civilians were killed", "none of them was hurt", "no one's rights were". */
const isNobody = (sentence: Sentence, subject: number): boolean =>
  (/^(nobody|none|neither|nothing)$/i.test(tokenAt(sentence, subject).text) && !isOfScore(sentence, subject)) ||
  children(sentence, subject, 'advmod').some((arc) => tokenAt(sentence, arc.dependent).text.toLowerCase() === 'not') ||
  children(sentence, subject, 'det', 'cc').some(
    (arc) => isNo(sentence, arc.dependent) || /^neither$/i.test(tokenAt(sentence, arc.dependent).text),
  ) ||
  children(sentence, subject, 'nmod:poss').some((arc) => isNobody(sentence, arc.dependent));

/** "voted 14 to none to condemn it": how many were against. */
const isOfScore = (sentence: Sentence, token: number): boolean =>
  /^(to|-|–|—)$/.test(sentence.tokens[token - 1]?.text ?? '') && sentence.tokens[token - 2]?.pos === 'CD';
