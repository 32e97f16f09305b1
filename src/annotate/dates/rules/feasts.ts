import { feasts } from '../../../ontology/timeWords.js';
import { dateOf } from '../calendar.js';
import { aFeast } from '../needs.js';
import { yearOfDate } from '../placeInTime.js';
import { type DateRule, noDate } from '../rule.js';
import { anyOf, date, yearNumber } from '../words.js';

const names = anyOf(Object.keys(feasts)).replaceAll("'", "['’]");

/** "Christmas Day 2023", "New Year's Eve": feasts on one day of the year; not "Christmas Island". */
export const feast: DateRule = {
  name: 'dates.feast',
  needs: aFeast,
  pattern: date(`(?<![\\w-])(?<name>${names})(?:,?\\s+(?:of\\s+|in\\s+)?(?<year>${yearNumber}))?(?![\\w-])`),
  read: (match, context) => {
    const { name = '', year } = match.groups;
    const day = feasts[name.toLowerCase().replace('’', "'")];
    const isPlace = !name.includes(' ') && /^\s+\p{Lu}/u.test(match.text.slice(match.end));
    if (!day || isPlace || !/^\p{Lu}/u.test(name)) return noDate;
    const known = year ? Number(year) : yearOfDate(...day, match, context);
    const value = known === undefined ? undefined : dateOf(known, ...day);
    return value ? { type: 'DATE', value, edtf: value } : noDate;
  },
};
