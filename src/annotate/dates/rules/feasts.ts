import { feasts } from '../../../ontology/timeWords.js';
import { dateOf } from '../calendar.js';
import { aFeast } from '../needs.js';
import { isNamedByDate, yearOfDate } from '../placeInTime.js';
import { before, type DateMatch, type DateRule, noDate } from '../rule.js';
import { anyOf, date, yearNumber } from '../words.js';

const names = anyOf(Object.keys(feasts)).replaceAll("'", "['’]");

/** "1500 people", "2000 local troops": so many, and no year. */
const counted = '\\s+(?:(?:local|armed|young|more|foreign|other)\\s+)?(?:people|men|women|children|[a-z]{3,}s)\\b';

/** "Christmas Day 2023", "New Year's Eve": feasts on one day of the year; not "Christmas Island", "a Christmas market". */
export const feast: DateRule = {
  name: 'dates.feast',
  needs: aFeast,
  pattern: date(
    `(?<![\\w-])(?<name>${names})(?:(?:,?\\s+(?:of|in)\\s+|,?\\s+(?!\\d+${counted}))(?<year>${yearNumber}))?(?![\\w-])`,
  ),
  read: (match, context) => {
    const { name = '', year } = match.groups;
    const day = feasts[name.toLowerCase().replace('’', "'")];
    const isPlace = !name.includes(' ') && /^\s+\p{Lu}/u.test(match.text.slice(match.end));
    if (!day || isPlace || !/^\p{Lu}/u.test(name)) return noDate;
    // "On Christmas Day 2023 rebels attacked": a year, or so many.
    if (!year && mayBeYear.test(match.text.slice(match.end))) return noDate;
    if (isNamedByDate(match)) {
      const open = dateOf(2000, ...day)?.slice(4);
      return year || !name.includes(' ') || !open
        ? noDate
        : { type: 'DATE', value: `XXXX${open}`, edtf: `XXXX${open}` };
    }
    if (!year && isBeforeNoun(match)) return noDate;
    const known = year ? Number(year) : yearOfDate(...day, match, context);
    const value = known === undefined ? undefined : dateOf(known, ...day);
    return value ? { type: 'DATE', value, edtf: value } : noDate;
  },
};

const mayBeYear = /^,?\s+(?:19|20)\d\d\s+(?!(?:people|men|women|children)\b)/;

/** "the Boxing Day sales", "Christmas shoppers"; "on Christmas Day guards fired" says when. */
const isBeforeNoun = (match: DateMatch): boolean => {
  const next = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(match.text.slice(match.end))?.[1];
  if (next === undefined || isNoNoun.test(next)) return false;
  return (
    !match.groups.name?.includes(' ') || !/\b(?:on|by|until|till|since|before|after|from)\s+$/i.test(before(match))
  );
};

/** What may stand behind a day that is none of its nouns: function words, verbs and parts of the day. */
const isNoNoun =
  /^(?:in|on|at|near|inside|off|when|where|while|with|without|and|or|but|as|to|for|of|that|which|who|by|from|is|was|are|were|has|had|have|will|would|could|can|may|might|shall|did|said|say|says|because|after|before|during|since|until|till|than|if|so|this|last|next|morning|evening|night|afternoon|the|a|an|he|she|it|they|we|i|his|her|their|its|there|some|all|no|two|three|four|five|six|seven|eight|nine|ten|only|alone|itself|about|around|\p{Ll}+(?:ed|ly|ing))$/u;
