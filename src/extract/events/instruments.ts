import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { children, dependents, tokenAt } from '../../model/syntax.js';
import { isForce, isHarm } from '../../ontology/roleRules.js';
import { isExplosive, isInstrumentNoun, isWeapon } from '../../ontology/weapons.js';
import { type Argument, argument, type Thing } from './argument.js';
import type { MentionIndex } from './mentionIndex.js';
import type { Trigger } from './trigger.js';

/**
 * What harm is done with: "attacked the post with grenades", "killed by a car bomb", "gunmen armed with rifles", "using a knife",
 * "a rocket attack". Only weapons: who is "with" somebody else is company, and no tool.
 */
export const instruments = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  if (!doesHarm(trigger.type)) return [];
  const { sentence } = trigger;
  const found = [trigger.head, ...(trigger.support === undefined ? [] : [trigger.support])].flatMap((at) => [
    ...dependents(sentence, at, 'obl:with', 'nmod:with', 'obl:by', 'obl:agent', 'obl:in', 'nmod:by').map(
      (arc) => arc.dependent,
    ),
    ...children(sentence, at, 'compound').map((arc) => arc.dependent),
    ...children(sentence, at, 'advcl', 'acl').flatMap((arc) => used(sentence, arc.dependent)),
    ...dependents(sentence, at, 'nsubj', 'obl:by', 'obl:agent', 'nmod:by').flatMap((arc) =>
      children(sentence, arc.dependent, 'acl').flatMap(({ dependent }) => used(sentence, dependent)),
    ),
    ...withObject(trigger, at, mentions),
  ]);
  return [...new Set(found)]
    .filter((token) => isWeaponAt(sentence, token))
    .flatMap((token) => mentions.involved(sentence, token))
    .filter((one) => one.kind === 'Thing')
    .map((one) => argument('instrument', one, 'events.instrument'));
};

export const doesHarm = (type: string): boolean =>
  (isForce(type) && !/^(Sanction|Charge|Threat)$/.test(type)) ||
  (isHarm(type) && /^(Killing|Massacre|Death|Injury)$/.test(type));

/** "armed with rifles", "using a knife", "wielding machetes": tokens of what is named. */
const used = (sentence: Sentence, participle: number): number[] => {
  const verb = tokenAt(sentence, participle);
  if (verb.lemma === 'arm') return dependents(sentence, participle, 'obl:with').map((arc) => arc.dependent);
  return /^(using|wielding|brandishing|firing|throwing|hurling|lobbing|detonating|carrying)$/i.test(verb.text)
    ? dependents(sentence, participle, 'obj').map((arc) => arc.dependent)
    : [];
};

/** "attacked the barracks with rockets": hung on the object. Of a person it may be theirs: "shot a man with a gun". */
const withObject = ({ sentence, form }: Trigger, at: number, mentions: MentionIndex): number[] =>
  form === 'noun'
    ? []
    : dependents(sentence, at, 'obj', 'nsubj:pass')
        .filter(
          (arc) => !mentions.participants(sentence, arc.dependent).some((one) => /^(Person|Group)$/.test(one.kind)),
        )
        .flatMap((arc) => dependents(sentence, arc.dependent, 'nmod:with').map(({ dependent }) => dependent));

/** "hurled a grenade at", "a charge placed by", "fired two rockets": what is done with a weapon so is an attack. */
export const hurledWeapon = (sentence: Sentence, verb: number): number | undefined =>
  /^(throw|hurl|lob|toss|launch|fire|plant|place|lay|emplace|hide|bury|drop)$/.test(lemmaAt(sentence, verb)) &&
  // "laid down their weapons", "threw their rifles away".
  !children(sentence, verb, 'compound:prt', 'advmod').some(({ dependent }) =>
    /^(down|aside|away|out)$/.test(lemmaAt(sentence, dependent)),
  )
    ? [
        ...children(sentence, verb, 'obj', 'nsubj:pass').map((arc) => arc.dependent),
        ...sentence.tree.filter((arc) => arc.dependent === verb && arc.relation === 'acl').map((arc) => arc.governor),
      ].find((token) => (isLaid(sentence, verb) ? isExplosiveAt(sentence, token) : isMunitionAt(sentence, token)))
    : undefined;

/** "laid the foundation stone", "buried the hatchet": only what explodes does harm when it is laid. */
const isLaid = (sentence: Sentence, verb: number): boolean =>
  /^(plant|place|lay|emplace|hide|bury)$/.test(lemmaAt(sentence, verb));

/** "dynamite sticks", "rounds of mortar": also where the weapon is named before the noun. */
const isMunitionAt = (sentence: Sentence, token: number): boolean =>
  isWeaponAt(sentence, token) ||
  (/^(stick|round|canister|attack)$/.test(lemmaAt(sentence, token)) &&
    children(sentence, token, 'compound').some((arc) => isWeaponAt(sentence, arc.dependent)));

/** "the bomb exploded", "detonated a device": what explodes is what harm is done with. */
export const isItsBomb = ({ sentence, type, head }: Trigger, one: Mention | Thing): boolean =>
  one.kind === 'Thing' &&
  ((/^(Bombing|LaunchOfWeapon)$/.test(type) && isExplosiveAt(sentence, one.head)) ||
    hurledWeapon(sentence, head) === one.head);

const wordsBefore = (sentence: Sentence, token: number): string[] =>
  sentence.tokens.slice(Math.max(0, token - 2), token).map(({ text }) => text.toLowerCase());

const lemmaAt = (sentence: Sentence, token: number): string => tokenAt(sentence, token).lemma.toLowerCase();

export const isWeaponAt = (sentence: Sentence, token: number): boolean =>
  isWeapon(lemmaAt(sentence, token), wordsBefore(sentence, token));

export const isExplosiveAt = (sentence: Sentence, token: number): boolean =>
  isExplosive(lemmaAt(sentence, token), wordsBefore(sentence, token));

export const isInstrumentAt = (sentence: Sentence, token: number): boolean =>
  isInstrumentNoun(lemmaAt(sentence, token), wordsBefore(sentence, token));
