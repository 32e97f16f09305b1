import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('no names', () => {
  const check = (what: string, line: string) => test(what, () => checkNames([line], []));
  check('editors’ marks', '--/: Ed/NNP/PERSON _./.');
  check('works and wars', 'the/DT Patriotic/JJ/MISC War/NNP/MISC');
  check('creeds and languages', 'a/DT Muslim/NNP/ORGANIZATION and/CC Latin/NNP/LOCATION text/NN');
  check('days', 'on/IN Monday/NNP/PERSON');
  check('pronouns', 'he/PRP/PERSON left/VBD');
  check('single letters', 'plan/NN B/NNP/ORGANIZATION');
});
