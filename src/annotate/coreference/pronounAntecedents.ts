import type { Sentence } from '../../model/annotation.js';
import { children, dependents, isAcrossQuotation, isInfinitive } from '../../model/syntax.js';
import { quotingVerbs } from '../../ontology/speechVerbs.js';
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
      !isQuoting(pronoun, one) &&
      !isKeptApart(discourse, pronoun, one),
  );
  const best = candidates
    .map((one) => ({ one, score: salience(pronoun, one) + prominence(discourse, pronoun, one) }))
    .sort((a, b) => b.score - a.score || a.one.index - b.one.index)[0];
  return best && isOvershadowed(discourse, pronoun, best.one) ? undefined : best?.one;
};

/** "The minister and the general met at the ministry. They spoke": of two people together there is no mention, and a body is not meant. */
const isOvershadowed = (discourse: Discourse, pronoun: Entry, found: Entry): boolean =>
  pronoun.pronoun?.number === 'plural' &&
  found.mention.kind === 'Organization' &&
  found.number !== 'plural' &&
  before(discourse, pronoun, 1).some(
    ({ sentence, mention }) =>
      mention.kind === 'Person' &&
      /^nsubj/.test(sentence.tree[mention.head]?.relation ?? '') &&
      children(sentence, mention.head, 'conj').some((arc) => isPersonAt(discourse, mention.sentence, arc.dependent)),
  );

const isPersonAt = (discourse: Discourse, sentence: number, token: number): boolean =>
  discourse.inSentence(sentence).some(({ mention }) => mention.head === token && mention.kind === 'Person');

/** The "asylum" of "an asylum decision" is nothing that one says "it" of. */
const isModifier = ({ sentence, mention }: Entry): boolean =>
  mention.kind === 'Thing' && mention.level === 'nominal' && sentence.tree[mention.head]?.relation === 'compound';

/** '"It has failed," the ministry said': who is quoted calls itself "we". */
const isQuoting = (pronoun: Entry, candidate: Entry): boolean => {
  const { sentence, mention } = pronoun;
  if (sentence !== candidate.sentence) return false;
  const arc = sentence.tree[candidate.mention.head];
  if (!arc || !/^nsubj/.test(arc.relation) || !quotingVerbs.has(sentence.tokens[arc.governor]?.lemma ?? ''))
    return false;
  return isAcrossQuotation(sentence, mention.head, candidate.mention.head);
};

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
  const near = isNearClause(pronoun, candidate) ? 2 : isWhoShall(pronoun, candidate) ? 6 : 0;
  const owner = isOwner(pronoun, candidate) ? 8 : 0;
  return -3 * distance + subject + plural + name + place + thing + near + owner;
};

/** Bodies own more often than things do, and "they" are mostly people. */
const isPossessive = (pronoun: Entry): boolean =>
  /poss/.test(pronoun.sentence.tree[pronoun.mention.head]?.relation ?? '');

/** A possessive is mostly the subject's of its own clause: "the army said that its men ...", "told Iran to meet its obligations". */
const isNearClause = (pronoun: Entry, candidate: Entry): boolean => {
  if (pronoun.sentence !== candidate.sentence) return false;
  const verb = governingVerb(pronoun.sentence, pronoun.mention.head);
  if (pronoun.sentence.tree[candidate.mention.head]?.governor === verb) return true;
  // "urge Iran to heed the call to meet its obligations": who is to do the one is to do the other.
  for (let at = verb, steps = 0; at >= 0 && steps < 3 && isInfinitive(pronoun.sentence, at); steps++) {
    if (dependents(pronoun.sentence, at, 'nsubj:xsubj').some((arc) => arc.dependent === candidate.mention.head))
      return true;
    at = governingVerb(pronoun.sentence, at);
  }
  return false;
};

/** "Iran's obligations under its agreement": whose the whole phrase is. */
const isOwner = (pronoun: Entry, candidate: Entry): boolean => {
  if (pronoun.sentence !== candidate.sentence || !isPossessive(pronoun)) return false;
  const arc = candidate.sentence.tree[candidate.mention.head];
  if (arc?.relation !== 'nmod:poss') return false;
  let at = pronoun.sentence.tree[pronoun.mention.head]?.governor ?? -1;
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    if (at === arc.governor) return true;
    const above = pronoun.sentence.tree[at];
    if (!above || !/^(nmod|conj|appos)/.test(above.relation)) return false;
    at = above.governor;
  }
  return false;
};

/** "a message to Iran that it must answer": who is told that "it" shall. */
const isWhoShall = (pronoun: Entry, candidate: Entry): boolean => {
  const { sentence, mention } = pronoun;
  const own = sentence.tree[mention.head];
  const arc = sentence.tree[candidate.mention.head];
  if (sentence !== candidate.sentence || !own || !arc || !/^nsubj/.test(own.relation) || own.governor < 0) return false;
  const clause = sentence.tree[own.governor];
  return (
    /^(ccomp|acl)$/.test(clause?.relation ?? '') &&
    arc.governor === clause?.governor &&
    /^(nmod|obl|obj|iobj)$/.test(arc.relation) &&
    children(sentence, own.governor, 'aux').some((one) =>
      /^(must|should|shall|ought)$/.test(sentence.tokens[one.dependent]?.text ?? ''),
    )
  );
};

const governingVerb = (sentence: Sentence, token: number): number => {
  let at = sentence.tree[token]?.governor ?? -1;
  for (let steps = 0; at >= 0 && steps < 20 && !/^VB/.test(sentence.tokens[at]?.pos ?? ''); steps++)
    at = sentence.tree[at]?.governor ?? -1;
  return at;
};
