import { describe } from '@jest/globals';
import { checkEdtf, checkTimex } from '../../support/dates.js';

describe('durations', () => {
  const check = checkTimex();
  check('The 44-day war', ['44-day', 'P44D']);
  check('They fought for three years.', ['three years', 'P3Y']);
  check('They fought for nearly 20 years.', ['nearly 20 years', 'P20Y']);
  check('They fought for more than two weeks.', ['more than two weeks', 'P2W']);
  check('They fought for twenty-five minutes.', ['twenty-five minutes', 'PT25M']);
  check('They fought for over a decade.', ['over a decade', 'P10Y']);
  check('They fought for several years.', ['several years', 'PXY']);
  check('They fought for decades.', ['decades', 'PXDE']);
  check('They fought for half an hour.', ['half an hour', 'PT30M']);
  check('They fought for a half-hour.', ['a half-hour', 'PT30M']);
  check('They will fight over the next several years.', ['the next several years', 'PXY']);
  check('They fought in the past five days.', ['the past five days', 'P5D']);
  check('They fought in the past decade.', ['the past decade', 'P10Y']);
  check('It has been 35 years since the flood.', ['35 years', 'P35Y']);
});

describe('sets', () => {
  const check = checkTimex();
  check('They meet every year.', ['every year', 'P1Y']);
  check('They meet every two weeks.', ['every two weeks', 'P2W']);
  check('They meet weekly.', ['weekly', 'P1W']);
  check('They build 15 a year.', ['a year', 'P1Y']);
  check('They meet every Monday.', ['every Monday', 'XXXX-WXX-1']);
  check('They meet every August.', ['every August', 'XXXX-08']);
  check('They meet each spring.', ['each spring', 'XXXX-SP']);
});

describe('neither is a date', () => {
  const check = checkEdtf({ published: '2025-03-10' });
  check('The 44-day war');
  check('It will be 35 years since the flood on 20 January 2025.', '2025-01-20');
  check('They meet every year.');
  check('The 35th anniversary of the flood');
});
