import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, dependents } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { givingVerbs, supportingVerbs, supportNouns } from '../../ontology/relationWords.js';
import { factualityAt } from '../events/factuality.js';
import { withPreposition } from './participants.js';
import { purposeSides } from './purposeSides.js';
import { relation, under } from './relation.js';
import { isDenied, type SideAt, type TakesSides } from './side.js';
import { isToldNow } from './toldNow.js';

/** Who is allied with whom, by the word at a token. */
export const allied = (sentence: Sentence, token: number, side: SideAt, takesSides: TakesSides): Claim[] => [
  ...byParticiple(sentence, token, side),
  ...backed(sentence, token, side),
  ...byNoun(sentence, token, side),
  ...alliance(sentence, token, side),
  ...supporting(sentence, token, side, takesSides),
  ...inSupport(sentence, token, side, takesSides),
  ...alongside(sentence, token, side, takesSides),
];

/** "The militia fought alongside the army": on one side. */
const alongside = (sentence: Sentence, token: number, side: SideAt, takesSides: TakesSides): Claim[] => {
  const verb = sentence.tokens[token];
  if (!verb?.pos.startsWith('VB') || !/^(fight|battle)$/.test(verb.lemma) || isDenied(sentence, token)) return [];
  if (factualityAt(sentence, token).modality !== 'asserted') return [];
  const friends = withPreposition(sentence, token, /^alongside$/)
    .map(side)
    .filter(takesSides);
  return friends.length === 0
    ? []
    : claims(sentence, purposeSides(sentence, token, side).filter(takesSides), friends, 'relations.alongside');
};

const claims = (
  sentence: Sentence,
  heads: readonly (Mention | undefined)[],
  tails: readonly (Mention | undefined)[],
  rule: string,
): Claim[] =>
  heads
    .filter((head) => !head || !((head.kind === 'Place' && spot.test(head.text)) || funded.test(head.text)))
    .flatMap((head) => tails.flatMap((tail) => relation(sentence, head, 'ALLIED_WITH', tail, rule)));

/** A part of a country has no allies; the parser joins it to "supported by" behind. */
const spot = /\b(province|district|county|village|town|region|governorate)\b/iu;

/** "a clinic supported by the foundation" takes no side. */
const funded =
  /\b(clinic|hospital|school|university|college|museum|orphanage|shelter|charity|centre|center|institute|newspaper|station|theatre|theater|library)s?\b/iu;

/** "X, allied with Y", "X backed by Y". */
const byParticiple = (sentence: Sentence, token: number, side: SideAt): Claim[] => {
  const arc = arcTo(sentence, token);
  if (!arc?.relation.startsWith('acl')) return [];
  const word = textAt(sentence, token);
  if (/^(allied|aligned)$/.test(word))
    return claims(
      sentence,
      [side(arc.governor)],
      withPreposition(sentence, token, /^(with|to)$/).map(side),
      'relations.allied',
    );
  return /^(backed|supported)$/.test(word) && factualityAt(sentence, token).modality === 'asserted'
    ? claims(sentence, [side(arc.governor)], under(sentence, token, 'obl', 'by').map(side), 'relations.backed')
    : [];
};

/** "Y-backed X"; of "Y-backed talks in X" nobody is allied. */
const backed = (sentence: Sentence, token: number, side: SideAt): Claim[] => {
  const word = textAt(sentence, token);
  if (!/^-?backed$/.test(word)) return [];
  const hyphen = textAt(sentence, token - 1) === '-';
  const backer = hyphen || word.startsWith('-') ? side(hyphen ? token - 2 : token - 1) : undefined;
  const next = sentence.tokens.slice(token + 1, token + 4);
  const end = next.findIndex(({ pos }) => /^(IN|TO|CC|,|VB.|MD|W.*)$/.test(pos));
  const client = (end < 0 ? next : next.slice(0, end)).map(({ index }) => side(index)).find(Boolean);
  return claims(sentence, [client], [backer], 'relations.backed');
};

