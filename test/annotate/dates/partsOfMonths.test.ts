import { describe } from '@jest/globals';
import { checkEdtf, checkNone } from '../../support/dates.js';

describe('weekdays and parts of months', () => {
  const check = checkEdtf({ published: '2019-05-12' });
  check('It was held on the last Sunday of October 2019.', '2019-10-27');
  check('It was held on the first Monday in May 2016.', '2016-05-02');
  check('It was held on the third Thursday of March.', '2019-03-21');
  check('Rain fell in the first week of August 2018.', '2018-08-01/2018-08-07');
  check('They met in the second half of May 2009.', '2009-05-16/2009-05-31');
  check('It fell in the last week of February 1992.', '1992-02-23/1992-02-29');
  check('There was no fifth Sunday of February 2019 but a fourth, on 24 February 2019.', '2019-02-24');
});

describe('no dates', () => {
  checkNone('The March 23 Movement left.');
  checkNone('The 26th of July Movement left.');
  checkNone('They met on 14 October Square.');
  checkNone('It is held on the second Saturday of July every year.');
  checkNone('Up to three quarters of the refugees came back.');
});
