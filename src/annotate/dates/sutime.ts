import type { TimeExpression } from '../../model/annotation.js';
import { feasts, movingFeasts } from '../../ontology/timeWords.js';
import type { EntityMention } from '../corenlp/reading.js';
import { dateOf, monthOf, yearOf } from './calendar.js';
import type { Tense } from './rule.js';

/**
 * What SUTime knows beyond the grammar: the days of feasts. Its other findings are left, as those beyond the grammar are
 * mostly numbers, names and bare "night" or "day" taken for times. SUTime does not look at the verb: after
 * a past one it is the last feast, before a future one the next, whose day is not known if it moves.
 */
export const fromSutime = (
  { timex, sentence, start, end, text }: EntityMention,
  published: string | undefined,
  tense: Tense,
): TimeExpression | undefined => {
  const name = text.toLowerCase().replace(/’/g, "'");
  if (!timex || published?.length !== 10 || !/^\d{4}-\d\d-\d\d$/.test(timex.value)) return undefined;
  const moves = movingFeasts.has(name);
  if (!moves && !feasts.has(name)) return undefined;
  const shift =
    tense === 'past' && timex.value > published ? -1 : tense === 'future' && timex.value < published ? 1 : 0;
  if (shift !== 0 && moves) return undefined;
  const value = dateOf(yearOf(timex.value) + shift, monthOf(timex.value), Number(timex.value.slice(8)));
  if (value === undefined) return undefined;
  return { sentence, start, end, text, type: 'DATE', value, edtf: value, rule: 'sutime' };
};
