import { arcTo, children } from '../../model/syntax.js';
import { isNominal, isPronoun, type Link, nested, type Sieve } from './sieve.js';

/** "Kamau is the chief of the district": the subject of a copula and its noun, when nothing denies or weakens it. */
export const copulas: Sieve = ({ entries, inSentence }) =>
  entries.filter(isNominal).flatMap((noun): Link[] => {
    const { sentence, mention } = noun;
    const cop = children(sentence, mention.head, 'cop')[0];
    if (!cop) return [];
    const aux = children(sentence, mention.head, 'aux');
    const words = sentence.tokens.slice(aux[0]?.dependent ?? cop.dependent, mention.head).map((token) => token.text);
    if (!isFact.test([...aux, cop].map((arc) => sentence.tokens[arc.dependent]?.text).join(' '))) return [];
    if (children(sentence, mention.head, 'neg').length > 0 || words.some((word) => isDenial.test(word))) return [];
    const arc = children(sentence, mention.head, 'nsubj')[0];
    // "Berg, who is leader of the union".
    const above = arcTo(sentence, mention.head);
    const isWho = /^who$/i.test(sentence.tokens[arc?.dependent ?? -1]?.text ?? '') && above?.relation === 'acl:relcl';
    const head = isWho ? above.governor : arc?.dependent;
    const subject = inSentence(mention.sentence).find((one) => one.mention.head === head);
    if (!subject || isPronoun(subject) || nested(subject, noun) || subject.mention.kind !== mention.kind) return [];
    if (subject.number && noun.number && subject.number !== noun.number) return [];
    return [[noun, subject]];
  });

const isFact = /^(is|was|are|were|(has|have) been)$/;

/** Nor are "among the crew" the crew. */
const isDenial = /^(not|n['’]t|never|among)$/;
