import type { Sentence } from '../../model/annotation.js';
import { mentionKey } from '../../model/mention.js';
import { tokenAt } from '../../model/syntax.js';
import { asserted, type Findings, nothing } from '../rule.js';
import type { Trigger } from './trigger.js';

const rule = 'events.years-since';

/** "It is ten years since the flood", "ten years have passed since the flood": an anniversary told by its count of years. */
export const anniversaryTriggers = (sentence: Sentence, nouns: readonly Trigger[]): Trigger[] =>
  sentence.tokens
    .filter((token) => token.lemma.toLowerCase() === 'year' && commemorated(sentence, token.index, nouns).length > 0)
    .map((token) => ({
      sentence,
      head: token.index,
      start: tokenAt(sentence, Math.max(0, token.index - 1)).start,
      end: token.end,
      form: 'noun',
      lemma: 'anniversary',
      type: 'Anniversary',
      rule,
    }));

/** What these anniversaries are of. */
export const anniversaries = (sentence: Sentence, triggers: readonly Trigger[]): Findings => ({
  ...nothing,
  claims: triggers
    .filter((one) => one.rule === rule)
    .flatMap((anniversary) =>
      commemorated(
        sentence,
        anniversary.head,
        triggers.filter((one) => one.form === 'noun'),
      ).map((event) =>
        asserted({
          subject: mentionKey(anniversary, 'Event'),
          predicate: 'COMMEMORATES',
          object: mentionKey(event, 'Event'),
          span: { start: anniversary.start, end: event.end },
          sentence: sentence.index,
          confidence: 0.85,
          rule,
        }),
      ),
    ),
});

/** The event noun that "since" leads to, no verb in between. */
const commemorated = (sentence: Sentence, years: number, nouns: readonly Trigger[]): Trigger[] => {
  const { tokens } = sentence;
  if (tokens[years - 1]?.pos !== 'CD') return [];
  const before = tokens
    .slice(Math.max(0, years - 6), years - 1)
    .some((token) => token.lemma === 'be' || token.lemma === 'mark');
  const since = tokens.findIndex(
    ({ index, text }) => index > years && index <= years + 4 && text.toLowerCase() === 'since',
  );
  const between = tokens.slice(years + 1, since);
  if (since < 0 || !(between.some((token) => token.lemma === 'pass') || (before && between.length === 0))) return [];
  const first = nouns.find((one) => one.head > since && one.head <= since + 5);
  const reaches = first && !tokens.slice(since + 1, first.head).some((token) => token.pos.startsWith('VB'));
  return first && reaches ? [first] : [];
};
