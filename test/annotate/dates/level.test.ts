import { expect, test } from '@jest/globals';
import { parse } from 'edtf';
import fc from 'fast-check';
import { edtfBounds } from '../../../src/model/edtf.js';
import { readSentence } from '../../support/dates.js';

const pick = (words: string) => fc.constantFrom(...words.split('|'));
const number = (min: number, max: number) => fc.integer({ min, max }).map(String);

/** Sentences in which all kinds of times stand in all kinds of places, sensible or not. */
const sentence = fc
  .array(
    fc.oneof(
      pick('in|on|since|until|from|to|between|and|before|after|the|of|early|late|mid-|around|by|at|,|-|–'),
      pick('January|February|May|Sept.|Dec.|March'),
      number(0, 32),
      number(1480, 2130),
      pick(
        'Monday|last week|this year|next month|yesterday|the following day|two days later|35 years ago|a decade ago',
      ),
      pick('1980s|the ’70s|19th century|summer|last winter|Q3|the first half of|fiscal year|the end of|the night of'),
      pick('7:30 a.m.|0800 UTC|now|years|days|tragedy|people|She met them|1990-01-20|31/12/1999'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(' '));

test('every date is EDTF level 1, has a start that is not after its end, and is no day that the text does not give', () => {
  fc.assert(
    fc.property(
      sentence,
      pick('2025-03-10|2024-02-29|2025-03|2025|'),
      pick('past|future|present'),
      (text, published, tense) => {
        const given = { tense: tense as 'past' | 'future' | 'present', ...(published ? { published } : {}) };
        for (const time of readSentence(text, given)) {
          if (time.edtf === undefined || time.edtf.startsWith('XXXX-')) continue;
          parse(time.edtf, { level: 1 });
          const bounds = edtfBounds(time.edtf);
          expect(bounds).toBeDefined();
          if (bounds?.start && bounds.end) expect(bounds.start <= bounds.end).toBe(true);
          if (/^\d{4}$/.test(time.text)) expect(bounds?.precision).toMatch(/year|interval/);
          if (bounds?.precision === 'day' && time.type === 'DATE')
            expect(time.text).toMatch(/(?<!\d)\d{1,2}(?!\d)|day|days|morning|night/i);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
