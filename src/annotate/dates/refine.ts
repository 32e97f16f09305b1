import { edtfBounds } from '../../model/edtf.js';
import type { FoundDate } from './grammar.js';
import { type DateContext, type DateMeaning, noDate } from './rule.js';

/** A found time, with what the words around it add. */
export interface RefinedDate extends Omit<FoundDate, 'meaning'> {
  readonly meaning: DateMeaning;
}

/**
 * Puts together what the grammar found apart in one sentence: a clock time gets its day, "late" and "the end of" make a part
 * of the period, "since" and "until" an open interval, "around" an approximate date.
 */
export const refine = (text: string, found: readonly FoundDate[], context: DateContext): readonly RefinedDate[] => {
  const times = found.filter((each): each is RefinedDate => each.meaning !== noDate);
  return datedClocks(
    text,
    joinClocks(text, times).filter((each) => !isLoneSunTime(each)),
    context,
  ).map((each, index, all) => {
    const before = text.slice(Math.max(all[index - 1]?.end ?? 0, each.start - lookBack), each.start);
    return withLimit(text, before, withPart(before, withCirca(text, before, each)));
  });
};

/** How far before a time the words that add to it are looked for. */
const lookBack = 60;

/** A time of day without its day: a clock's, or the part of the day that a sun time begins. */
const isClock = ({ meaning }: RefinedDate): boolean => /^T(?:\d|MO$|EV$|NI$)/.test(meaning.value);
/** "At dawn" without a day: nothing to put on a line of time. */
const isLoneSunTime = ({ meaning }: RefinedDate): boolean => /^T\D/.test(meaning.value);
const isDay = ({ meaning }: RefinedDate): boolean => /^\d{4}-\d\d-\d\d$/.test(meaning.edtf ?? '');

const dayAfterClock = /^\)?\s*,?\s*(?:on|of|\()?\s*$/i;
const clockAfterDay = /^\s*,?\s*(?:(?:at|around|about|by|from|just|shortly|before|after)\s+)*$/i;

/** "7:30 a.m. on Sunday", "Sunday at 7:30 a.m.": one expression, to the minute as TIMEX3 and to the day as EDTF. */
const joinClocks = (text: string, times: readonly RefinedDate[]): readonly RefinedDate[] => {
  const joined: RefinedDate[] = [];
  for (const time of times) {
    const last = joined[joined.length - 1];
    const gap = last && text.slice(last.end, time.start);
    if (last && gap !== undefined && isClock(last) && isDay(time) && dayAfterClock.test(gap)) {
      joined[joined.length - 1] = { ...last, end: time.end, meaning: atTime(time, last) };
    } else if (last && gap !== undefined && isDay(last) && isClock(time) && clockAfterDay.test(gap)) {
      joined[joined.length - 1] = { ...time, start: last.start, meaning: atTime(last, time) };
    } else joined.push(time);
  }
  return joined;
};

const atTime = (day: RefinedDate, clock: RefinedDate): DateMeaning => ({
  type: 'TIME',
  value: `${day.meaning.edtf}${clock.meaning.value}`,
  ...(day.meaning.edtf ? { edtf: day.meaning.edtf } : {}),
});

/** A clock time alone is on the day told last; the day of publication is only a guess, and not for `edtf`. */
const datedClocks = (text: string, times: readonly RefinedDate[], context: DateContext): readonly RefinedDate[] =>
  times.map((time, index) => {
    if (!isClock(time) || text.slice(time.start, time.end) === '') return time;
    const told =
      times.slice(0, index).findLast(isDay)?.meaning.edtf ??
      times.slice(index).find(isDay)?.meaning.edtf ??
      context.previous;
    const day = told && /^\d{4}-\d\d-\d\d$/.test(told) ? told : undefined;
    const value = `${day ?? context.published ?? ''}${time.meaning.value}`;
    return { ...time, meaning: { type: 'TIME', value, ...(day ? { edtf: day } : {}) } };
  });

const partBefore =
  /(?:(?:\bthe\s+)?(?:very\s+)?\b(?<of>beginning|start|outset|middle|end|close)\s+of\s+|(?:\bthe\s+)?\b(?<word>early|mid|late)(?:\s+in|\s+on)?\s+)$/i;

const parts: Readonly<Record<string, 'START' | 'MID' | 'END'>> = {
  beginning: 'START',
  start: 'START',
  outset: 'START',
  early: 'START',
  middle: 'MID',
  mid: 'MID',
  end: 'END',
  close: 'END',
  late: 'END',
};

const withPart = (before: string, time: RefinedDate): RefinedDate => {
  const match = partBefore.exec(before);
  const part = parts[(match?.groups?.of ?? match?.groups?.word ?? '').toLowerCase()];
  if (!match || !part || time.meaning.type !== 'DATE' || !time.meaning.edtf) return time;
  return { ...time, start: time.start - match[0].length, meaning: { ...time.meaning, part } };
};

/** A year, month or day: what may be marked as approximate in EDTF level 1. */
const isPoint = (edtf: string | undefined): edtf is string => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf ?? '');

