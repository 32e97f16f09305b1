import { children } from '../../model/syntax.js';
import { isForce, isHarm } from '../../ontology/roleRules.js';
import type { Argument } from './argument.js';
import { isElsewhere } from './elsewhere.js';
import { nearerNoun } from './nearerNoun.js';
import type { Trigger } from './trigger.js';

interface Found {
  readonly trigger: Trigger;
  readonly args: readonly Argument[];
}

/**
 * Places where they belong: with the event noun before them and not with the verb that speaks of it, and never among those who kill
 * or are killed ("in Dara district, Norhan province, the army killed"), where only a state can act.
 */
export const settled = (found: readonly Found[], triggers: readonly Trigger[]): Found[] => {
  const moved = found.flatMap(({ trigger, args }) =>
    args
      .filter((one) => one.role === 'place')
      .flatMap((one) => {
        const to = nearerNoun(trigger, one.mention.head, triggers);
        return to ? [{ from: trigger, to, one }] : [];
      }),
  );
  return found.map(({ trigger, args }) => ({
    trigger,
    args: [
      ...args
        .filter((one) => !moved.some((move) => move.from === trigger && move.one === one))
        .filter((one) => !isOfAddressee(trigger, one) && !isElsewhere({ trigger, args }, one, found))
        .flatMap((one) => placed(trigger, one)),
      ...moved.filter((move) => move.to === trigger).map((move) => move.one),
    ],
  }));
};

/** "thanked the troops in Darn": where they are, and not where it was said. */
const isOfAddressee = ({ sentence, head, type, form }: Trigger, { role, mention }: Argument): boolean => {
  if (role !== 'place' || form !== 'verb' || !/^(Praise|Condemnation|Accusation|Demand|Promise)$/.test(type))
    return false;
  const marker = children(sentence, mention.head, 'case').map((arc) => arc.dependent)[0];
  const objects = children(sentence, head, 'obj', ...(type === 'Demand' ? ['obl'] : [])).map((arc) => arc.dependent);
  return marker !== undefined && objects.includes(marker - 1);
};

const placed = ({ type }: Trigger, one: Argument): Argument[] => {
  if (one.mention.kind !== 'Place' || !(isHarm(type) || isForce(type))) return [one];
  if (one.role === 'victim') return [{ ...one, role: 'place' }];
  const acts = one.mention.subtype === 'country' || one.mention.subtype === 'city' || one.mention.subtype === undefined;
  return one.role === 'agent' && !acts ? [] : [one];
};
