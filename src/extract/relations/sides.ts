import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, dependents } from '../../model/syntax.js';
import { armed, fightingNouns, fightingVerbs, ownedTargets, supportingVerbs } from '../../ontology/relationWords.js';
import type { MentionIndex } from '../mentionsAt.js';
import { lemmaOf, lower, relation, under } from './relation.js';

const actors = ['Organization', 'Group', 'Place', 'Person'] as const;

/** Who fights against whom, and who is allied with whom. */
export const sides = (sentence: Sentence, index: MentionIndex): Claim[] =>
  sentence.tokens.flatMap(({ index: token }) => [
    ...fightingByVerb(sentence, token, index),
    ...fightingByNoun(sentence, token, index),
    ...allied(sentence, token, index),
    ...supporting(sentence, token, index),
  ]);

const actor = (sentence: Sentence, token: number | undefined, index: MentionIndex): Mention | undefined => {
  const mention = token === undefined ? undefined : index.at(sentence, token, ...actors);
  return mention && mention.level !== 'pronoun' && mention.kind !== 'Person' ? mention : undefined;
};

const isDenied = (sentence: Sentence, token: number): boolean =>
  children(sentence, token, 'advmod', 'aux').some((arc) =>
    /^(not|n't|never|would|could|may|might)$/.test(lower(sentence, arc.dependent)),
  );

/** Of the verb, or of the one whose purpose it is: "the UK works to defeat them". */
const subjectsOf = (sentence: Sentence, verb: number): number[] => {
  const own = dependents(sentence, verb, 'nsubj').map((arc) => arc.dependent);
  const arc = arcTo(sentence, verb);
  const isPurpose =
    arc?.relation === 'advcl' &&
    children(sentence, verb, 'mark').some((mark) => lower(sentence, mark.dependent) === 'to');
  return own.length > 0 || !isPurpose ? own : dependents(sentence, arc.governor, 'nsubj').map((one) => one.dependent);
};

/** The side itself, or the owner of what is struck: "strikes against ISIL targets". */
const struck = (sentence: Sentence, token: number, index: MentionIndex): Mention | undefined => {
  if (!ownedTargets.has(lemmaOf(sentence, token))) return actor(sentence, token, index);
  const owner = children(sentence, token, 'compound', 'nmod:poss')[0];
  return owner && actor(sentence, owner.dependent, index);
};

/** "The coalition supports the Iraqi army": help for a force, not for an idea. */
const supporting = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  const verb = sentence.tokens[token];
  if (!verb?.pos.startsWith('VB') || !supportingVerbs.has(verb.lemma) || isDenied(sentence, token)) return [];
  if (children(sentence, token, 'aux:pass').length > 0) return [];
  const forces = children(sentence, token, 'obj')
    .map((arc) => actor(sentence, arc.dependent, index))
    .filter((one) => one && armed.test(one.text));
  return dependents(sentence, token, 'nsubj').flatMap((arc) =>
    forces.flatMap((force) =>
      relation(sentence, actor(sentence, arc.dependent, index), 'ALLIED_WITH', force, 'relations.supports'),
    ),
  );
};

/** "The army fights the rebels", "troops battled against militants". */
const fightingByVerb = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  const verb = sentence.tokens[token];
  if (!verb?.pos.startsWith('VB') || !fightingVerbs.has(verb.lemma) || isDenied(sentence, token)) return [];
  if (children(sentence, token, 'aux:pass').length > 0) return [];
  const subjects = subjectsOf(sentence, token).map((subject) => actor(sentence, subject, index));
  const objects = [
    ...children(sentence, token, 'obj').map((arc) => arc.dependent),
    ...under(sentence, token, 'obl', 'against'),
  ];
  return pairs(
    sentence,
    subjects,
    objects.map((other) => struck(sentence, other, index)),
    'relations.fights',
  );
};

/** "The coalition's war against X", "the coalition conducted strikes against X". */
const fightingByNoun = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  if (!fightingNouns.has(lemmaOf(sentence, token)) || !sentence.tokens[token]?.pos.startsWith('NN')) return [];
  const arc = arcTo(sentence, token);
  const verb = arc?.relation === 'obj' ? arc.governor : undefined;
  const against = [
    ...under(sentence, token, 'nmod', 'against'),
    ...(verb === undefined ? [] : under(sentence, verb, 'obl', 'against')),
  ];
  const own = [
    ...children(sentence, token, 'nmod:poss', 'compound').map((one) => one.dependent),
    ...under(sentence, token, 'nmod', 'by'),
    ...(verb === undefined || isDenied(sentence, verb)
      ? []
      : dependents(sentence, verb, 'nsubj').map((one) => one.dependent)),
  ];
  return pairs(
    sentence,
    own.map((other) => actor(sentence, other, index)),
    against.map((other) => struck(sentence, other, index)),
    'relations.fights-noun',
  );
};

const pairs = (
  sentence: Sentence,
  heads: readonly (Mention | undefined)[],
  tails: readonly (Mention | undefined)[],
  rule: string,
): Claim[] => heads.flatMap((head) => tails.flatMap((tail) => relation(sentence, head, 'FIGHTS_AGAINST', tail, rule)));

/** "X, allied with Y", "Y-backed X", "X backed by Y", "an ally of Y". */
const allied = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  const word = lower(sentence, token);
  const arc = arcTo(sentence, token);
  if (/^(allied|aligned)$/.test(word) && arc?.relation.startsWith('acl')) {
    const others = [...under(sentence, token, 'obl', 'with'), ...under(sentence, token, 'obl', 'to')];
    return others.flatMap((other) =>
      relation(
        sentence,
        actor(sentence, arc.governor, index),
        'ALLIED_WITH',
        actor(sentence, other, index),
        'relations.allied',
      ),
    );
  }
  if (/^(backed|supported)$/.test(word) && arc?.relation.startsWith('acl'))
    return under(sentence, token, 'obl', 'by').flatMap((other) =>
      relation(
        sentence,
        actor(sentence, arc.governor, index),
        'ALLIED_WITH',
        actor(sentence, other, index),
        'relations.backed',
      ),
    );
  if (/^-?backed$/.test(word)) {
    const hyphen = lower(sentence, token - 1) === '-' ? token - 2 : token - 1;
    const backer =
      lower(sentence, token - 1) === '-' || word.startsWith('-') ? actor(sentence, hyphen, index) : undefined;
    const client = [1, 2, 3].map((step) => actor(sentence, token + step, index)).find(Boolean);
    return relation(sentence, client, 'ALLIED_WITH', backer, 'relations.backed');
  }
  if (/^(ally|partner)$/.test(lemmaOf(sentence, token)) && sentence.tokens[token]?.pos.startsWith('NN')) {
    const named =
      arc?.relation === 'appos'
        ? arc.governor
        : children(sentence, token, 'cop').length > 0
          ? children(sentence, token, 'nsubj')[0]?.dependent
          : undefined;
    const of = [
      ...under(sentence, token, 'nmod', 'of'),
      ...children(sentence, token, 'nmod:poss').map((one) => one.dependent),
    ];
    return of.flatMap((other) =>
      relation(
        sentence,
        actor(sentence, named, index),
        'ALLIED_WITH',
        actor(sentence, other, index),
        'relations.allied',
      ),
    );
  }
  return [];
};
