import type { LineArgument, LineEvent, LineSpan } from '../../src/evaluate/line.js';
import { sameExtent } from '../../src/evaluate/match.js';
import { placeOf } from './placeOf.js';

/**
 * Adds roles, each told as `trigger#2 role: words#3`: of the second event of these words; the third place of the words in the text, else
 * the nearest to the event. Where the annotators gave the very words another role, both are right; else finding the role is neither
 * rewarded nor counted as wrong. Offsets in code points. Throws when there is no such event, or no such words.
 */
export const withPooledRoles = (
  id: string,
  text: string,
  events: readonly LineEvent[],
  pooled: readonly string[],
): readonly LineEvent[] =>
  pooled.reduce((all, one) => {
    const { trigger, nth, role, words } = read(id, one);
    const event = all.filter((each) => !each.optional && each.text === trigger)[nth - 1];
    if (!event) throw new Error(`${id}: pooled "${one}" has no event`);
    const found = placeOf(id, text, words, event);
    return all.map((each) => (each === event ? { ...each, args: withRole(each.args ?? [], role, found) } : each));
  }, events);

const read = (id: string, one: string) => {
  const parts = /^(?<trigger>.+?)(?:#(?<nth>\d+))? (?<role>\w+): (?<words>.+)$/su.exec(one)?.groups;
  if (!parts) throw new Error(`${id}: pooled "${one}" is not "trigger role: words"`);
  const { trigger = '', nth = '1', role = '', words = '' } = parts;
  return { trigger, nth: Number(nth), role, words };
};

const withRole = (args: readonly LineArgument[], role: string, found: LineSpan): LineArgument[] => {
  const counted = (one: LineArgument): boolean => !one.optional && sameExtent(one, found);
  if (!args.some(counted)) return [...args, { role, ...found, optional: true }];
  return args.map((one) => {
    const { roles = [one.role] } = one;
    return !counted(one) || roles.includes(role) ? one : { ...one, roles: [...roles, role] };
  });
};
