import type { TimeExpression } from '../../model/annotation.js';
import { feasts, movingFeasts } from '../../ontology/time-words.js';
import type { EntityMention } from '../corenlp/reading.js';
import { dateOf, monthOf, yearOf } from './calendar.js';
import type { Tense } from './rule.js';

/**
 * What SUTime knows beyond the grammar: the days of feasts. Its other findings are left, as those beyond the grammar are
 * mostly numbers, names and bare "night" or "day" taken for times. SUTime puts a feast in the year of the publication; after
 * a past verb it is the last one instead, and of a moving feast that day is not known.
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
  const isOver = tense === 'past' && timex.value > published;
  const value =
    isOver && !moves
      ? dateOf(yearOf(timex.value) - 1, monthOf(timex.value), Number(timex.value.slice(8)))
      : timex.value;
  if (value === undefined || (isOver && moves)) return undefined;
  return { sentence, start, end, text, type: 'DATE', value, edtf: value, rule: 'sutime' };
};
