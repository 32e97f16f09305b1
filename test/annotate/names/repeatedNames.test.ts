import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('a name recognised once', () => {
  test('is found again in the headline and later', () =>
    checkNames(
      [
        'Condor/NNP Cuts/NNP Flights/NNP To/NNP Crete/NNP/LOCATION',
        'Condor/NNP/ORGANIZATION said/VBD so/RB',
        'critics/NNS of/IN Condor/NN',
      ],
      ['Condor = Organization', 'Crete = Place', 'Condor = Organization', 'Condor = Organization'],
    ));

  test('gives the last name of a person', () =>
    checkNames(
      ['Sandra/NNP/PERSON Angers/NNP/PERSON spoke/VBD', 'later/RB Angers/NNP left/VBD'],
      ['Sandra Angers = Person', 'Angers = Person'],
    ));

  test('gives a company without its legal form', () =>
    checkNames(
      ['Plum/NNP/ORGANIZATION Inc./NNP/ORGANIZATION fell/VBD', 'shares/NNS of/IN Plum/NNP fell/VBD'],
      ['Plum Inc. = Organization (company)', 'Plum = Organization'],
    ));

  test('is not found in small letters', () =>
    checkNames(
      ['Sandra/NNP/PERSON Angers/NNP/PERSON spoke/VBD', 'it/PRP angers/VBZ them/PRP'],
      ['Sandra Angers = Person'],
    ));

  test('is not found in a word of the calendar', () =>
    checkNames(
      ['Ann/NNP/PERSON May/NNP/PERSON spoke/VBD', 'in/IN May/NNP/DATE it/PRP rained/VBD'],
      ['Ann May = Person'],
    ));
});
