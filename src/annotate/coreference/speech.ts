import type { Sentence } from '../../model/annotation.js';
import { arcTo } from '../../model/syntax.js';
import { quotingVerbs } from '../../ontology/speechVerbs.js';
import type { Entry } from './entry.js';
import type { Discourse } from './sieve.js';

/** The subject of a verb that gives words to it: "X said", "said X". */
export const isQuoter = ({ sentence, mention }: Entry): boolean => {
  const arc = arcTo(sentence, mention.head);
  return arc?.relation === 'nsubj' && quotingVerbs.has(sentence.tokens[arc.governor]?.lemma ?? '');
};

/**
 * Who says the words in which a mention stands: the subject of the verb of speech nearest to the quotation, in its own sentences or in the
 * closing words behind it. Undefined outside of quotations, and where nobody is told there.
 */
export const quoterOf = (discourse: Discourse, entry: Entry): Entry | undefined => {
  const quotation = discourse.quotationOf(entry);
  if (!quotation) return undefined;
  const { start, end } = quotation;
  const near: Entry[] = [];
  const { sentences } = discourse;
  let at = entry.mention.sentence;
  while ((sentences[at - 1]?.end ?? 0) > start) at--;
  for (
    let sentence = sentences[at];
    sentence && (sentence.start < end || isTail(sentence, end));
    sentence = sentences[++at]
  )
    near.push(...discourse.inSentence(at).filter((one) => isQuoter(one) && !discourse.quotationOf(one)));
  const distance = ({ mention }: Entry): number => (mention.start < start ? start - mention.end : mention.start - end);
  return near.sort((a, b) => distance(a) - distance(b))[0];
};

const isTail = ({ start, text }: Sentence, end: number): boolean => start - end <= 2 && /^["”]?\s*\p{Ll}/u.test(text);
