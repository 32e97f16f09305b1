import type { Sentence } from '../../model/annotation.js';
import type { Modality } from '../../model/claim.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { arrangedNouns, goingOnVerbs } from '../../ontology/arrangedWords.js';
import { isHeld } from './arranged.js';
import { ofComplement } from './complements.js';
import type { Trigger } from './trigger.js';

/** Of an event noun, whether it is announced, and has not been held. */
export const isAhead = (sentence: Sentence, noun: number): boolean =>
  isScheduled(sentence, noun) || isToldAhead(sentence, noun) || isNextOne(sentence, noun);

/** "their goal is the destruction of the dam". */
export const isGoal = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  // "our goal remains the liberation of the town".
  const isRemaining =
    arc &&
    /^(xcomp|obj)$/.test(arc.relation) &&
    /^(remain|become|stay)$/.test(sentence.tokens[arc.governor]?.lemma ?? '');
  const said = children(sentence, noun, 'cop').length > 0 ? noun : isRemaining ? arc.governor : undefined;
  return (
    said !== undefined &&
    children(sentence, said, 'nsubj').some(({ dependent }) =>
      /^(goal|aim|objective|purpose|intention|dream|ambition|priority|demand)$/.test(
        tokenAt(sentence, dependent).lemma,
      ),
    )
  );
};

/** "makes it a crime to publish it", "it is an offence to": what the law calls it, and not that it was done. "It was a crime to kill him" was one. */
export const isOfLaw = (sentence: Sentence, noun: number): boolean =>
  /^(crime|offence|offense|felony|misdemeanor|misdemeanour|violation|treason)$/.test(tokenAt(sentence, noun).lemma) &&
  children(sentence, noun, 'cop').every(({ dependent }) => !/^(was|were)$/.test(textAt(sentence, dependent))) &&
  children(sentence, noun, 'nsubj', 'expl').some(({ dependent }) => textAt(sentence, dependent) === 'it') &&
  children(sentence, noun, 'acl', 'csubj', 'xcomp', 'ccomp', 'advcl').some(
    ({ dependent }) => dependent > noun && isInfinitive(sentence, dependent),
  );

/** "works approved to commence in May", "a vote scheduled for May", "which is expected to be held"; of "a debate that is expected to clarify it" it stays open whether it goes on. */
const isScheduled = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'acl').some(
    ({ dependent }) =>
      (/^(schedule|plan|slate|propose|expect|envisage|due)$/.test(tokenAt(sentence, dependent).lemma) ||
        (/^(approve|set|project|forecast|clear|ready)$/.test(tokenAt(sentence, dependent).lemma) &&
          children(sentence, dependent, 'xcomp').length > 0)) &&
      children(sentence, dependent, 'xcomp').every((arc) =>
        /^(take|begin|start|commence|open|hold|happen|occur|go|come|convene|complete|close|conclude|sign|finalize|finalise)$/.test(
          tokenAt(sentence, arc.dependent).lemma,
        ),
      ),
  );

/** "the summit, to be held in May". */
export const ofHolding = (trigger: Trigger): Modality | undefined =>
  trigger.support !== undefined &&
  arcTo(trigger.sentence, trigger.support)?.governor === trigger.head &&
  isInfinitive(trigger.sentence, trigger.support)
    ? ofComplement(trigger, { token: trigger.head, below: trigger.support, relation: 'acl', inherits: false })
    : undefined;

/** "the next summit"; of what was held next the verb above tells. */
const isNextOne = (sentence: Sentence, noun: number): boolean =>
  arrangedNouns.has(tokenAt(sentence, noun).lemma.toLowerCase()) &&
  children(sentence, noun, 'amod').some(({ dependent }) => textAt(sentence, dependent) === 'next') &&
  !isHeld(sentence, noun);

/** "the exercise, which will involve 3,000 men"; "the trial, which will last a year" may have begun. */
const isToldAhead = (sentence: Sentence, noun: number): boolean =>
  arrangedNouns.has(tokenAt(sentence, noun).lemma) &&
  !isHeld(sentence, noun) &&
  children(sentence, noun, 'acl:relcl').some(
    ({ dependent }) =>
      !goingOnVerbs.has(tokenAt(sentence, dependent).lemma) &&
      children(sentence, dependent, 'aux').some((arc) => /^(will|shall)$/.test(textAt(sentence, arc.dependent))) &&
      children(sentence, dependent, 'nsubj', 'nsubj:pass').some((arc) =>
        /^(which|that)$/.test(textAt(sentence, arc.dependent)),
      ),
  );
