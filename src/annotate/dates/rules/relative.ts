import { weekdays } from '../../../ontology/timeWords.js';
import { addDays, addMonths, daysBetween, weekdayOf } from '../calendar.js';
import { aDay, aDayPart, aNearDay, aReference, aUnit } from '../needs.js';
import { isDay, lastPoint, onDay, periodAt, type Unit } from '../periods.js';
import { before, type DateRule, noDate } from '../rule.js';
import { date, dayPartName, weekdayName } from '../words.js';

/** "Port Today": a capital word after another, inside a sentence. */
const isInName = (text: string, start: number, word: string | undefined): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word ?? '') && /\p{L}\s+$/u.test(before({ text, start }));

const shiftOfDay: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

/** "today", "yesterday evening", "earlier today". */
export const today: DateRule = {
  name: 'dates.today',
  needs: aNearDay,
  pattern: date(
    `(?<![\\w-])(?:(?:earlier|later)\\s+)?(?<word>today|tonight|yesterday|tomorrow|the\\s+day\\s+(?:before\\s+yesterday|after\\s+tomorrow))(?:\\s+(?<part>${dayPartName}))?(?![\\w-])`,
  ),
  read: ({ text, start, groups }, { published }) => {
    const word = groups.word?.toLowerCase().replace(/\s+/g, ' ') ?? '';
    if (!isDay(published) || isInName(text, start, groups.word)) return noDate;
    return onDay(addDays(published, shiftOfDay[word] ?? 0), word === 'tonight' ? 'night' : groups.part);
  },
};

/** "this morning", "last night". */
export const partOfToday: DateRule = {
  name: 'dates.part-of-day',
  needs: aDayPart,
  pattern: date(`(?<![\\w-])(?:(?:earlier|later)\\s+)?(?<word>this|last)\\s+(?<part>${dayPartName})(?![\\w-])`),
  read: ({ groups }, { published }) =>
    isDay(published) ? onDay(addDays(published, groups.word?.toLowerCase() === 'last' ? -1 : 0), groups.part) : noDate,
};

/** "Troops moved in overnight": in the night before the day of writing, or that follows it; an "overnight stay" is no time. */
export const overnight: DateRule = {
  name: 'dates.overnight',
  needs: aDayPart,
  pattern:
    /(?<![\w-])overnight(?![\w-]|\s+(?:stays?|success|sensation|train|flight|bus|camp|delivery|trip|rates?|loans?|lending|parking|bag|guests?|accommodation)\b)/gi,
  read: ({ text, start }, { published, tense }) => {
    if (!isDay(published)) return noDate;
    const first = addDays(published, tense(start) === 'future' ? 0 : -1);
    const night = { type: 'TIME', value: `${first}TNI` } as const;
    // "An overnight raid on Monday": the night of a day that is told beside it; the day of writing is no other.
    const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start)) + 1;
    const to = /[.!?](?=\s|$)|\n/.exec(text.slice(start))?.index ?? text.length;
    const told = [
      ...text.slice(from, start + to).matchAll(new RegExp(`\\b(?:${weekdayName}|yesterday|tomorrow)\\b`, 'gi')),
    ];
    const own = told.every(([day]) => weekdays[day.toLowerCase()] === weekdayOf(published));
    return own ? { ...night, edtf: `${first}/${addDays(first, 1)}` } : night;
  },
};

/** "The year-ago quarter": that of a year before the quarter told last, else before the quarter last ended. */
export const yearAgoQuarter: DateRule = {
  name: 'dates.year-ago-quarter',
  needs: aUnit,
  pattern: /(?<!\w)the\s+year-(?:ago|earlier)\s+(?:quarter|period)(?!\w)/gi,
  read: ({ text, start }, { published, previous }) => {
    const month = /^(\d{4}-(?:01|04|07|10))\/\d{4}-(?:03|06|09|12)$/.exec(previous ?? '')?.[1];
    if (month) return periodAt('quarter', month, -4) ?? noDate;
    return (
      (published && /quarter/i.test(text.slice(start, start + 24)) && periodAt('quarter', published, -5)) || noDate
    );
  },
};

/** "Monday", "last Thursday", "Sunday night". */
export const weekday: DateRule = {
  name: 'dates.weekday',
  needs: aDay,
  pattern: date(
    `(?<![\\w-])(?:(?<relative>last|this|next|this\\s+past|(?:this|the)\\s+coming)\\s+|(?<every>every|each)\\s+)?(?<day>${weekdayName})(?<plural>s)?(?:\\s+(?<part>${dayPartName})(?!s))?(?![\\w-])`,
  ),
  read: (match, context) => {
    const { text, start, groups } = match;
    const number = weekdays[groups.day?.toLowerCase() ?? ''];
    if (!number || namedWeekday.test(before({ text, start }))) return noDate;
    if (groups.plural || groups.every) {
      return groups.every || /\bon\s+$/i.test(before({ text, start }))
        ? { type: 'SET', value: `XXXX-WXX-${number}` }
        : noDate;
    }
    if (!/^\p{Lu}/u.test(groups.day ?? '') || !isDay(context.published)) return noDate;
    const word = groups.relative?.toLowerCase().split(/\s+/).pop();
    if (word === 'next' && context.tense(start) === 'past') return noDate;
    return onDay(nearestWeekday(number, word, context.published, context.tense(start)), groups.part);
  },
};

