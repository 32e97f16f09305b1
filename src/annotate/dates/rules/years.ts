import { decades } from '../../../ontology/timeWords.js';
import { aDecade, aDigit, aUnit } from '../needs.js';
import { before, type DateMatch, type DateRule, noDate } from '../rule.js';
import { dash, date, ordinalName, ordinalOf, yearNumber } from '../words.js';

/** "1988-1994", "from 1988 to 1994", "between 1988 and 1994", "1988–94". */
export const yearRange: DateRule = {
  name: 'dates.year-range',
  needs: aDigit,
  pattern: date(
    `(?<![\\w.,/:$£€-])(?<first>(?:1[0-9]|20|21)\\d\\d(?!\\d))(?<to>${dash}|/|\\s+(?:to|until|till|through|and)\\s+)(?<last>\\d{4}|\\d\\d)(?!\\w|[-%/]|[.,:]\\d)`,
  ),
  read: ({ text, start, groups }) => {
    const { first = '', to = '', last = '' } = groups;
    const lead = before({ text, start });
    const spelled = /[a-z]/i.test(to);
    if (/\band\b/i.test(to) ? !/\bbetween\s+$/i.test(lead) : spelled && !/\bfrom\s+$/i.test(lead)) return undefined;
    if (spelled && last.length === 2) return undefined;
    const end = last.length === 2 ? first.slice(0, 2) + last : last;
    if (to === '/' && Number(end) !== Number(first) + 1) return undefined;
    if (end <= first || Number(end) > 2199 || notYear.test(lead)) return undefined;
    return { type: 'DATE', value: `${first}/${end}`, edtf: `${first}/${end}` };
  },
};

/** "the 1980s", "the '80s", "the eighties". */
export const decade: DateRule = {
  name: 'dates.decade',
  needs: aDecade,
  pattern: date(
    `(?<![\\w$£€.,])(?:the\\s+)?(?:(?<year>1[5-9]\\d0|20\\d0)['’]?s|['’]?(?<short>[2-9]0)['’]?s|(?<word>${Object.keys(decades).join('|')}))(?!\\w)`,
  ),
  read: ({ text, start, groups }) => {
    const { year, short, word } = groups;
    const lead = before({ text, start });
    if ((short || word) && /\b(?:in|into)\s+(?:his|her|their|my|our)\s+(?:early\s|late\s|mid-?)?$/i.test(lead))
      return noDate;
    if (
      short &&
      !/^the\b/i.test(text.slice(start)) &&
      !/(?:\b(?:early|late|mid)[\s-]|\d0s\s(?:and|or|to)\s)$/i.test(lead)
    )
      return noDate;
    const first = year ?? (short ? `19${short}` : String(decades[word?.toLowerCase() ?? '']));
    const century = year && /00$/.test(year) && Number(year) < 2000;
    if (century) return { type: 'DATE', value: first.slice(0, 2), edtf: `${first.slice(0, 2)}XX` };
    return { type: 'DATE', value: first.slice(0, 3), edtf: `${first.slice(0, 3)}X` };
  },
};

/** "the 19th century", "the twentieth century". */
export const century: DateRule = {
  name: 'dates.century',
  needs: aUnit,
  pattern: date(
    `(?<!\\w)(?:the\\s+)?(?<ordinal>${ordinalName}|twenty-first)[\\s-]centur(?:y|ies)(?!\\w)(?<bc>\\s+b\\.?c)?`,
  ),
  read: ({ groups }) => {
    const number = ordinalOf(groups.ordinal);
    if (!number || groups.bc || number > 22) return noDate;
    const value = String(number - 1).padStart(2, '0');
    return { type: 'DATE', value, edtf: `${value}XX` };
  },
};

