import { sunTimes } from '../../../ontology/timeWords.js';
import { aClock } from '../needs.js';
import { before, type DateRule, noDate } from '../rule.js';
import { anyOf } from '../words.js';

const zoneName =
  '\\b(?:UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|EET|MSK|BST|IST|JST|local\\s+time|Eastern(?:\\s+time)?)\\b(?:\\s*[+-]\\s?\\d{1,2}(?::\\d\\d)?)?';
const zone = `(?:\\s*(?:\\(${zoneName}\\)|${zoneName}))`;

/** "7:30 a.m.", "0800 UTC", "14:48", "7 pm local time", "noon", "dawn". The day comes from the words around it, by `refine`. */
export const clock: DateRule = {
  name: 'dates.clock',
  needs: aClock,
  pattern: new RegExp(
    `(?<![\\w.,:$£€/-])(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s*(?<half>[ap](?:\\.\\s?m\\.|m\\b))${zone}?|(?<hour24>[01]?\\d|2[0-4]):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?!\\w|:\\d)${zone}?|(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)(?=\\s*\\(?(?:UTC|GMT|hours|hrs|local))${zone}?(?:\\s*(?:hours|hrs))?|(?<=\\b(?:at|around|about|by|until|after|before)\\s+)(?<word>noon|midday|midnight)(?!\\w)|(?<=\\b(?:at|around|about)\\s+)(?<sun>${anyOf(Object.keys(sunTimes))})(?!\\w))`,
    'gi',
  ),
  read: ({ text, start, end, groups }) => {
    if (groups.sun) return { type: 'TIME', value: `T${sunTimes[groups.sun.toLowerCase()]}` };
    const words = text.slice(start, end);
    const time = clockTime(groups);
    if (!time) return noDate;
    if (
      groups.hour24 &&
      !/\b(?:at|around|about|by|until|till|after|before|from|to|and|approximately|since|between)\s+$/i.test(
        before({ text, start }),
      ) &&
      !/[a-z)]/i.test(words)
    )
      return undefined;
    return { type: 'TIME', value: `T${time}${/UTC|GMT(?!\s*[+-])/i.test(words) ? 'Z' : ''}` };
  },
};

const clockTime = (groups: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { hour, minute, half, hour24, minute24, military, word } = groups;
  if (word) return /midnight/i.test(word) ? '24:00' : '12:00';
  if (military) return `${military.slice(0, 2)}:${military.slice(2)}`;
  if (hour24) return `${hour24.padStart(2, '0')}:${minute24}`;
  const number = Number(hour);
  if (number < 1 || number > 12) return undefined;
  const at = (number % 12) + (/p/i.test(half ?? '') ? 12 : 0);
  return `${String(at).padStart(2, '0')}:${minute ?? '00'}`;
};
