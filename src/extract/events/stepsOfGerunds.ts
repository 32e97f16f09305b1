import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { arrestingVerbs, leavingVerbs } from '../../ontology/arrangedWords.js';
import { forestallingVerbs } from '../../ontology/deniedComplements.js';
import { endsIn, isGerundOf } from './gerundSteps.js';
import { verbOver } from './step.js';
import { isPassive, isVerb, verbLemma } from './trigger.js';

export const isOfAccusation = (sentence: Sentence, gerund: number, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  return (
    tokenAt(sentence, gerund).pos === 'VBG' &&
    sentence.tokens[gerund - 1]?.text === ',' &&
    arc?.relation === 'obl' &&
    /^(accuse|suspect|charge)$/.test(tokenAt(sentence, arc.governor).lemma)
  );
};

export const isOfCourts = (sentence: Sentence, gerund: number): boolean =>
  /^(plead|admit|confess|convict|arrest|accuse|charge|find|extradite|acquit|lose|fail|refuse)$/.test(
    tokenAt(sentence, gerund).lemma,
  );

/** "Fighting in Kyiv could delay the vote": what goes on is a gerund as well, when it is done to nothing. */
export const isGerundSubject = (sentence: Sentence, token: number, verb: number): boolean =>
  tokenAt(sentence, token).pos === 'VBG' &&
  children(sentence, token, 'det', 'nmod:poss', 'amod').length === 0 &&
  (children(sentence, token, 'obj').length > 0 ||
    !goingsOn.test(textAt(sentence, token)) ||
    // "Shelling may begin": it does not go on yet.
    /^(begin|start|resume|break|erupt|follow|happen|occur|be)$/.test(tokenAt(sentence, verb).lemma));

const goingsOn =
  /^(fighting|infighting|shelling|bombing|shooting|looting|rioting|flooding|killing|wrangling|bickering)$/i;

/** Not "ended in losing it", which is what came of it, nor the gerund that says what a word that decides is about: "interest in buying". */
export const isWay = (sentence: Sentence, gerund: number, above: number): boolean =>
  tokenAt(sentence, gerund).pos === 'VBG' && !endsIn(sentence, above) && !isGerundOf(sentence, gerund, above);

/**
 * "resigned before facing a vote", "resigned on Sunday, minutes before facing it", "was stopped before entering". What somebody
 * did to others, or what was done to him next, forestalls nothing: "shot a guard before fleeing", "was caught before being jailed".
 */
export const isForestalled = (sentence: Sentence, gerund: number, above: number): boolean => {
  const verb = verbOver(sentence, above);
  if (verb >= gerund || tokenAt(sentence, gerund).pos !== 'VBG' || !isVerb(sentence, verb)) return false;
  const { lemma } = tokenAt(sentence, verb);
  const next = tokenAt(sentence, gerund).lemma;
  if (lemma === 'die') return true;
  if (leavingVerbs.has(verbLemma(sentence, verb))) return next === 'face';
  const passive = isPassive(sentence, verb);
  if (!passive && children(sentence, verb, 'obj').length > 0) return false;
  if (arrestingVerbs.has(lemma) && /^(reach|board|complete|finish)$/.test(next)) return true;
  return passive && forestallingVerbs.has(lemma) && !/^(continue|resume|go)$/.test(next);
};
