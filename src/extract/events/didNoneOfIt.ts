import type { Sentence } from '../../model/annotation.js';
import { children, hasMark, isAcrossQuotation, tokenAt } from '../../model/syntax.js';
import { isForce, isHarm, isSpeech } from '../../ontology/roleRules.js';
import { quotingVerbs } from '../../ontology/speechVerbs.js';
import { countingVerbs, resultVerbs, situationVerbs, sufferedVerbs } from '../../ontology/verbClasses.js';
import { governorOf, isPassive, relationOf, type Trigger } from './trigger.js';

/** Whether the subject of the clause that a verb hangs on did none of what the verb tells. */
export const didNoneOfIt = (trigger: Trigger, main: number): boolean => {
  const { sentence, head } = trigger;
  return isBesideDone(sentence, head, main) || trailsAside(sentence, head, main) || isBesideSpeech(trigger, main);
};

/** ", resulting in 12 deaths", ", meaning that", "fell short, raising fears": the whole clause does that, and not its subject. */
export const isConsequence = (sentence: Sentence, head: number): boolean =>
  relationOf(sentence, head) === 'advcl' &&
  (/^(result|mean|culminate|follow|come|amount|total|number)$/.test(tokenAt(sentence, head).lemma) ||
    (isTrailing(sentence, head) && situationVerbs.has(tokenAt(sentence, head).lemma)));

/** "They fled after troops stormed the town, killing 12": which of the two did it cannot be told. */
const trailsAside = (sentence: Sentence, head: number, main: number): boolean =>
  tokenAt(sentence, head).pos === 'VBG' &&
  sentence.tokens[head - 1]?.text === ',' &&
  relationOf(sentence, main) === 'advcl' &&
  governorOf(sentence, main) < main &&
  children(sentence, main, 'mark', 'advmod').some((arc) =>
    /^(after|when|before|while|as|once)$/.test(tokenAt(sentence, arc.dependent).text.toLowerCase()),
  );

/**
 * "will take over, a spokesman says, sparking doubts", 'said, "He struck a guard, killing him"', "exploded, killing two, police have
 * learned": who says so did none of it. What they say, name or do as they speak is theirs: "said, looking at a photo".
 */
const isBesideSpeech = ({ sentence, head, type, lemma }: Trigger, main: number): boolean => {
  if (
    !quotingVerbs.has(tokenAt(sentence, main).lemma) &&
    !/^(learn|see|find|hear)$/.test(tokenAt(sentence, main).lemma)
  )
    return false;
  if (isSpeech(type) || quotingVerbs.has(lemma) || children(sentence, main, 'obj').length > 0) return false;
  // "responded by cutting ties".
  const isTold =
    tokenAt(sentence, main).lemma === 'say' ||
    children(sentence, main, 'ccomp').length > 0 ||
    relationOf(sentence, main) === 'parataxis';
  if (!isTold && !isAcrossQuotation(sentence, main, head)) return false;
  const isFronted = sentence.tokens.slice(0, head).every(({ pos }) => !/^(VB[DZP]|MD|,)$/.test(pos));
  if (head < main) return !isFronted;
  return (
    isHarm(type) ||
    isForce(type) ||
    type === 'Cause' ||
    resultVerbs.has(lemma) ||
    isAcrossQuotation(sentence, main, head)
  );
};

/**
 * "was opened using a key", "were killed, according to the police, naming them as", "were hurt, without distinguishing": what it was done
 * to did none of it, whoever did.
 */
const isBesideDone = (sentence: Sentence, head: number, main: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, head);
  if (pos !== 'VBG' || head < main || !isPassive(sentence, main)) return false;
  if (/^(use|employ|utilize|utilise)$/.test(lemma)) return children(sentence, head, 'mark', 'case').length === 0;
  const isAside = isTrailing(sentence, head) || hasMark(sentence, head, /^without$/);
  return (
    isAside && sufferedVerbs.has(tokenAt(sentence, main).lemma) && (quotingVerbs.has(lemma) || countingVerbs.has(lemma))
  );
};

/** Behind a comma, and not "by raising", "while raising". */
const isTrailing = (sentence: Sentence, head: number): boolean =>
  tokenAt(sentence, head).pos === 'VBG' &&
  sentence.tokens[head - 1]?.text === ',' &&
  children(sentence, head, 'mark', 'case', 'aux').length === 0;
