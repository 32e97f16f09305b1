import { textOf } from '../../model/span.js';
import type { Entry } from './entry.js';
import { before, isName, linkEach, type Sieve } from './sieve.js';

/** "Milli Majlis (National Assembly)": another name in brackets; "Ansar Allah, known as the Houthis": or after such words. */
export const bracketedNames: Sieve = (discourse) =>
  linkEach(
    discourse.entries,
    (entry) => isName(entry),
    (entry) => before(discourse, entry, 0).slice(0, 3),
    (entry, other) => {
      if (!isName(other) || kindOf(other) !== kindOf(entry) || other.mention.sentence !== entry.mention.sentence)
        return false;
      const { start, text } = entry.sentence;
      const between = textOf(text, { start: other.mention.end - start, end: entry.mention.start - start });
      const after = text.slice(entry.mention.end - start, entry.mention.end - start + 1);
      if (knownAs.test(between)) return /^[,.;)–]/.test(after);
      if (entry.mention.kind === 'Person') return false;
      if (entry.mention.kind === 'Place') return /^ \((formerly|also|now|or) $/.test(between) && after === ')';
      return /^ ?\((also |or |formerly |known as |also known as |the )*["“]?$/.test(between) && /^[)"”;,]/.test(after);
    },
  );

/** "the Houthis" are a movement as much as a people. */
const kindOf = ({ mention }: Entry): string => (mention.kind === 'Group' ? 'Organization' : mention.kind);

const knownAs =
  /^,? (?:who is |which is )?(?:also |commonly |better |widely |popularly |locally |formerly |previously )?(?:known as|called|nicknamed) (?:the )?["“]?$/;
