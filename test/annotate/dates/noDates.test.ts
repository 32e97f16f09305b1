import { describe } from '@jest/globals';
import { checkEdtf, checkNone } from '../../support/dates.js';

describe('words that are no time', () => {
  checkNone('The March on Washington was led by her.');
  checkNone('They may meet.');
  checkNone('Troops march on the port.');
  checkNone('Prime Minister Theresa May spoke.');
  checkNone('June Smith and April Jones spoke.');
  checkNone('The October Revolution is remembered.');
  checkNone('Bloody Sunday is remembered.');
  checkNone('At the time she was mayor.');
  checkNone('She spent the night there.');
  checkNone('She is a 34-year-old teacher.');
  checkNone('She is 34 years old.');
  checkNone('She came second.');
  checkNone('She writes for Port Today.');
  checkNone('The Elsewhere Weekly was closed.');
  checkNone('The weekly Gazeta Nova was closed.');
  checkNone('They heard Thirty Seconds of Rain.');
  checkNone('They met on Palm Sunday.');
  checkNone('It was loud every now and again.');
  checkNone('They came as soon as they could.');
});

describe('numbers that are no year', () => {
  checkNone('A 1990-strong crowd came.');
  checkNone('Flight 1990 landed.');
  checkNone('See page 1990 of it.');
  checkNone('No. 1990 is closed.');
  checkNone('They adopted Resolution 1990.');
  checkNone('It costs $1990.');
  checkNone('It killed 1990 people.');
  checkNone('The 2000 soldiers left.');
  checkNone('They sold 1,990 of them.');
  checkNone('It is 1990.5 metres high.');
  checkNone('A survey of 1709 pupils was made.');
  checkNone('They won 19-20.');
  checkNone('The score was 2-1.');
  checkNone('Article 19 and 20 of the law');
});

describe('beside a date', () => {
  const check = checkEdtf();
  check('Resolution 1990 (2011) of 27 June 2011', '2011', '2011-06-27');
  check('Flight 1990 of 5 May 2021', '2021-05-05');
});
