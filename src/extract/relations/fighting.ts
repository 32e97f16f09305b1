import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, dependents, governors } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import {
  clashingVerbs,
  contestWords,
  destroyingVerbs,
  fightingNouns,
  fightingVerbs,
  housed,
  mutualNouns,
  ownedTargets,
  unarmed,
} from '../../ontology/relationWords.js';
import { judgingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { withPreposition } from './participants.js';
import { purposeSides } from './purposeSides.js';
import { relation, under } from './relation.js';
import { isDenied, type SideAt, type TakesSides } from './side.js';

/** Who fights whom, by the verb or noun at a token. */
export const fighting = (
  sentence: Sentence,
  token: number,
  side: SideAt,
  takesSides: TakesSides,
  isForce: TakesSides,
): Claim[] => [
  ...byVerb(sentence, token, side, takesSides, isForce),
  ...byNoun(sentence, token, side),
  ...eachOther(sentence, token, side, (at) => [side(at)].find(takesSides)),
];

/** The side itself, or the owner of what is struck: "strikes against ISIL targets". */
const struck = (sentence: Sentence, token: number, side: SideAt): Mention | undefined => {
  if (!ownedTargets.has(lemmaAt(sentence, token))) return side(token);
  const owner = children(sentence, token, 'compound', 'nmod:poss')[0];
  return owner && side(owner.dependent);
};

/** "The army fights the rebels", "troops battled against militants", "police clashed with protesters". */
const byVerb = (
  sentence: Sentence,
  token: number,
  side: SideAt,
  takesSides: TakesSides,
  isForce: TakesSides,
): Claim[] => {
  const verb = sentence.tokens[token];
  if (!verb?.pos.startsWith('VB') || children(sentence, token, 'aux:pass').length > 0) return [];
  const lemma = verb.lemma.toLowerCase();
  const fights = fightingVerbs.has(lemma);
  const objects = [
    ...(fights ? children(sentence, token, 'obj').map((arc) => arc.dependent) : []),
    ...(fights ? under(sentence, token, 'obl', 'against') : []),
    ...(clashingVerbs.has(lemma) ? withPreposition(sentence, token, /^with$/) : []),
  ];
  const destroyed = destroyingVerbs.has(lemma) ? children(sentence, token, 'obj').map((arc) => arc.dependent) : [];
  if (objects.length + destroyed.length === 0 || contestWords.test(sentence.text) || isDenied(sentence, token))
    return [];
  const doing = purposeSides(sentence, token, side);
  return [
    ...pairs(
      sentence,
      doing,
      objects
        .map((other) => struck(sentence, other, side))
        // "The union will target 27 officials" with its sanctions; "the army targets the rebels" fights them.
        .filter((other) => lemma !== 'target' || other?.level !== 'nominal' || isForce(other)),
      'relations.fights',
    ),
    // "The army destroyed the militia"; a firm that destroys another is no side, nor is the union that a government crushes.
    ...pairs(sentence, doing.filter(takesSides), destroyed.map(side).filter(isForce), 'relations.fights'),
  ];
};

/** "The coalition's war against X", "conducted strikes against X", "support for the army in its fight against X". */
const byNoun = (sentence: Sentence, token: number, side: SideAt): Claim[] => {
  if (!fightingNouns.has(lemmaAt(sentence, token)) || !sentence.tokens[token]?.pos.startsWith('NN')) return [];
  const arc = arcTo(sentence, token);
  const verb = arc?.relation === 'obj' ? arc.governor : undefined;
  const against = [
    ...withPreposition(sentence, token, /^against$/),
    ...(verb === undefined ? [] : withPreposition(sentence, verb, /^against$/)),
  ];
  const own = [
    ...children(sentence, token, 'nmod:poss', 'compound').map((one) => one.dependent),
    ...under(sentence, token, 'nmod', 'by'),
    ...whoIsIn(sentence, token),
  ];
  const doing =
    verb === undefined || isDenied(sentence, verb) || speaksOf(lemmaAt(sentence, verb))
      ? []
      : purposeSides(sentence, verb, side);
  return pairs(
    sentence,
    [...own.map(side), ...doing],
    against.map((other) => struck(sentence, other, side)),
    'relations.fights-noun',
  );
};

/** "condemned attacks against the mission", "investigates a raid": who speaks of force, looks into it or suffers it uses none. */
const speaksOf = (lemma: string): boolean =>
  judgingVerbs.has(lemma) ||
  speechVerbs.has(lemma) ||
  /^(investigate|probe|discuss|suffer|face|fear|prevent|stop|halt|end|mark|commemorate|remember|oppose|document|witness|see)$/.test(
    lemma,
  );

/** "The government and people of X in the fight against": who stands right before it. */
const whoIsIn = (sentence: Sentence, token: number): number[] =>
  governors(sentence, token, 'nmod')
    .filter((arc) => arc.relation === 'nmod:in')
    .flatMap((arc) => [arc.governor, ...governors(sentence, arc.governor, 'conj').map((one) => one.governor)]);

/** "The war between A and B", "A is at war with B", "A and B are at war". */
const eachOther = (sentence: Sentence, token: number, any: SideAt, armed: SideAt): Claim[] => {
  if (!mutualNouns.has(lemmaAt(sentence, token)) || !sentence.tokens[token]?.pos.startsWith('NN')) return [];
  const between = withPreposition(sentence, token, /^between$/);
  const atWar = textAt(sentence, token - 1) === 'at' && !isDenied(sentence, token);
  const side = atWar ? any : armed;
  const own = [
    ...children(sentence, token, 'nmod:poss').map((arc) => arc.dependent),
    ...(atWar ? dependents(sentence, token, 'nsubj').map((arc) => arc.dependent) : []),
  ];
  const others = withPreposition(sentence, token, /^with$/);
  // "Fighting between the army and the Alliance": with an army on one side a body on the other is one too; students and miners are not.
  const isArmed =
    between.some((one) => armed(one)) &&
    between.every((one) => armed(one) || (any(one)?.kind !== 'Group' && !unarmed.test(any(one)?.text ?? '')));
  const all = between.length > 1 ? between : atWar && others.length === 0 ? own : [];
  return [
    ...pairs(sentence, own.map(side), others.map(side), 'relations.at-war'),
    ...all.flatMap((one, at) =>
      pairs(sentence, [(isArmed ? any : side)(one)], all.slice(at + 1).map(isArmed ? any : side), 'relations.at-war'),
    ),
  ];
};

const pairs = (
  sentence: Sentence,
  heads: readonly (Mention | undefined)[],
  tails: readonly (Mention | undefined)[],
  rule: string,
): Claim[] =>
  heads.flatMap((head) =>
    tails.flatMap((tail) =>
      (tail && unarmed.test(tail.text)) || isSpot(head) || isSpot(tail)
        ? []
        : relation(sentence, head, 'FIGHTS_AGAINST', tail, rule),
    ),
  );

/** "Attacked a checkpoint", "raided the bank": a place that is no country takes no side, nor does a body that is known by its house. */
const isSpot = (side: Mention | undefined): boolean =>
  side !== undefined &&
  ((side.kind === 'Place' && side.level === 'nominal') || (side.kind === 'Organization' && housed.test(side.text))) &&
  !/\b(country|countries|states?|nations?|neighbou?r(s|ing)?|republics?|kingdoms?)\b/i.test(side.text);
