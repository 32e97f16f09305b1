import type { LineArgument, LineEvent, LineSpan } from '../../src/evaluate/line.js';
import { touches } from '../../src/evaluate/match.js';

/**
 * Adds what readers found right among the roles that had counted as spurious, each told as `trigger#2 role: words#3` (the second event
 * of these words; the third place of the words in the text, else the nearest to the event). Where the annotators gave these words another
 * role, both are right; else finding the role is neither rewarded nor counted as wrong. Offsets in code points. Throws when there is no
 * such event, or no such words.
 */
export const withPooled = (id: string, text: string, events: readonly LineEvent[], pooled: readonly string[]) =>
  pooled.reduce<readonly LineEvent[]>((all, one) => {
    const { trigger, nth, role, words, place } = read(id, one);
    const event = all.filter((each) => !each.optional && each.text === trigger)[nth - 1];
    const found = event && placed(text, words, event, place);
    if (!event || !found) throw new Error(`${id}: pooled "${one}" is nowhere in the text`);
    return all.map((each) => (each === event ? { ...each, args: withRole(each.args ?? [], role, found) } : each));
  }, events);

const read = (id: string, one: string) => {
  const parts = /^(?<trigger>.+?)(?:#(?<nth>\d+))? (?<role>\w+): (?<words>.+?)(?:#(?<place>\d+))?$/su.exec(one)?.groups;
  if (!parts) throw new Error(`${id}: pooled "${one}" is not "trigger role: words"`);
  const { trigger = '', nth = '1', role = '', words = '', place } = parts;
  return { trigger, nth: Number(nth), role, words, place: place === undefined ? undefined : Number(place) };
};

const placed = (text: string, words: string, event: LineSpan, place: number | undefined): LineSpan | undefined => {
  const [points, sought] = [[...text], [...words]];
  const starts = points.flatMap((_, start) =>
    points.slice(start, start + sought.length).join('') === words ? [start] : [],
  );
  const away = (start: number): number => Math.abs(start - event.start);
  const start = place === undefined ? [...starts].sort((a, b) => away(a) - away(b) || a - b)[0] : starts[place - 1];
  return start === undefined ? undefined : { start, end: start + sought.length, text: words };
};

const withRole = (args: readonly LineArgument[], role: string, found: LineSpan): LineArgument[] => {
  if (!args.some((one) => touches(one, found))) return [...args, { role, ...found, optional: true }];
  return args.map((one) => {
    const { roles = [one.role] } = one;
    return one.optional || !touches(one, found) || roles.includes(role) ? one : { ...one, roles: [...roles, role] };
  });
};