/** "Palm Sunday", "Black Monday": days of a feast or an event. */
const namedWeekday =
  /\b(?:armistice|ash|black|bloody|cyber|easter|good|holy|maundy|palm|remembrance|shrove|super|whit)\s+$/i;

const nearestWeekday = (number: number, word: string | undefined, published: string, tense: string): string => {
  const back = (weekdayOf(published) - number + 7) % 7;
  const ahead = (number - weekdayOf(published) + 7) % 7;
  if (word === 'last') return addDays(published, -(back || 7));
  if (word === 'next' || word === 'coming') return addDays(published, ahead || 7);
  if (tense === 'future' && word !== 'past') return addDays(published, ahead);
  return addDays(published, -back);
};

const unit = '(?<unit>week|weekend|month|quarter|year|decade|century)';

/** "last week", "earlier this year", "next month". */
export const relativePeriod: DateRule = {
  name: 'dates.relative-period',
  needs: aUnit,
  pattern: date(
    `(?<![\\w-]|\\bthe\\s+)(?:(?:earlier|later|sometime)\\s+)?(?<word>last|past|this|next|the\\s+current|the\\s+latest|the\\s+coming|this\\s+past|this\\s+coming)\\s+${unit}(?![\\w-])`,
  ),
  read: ({ groups, start }, { published, tense }) => {
    const word = groups.word?.toLowerCase().split(/\s+/).pop() ?? '';
    const unit = groups.unit?.toLowerCase() as Unit;
    if (!published) return noDate;
    // "The bodies were found this weekend", on a Tuesday: the one that is over.
    const isOver = unit === 'weekend' && isDay(published) && weekdayOf(published) < 3 && tense(start) === 'past';
    const shift = /^(?:last|past|latest)$/.test(word) || isOver ? -1 : word === 'next' || word === 'coming' ? 1 : 0;
    return periodAt(unit, published, shift) ?? noDate;
  },
};

/**
 * "over the weekend": the last one of the publication, in what is to come the next; an account of some time ago has its own, and what is
 * told in the present happens on any.
 */
export const theWeekend: DateRule = {
  name: 'dates.weekend',
  needs: aUnit,
  pattern: /(?<=\b(?:over|during|at|on|through|throughout)\s+)the\s+weekend(?![\w-]|\s+of\b)/gi,
  read: ({ start }, { published, previous, tense }) => {
    const told = previous && lastPoint(previous);
    const when = tense(start);
    if (!isDay(published) || when === 'present' || (told && isLongBefore(told, published))) return noDate;
    const isOver = when !== 'future' && weekdayOf(published) < 6;
    return periodAt('weekend', published, isOver ? -1 : 0) ?? noDate;
  },
};

/** More than a few weeks: a day of 28 days ago, a month before the last one, a year before this one. */
const isLongBefore = (told: string, published: string): boolean => {
  if (told.length === 10) return daysBetween(told, published) > 28;
  return told < (told.length === 7 ? addMonths(published, -1) : published).slice(0, told.length);
};

/** "now", "recently", "the future": somewhere before, at or after the writing. */
export const reference: DateRule = {
  name: 'dates.reference',
  needs: aReference,
  pattern:
    /(?<![\w-])(?:(?<present>now|nowadays|currently|current|at present|presently|at the moment|the time being|these days|the present(?! (?:report|letter|note|resolution|document|paper|study|statement|agreement|convention|treaty|protocol|case|complaint|application|decision|judge?ment|declaration|text|article|chapter|communication|session)\b))|(?<past>recently|(?<=in )recent (?:days|weeks|months|years|decades)|more recently|most recently|(?<!most )recent|lately|(?:the )?recent past|the past(?! (?:second|minute|hour|day|week|month|quarter|year|decade|centur)))|(?<future>the (?:near |distant |foreseeable )?future(?! of\b)|(?:very )?soon(?! as\b)|the (?:near|long|short|medium) term|the coming (?:days|weeks|months|years)))(?![\w-]|\s+(?:few|several|two|three|\d+)\b|\s+and\s+(?:again|then)\b)/gi,
  read: ({ groups, text, start }) =>
    /\bas\s+$/i.test(before({ text, start }))
      ? noDate
      : groups.present
        ? { type: 'DATE', value: 'PRESENT_REF' }
        : groups.past
          ? { type: 'DATE', value: 'PAST_REF' }
          : { type: 'DATE', value: 'FUTURE_REF' },
};
