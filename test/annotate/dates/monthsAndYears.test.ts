import { describe } from '@jest/globals';
import { checkEdtf, checkTimex } from '../../support/dates.js';

describe('months', () => {
  const check = checkEdtf({ published: '2025-03-10' });
  check('The session opened in February 1994.', '1994-02');
  check('The session of March of 1994', '1994-03');
  check('Between April and June 2023', '2023-04/2023-06');
  check('From March 2020 to May 2021', '2020-03/2021-05');
  check('November–February 2021', '2020-11/2021-02');
  check('In April and June 2023', '2023-04', '2023-06');
  check('They met in January.', '2025-01');
  check('They met in May.', '2024-05');
  check('They met last December.', '2024-12');
  check('They met in July last year.', '2024-07');
  check('They met in March.', '2025-03');
});

describe('years', () => {
  const check = checkEdtf();
  check('The war of 1988-1994', '1988/1994');
  check('The war of 1988–94', '1988/1994');
  check('The war of 1988 -- 1994', '1988/1994');
  check('The season of 2005/2006', '2005/2006');
  check('The season of 2005/06', '2005/2006');
  check('The 1955 and 1959 elections', '1955', '1959');
  check('From 1988 to 1994 there was war.', '1988/1994');
  check('Between 1988 and 1994 there was war.', '1988/1994');
  check('Since 1994 there is a truce.', '1994/..');
  check('Until 2001 there was none.', '../2001');
  check('After 1994, the port was rebuilt.', '1994/..');
  check('Before 1994, the port was small.', '../1994');
  check('From 1994 onwards, the port was rebuilt.', '1994/..');
  check('After the 1994 flood, the port was rebuilt.', '1994');
  check('Two years after 1994, the port was rebuilt.', '1994');
  check('The council cited Resolution 822 (1993).', '1993');
  check('The 1988 flood', '1988');
  check('Since the 1980s there is peace.', '1980/..');
  check('Until the summer of 2023 it was open.', '../2023-08');
  check('Around 1650 the port was founded.', '1650~');
  check('In the year 1990', '1990');
});

describe('decades and centuries', () => {
  const check = checkEdtf();
  check('In the 1980s', '198X');
  check("In the 1980's", '198X');
  check('In the ’80s', '198X');
  check('In the 70s and 80s', '197X', '198X');
  check('In the eighties', '198X');
  check('In the 19th century', '18XX');
  check('In the twentieth century', '19XX');
  check('In the 1900s', '19XX');
});

describe('months in the names of events', () => {
  checkEdtf({ elsewhere: 'Shots fell on 3 May 1934.' })('Black May is remembered.', '1934-05');
  checkEdtf({ elsewhere: 'Shots fell on 3 May 1934 and 9 May 1935.' })('Black May is remembered.');
  checkEdtf({ published: '2025-03-10' })('Black May is remembered.');
});

describe('parts of a period stay the period', () => {
  const check = checkTimex();
  check('Towards the end of the 1980s', ['the end of the 1980s', '198']);
  check('In early March 1994', ['early March 1994', '1994-03']);
  check('In mid-March 1994', ['mid-March 1994', '1994-03']);
  check('In mid-2011', ['mid-2011', '2011']);
  check('In the late 1980s', ['the late 1980s', '198']);
  check('At the beginning of 2023', ['the beginning of 2023', '2023']);
});

describe('seasons, quarters, halves and fiscal years', () => {
  const check = checkEdtf({ published: '2025-03-10' });
  check('In spring 2023', '2023-21');
  check('In the summer of 2023', '2023-22');
  check('In autumn 2023', '2023-23');
  check('In the fall of 2023', '2023-23');
  check('Last winter', '2024-24');
  check('In the first quarter of 2008', '2008-01/2008-03');
  check('In Q3 2008', '2008-07/2008-09');
  check('In the fourth quarter', '2024-10/2024-12');
  check('In the first half of 2023', '2023-01/2023-06');
  check('In H2 2023', '2023-07/2023-12');
  check('In fiscal year 2008', '2008~');
  check('In FY2008', '2008~');
});

describe('months and quarters of a year', () => {
  const check = checkEdtf({ published: '2025-11-10' });
  check('In the first nine months of 2023', '2023-01/2023-09');
  check('In the first six months of this year', '2025-01/2025-06');
  check('In the first two months of the year', '2025-01/2025-02');
  check('In the last three months of last year', '2024-10/2024-12');
  check('In the first three quarters of 2023', '2023-01/2023-09');
  check('In the first few months of this year');
  check('In the first nine months of the war');
  checkEdtf({ published: '2025-02-10' })('In the final three months of the year');
});

describe('their TIMEX3 values', () => {
  const check = checkTimex();
  check('In spring 2023', ['spring 2023', '2023-SP']);
  check('In the third quarter of 2008', ['the third quarter of 2008', '2008-Q3']);
  check('In the second half of 2023', ['the second half of 2023', '2023-H2']);
  check('In the 19th century', ['the 19th century', '18']);
});
