import type { Mention } from '../../model/mention.js';
import type { Trigger } from './trigger.js';

/**
 * Whether a place right before an event noun is where it was: "the Munich massacre", "the US election". A state is a party to what it does
 * with others ("US cooperation", "U.S. imports"), a part of the world is what people meet about ("a Middle East conference", "the Gaza
 * negotiations"), and one of a pair is a side ("the U.S.-Norland dialogue").
 */
export const isWhereBefore = ({ type, sentence }: Trigger, { subtype, text, start, end }: Mention): boolean => {
  if (subtype === 'country' && ofStates.test(type)) return false;
  if (subtype === 'region' && /^(Meeting|Negotiation)$/.test(type)) return false;
  const beside = [start - 1, end].map((at) => sentence.text[at - sentence.start] ?? '');
  return !beside.some((mark) => /[-–]/.test(mark)) && !ofPair.test(text);
};

/** What states do, have or suffer anywhere. */
const ofStates = /^(Action|Contribution|Independence|Movement|Threat|Transaction|Trial|Crime)$/;

/** "U.S.-Norland", read as one name. */
const ofPair = /^(?:U\.?[SK]\.?|EU|UN|UAE)[-–]|[-–](?:U\.?[SK]\.?|EU|UN|UAE)$/;
