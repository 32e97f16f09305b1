import { edtfBounds } from '../../../model/edtf.js';
import { addDays, dateOf, monthOf, yearOf } from '../calendar.js';
import { aUnit } from '../needs.js';
import { countingFrom, isDay, onDay, periodAt, type Unit } from '../periods.js';
import { before, type DateMeaning, type DateRule, noDate } from '../rule.js';
import { count, countOf, date, unitName } from '../words.js';

const unitCode: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

export const singular = (unit: string | undefined): string => (unit ?? '').toLowerCase().replace(/ie$/, 'y');

/** `P3D`, `PT2H`, `PXY`; ten years for a decade, as SUTime has it, and `PXDE` for decades that are not counted. */
export const duration = (number: number | 'X', unit: string): string => {
  const many = { decade: 10, century: 100 }[unit];
  if (number !== 'X' && many) return `P${number * many}Y`;
  if (number !== 'X' && unit === 'fortnight') return `P${number * 2}W`;
  const code = unitCode[unit] ?? 'Y';
  return code.startsWith('T') ? `PT${number}${code.slice(1)}` : `P${number}${code}`;
};

const about =
  '(?:(?:nearly|almost|about|around|roughly|approximately|some|over(?!\\s+the\\b)|more\\s+than|less\\s+than|at\\s+least|at\\s+most|up\\s+to|just\\s+over|just\\s+under|well\\s+over|only|exactly|the\\s+(?:past|last|next|first|final|coming|previous))\\s+){0,4}';
const modifiers = about.replace('some|', '').replace('only|', '');

/** "35 years ago", "two days later", "six months earlier", "a week ago", "thirty years ago today". */
export const offset: DateRule = {
  name: 'dates.offset',
  needs: aUnit,
  pattern: date(
    `(?<![\\w.,$-])${modifiers}(?<count>${count}|half\\s+a)\\s+(?<unit>${unitName})s?\\s+(?<word>ago|earlier|later|previously|from\\s+now|hence)(?<today>(?<=ago)\\s+(?:today|on\\s+this\\s+(?:very\\s+)?day))?(?![\\w-])`,
  ),
  read: ({ start, groups }, context) => {
    const number = countOf(groups.count);
    const unit = singular(groups.unit);
    const word = groups.word?.toLowerCase() ?? '';
    const forward = /later|now|hence/.test(word);
    const from = /ago|now|hence/.test(word) ? context.published : countingFrom(forward, start, context);
    if (number === 'X') return { type: 'DATE', value: forward ? 'FUTURE_REF' : 'PAST_REF' };
    const day =
      groups.today &&
      unit === 'year' &&
      isDay(from) &&
      dateOf(yearOf(from) - number, monthOf(from), Number(from.slice(8)));
    if (day) return onDay(day);
    return (from && countedFrom(from, forward ? number : -number, unit)) || noDate;
  },
};

/** As exact as its unit: "35 years ago" is a year; weeks are counted in days, but not to the day. */
const countedFrom = (from: string, number: number, unit: string): DateMeaning | undefined => {
  if (unit === 'week' || unit === 'fortnight') {
    const days = number * (unit === 'week' ? 7 : 14);
    const day = from.length === 10 ? addDays(from, days) : undefined;
    return day ? { type: 'DATE', value: day, edtf: `${day}~` } : undefined;
  }
  if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'weekend') return undefined;
  if (unit === 'decade' || unit === 'century') {
    const year = periodAt('year', from, number * (unit === 'decade' ? 10 : 100));
    return year?.edtf && edtfBounds(year.edtf) ? { ...year, edtf: `${year.edtf}~` } : undefined;
  }
  return Number.isInteger(number) ? periodAt(unit as Unit, from, number) : undefined;
};

/** "15 a year", "twice a day": how often, not how long. */
const rateBefore =
  /(?:\d|%|\b(?:once|twice|times|million|billion|percent|one|two|three|four|five|six|seven|eight|nine|ten))(?:\s+[a-z]+)?\s+$/i;
/** "for a year": how long. */
const spanBefore =
  /\b(?:for|within|in|than|over|nearly|almost|about|after|of|lasting|last|takes?|took|half|quite|once)\s+$/i;

/** "three quarters of the refugees": how much, not how long. */
const share =
  /^\s+of\s+(?!(?:growth|decline|contraction|expansion|recession|losses|falling|rising|negative|positive)\b)/i;

const age = /^[\s-]+(?:old|olds|of\s+age)\b/i;

/** "44-day", "nearly 20 years", "the past three years", "several weeks", "a two-hour". */
export const countedDuration: DateRule = {
  name: 'dates.duration',
  needs: aUnit,
  pattern: date(
    `(?<![\\w.,$£€-])${modifiers}(?<count>(?:an?\\s+)?half(?:\\s+an?)?|${count})[\\s-]+(?:(?:full|consecutive|straight|more|long|trading|working|calendar|academic|whole)\\s+)?(?<unit>${unitName})s?(?:-long)?(?!\\w|['’]s?\\s+old)`,
  ),
  read: ({ text, start, end, groups }) => {
    const lead = before({ text, start });
    if (age.test(text.slice(end)) || /\b(?:aged|age|ages)\s+(?:\d+\s?(?:-|–|to|and)\s?)?$/i.test(lead)) return noDate;
    if (!/^[a-z]/.test(groups.unit ?? '')) return noDate;
    const unit = singular(groups.unit);
    if (unit === 'quarter' && share.test(text.slice(end))) return noDate;
    const isOne = /^an?$/i.test(groups.count ?? '');
    if (isOne && (unit === 'quarter' || unit === 'second')) return undefined;
    if (/half/i.test(groups.count ?? '')) {
      return {
        type: 'DURATION',
        value: { hour: 'PT30M', year: 'P6M', decade: 'P5Y', century: 'P50Y', day: 'PT12H' }[unit] ?? 'PXD',
      };
    }
    const value = duration(countOf(groups.count), unit);
    const words = text.slice(start, end);
    if (/^an?\s/i.test(words)) {
      if (rateBefore.test(lead)) return { type: 'SET', value };
      return spanBefore.test(lead) || /^\S+\s+\S+\s+\S/.test(words) ? { type: 'DURATION', value } : undefined;
    }
    return { type: 'DURATION', value };
  },
};

/** "for decades", "after years of war", "a decades-long conflict", "minutes". */
export const uncountedDuration: DateRule = {
  name: 'dates.duration',
  needs: aUnit,
  pattern: date(
    `(?<=\\b(?:for|after|over|within|in|of|took|lasting|last|many|by)\\s+(?:just\\s+|only\\s+)?)(?<plural>second|minute|hour|day|week|month|year|decade|centurie)s(?![\\w-])|(?<![\\w-])(?<unit>${unitName})(?<many>s)?-long(?!\\w)`,
  ),
  read: ({ groups }) => ({
    type: 'DURATION',
    value: duration(groups.many || groups.plural ? 'X' : 1, singular(groups.plural ?? groups.unit)),
  }),
};

/** "the past decade", "the last year": up to now, for so long. */
export const lastUnit: DateRule = {
  name: 'dates.duration',
  needs: aUnit,
  pattern: date(
    `(?<![\\w-])the\\s+(?:past|last)\\s+(?<unit>hour|day|week|month|quarter|year|decade|century)(?![\\w-]|\\s+of\\b)`,
  ),
  read: ({ groups }) => ({ type: 'DURATION', value: duration(1, singular(groups.unit)) }),
};
