import { seasons } from '../../../ontology/timeWords.js';
import { aRepetition } from '../needs.js';
import { type DateRule, noDate } from '../rule.js';
import { count, countOf, date, monthName, monthNumber, seasonName, unitName } from '../words.js';
import { duration, singular } from './durations.js';

/** Adverbs to how often they say. */
const every: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** "every year", "each month", "per day", "weekly", "every two years", "every August", "each spring", "twice a week". */
export const set: DateRule = {
  name: 'dates.set',
  needs: aRepetition,
  pattern: date(
    `(?<![\\w-])(?:(?:every|each)\\s+(?:(?<month>${monthName})|(?<season>${seasonName}))|(?:every|each)\\s+(?:(?<count>${count}|other)\\s+)?(?<unit>${unitName})s?|(?:once|twice|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\\d{1,3})\\s+times)\\s+(?:an?|per|each|every)\\s+(?<rate>${unitName})|per\\s+(?<per>${unitName})|(?<adverb>${Object.keys(every).join('|')}))(?![\\w-])`,
  ),
  read: ({ groups, text, end }) => {
    if (groups.adverb && !/^[a-z]/.test(groups.adverb)) return noDate;
    // "The weekly Gazeta Nova" is a newspaper.
    if (groups.adverb && /^\s+["“]?\p{Lu}/u.test(text.slice(end))) return noDate;
    if (groups.adverb) return { type: 'SET', value: every[groups.adverb.toLowerCase()] ?? 'P1D' };
    if (groups.month) return { type: 'SET', value: `XXXX-${String(monthNumber(groups.month)).padStart(2, '0')}` };
    const season = seasons[groups.season?.toLowerCase() ?? ''];
    if (season) return { type: 'SET', value: `XXXX-${season.timex}` };
    const number = groups.count === undefined ? 1 : /other/i.test(groups.count) ? 2 : countOf(groups.count);
    return { type: 'SET', value: duration(number, singular(groups.unit ?? groups.rate ?? groups.per)) };
  },
};
