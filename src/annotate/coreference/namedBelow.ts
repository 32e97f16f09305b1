import { arcTo, children, isAcrossQuotation, subtree } from '../../model/syntax.js';
import type { Chosen } from './chosen.js';
import type { Entry } from './entry.js';
import type { Discourse } from './sieve.js';

/**
 * "He remarked that the Ambassador had heard of it", "She said Minister Berg would come": whom a clause calls by name or office is not
 * the "he" whose verb the clause hangs on (principle C of the binding theory, Chomsky 1981).
 */
export const isNamedBelow = (discourse: Discourse, pronoun: Entry, candidate: Entry, chosen: Chosen): boolean => {
  const { sentence, mention } = pronoun;
  const own = arcTo(sentence, mention.head);
  if (own?.relation !== 'nsubj' || own.governor < 0) return false;
  const named = discourse
    .inSentence(mention.sentence)
    .filter((one) => one.index > pronoun.index && isCalled(one) && chosen.isSame(one, candidate) && !isWord(one));
  if (named.length === 0) return false;
  const told = new Set(
    children(sentence, own.governor, 'ccomp')
      .filter(({ dependent }) => dependent > own.governor)
      .flatMap(({ dependent }) => subtree(sentence, dependent)),
  );
  return named.some(
    (one) => told.has(one.mention.head) && !isAcrossQuotation(sentence, one.mention.head, own.governor),
  );
};

/** "She said that Tandia was her married name": the name, and not whose it is. */
const isWord = ({ sentence, mention }: Entry): boolean => {
  const arc = arcTo(sentence, mention.head);
  return arc?.relation === 'nsubj' && /^(sur|nick)?name$/.test(sentence.tokens[arc.governor]?.lemma ?? '');
};

/** Of bodies and countries "the country" is said below "it" as often as not. */
const isCalled = ({ mention, definite }: Entry): boolean =>
  mention.level === 'name' || (mention.level === 'nominal' && definite && mention.kind === 'Person');

/** "The Belgian envoy came in. He said that Ambassador Hale had left": whom an envoy tells of is another envoy. */
export const isToldBy = (discourse: Discourse, known: readonly Entry[], name: Entry): boolean => {
  const first = discourse.joined(name)[0] ?? name;
  const { sentence, mention } = first;
  const teller = sentence.tokens.find(
    ({ index, text }) =>
      index < mention.head &&
      /^(he|she)$/i.test(text) &&
      arcTo(sentence, index)?.relation === 'nsubj' &&
      children(sentence, arcTo(sentence, index)?.governor ?? -1, 'ccomp').some(({ dependent }) =>
        subtree(sentence, dependent).includes(mention.head),
      ),
  );
  return (
    teller !== undefined &&
    known.some((one) => {
      const distance = mention.sentence - one.mention.sentence;
      return distance > 0 && distance <= 2 && /^nsubj/.test(arcTo(one.sentence, one.mention.head)?.relation ?? '');
    })
  );
};
