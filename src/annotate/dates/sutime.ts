import type { TimeExpression } from '../../model/annotation.js';
import type { EntityMention } from '../corenlp/reading.js';

/**
 * What SUTime found and the grammar does not know, as holidays ("Christmas Eve"): only what it placed in time completely.
 * Undefined for numbers, scores and flights taken for times, for a bare "night" or "day", and for what is left open.
 */
export const fromSutime = (mention: EntityMention): TimeExpression | undefined => {
  const { timex, sentence, start, end, text } = mention;
  if (!timex || !/\p{L}{3}/u.test(text) || /\d/.test(text) || vague.test(text)) return undefined;
  if (!/^\d{4}-\d\d-\d\d$/.test(timex.value) || timex.type !== 'DATE') return undefined;
  return { sentence, start, end, text, type: 'DATE', value: timex.value, edtf: timex.value, rule: 'sutime' };
};

const vague =
  /^(?:the\s+|a\s+)?(?:time|day|night|morning|evening|afternoon|moment|once|future|past|present|while|later|earlier)s?$/i;
