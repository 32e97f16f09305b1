import type { Mention } from '../../model/mention.js';
import { namesOf, type Referent } from './referent.js';

/** The name of a referent and its other names, each as the text spells it. */
export const namesFor = (referent: Referent): { name: string; aliases: string[] } => {
  const names = namesOf(referent);
  const all = (names.length > 0 ? names : referent.mentions.slice(0, 1)).map(titleOrText);
  const counts = new Map<string, number>();
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts.keys()].sort(
    (a, b) =>
      fullness(referent, b) - fullness(referent, a) ||
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      b.length - a.length ||
      (a < b ? -1 : 1),
  );
  const [name = '', ...aliases] = ranked;
  return { name, aliases: aliases.sort() };
};

/** A person is called by the fullest name; of other things the name used most is best, and an acronym worst. */
const fullness = (referent: Referent, name: string): number => {
  if (referent.kind === 'Person') return name.split(/\s+/).length;
  return /^[\p{Lu}.\d]{2,6}$/u.test(name) ? 0 : 1;
};

const titleOrText = (mention: Mention): string => (mention.cited?.title ?? mention.text).replace(/\s+/g, ' ');
