import type { Sentence, Thing } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { children } from '../../model/syntax.js';
import { isPlural } from './nounNumber.js';

/**
 * Whether "they" can only be people: several were just spoken of, and nothing else that there are several of. Then a verb like "burn"
 * decides nothing. `mentions` are those of the document, in any order.
 */
export const isAmongPeople = (
  sentences: readonly Sentence[],
  mentions: readonly (Mention | Thing)[],
  pronoun: Mention | Thing,
): boolean => {
  const several = mentions.filter(
    (one) =>
      one.level !== 'pronoun' &&
      one.start < pronoun.start &&
      pronoun.sentence - one.sentence <= 2 &&
      isSeveral(sentences[one.sentence], one),
  );
  return several.length > 0 && several.every(({ kind }) => kind === 'Person' || kind === 'Group');
};

/** "the ships", "a ship and a tug", "Ana and Tom". */
const isSeveral = (sentence: Sentence | undefined, { kind, level, head }: Mention | Thing): boolean => {
  const token = sentence?.tokens[head];
  if (!sentence || !token || (level === 'name' && kind !== 'Person' && kind !== 'Group')) return false;
  return kind === 'Group' || isPlural(token) || children(sentence, head, 'conj').length > 0;
};