const isDayOfSpeech = /^(?:today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i;

const withCirca = (text: string, before: string, time: RefinedDate): RefinedDate => {
  const { meaning } = time;
  if (meaning.type !== 'DATE' || !isPoint(meaning.edtf)) return time;
  // "A lot to talk about today": nobody is unsure of the day that he speaks on.
  return !isDayOfSpeech.test(text.slice(time.start, time.end)) &&
    /\b(?:around|about|circa|approximately|roughly|ca?\.)\s+$/i.test(before)
    ? { ...time, meaning: { ...meaning, edtf: `${meaning.edtf}~` } }
    : time;
};

const limitBefore = /\b(?<limit>since|until|till|through|up\s+to|before|prior\s+to|after|from)\s+(?:the\s+)?$/i;
const onward = /^\s+on(?:wards?)?\b(?!\s+(?:the|a|his|her|their|its)\b)/i;
/** "after 1994", not "after 1994 elections" nor "after Monday's vote". */
const standsAlone =
  /^\s*(?:[.,;:)\]]|$|(?:and|but|or|when|while|because|that|which|who|the|a|an|he|she|it|they|in|at|by|to)\b)/i;
const counted =
  /(?:\b(?:days?|weeks?|months?|years?|hours?|day|soon|shortly|just|long|immediately|even)\s+)(?:after|before)\s+$/i;

/** "since 1994" is `1994/..`, "until 2001" is `../2001`. The extent stays: TimeML leaves prepositions out. */
const withLimit = (text: string, before: string, time: RefinedDate): RefinedDate => {
  const { edtf, type } = time.meaning;
  const lead = before.slice(0, before.length - (time.meaning.part ? (partBefore.exec(before)?.[0].length ?? 0) : 0));
  const limit = limitBefore.exec(lead)?.groups?.limit?.toLowerCase();
  if (!limit || type !== 'DATE' || !edtf || edtf.includes('..') || edtf.startsWith('X')) return time;
  const after = text.slice(time.end);
  const [first = edtf, last = first] = edtf.split('/');
  const [from, to] = [firstOf(first), lastOf(last)];
  const as = (value: string): RefinedDate => ({ ...time, meaning: { ...time.meaning, edtf: value } });
  if (limit === 'since') return isOwnersDate(lead, after, first) ? time : as(`${from}/..`);
  if (limit === 'from') return onward.test(after) ? as(`${from}/..`) : time;
  if (limit === 'until' || limit === 'till' || limit === 'up to' || isThrough(limit, edtf)) return as(`../${to}`);
  if (limit === 'through') return time;
  if (!standsAlone.test(after) || counted.test(text.slice(Math.max(0, time.start - lookBack), time.start))) return time;
  return as(limit === 'after' ? `${to}/..` : `../${from}`);
};

/** "since the 2006 war", "since last week's speech": the war was then, and since it something else; "since the 1980s" stands alone. */
const isOwnersDate = (before: string, after: string, edtf: string): boolean =>
  /^['’]s?\s+\p{L}/u.test(after) ||
  (/\bthe\s+$/i.test(before) && /^\s+\p{L}/u.test(after) && !isVague(edtf) && !standsAlone.test(after));

/** "through 2029" reaches until then; "through the night of 3 May" does not. */
const isThrough = (limit: string, edtf: string): boolean => limit === 'through' && /^\d{4}(-\d\d)?$/.test(edtf);

/** EDTF level 1 has no intervals of decades, centuries and seasons: they begin and end with a year or a month. */
const isVague = (point: string): boolean => /X$|^\d{4}-2[1-4]$/.test(point);
const vagueLength = (point: string): number => (point.endsWith('X') ? 4 : 7);
const firstOf = (point: string): string =>
  isVague(point) ? (edtfBounds(point)?.start ?? point).slice(0, vagueLength(point)) : point;
const lastOf = (point: string): string =>
  isVague(point) ? (edtfBounds(point)?.end ?? point).slice(0, vagueLength(point)) : point;
