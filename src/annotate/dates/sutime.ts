import type { TimeExpression } from '../../model/annotation.js';
import { movingFeasts } from '../../ontology/timeWords.js';
import type { EntityMention } from '../corenlp/reading.js';
import type { Tense } from './rule.js';

/**
 * What SUTime knows beyond the grammar: the days of feasts that move. Its other findings are left, as those beyond the grammar are
 * mostly numbers, names and bare "night" or "day" taken for times. SUTime does not look at the verb: after a past one it is the
 * last feast, before a future one the next, whose day is not known.
 */
export const fromSutime = (
  { timex, sentence, start, end, text }: EntityMention,
  published: string | undefined,
  tense: Tense,
): TimeExpression | undefined => {
  const value = timex?.value;
  if (!value || published?.length !== 10 || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  if (!movingFeasts.has(text.toLowerCase())) return undefined;
  if ((tense === 'past' && value > published) || (tense === 'future' && value < published)) return undefined;
  return { sentence, start, end, text, type: 'DATE', value, edtf: value, rule: 'sutime' };
};
