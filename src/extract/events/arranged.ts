import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { agreementNouns, arrangedNouns, arrangingVerbs, mentioningVerbs } from '../../ontology/arrangedWords.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { isDatedBefore } from './datedBefore.js';
import { wordsBefore } from './leads.js';
import { isBroughtAbout, isDeed } from './openDeeds.js';
import { hasBeen, hasBegun } from './pastTense.js';
import { isNoun, isVerb, prepositionOf } from './trigger.js';

/** Whether the event's word is a noun of what is arranged before it takes place. */
export const isArranged = (sentence: Sentence, { head, subtype }: Mention): boolean =>
  subtype === undefined &&
  (arrangedNouns.has(tokenAt(sentence, head).lemma.toLowerCase()) ||
    (agreementNouns.has(tokenAt(sentence, head).lemma) && children(sentence, head, 'nmod:poss').length === 0) ||
    (isDeed(sentence, head) && standsAhead(sentence, head)));

/** "ahead of the summit", "in the run-up to the vote", "ahead of a resumption of talks". */
export const standsAhead = (sentence: Sentence, noun: number): boolean => {
  if (
    /(?:^| )(?:ahead of|in advance of|run - up to|run-up to|runup to|on the eve of)$/.test(wordsBefore(sentence, noun))
  )
    return true;
  const above = arcTo(sentence, noun)?.governor ?? -1;
  return above >= 0 && above < noun && isBroughtAbout(sentence, noun, above) && standsAhead(sentence, above);
};

/** "the agenda for this week's meeting", "an invitation to Monday's summit": what is made ready for it. */
export const isPrepared = (sentence: Sentence, noun: number): boolean =>
  standsAhead(sentence, noun) ||
  /(?:^| )(?:agenda|preparations?|programme|program|invitations?) (?:for|to)(?: (?:this|the))?$/.test(
    wordsBefore(sentence, noun),
  );

/** "the visit came amid", "after the talks", "they attended the summit", "the hearing held on Monday": what a noun tells of has been. */
export const isHeld = (sentence: Sentence, noun: number): boolean => {
  if (isDatedBefore(sentence, noun)) return true;
  if (children(sentence, noun, 'acl', 'acl:relcl').some((arc) => hasBeen(sentence, arc.dependent))) return true;
  if (children(sentence, noun, 'amod').some((arc) => bygone.test(tokenAt(sentence, arc.dependent).text))) return true;
  const arc = arcTo(sentence, noun);
  if (!arc || arc.governor < 0) return false;
  const { governor, relation } = arc;
  const preposition = prepositionOf(sentence, noun);
  if (/^(after|since|following)$/.test(preposition)) return true;
  if (/^(nmod|conj|appos|compound)$/.test(relation) && isNoun(sentence, governor)) return isHeld(sentence, governor);
  if (!isVerb(sentence, governor)) return /^nsubj/.test(relation) && hasBeen(sentence, governor);
  const { lemma } = tokenAt(sentence, governor);
  if (!hasBeen(sentence, governor) || arrangingVerbs.has(lemma)) return false;
  if (relation === 'nsubj') return true;
  if (/^(obj|nsubj:pass)$/.test(relation)) return !speechVerbs.has(lemma) && !mentioningVerbs.has(lemma);
  // "were consulting on the meeting".
  if (preposition === 'on' && /^(consult|agree|decide|talk|speak|work|insist|comment|negotiate)$/.test(lemma))
    return false;
  return relation === 'obl' && /^(during|in|at|throughout|on|from|with)$/.test(preposition);
};

/** "The trial is expected to hear 40 witnesses", "the trial will hear them": what it is to do, whether it has begun or not. */
export const isExpected = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  return (
    (arc?.relation === 'nsubj:pass' && tokenAt(sentence, arc.governor).lemma === 'expect') ||
    (arc?.relation === 'nsubj' &&
      children(sentence, arc.governor, 'aux').some((one) => /^will$/i.test(tokenAt(sentence, one.dependent).text)))
  );
};

/** "The trial opened on Monday". */
export const hasOpened = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  return (
    hasBegun(sentence, noun) ||
    (arc?.relation === 'nsubj' &&
      /^(begin|start|open|resume|commence)$/.test(tokenAt(sentence, arc.governor).lemma) &&
      hasBeen(sentence, arc.governor))
  );
};

const bygone = /^(last|previous|recent|past|earlier|latest|former|historic)$/i;

/** Told in the present, as what is on a timetable is: "the final takes place on Monday", "talks are going ahead". Headlines have no such tense. */
export const isTellingOfNow = (sentence: Sentence, event: Mention): boolean => {
  // "his rivals in November's vote were weak": of a vote whose day is to come, nothing past tells that it was held.
  if (event.subtype === undefined)
    return isArranged(sentence, event) && (event.event?.type === 'Election' || !isHeld(sentence, event.head));
  if (event.subtype !== 'verb' && event.subtype !== 'aspectual') return false;
  const { pos } = tokenAt(sentence, event.head);
  return (
    /^VB[ZPG]$/.test(pos) &&
    /^[.!?"'”’]$/.test(sentence.tokens.at(-1)?.text ?? '') &&
    !hasBeen(sentence, event.head) &&
    timetabled.test(tokenAt(sentence, event.head).lemma)
  );
};

const timetabled =
  /^(take|go|begin|start|open|meet|travel|visit|arrive|leave|return|fly|play|face|host|hold|vote|resume|head)$/;
