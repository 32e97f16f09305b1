import type { Sentence } from '../../model/annotation.js';
import { agrees } from './agreement.js';
import { isKeptApart } from './binding.js';
import type { Entry } from './entry.js';
import { before, type Discourse, isPronoun, type Link, nested, type Sieve } from './sieve.js';

/**
 * Third person pronouns: of the mentions in this sentence and the two before it that agree in number, gender and kind, the
 * subject of the nearest sentence, then what stands furthest to the left. What is joined with a fitting mention fits.
 */
export const pronounAntecedents: Sieve = (discourse) => {
  const chosen = new Map<Entry, Entry>();
  return discourse.entries.flatMap((entry): Link[] => {
    if (entry.pronoun?.person !== 3) return [];
    const antecedent = antecedentOf(discourse, entry, chosen);
    if (!antecedent) return [];
    chosen.set(entry, antecedent);
    return [[entry, antecedent]];
  });
};

const antecedentOf = (discourse: Discourse, pronoun: Entry, chosen: ReadonlyMap<Entry, Entry>): Entry | undefined => {
  const candidates = before(discourse, pronoun, reach(pronoun)).filter(
    (one) =>
      (!isPronoun(one) || (chosen.has(one) && samePronoun(one, pronoun))) &&
      !nested(one, pronoun) &&
      !isModifier(one) &&
      agrees(discourse, pronoun, one) &&
      !isKeptApart(discourse, pronoun, one),
  );
  const best = candidates
    .map((one) => ({ one, score: salience(pronoun, one) + prominence(discourse, pronoun, one) }))
    .sort((a, b) => b.score - a.score || a.one.index - b.one.index)[0];
  return best?.one;
};

/** The "asylum" of "an asylum decision" is nothing that one says "it" of. */
const isModifier = ({ sentence, mention }: Entry): boolean =>
  mention.kind === 'Thing' && mention.level === 'nominal' && sentence.tree[mention.head]?.relation === 'compound';

/** "he" may look further back than "it" or "they". */
const reach = (pronoun: Entry): number => (pronoun.gender === 'male' || pronoun.gender === 'female' ? 3 : 2);

const samePronoun = (a: Entry, b: Entry): boolean =>
  a.pronoun?.number === b.pronoun?.number &&
  a.pronoun?.gender === b.pronoun?.gender &&
  a.pronoun?.person === b.pronoun?.person;

/** Who is spoken of again and again is meant rather than who came up once. */
const prominence = (discourse: Discourse, pronoun: Entry, candidate: Entry): number =>
  0.5 *
  discourse
    .joined(candidate)
    .slice(0, 4)
    .filter((one) => one.index < pronoun.index).length;

/** Nearer sentences first; in one sentence subjects first, then what stands further left. */
const salience = (pronoun: Entry, candidate: Entry): number => {
  const distance = pronoun.mention.sentence - candidate.mention.sentence;
  const relation = candidate.sentence.tree[candidate.mention.head]?.relation ?? '';
  const subject = /^nsubj/.test(relation) ? 4 : /^(obj|iobj|root)$/.test(relation) ? 1 : 0;
  const plural = pronoun.pronoun?.number === 'plural' && candidate.number === 'plural' ? 3 : 0;
  const name = candidate.mention.level === 'name' ? 1 : 0;
  const place = candidate.mention.kind === 'Place' ? -3 : 0;
  const thing = candidate.mention.kind === 'Thing' && (isPossessive(pronoun) || plural > 0) ? -2 : 0;
  return -3 * distance + subject + plural + name + place + thing + (isNearClause(pronoun, candidate) ? 2 : 0);
};

/** Bodies own more often than things do, and "they" are mostly people. */
const isPossessive = (pronoun: Entry): boolean =>
  /poss/.test(pronoun.sentence.tree[pronoun.mention.head]?.relation ?? '');

/** A possessive is mostly the subject's of its own clause: "the army said that its men ...". */
const isNearClause = (pronoun: Entry, candidate: Entry): boolean => {
  if (pronoun.sentence !== candidate.sentence) return false;
  const verb = governingVerb(pronoun.sentence, pronoun.mention.head);
  return pronoun.sentence.tree[candidate.mention.head]?.governor === verb;
};

const governingVerb = (sentence: Sentence, token: number): number => {
  let at = sentence.tree[token]?.governor ?? -1;
  for (let steps = 0; at >= 0 && steps < 20 && !/^VB/.test(sentence.tokens[at]?.pos ?? ''); steps++)
    at = sentence.tree[at]?.governor ?? -1;
  return at;
};
