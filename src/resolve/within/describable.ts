import type { Mention } from '../../model/mention.js';
import type { Referent } from './referent.js';

/**
 * Whether a referent without a name is worth a node: people and bodies are ("the rebels"), places are not ("their motherland"), nor
 * is what only a pronoun or a bare determiner names ("those", "others").
 */
export const isDescribable = ({ kind, mentions }: Referent): boolean => {
  if (kind === 'Date' || kind === 'Document' || kind === 'Figure' || kind === 'Event') return true;
  if (mentions.some((mention) => mention.level === 'name')) return true;
  if (kind === 'Place') return false;
  return mentions.some((mention) => mention.level === 'nominal' && !isBare(mention));
};

const isBare = (mention: Mention): boolean =>
  /^(?:(?:the|an?other|other|some|many|several|all|(?:at )?least|(?:at )?most|more than|over|up to|\d[\d.,]*)\s+)*(?:those|these|others?|ones?|some|many|several|all|people|persons?|anyone|everyone|someone|two|three|four|none)$/i.test(
    mention.text,
  );
