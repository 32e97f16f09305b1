import { initialOf, soundOf } from '../names/fold.js';
import { acronymOf, bodyName, initialsOf } from '../names/organizationName.js';
import { personWords } from '../names/personName.js';
import { type Referent, spellingsOf } from './referent.js';

/**
 * Keys that names of one sound share, whatever their spelling, and a body's name and its letters: two things with such a key in
 * common are compared and may be two. They begin with ~ or #.
 */
export const likenessKeys = (referent: Referent): string[] => {
  const names = spellingsOf(referent);
  switch (referent.kind) {
    case 'Person':
      return names.flatMap((name) => {
        const words = personWords(name);
        const last = words.at(-1);
        return words.length > 1 && words[0] && last ? [`Person ~${initialOf(words[0])} ${soundOf(last)}`] : [];
      });
    case 'Place':
      return names.flatMap((name) => sound('Place', name));
    case 'Organization':
      return names.flatMap((name) => {
        if (bodyName(name).generic) return [];
        const letters = acronymOf(name) || initialsOf(name);
        return [
          ...(letters.length > 2 ? [`Organization #${letters}`] : []),
          ...(acronymOf(name) ? [] : sound('Organization', name)),
        ];
      });
    default:
      return [];
  }
};

/** Short words sound like too many others. */
const sound = (kind: string, name: string): string[] => {
  const words = name
    .split(/[^\p{L}\p{M}\p{N}'’ʻʼ]+/u)
    .filter((word) => word !== '' && !/^(?:the|of|and|for)$/iu.test(word));
  return words.join('').length >= 5 ? [`${kind} ~${words.map(soundOf).join(' ')}`] : [];
};
