import { textOf } from '../../model/span.js';
import { isAcronymOf } from '../names/acronyms.js';
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
      if (knownAs.test(between) || byLetters.test(between)) return /^[,.;)–]/.test(after);
      if (/^, or (?:the )?["“]?$/.test(between) && /^[,.;"”]/.test(after))
        return isAcronymOf(entry.mention.text, other.mention.text);
      if (entry.mention.kind === 'Person') return false;
      if (entry.mention.kind === 'Place') return /^ \((formerly|also|now|or) $/.test(between) && after === ')';
      if (isSeatBefore.test(between) && after === ')') return isAcronymOf(entry.mention.text, longForm(entry, other));
      if (isOfItsEnd(entry, other)) return false;
      return /^ ?\((also |or |formerly |known as |also known as |the )*["“]?$/.test(between) && /^[)"”;,]/.test(after);
    },
  );

/** "the Authority of Heads of State of the Lake Chad Basin Commission (LCBC)": the letters are of the body at its end. */
const isOfItsEnd = ({ mention }: Entry, { mention: long }: Entry): boolean => {
  const parts = long.text.split(/ of the /);
  return (
    !isAcronymOf(mention.text, long.text) &&
    parts.some((_, at) => at > 0 && isAcronymOf(mention.text, parts.slice(at).join(' of the ')))
  );
};

/** "United Nations Mission in Tamarra (UNMIT)": the initials are of the seat as well, which the name may have been read without. */
const isSeatBefore = /^ (?:in|for|of|to) (?:the )?(?:\p{Lu}[\p{L}’'-]* ){1,4}\($/u;

const longForm = ({ mention, sentence }: Entry, { mention: long }: Entry): string =>
  textOf(sentence.text, { start: long.start - sentence.start, end: mention.start - sentence.start }).replace(
    / \($/,
    '',
  );

/** "the Houthis" are a movement as much as a people. */
const kindOf = ({ mention }: Entry): string => (mention.kind === 'Group' ? 'Organization' : mention.kind);

const knownAs =
  /^,? (?:who is |which is )?(?:also |commonly |better |widely |popularly |locally |formerly |previously )?(?:known as|called|nicknamed) (?:the )?["“]?$/;

/** "known by its French acronym MSF", "better known by the initials OLF". */
const byLetters =
  /^,? (?:better |also |widely |commonly )?known (?:by|under) (?:its|the|their) (?:\p{Lu}\p{L}+[- ])*(?:language )?(?:acronym|initials|abbreviation|name|letters)s?,? ["“]?$/u;
