import type { Sentence } from '../../model/annotation.js';
import { tokenAt } from '../../model/syntax.js';
import type { Argument } from './argument.js';
import { prepositionOf, type Trigger } from './trigger.js';

interface Found {
  readonly trigger: Trigger;
  readonly args: readonly Argument[];
}

/** Whether a place that the sentence hangs on an event is not where it happened: it is far from there, off it, or where the reason was. */
export const isElsewhere = ({ trigger, args }: Found, one: Argument, found: readonly Found[]): boolean =>
  one.role === 'place' &&
  (isFarFrom(trigger.sentence, one.mention.head) ||
    isOff(trigger.sentence, one.mention.head) ||
    isOfReason({ trigger, args }, one, found));

/** "attacked the post, far from the usual battlegrounds in the north"; but "not far from the border". */
const isFarFrom = (sentence: Sentence, place: number): boolean => {
  for (let at = place - 1; at > 0 && at > place - 10; at--) {
    const { text, pos } = tokenAt(sentence, at);
    if (/^VB|^[,:;]$/.test(pos)) return false;
    // "killed far from home in the north", where he was.
    if (isHome.test(text)) return false;
    if (text.toLowerCase() === 'from' && /^(far|away)$/i.test(tokenAt(sentence, at - 1).text))
      return !/^not$/i.test(sentence.tokens[at - 2]?.text ?? '');
  }
  return false;
};

const isHome = /^(home|homeland|family|families|his|her|their)$/i;

/** "near the island off Batangas province": at sea, unless it is a coast. */
const isOff = (sentence: Sentence, place: number): boolean =>
  prepositionOf(sentence, place) === 'off' && !shores.test(tokenAt(sentence, place).lemma);

const shores = /^(coast|coastline|shore|shoreline|seaboard|cape|peninsula|headland|road|highway|street|motorway)$/i;

/** "arrested a man in Lyon over the killing of a teacher in Paris": the verb has its place already, and the noun has this one too. */
const isOfReason = ({ trigger, args }: Found, one: Argument, found: readonly Found[]): boolean =>
  trigger.form === 'verb' &&
  args.some(
    ({ role, mention }) =>
      role === 'place' &&
      mention.head > trigger.head &&
      found.some(
        (other) =>
          other.trigger.form === 'noun' &&
          other.trigger.support !== trigger.head &&
          other.trigger.head > mention.head &&
          other.trigger.head < one.mention.head &&
          other.args.some((theirs) => theirs.role === 'place' && theirs.mention.id === one.mention.id),
      ),
  );
