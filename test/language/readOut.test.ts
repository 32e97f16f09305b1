import { describe } from '@jest/globals';
import { checkSpeakers as check } from '../support/checkSpeakers.js';

describe('a text that is read out', () => {
  check(
    'The Velmoran ministry issued a statement on Monday.\n“On 7 March a guard was killed.\nWe regret this.\nThe statement of the other side is false.\nWe call for calm.\nWe have asked for help”, reads the statement.',
    ['killed', 'The Velmoran ministry'],
  );
});
