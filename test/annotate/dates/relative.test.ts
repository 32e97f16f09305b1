import { describe } from '@jest/globals';
import { checkEdtf, checkNone, checkTimex } from '../../support/dates.js';

// 10 March 2025 was a Monday.
const published = '2025-03-10';

describe('days around the publication', () => {
  const check = checkEdtf({ published });
  check('It sank yesterday.', '2025-03-09');
  check('It sank the day before yesterday.', '2025-03-08');
  check('It sank last night.', '2025-03-09');
  check('It sank on Monday.', '2025-03-10');
  check('It sank on Sunday evening.', '2025-03-09');
  check('It sank last Monday.', '2025-03-03');
  check('It sank last Thursday.', '2025-03-06');
  check('It sank overnight.', '2025-03-09/2025-03-10');
  check('It made an overnight stay.');
  check('It sank TODAY.', '2025-03-10');
});

describe('weekdays to come', () => {
  const check = checkEdtf({ published, tense: 'future' });
  check('It will sail on Wednesday.', '2025-03-12');
  check('It will sail next Monday.', '2025-03-17');
});

describe('periods around the publication', () => {
  const check = checkEdtf({ published });
  check('It sank last week.', '2025-03-03/2025-03-09');
  check('It sank last weekend.', '2025-03-08/2025-03-09');
  check('It sank earlier this month.', '2025-03');
  check('It sank last year.', '2024');
  check('It sank 35 years ago.', '1990');
  check('It sank six months ago.', '2024-09');
  check('It sank two days ago.', '2025-03-08');
  check('It sank two weeks ago.', '2025-02-24~');
  check('It sank a decade ago.', '2015~');
  check('It fell below the year-ago quarter.', '2023-10/2023-12');
});

describe('a date told before', () => {
  const check = checkEdtf({ published });
  check('It sailed on 4 May 2021 and sank two days later.', '2021-05-04', '2021-05-06');
  check('It sailed on 4 May 2021 and sank the following day.', '2021-05-04', '2021-05-05');
  check('It sailed on 4 May 2021 and sank a month later.', '2021-05-04', '2021-06');
  check('It sailed on 4 May 2021 and sank that day.', '2021-05-04', '2021-05-04');
  check('It sailed on 4 May 2021 and sank the same month.', '2021-05-04', '2021-05');
  check('It sailed on 19-20 January 1990 and sank two days later.', '1990-01-19/1990-01-20', '1990-01-22');
  check('Sales fell in February 2010 from the same month a year earlier.', '2010-02', '2009-02');
});

describe('their TIMEX3 values', () => {
  const check = checkTimex({ published });
  check('It sank last week.', ['last week', '2025-W10']);
  check('It sank last weekend.', ['last weekend', '2025-W10-WE']);
  check('It sank this morning.', ['this morning', '2025-03-10TMO']);
  check('It sank on Sunday night.', ['Sunday night', '2025-03-09TNI']);
  check('It sank at 7:30 a.m. on Sunday.', ['7:30 a.m. on Sunday', '2025-03-09T07:30']);
  check('It sank on Sunday at 7:30 p.m.', ['Sunday at 7:30 p.m.', '2025-03-09T19:30']);
  check('It sank at dawn on Sunday.', ['dawn on Sunday', '2025-03-09TMO']);
  check('It sank on Sunday at dusk.', ['Sunday at dusk', '2025-03-09TEV']);
  check('It sank at daybreak on Sunday.', ['daybreak on Sunday', '2025-03-09TMO']);
  check('It sank at sunrise on Sunday.', ['sunrise on Sunday', '2025-03-09TMO']);
  check('It sank on Sunday at sunset.', ['Sunday at sunset', '2025-03-09TEV']);
  check('It sank at nightfall on Sunday.', ['nightfall on Sunday', '2025-03-09TNI']);
  check('It sank before dawn on Sunday.', ['Sunday', '2025-03-09']);
  check('It sank at dawn.');
  check('It sank at 16:00 UTC today.', ['16:00 UTC today', '2025-03-10T16:00Z']);
  check('It is now closed.', ['now', 'PRESENT_REF']);
  check('It was recently closed.', ['recently', 'PAST_REF']);
  check('It was closed in the past.', ['the past', 'PAST_REF']);
});

describe('a clock time is no date of its own', () => {
  const check = checkEdtf({ published });
  check('It sank at 7:30 a.m. on Sunday.', '2025-03-09');
  check('It sank at 7:30 a.m.');
});

describe('a vaguer publication date', () => {
  const inMonth = checkEdtf({ published: '2025-03' });
  inMonth('It sank yesterday.');
  inMonth('It sank last month.', '2025-02');
  inMonth('It sank 35 years ago.', '1990');
  const inYear = checkEdtf({ published: '2025' });
  inYear('It sank last month.');
  inYear('It sank last year.', '2024');
});

describe('later than something that is not told', () => {
  for (const text of ['It sank two days later.', 'It sank the next day.', 'It sank that week.']) checkNone(text);
  checkEdtf({ published })('It sank two days earlier.', '2025-03-08');
  checkEdtf({ published, tense: 'future' })('It will sail the next day.', '2025-03-11');
});

describe('without a publication date, nothing relative is a date', () => {
  for (const text of [
    'It sank yesterday.',
    'It sank on Monday.',
    'It sank last week.',
    'It sank 35 years ago.',
    'It sank two days later.',
    'It sank that day.',
    'It sank last May.',
  ]) {
    checkNone(text, {});
  }
});

describe('the weekend, the month and the year', () => {
  const check = checkEdtf({ published: '2025-03-12' });
  check('It sank over the weekend.', '2025-03-08/2025-03-09');
  check('It sailed on 3 May 2021 and sank at the weekend.', '2021-05-03');
  check('It sank on the weekend of the vote.');
  check('It sank at the end of the month.', '2025-03');
  check('It sailed on 3 May 2021 and sank by the end of the month.', '2021-05-03', '2021-05');
  check('It sailed on 3 May 2021 and sank later in the year.', '2021-05-03', '2021');
  check('He was player of the year.');
  check('It was the end of the year of the plague.');
  const future = checkEdtf({ published: '2025-03-12', tense: 'future' });
  future('It will sail over the weekend.', '2025-03-15/2025-03-16');
  future('Since May 2021 it is told that it will sail by the end of the year.', '2021-05/..', '2025');
  checkEdtf({ published: '2025-03' })('It sank over the weekend.');
  // It happens at any, or an account of some weeks ago has its own.
  checkEdtf({ published: '2025-03-12', tense: 'present' })('The party meets at the weekend.');
  checkEdtf({ published: '2025-12-10' })('It sailed on 3 January and sank over the weekend.', '2025-01-03');
  check('It sailed on 3 March and sank over the weekend.', '2025-03-03', '2025-03-08/2025-03-09');
  // Up to now, whatever was told before; and where the date told last is too vague.
  check('It sailed in 2019. Shares have fallen since the start of the year.', '2019', '2025/..');
  check('It sailed in 2019. It sank by the end of the month.', '2019', '2025-03');
});

describe('years ago to the day', () => {
  const check = checkEdtf({ published: '2025-03-12' });
  check('It sank thirty-five years ago today.', '1990-03-12');
  check('It sank 20 years ago on this very day.', '2005-03-12');
  check('It sank 20 years ago.', '2005');
  checkEdtf({ published: '2024-02-29' })('It sank a year ago today.', '2023');
});

describe('the week to a day', () => {
  checkEdtf({ published: '2025-03-12' })('In the week to 8 March it sank.', '2025-03-03/2025-03-09');
});
