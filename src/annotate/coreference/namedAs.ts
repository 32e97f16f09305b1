import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, hasCase } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { isName, isNominal, type Link, nested, type Sieve } from './sieve.js';

/** "The victim was identified as Ana Petrova", "Police named the suspect as Ivo Berg", "One of the dead, named by police as Tom Hale,": what somebody is called is that one. */
export const namedAs: Sieve = ({ entries, inSentence }) =>
  entries.filter(isName).flatMap((name): Link[] => {
    const { sentence, mention } = name;
    const arc = arcTo(sentence, mention.head);
    const verb = arc?.relation === 'obl' && hasCase(sentence, mention.head, /^as$/) ? arc.governor : -1;
    if (verb < 0 || !/^(identify|name)$/.test(lemmaAt(sentence, verb))) return [];
    // "identified the accused as Ivo Berg, 33, and Mira Hale, 27".
    if (hasModal(sentence, verb) || children(sentence, mention.head, 'conj').length > 0) return [];
    if (isMistaken.test(sentence.text)) return [];
    const own = children(sentence, verb, 'nsubj:pass')[0]?.dependent;
    const described = arcTo(sentence, verb)?.relation === 'acl' ? arcTo(sentence, verb)?.governor : undefined;
    const object = children(sentence, verb, 'obj').find((one) => one.dependent < mention.head)?.dependent;
    const called = inSentence(mention.sentence).find((one) => one.mention.head === (own ?? described ?? object));
    return called &&
      isNominal(called) &&
      called.mention.kind === mention.kind &&
      called.number !== 'plural' &&
      !nested(called, name)
      ? [[name, called]]
      : [];
  });

const isMistaken =
  /\b(?:wrongly|mistakenly|falsely|incorrectly|initially|not|never|yet to) (?:be |been )?(?:identified|named)\b/;

/** "As prime minister from 1974 to 1981, he legalised unions": as what somebody does something is he. */
export const asWhom: Sieve = ({ entries, inSentence }) =>
  entries.filter(isNominal).flatMap((noun): Link[] => {
    const { sentence, mention } = noun;
    const arc = arcTo(sentence, mention.head);
    if (mention.kind !== 'Person' || noun.number === 'plural' || arc?.relation !== 'obl') return [];
    if (
      !/^As (?:an? |the )?$/.test(
        sentence.text.slice(0, mention.start - sentence.start) + /^(?:an? |the )?/i.exec(mention.text)?.[0],
      )
    )
      return [];
    const doer = children(sentence, arc.governor, 'nsubj', 'nsubj:pass')[0]?.dependent;
    const subject = inSentence(mention.sentence).find((one) => one.mention.head === doer);
    if (subject?.mention.kind !== 'Person' || subject.number === 'plural') return [];
    return isName(subject) || subject.pronoun?.person === 3 ? [[subject, noun]] : [];
  });
