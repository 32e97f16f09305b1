import type { Sentence } from '../../model/annotation.js';
import { children, dependents, tokenAt } from '../../model/syntax.js';
import { isCrime, isForce, isHarm, subjectRole } from '../../ontology/roleRules.js';
import { type Argument, argument } from './argument.js';
import type { MentionIndex } from './mentionIndex.js';
import { isPassive, type Trigger } from './trigger.js';

/** An event with somebody who did it. */
export interface Blamed {
  readonly trigger: Trigger;
  readonly argument: Argument;
}

/** A word of a sentence that may tell who did what, and what is known around it. */
export interface Look {
  readonly sentence: Sentence;
  readonly at: number;
  readonly triggers: readonly Trigger[];
  readonly mentions: MentionIndex;
}

/** Tokens that hang on one by any of these relations of the graph. */
export const under = ({ sentence }: Look, at: number, ...relations: string[]): number[] =>
  dependents(sentence, at, ...relations).map((arc) => arc.dependent);

/** Who claims, whether the clause is active or passive. */
export const doers = (look: Look): number[] =>
  isPassive(look.sentence, look.at)
    ? under(look, look.at, 'obl:by', 'obl:agent')
    : under(look, look.at, 'nsubj', 'nsubj:xsubj');

/** To whom it is done. */
export const undergoers = (look: Look): number[] => [
  ...(isPassive(look.sentence, look.at) ? under(look, look.at, 'nsubj:pass') : under(look, look.at, 'obj')),
  ...(tokenAt(look.sentence, look.at).pos === 'VBN'
    ? look.sentence.tree.filter((arc) => arc.dependent === look.at && arc.relation === 'acl').map((arc) => arc.governor)
    : []),
];

/** Event words at or below a token: "responsibility for the attack", "involvement in the raid", "charges of fraud". */
const eventsAt = (look: Look, tokens: readonly number[]): Trigger[] =>
  tokens.flatMap((token) => {
    const own = look.triggers.filter((one) => one.head === token);
    if (own.length > 0) return own;
    return /^(responsibility|credit|blame|involvement|role|part|series|string|wave|count|charge|number|dozen|spate|complicity|authorship)$/.test(
      tokenAt(look.sentence, token).lemma.toLowerCase(),
    )
      ? eventsAt(look, under(look, token, 'nmod:for', 'nmod:in', 'nmod:of', 'acl'))
      : [];
  });

/** `named`: events whose own subject is who is told of ("rebels were behind the raid"). */
export const blamed = (
  look: Look,
  who: readonly number[],
  what: readonly number[],
  alleged: boolean,
  named: readonly number[] = [],
): Blamed[] =>
  eventsAt(look, what)
    // "jailed on corruption charges", "arrested after an accusation": others charge.
    .filter((trigger) => !/^(Statement|Charge|Accusation|Trial)$/.test(trigger.type) && trigger.head !== look.at)
    // "blamed the junta for the burning of villages by soldiers": these burned them.
    .filter(({ head }) => under(look, head, 'nmod:by').length === 0)
    .filter(({ head }) => named.includes(head) || children(look.sentence, head, 'nsubj', 'nsubj:pass').length === 0)
    .flatMap((trigger) =>
      who
        .flatMap((token) => look.mentions.participants(look.sentence, token))
        .map((mention) => ({
          trigger,
          argument: {
            ...argument(subjectRole(trigger.type), mention, 'events.perpetrator'),
            ...(alleged ? { modality: 'alleged' as const } : {}),
          },
        })),
    );

/** "claimed victory", "accepted the offer": only wrongs are owned up to. */
export const isDeed = (type: string): boolean => isForce(type) || isHarm(type) || isCrime(type);
