import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('names that begin with a day', () => {
  test('of bodies and places', () =>
    checkNames(
      [
        'the/DT March/NNP/DATE 23/CD/DATE Movement/NNP left/VBD the/DT 26th/JJ/DATE of/IN/DATE July/NNP/DATE Movement/NNP',
        'on/IN 14/CD/DATE October/NNP/DATE Square/NNP they/PRP met/VBD',
      ],
      [
        'March 23 Movement = Organization',
        '26th of July Movement = Organization',
        '14 October Square = Place (facility)',
      ],
    ));

  test('not days', () =>
    checkNames(
      ['on/IN March/NNP/DATE 23/CD/DATE troops/NNS left/VBD the/DT 14/CD/DATE October/NNP/DATE rally/NN'],
      [],
    ));
});
