import type { Line, LineArgument, LineEvent } from '../line.js';
import { likeness, matchOneToOne, sameExtent, touches } from '../match.js';
import { rename, type TypeMap } from '../typeMap.js';

export interface EventOptions {
  readonly map?: TypeMap;
  readonly roleMap?: TypeMap;
  /** Takes all event types for one. */
  readonly untyped?: boolean;
  /** How many dotted levels of a type count ("Conflict.Attack" has two). */
  readonly depth?: number;
  /** Only these roles count, after mapping. */
  readonly roles?: ReadonlySet<string>;
}

export interface SettledEvents {
  readonly gold: readonly SettledEvent[];
  readonly predicted: readonly SettledEvent[];
}

export type SettledEvent = LineEvent & { readonly type: string; readonly args: readonly LineArgument[] };

/**
 * The events of gold and prediction as they are compared: types and roles mapped, and the freedom that gold may leave
 * taken away: where it allows several types or roles, the predicted one is taken if it is among them, and optional gold
 * disappears together with the prediction that overlaps nothing else.
 */
export const settleEvents = (gold: Line, predicted: Line, options: EventOptions): SettledEvents => {
  const all = eventsOf(gold, 'gold', options);
  const found = eventsOf(predicted, 'pred', options);
  const counted = all.filter((event) => !event.optional);
  const optional = all.filter((event) => event.optional);
  const partner = new Map(matchOneToOne(counted, found, touches, likeness));
  const partnerOf = new Map([...partner].map(([g, p]) => [p, counted[g]]));
  return {
    gold: counted.map((event, index) => settle(event, found[partner.get(index) ?? -1])),
    predicted: found
      .map((event, index) => withoutOptional(event, partnerOf.get(index)))
      .filter(
        (event) => !optional.some((other) => touches(other, event)) || counted.some((other) => touches(other, event)),
      ),
  };
};

/**
 * A predicted argument is not counted when it overlaps nothing but optional ones of its event, or when it has the very words and a role of an
 * optional one ("rebel positions near Kelmar") and nothing that counts has its role among those that it overlaps (Kelmar, the place).
 */
const withoutOptional = (predicted: SettledEvent, gold: SettledEvent | undefined): SettledEvent => ({
  ...predicted,
  args: predicted.args.filter((argument) => {
    const met = gold?.args.filter((other) => touches(other, argument)) ?? [];
    const counted = met.filter((other) => !other.optional);
    if (counted.length === met.length) return true;
    if (!met.some((other) => other.optional && sameExtent(other, argument) && rolesOf(other).includes(argument.role)))
      return counted.length > 0;
    return counted.some((other) => sameExtent(other, argument) || rolesOf(other).includes(argument.role));
  }),
});

const rolesOf = ({ role, roles }: LineArgument): readonly string[] => (roles?.length ? roles : [role]);

const eventsOf = (line: Line, side: 'gold' | 'pred', options: EventOptions): SettledEvent[] => {
  const { map, roleMap, roles, untyped = false, depth = 9 } = options;
  const typeOf = (name: string): string => (untyped ? '' : name.split('.').slice(0, depth).join('.'));
  return (line.events ?? []).flatMap((event) => {
    const type = rename(event.type, map?.[side]);
    if (type === null) return [];
    const args = (event.args ?? []).flatMap((argument) => {
      const role = rename(argument.role, roleMap?.[side]);
      if (role === null || (roles && !roles.has(role))) return [];
      return [{ ...argument, role, roles: alternatives(argument.roles, roleMap?.[side]) }];
    });
    return [{ ...event, type: typeOf(type), types: alternatives(event.types, map?.[side]).map(typeOf), args }];
  });
};

const alternatives = (names: readonly string[] = [], renaming: TypeMap['gold']): string[] =>
  names.flatMap((name) => rename(name, renaming) ?? []);

const settle = (gold: SettledEvent, predicted: SettledEvent | undefined): SettledEvent => {
  if (!predicted) return { ...gold, args: gold.args.filter((argument) => !argument.optional) };
  const taken = (argument: LineArgument): string =>
    predicted.args.find((other) => argument.roles?.includes(other.role) && touches(argument, other))?.role ??
    argument.role;
  return {
    ...gold,
    type: gold.types?.includes(predicted.type) ? predicted.type : gold.type,
    args: gold.args
      .filter((argument) => !argument.optional)
      .map((argument) => ({ ...argument, role: taken(argument) })),
  };
};
