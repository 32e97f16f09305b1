import { nameParticles } from '../../ontology/titles.js';
import type { Entry } from './entry.js';
import { keyWords } from './nameKey.js';
import { isName, type Link, type Sieve } from './sieve.js';

/**
 * A part of a name stands for the whole: the last name of a person, the first words of an organization. Two full names
 * with one last name stay apart; a last name alone then goes to the one mentioned nearest before.
 */
export const nameParts: Sieve = ({ entries }) => {
  const names = entries.filter(isName);
  return names.flatMap((short): Link[] => {
    const candidates = names.filter(
      (long) => long !== short && long.mention.kind === short.mention.kind && isPartOf(short, long),
    );
    const chosen = nearest(short, candidates);
    return chosen ? [[short, chosen]] : [];
  });
};

const isPartOf = (short: Entry, long: Entry): boolean => {
  const [part, whole] = [keyWords(short), keyWords(long)];
  if (part.length === 0 || part.length >= whole.length) return false;
  if (short.mention.kind === 'Person') return isPersonPart(part, whole, short, long);
  if (short.mention.kind === 'Organization') {
    return (
      part.every((word, at) => whole[at] === word) &&
      isLooseTail(whole.slice(part.length)) &&
      !/^(united|national|international|new|the|first|american)$/.test(part.join(' '))
    );
  }
  return false;
};

/** "Lee" of "Lee Hsien Loong", "Aliyev" of "Heydar Aliyev", "al-Abadi", "van Rompuy"; with a gender that does not disagree. */
const isPersonPart = (part: readonly string[], whole: readonly string[], short: Entry, long: Entry): boolean => {
  if (short.gender && long.gender && short.gender !== long.gender) return false;
  const tail = whole.slice(-part.length);
  if (part.every((word, at) => tail[at] === word)) return true;
  if (part.length === 1) return whole[0] === part[0] || lastWord(whole) === lastWord(part);
  return part[0] === whole[0] && part[part.length - 1] === whole[whole.length - 1];
};

const lastWord = (words: readonly string[]): string => {
  const last = words[words.length - 1] ?? '';
  return (
    last
      .split('-')
      .filter((piece) => !nameParticles.has(piece))
      .pop() ?? last
  );
};

/** What may be left away behind the name of an organization: "Motor Company", "Aerospace", but not "Police" or "of Commerce". */
const isLooseTail = (tail: readonly string[]): boolean =>
  tail.length <= 3 &&
  tail.every((word) =>
    /^(motor|motors|company|computer|computers|group|holding|holdings|airlines?|airways|aerospace|systems|industries|technologies|international|bank|n\.?v|party|movement|news|agency|network|organization|organisation|martin|grumman|electric|energy|oil|&|and|sons|co)$/.test(
      word,
    ),
  );

const nearest = (short: Entry, candidates: readonly Entry[]): Entry | undefined => {
  const earlier = candidates.filter((one) => one.index < short.index);
  return earlier[earlier.length - 1] ?? candidates[0];
};
