import { describe } from '@jest/globals';
import { checkEdtf } from '../../support/dates.js';

describe('with a year', () => {
  const check = checkEdtf();
  check('It sank on 20 January 1990.', '1990-01-20');
  check('It sank on January 20, 1990.', '1990-01-20');
  check('It sank on January 20,1990.', '1990-01-20');
  check('It sank on the 20th of January, 1990.', '1990-01-20');
  check('It sank on Saturday, 20 January 1990.', '1990-01-20');
  check('It sank on Sat., Jan. 20, 1990.', '1990-01-20');
  check('It sank on 20 Sept 1990.', '1990-09-20');
  check('It sank on May 1st, 2009.', '2009-05-01');
  check('It sank on 1990-01-20.', '1990-01-20');
  check('It sank on 20.01.1990.', '1990-01-20');
  check('It sank on 20/1/1990.', '1990-01-20');
  check('It sank on 1/20/1990.', '1990-01-20');
  check('Whether March or April is not told by 03/04/1990.', '1990');
  check('It sank on 19 and 20 January 1990.', '1990-01-19', '1990-01-20');
  check('It sank on January 19 and 20, 1990.', '1990-01-19', '1990-01-20');
  check('There is no 31 June 2020.', '2020-06');
});

describe('without a year, in the past of a publication', () => {
  const check = checkEdtf({ published: '2025-01-30' });
  check('They met on 20 January.', '2025-01-20');
  check('They met on Jan. 20.', '2025-01-20');
  check('They met on 20 Sept.', '2024-09-20');
  check('They met on December 31.', '2024-12-31');
  check('They met on 19 and 20 January.', '2025-01-19', '2025-01-20');
  check('In 1990, they met on 20 September.', '1990', '2024-09-20');
});

describe('without a year, in the future of a publication', () => {
  const check = checkEdtf({ published: '2025-01-30', tense: 'future' });
  check('They will meet on 20 January.', '2026-01-20');
  check('They will meet on 20 September.', '2025-09-20');
});

describe('in the present it is the nearest', () => {
  const check = checkEdtf({ published: '2025-01-02', tense: 'present' });
  check('Talks on 30 December', '2024-12-30');
  check('Talks on 9 January', '2025-01-09');
});

describe('a year told elsewhere', () => {
  const check = checkEdtf({ published: '2025-01-20', elsewhere: 'Troops entered on 19-20 January 1990.' });
  check('The 20 January tragedy is remembered.', '1990-01-20');
  check('They fell on January 19.', '1990-01-19');
  check('They met on 18 January.', '2025-01-18');
});

describe('named events keep their own year', () => {
  const check = checkEdtf({ published: '2025-01-20' });
  check('The 20 January tragedy is remembered.', 'XXXX-01-20');
  check('After the September 11 attacks the law changed.', 'XXXX-09-11');
});

describe('nobody knows the year', () => {
  const check = checkEdtf();
  check('They met on 20 January.', 'XXXX-01-20');
});
