import { atTokens } from '../../model/syntax.js';
import { slashed } from '../slashed.js';
import { bySentence, type Name, type NameRule } from './name.js';

/** "the SPLM/A", "SLM/A rebels": letters with a stroke in them are one name of a body, and not one before the stroke. */
export const slashedNames: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const found = atTokens(sentence, (_, at): Name[] =>
      slashed(sentence, at)
        ? [{ sentence: index, first: at, last: at + 2, kind: 'Organization', rule: 'names.slashed' }]
        : [],
    );
    const isApart = ({ first, last }: Name): boolean =>
      found.every((one) => last < one.first || first > one.last || (first < one.first && last > one.last));
    const own = groups[index] ?? [];
    return found.length === 0
      ? own
      : [
          ...own.filter(isApart),
          ...found.filter((one) =>
            own.every((other) => !isApart(other) || other.last < one.first || other.first > one.last),
          ),
        ];
  });
};