/** "X, an ally of Y", "X is Y's partner". */
const byNoun = (sentence: Sentence, token: number, side: SideAt): Claim[] => {
  if (!/^(ally|partner)$/.test(lemmaAt(sentence, token)) || !sentence.tokens[token]?.pos.startsWith('NN')) return [];
  const arc = arcTo(sentence, token);
  const isSaidOf = children(sentence, token, 'cop').length > 0;
  // "China's biggest trading partner" buys and sells.
  if (/^(trade|trading|business|commercial)$/.test(textAt(sentence, token - 1))) return [];
  if (!isToldNow(sentence, token)) return [];
  const next = sentence.tokens[token + 1]?.pos === 'NNP' ? [token + 1] : [];
  const named =
    arc?.relation === 'appos'
      ? [arc.governor]
      : isSaidOf
        ? dependents(sentence, token, 'nsubj').map((one) => one.dependent)
        : [...next, ...children(sentence, token, 'appos').map((one) => one.dependent)];
  const of = [
    ...withPreposition(sentence, token, /^of$/),
    ...children(sentence, token, 'nmod:poss').map((one) => one.dependent),
  ];
  // "Peru and Chile are allies": of each other.
  if (isSaidOf && of.length === 0 && textAt(sentence, token) === 'allies')
    return named.flatMap((one, at) => claims(sentence, [side(one)], named.slice(at + 1).map(side), 'relations.allied'));
  return claims(sentence, named.map(side), of.map(side), 'relations.allied');
};

/** "The alliance between X and Y", as long as there is one; "an alliance" is as often wished for. */
const alliance = (sentence: Sentence, token: number, side: SideAt): Claim[] => {
  if (lemmaAt(sentence, token) !== 'alliance' || !sentence.tokens[token]?.pos.startsWith('NN')) return [];
  const isDefinite = children(sentence, token, 'det', 'nmod:poss').some(
    (arc) => !/^an?$/.test(textAt(sentence, arc.dependent)),
  );
  if (!isDefinite || !isToldNow(sentence, token)) return [];
  const [first, ...others] = withPreposition(sentence, token, /^between$/);
  return first === undefined ? [] : claims(sentence, [side(first)], others.map(side), 'relations.allied');
};

/** "The coalition supports the Iraqi army", "Russia backs Belarus": help for a force or a state, not for an idea. */
const supporting = (sentence: Sentence, token: number, side: SideAt, takesSides: TakesSides): Claim[] => {
  const verb = sentence.tokens[token];
  if (!verb?.pos.startsWith('VB') || !supportingVerbs.has(verb.lemma) || isDenied(sentence, token)) return [];
  if (children(sentence, token, 'aux:pass').length > 0) return [];
  const friends = dependents(sentence, token, 'obj')
    .map((arc) => side(arc.dependent))
    .filter(takesSides);
  return friends.length === 0
    ? []
    : claims(sentence, purposeSides(sentence, token, side).filter(takesSides), friends, 'relations.supports');
};

/** "In support of the army, the coalition struck", "provided air support to X"; "its support for X" is help or sympathy. */
const inSupport = (sentence: Sentence, token: number, side: SideAt, takesSides: TakesSides): Claim[] => {
  if (!supportNouns.has(lemmaAt(sentence, token)) || !sentence.tokens[token]?.pos.startsWith('NN')) return [];
  const arc = arcTo(sentence, token);
  const given = arc?.relation === 'obj' && givingVerbs.has(lemmaAt(sentence, arc.governor));
  const inIt = /^(obl|xcomp)$/.test(arc?.relation ?? '') && textAt(sentence, token - 1) === 'in';
  const friends = [
    ...withPreposition(sentence, token, /^(of|for|to)$/),
    ...(given && arc ? withPreposition(sentence, arc.governor, /^(to|for)$/) : []),
  ]
    .map(side)
    .filter(takesSides);
  const doing =
    (given || inIt) && arc && !isDenied(sentence, arc.governor) ? purposeSides(sentence, arc.governor, side) : [];
  return claims(sentence, doing.filter(takesSides), friends, 'relations.in-support');
};
