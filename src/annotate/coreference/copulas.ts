import { children } from '../../model/syntax.js';
import { isNominal, isPronoun, type Link, nested, type Sieve } from './sieve.js';

/** "Kamau is the chief of the district": the subject of a copula and its noun, when nothing denies or weakens it. */
export const copulas: Sieve = ({ entries, inSentence }) =>
  entries.filter(isNominal).flatMap((noun): Link[] => {
    const { sentence, mention } = noun;
    const cop = children(sentence, mention.head, 'cop')[0];
    if (!cop || !/^(is|was|are|were)$/.test(sentence.tokens[cop.dependent]?.text ?? '')) return [];
    if (
      children(sentence, mention.head, 'neg', 'aux').length > 0 ||
      hasNot(
        sentence.tokens.map((token) => token.lemma),
        cop.dependent,
      )
    )
      return [];
    const arc = children(sentence, mention.head, 'nsubj')[0];
    const subject = inSentence(mention.sentence).find((one) => one.mention.head === arc?.dependent);
    if (!subject || isPronoun(subject) || nested(subject, noun) || subject.mention.kind !== mention.kind) return [];
    if (subject.number && noun.number && subject.number !== noun.number) return [];
    return [[noun, subject]];
  });

const hasNot = (lemmas: readonly string[], copula: number): boolean =>
  /^(not|n['’]t|never)$/.test(lemmas[copula + 1] ?? '');