/** "fiscal year 2008", "FY 2008/09", "the 2008 fiscal year": about that year, since few of them begin in January. */
export const fiscalYear: DateRule = {
  name: 'dates.fiscal-year',
  needs: aDigit,
  pattern: date(
    `(?<!\\w)(?:the\\s+)?(?:(?:fiscal|financial)\\s+(?:year\\s+)?|FY\\s?)(?<year>${yearNumber})(?:[/-]\\d\\d(?:\\d\\d)?)?(?!\\w)|(?<!\\w)(?:the\\s+)?(?<before>${yearNumber})\\s+(?:fiscal|financial)\\s+year(?!\\w)`,
  ),
  read: ({ groups }) => {
    const year = groups.year ?? groups.before;
    return { type: 'DATE', value: `FY${year}`, edtf: `${year}~` };
  },
};

/** "in 1990", "(1993)", "the 1990 elections". */
export const bareYear: DateRule = {
  name: 'dates.year',
  needs: aDigit,
  pattern: date(
    `(?<![\\w.,/:$£€#-])(?<lead>the\\s+year\\s+|AD\\s+|A\\.D\\.\\s+)?(?<year>${yearNumber})(?!\\w|[-/’']\\d|-[a-z])(?<era>\\s+B\\.?C)?`,
  ),
  read: (match) => {
    const { year, lead, era } = match.groups;
    if (era || !year) return noDate;
    return lead || isYear(match, Number(year)) ? { type: 'DATE', value: year, edtf: year } : noDate;
  },
};

/** What numbers documents, machines and roads. */
const notYear =
  /(?:\b(?:no|nos|number|numbers|resolution|resolutions|flight|flights|page|pages|p|pp|article|section|paragraph|para|chapter|route|highway|room|case|decree|law|order|regulation|directive|boeing|airbus|model|bus|train|unit|channel|type|windows|version|v)\.?|[#№$£€])\s*$/i;
/** "Resolutions 1540, 1803 and": the numbers of a list. */
const inList = /\b(?:resolutions|laws|decrees)\s+(?:\d+(?:\s\(\d{4}\))?(?:,|\sand|,\sand|\sor)\s+)+$/i;
const isLedIn =
  /\b(?:in|since|until|till|by|during|before|after|of|from|to|through|throughout|year|around|about|circa|c\.|early|late|mid|between|and|or|for|than|back|summer|spring|winter|autumn|fall|election|elections|season)[\s,-]+(?:as\s+)?$/i;
const countsAfter =
  /^\s+(?:people|persons|men|women|children|troops|soldiers|civilians|residents|citizens|refugees|fighters|workers|students|families|homes|houses|km|kilomet|miles|mi\b|m\b|met(?:er|re)s?|feet|ft|kg|tons?|tonnes|hectares|acres|dollars|euros|rubles|roubles|percent|points|jobs|cases|deaths|hours|days|weeks|months|years|euro|pounds|barrels|units|vehicles|others|mhz|hp|rpm|utc|gmt|hrs)\b/i;

/** "a survey of 1709 pupils". */
const pluralAfter = /^\s+(?!onwards)[a-z]+(?:s|ren|men)\b/;

/** A number of four digits is a year where one is expected, and nothing is counted or numbered by it. */
const isYear = ({ text, start, end }: DateMatch, year: number): boolean => {
  const lead = before({ text, start });
  const after = text.slice(end);
  if (notYear.test(lead) || inList.test(lead) || countsAfter.test(after)) return false;
  if (/\b(?:of|to|for|or|(?<!\d{4}\s)and|than|from|about|around)\s+$/i.test(lead) && pluralAfter.test(after))
    return false;
  if (isLedIn.test(lead)) return year >= 1500 || /\b(?:in|since|until|year)\s+$/i.test(lead);
  if (year < 1800 || year > 2100) return false;
  if (/[([][^)\]]{0,40}$/.test(lead) && /^\s*[\])–,;-]/.test(after)) return true;
  if (/\b(?:the|a|an|his|her|its|their|our|this|that|same|['’]s|s['’])\s+$/i.test(lead))
    return year !== 2000 && /^\s+\p{L}/u.test(after);
  return /[,]\s*$/.test(lead) && /^\s*(?:[,.;)]|$)/.test(after) && /\b\p{Lu}\p{L}+,\s*$/u.test(lead);
};
