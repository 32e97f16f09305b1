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
  check('It sank on the third of April 1990.', '1990-04-03');
  check('It sank on the twenty-first day of June, 1941.', '1941-06-21');
  check('It sank on 17 and 20 January 1990.', '1990-01-17', '1990-01-20');
  check('It sank on 19 and 20 January 1990.', '1990-01-19/1990-01-20');
  check('It sank on January 19 and 20, 1990.', '1990-01-19/1990-01-20');
  check('There is no 31 June 2020.', '2020-06');
});

describe('without a year, in the past of a publication', () => {
  const check = checkEdtf({ published: '2025-01-30' });
  check('They met on 20 January.', '2025-01-20');
  check('They met on Jan. 20.', '2025-01-20');
  check('They met on 20 Sept.', '2024-09-20');
  check('They met on December 31.', '2024-12-31');
  check('They met on 19 and 20 January.', '2025-01-19/2025-01-20');
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

describe('a year of three digits', () => {
  checkEdtf({ published: '2025-01-20' })('The battle of 28 May 621 was lost.');
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

describe('days in words', () => {
  const check = checkEdtf({ published: '2025-10-20' });
  check('It sank on the first of August.', '2025-08-01');
  check('It sank on the first of August President Orlik said.', '2025-08-01');
  // Of a name, and a month that is none.
  check('He was the first of August Lund’s sons.');
  check('Soldiers of the third of March Brigade left.');
  check('He was the second of may be six.');
});

describe('days of feasts', () => {
  const check = checkEdtf({ published: '2025-01-20' });
  check('It sank on Christmas Day 2023.', '2023-12-25');
  check('It sank on New Year’s Eve.', '2024-12-31');
  check('It sank on May Day 1989.', '1989-05-01');
  check('It sank on Christmas Eve Pope Marcel said.', '2024-12-24');
  check('It sank off Christmas Island.');
  check('It sank on Christmas Day in Oslo.', '2024-12-25');
  check('Christmas Day’s storm sank it.', '2024-12-25');
  check('It sank on Christmas Day guards said.', '2024-12-25');
  // So many, and no year.
  check('On Christmas Day 1500 people drowned.', '2024-12-25');
  check('It sank on Christmas Day, 2000 people drowned.', '2024-12-25');
  check('On Christmas Day 2023 boats sank.');
  // Of an event that has its name, and of what is of no day.
  check('The Boxing Day tsunami sank it.', 'XXXX-12-26');
  check('They were held over the Halloween attack.');
  check('A Christmas market closed.');
  check('Christmas shoppers fled.');
  check('The Boxing Day sales began.');
  check('It sank on a boxing day.');
});

describe('days without a month', () => {
  const past = checkEdtf({ published: '2025-03-12' });
  past('It sank on the 5th.', '2025-03-05');
  past('It sank on the 20th.', '2025-02-20');
  past('It sank on the 20th of last month.', '2025-02-20');
  past('It sailed on 3 March 1990 and sank on the 20th.', '1990-03-03', '1990-03-20');
  past('It sailed in June 1990 and sank on the 31st.', '1990-06');
  past('It burned before the 3rd and sank on the 5th and the 6th.', '../2025-03-03', '2025-03-05');
  past('They met on the 20th floor.');
  past('It sank on the 3rd and 4th of May.', '2024-05-03', '2024-05-04');
  past('They met on the 3rd and 4th in Oslo.', '2025-03-03');
  past('Troops from the 3rd and 4th brigades left.');
  past('Troops of the north, from the 3rd, 4th and 5th brigades, left.');
  past('It was sunk by the 2nd and 5th divisions.');
  past('Houses from the 18th and 19th houses left.');
  past('They met after the 7th and 8th rounds.');
  past('They met on the 20th anniversary.');
  const future = checkEdtf({ published: '2025-03-12', tense: 'future' });
  future('It will sail on the 20th.', '2025-03-20');
  future('It will sail on the 5th.', '2025-04-05');
  future('It will sail on the 31st of next month.');
  checkEdtf({})('It sank on the 5th.');
});

describe('the day of the week tells the year', () => {
  const check = checkEdtf({ published: '2022-06-15', tense: 'future' });
  check('On Monday, April 18', '2022-04-18');
  check('On Tuesday, April 18', '2023-04-18');
  check('On Tuesday, April 18, 2017', '2017-04-18');
  check('On April 18', '2023-04-18');
});

describe('open to a day', () => {
  const check = checkEdtf({ published: '2022-06-15' });
  check('Since February 24', '2022-02-24/..');
  check('Until May 22', '../2022-05-22');
  check('Since spring 2021', '2021-03/..');
});

describe('nobody is unsure of the day that he speaks of', () => {
  const check = checkEdtf({ published: '2022-06-15' });
  check('There is a lot to talk about today.', '2022-06-15');
  check('It was built around 1990.', '1990~');
});
