import { describe } from '@jest/globals';
import { checkEdtf, checkTimex } from '../../support/dates.js';

describe('with a year', () => {
  const check = checkEdtf();
  check('The fair of 19-20 January 1990', '1990-01-19/1990-01-20');
  check('The fair of January 19–20, 1990', '1990-01-19/1990-01-20');
  check('The fair of January 19 to 20, 1990', '1990-01-19/1990-01-20');
  check('The night of 19-20 January 1990', '1990-01-19/1990-01-20');
  check('On the night of January 19 to 20, 1990', '1990-01-19/1990-01-20');
  check('On the night from 19 to 20 January 1990', '1990-01-19/1990-01-20');
  check('Between 3 and 5 May 2021', '2021-05-03/2021-05-05');
  check('From 29 December 2020 to 3 January 2021', '2020-12-29/2021-01-03');
  check('From December 29 to January 3, 2021', '2020-12-29/2021-01-03');
  check('28 June – 2 July 2021', '2021-06-28/2021-07-02');
  check('On the night of 19 January 1990', '1990-01-19');
  check('Between March 5, 2014, and May 3, 2015', '2014-03-05/2015-05-03');
  check('On March 5, 2014, and May 3, 2015', '2014-03-05', '2015-05-03');
});

describe('without a year', () => {
  const check = checkEdtf({ published: '2025-06-30' });
  check('They met from 3 to 5 May.', '2025-05-03/2025-05-05');
  check('They met overnight from 19 to 20 January.', '2025-01-19/2025-01-20');
  check('They met from June 28 through June 29.', '2025-06-28/2025-06-29');
  check('They met on 3 and 5 May.', '2025-05-03', '2025-05-05');
  check('They met on 3 and 4 May.', '2025-05-03/2025-05-04');
});

describe('the extent has the night in it, but no preposition', () => {
  const check = checkTimex();
  check('On the night of 19-20 January 1990 it began.', ['the night of 19-20 January 1990', '1990-01-19/1990-01-20']);
  check('It ran from 3 to 5 May 2021.', ['3 to 5 May 2021', '2021-05-03/2021-05-05']);
  check('On the night of 19 January 1990 it began.', ['the night of 19 January 1990', '1990-01-19TNI']);
});
