import { describe } from '@jest/globals';
import { checkNone, checkTimex } from '../../support/dates.js';

// 6 March 1998 was a Friday.
const published = '1998-03-06';

describe('as agencies write', () => {
  const check = checkTimex({ published });
  check('It lost money in the third quarter.', ['the third quarter', '1997-Q3']);
  check(
    'It earned less in the third quarter than in the year-earlier period.',
    ['the third quarter', '1997-Q3'],
    ['the year-earlier period', '1996-Q3'],
  );
  check(
    'Sales in the fourth quarter of 1997 beat the year-ago quarter.',
    ['the fourth quarter of 1997', '1997-Q4'],
    ['the year-ago quarter', '1996-Q4'],
  );
  check('Profit fell in the latest quarter.', ['the latest quarter', '1997-Q4']);
  check('Claims fell in the latest week.', ['the latest week', '1998-W09']);
  check('It fell in the past six months.', ['the past six months', 'P6M']);
  check('It took nearly four years.', ['nearly four years', 'P4Y']);
  check('It held for more than a year.', ['more than a year', 'P1Y']);
  check('It was a ten-day visit.', ['ten-day', 'P10D']);
  check('They met within 90 days.', ['90 days', 'P90D']);
  check('The week ended Feb. 27 was quiet.', ['The week ended Feb. 27', '1998-W09']);
  check('Police came last night.', ['last night', '1998-03-05TNI']);
  check('Friday was quiet.', ['Friday', '1998-03-06']);
  check('It closed in the early 1990s.', ['the early 1990s', '199']);
  check('In the 20th century it burned.', ['the 20th century', '19']);
  check('He spoke this morning.', ['this morning', '1998-03-06TMO']);
  check('It hit a high late Thursday.', ['late Thursday', '1998-03-05']);
  check('It sank a year ago.', ['a year ago', '1997']);
  check('Fiscal 1997 was poor.', ['Fiscal 1997', 'FY1997']);
  check('In recent years it grew.', ['recent years', 'PAST_REF']);
  check('It was calm until recently.', ['recently', 'PAST_REF']);
  check('It is currently idle.', ['currently', 'PRESENT_REF']);
});

describe('how often', () => {
  const check = checkTimex({ published });
  check('They meet every week.', ['every week', 'P1W']);
  check('They report annually.', ['annually', 'P1Y']);
  check('They meet twice a year.', ['twice a year', 'P1Y']);
  check('They call once a month.', ['once a month', 'P1M']);
  check('They call three times a day.', ['three times a day', 'P1D']);
  check('They meet on Tuesdays.', ['Tuesdays', 'XXXX-WXX-2']);
});

describe('what is to come', () => {
  const check = checkTimex({ published, tense: 'future' });
  check('It will open the coming Sunday.', ['the coming Sunday', '1998-03-08']);
  check('It opens at 2 p.m. on Monday.', ['2 p.m. on Monday', '1998-03-09T14:00']);
  check('The week of March 9 will be busy.', ['The week of March 9', '1998-W11']);
  check('It is due two weeks from now.', ['two weeks from now', '1998-03-20']);
  check('It is due early next year.', ['early next year', '1999']);
  check('It will end later this month.', ['later this month', '1998-03']);
});

describe('no times', () => {
  checkNone('The 54-year-old was hurt.');
  checkNone('He called once and she called twice.');
  checkNone('The Times a Monthly bought was old.');
  checkNone('The year-earlier figure was lower.');
  checkNone('The week of action failed.');
  checkNone('It was three times a failure.');
});
