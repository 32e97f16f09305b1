import { describe, expect, test } from '@jest/globals';
import { isAcronymOf } from '../../../src/annotate/names/acronyms.js';
import { checkNames } from '../../support/checkMentions.js';

describe('acronyms', () => {
  test('in brackets are of the kind of the long form', () =>
    checkNames(
      [
        'the/DT Coastal/NNP/ORGANIZATION Rescue/NNP/ORGANIZATION Service/NNP/ORGANIZATION (/-LRB- _CRS/NNP/LOCATION _)/-RRB- said/VBD',
        'CRS/NNP denied/VBD it/PRP',
      ],
      ['Coastal Rescue Service = Organization', 'CRS = Organization', 'CRS = Organization'],
    ));

  const check = (short: string, long: string, expected: boolean) =>
    test(`${short} ${expected ? 'is' : 'is not'} ${long}`, () => expect(isAcronymOf(short, long)).toBe(expected));
  check('USAF', 'United States Air Force', true);
  check('UNHCR', 'United Nations High Commissioner for Refugees', true);
  check('ECB', 'European Central Bank', true);
  check('ICRC', 'International Committee of the Red Cross', true);
  check('EU', 'Eastern Ukraine Front', false);
  check('AB', 'Bank of Armenia', false);
  check('A', 'Armenia', false);
  check('Ali', 'Amin Lopez Ibarra', false);

  test('may be letters of another language, and of several parts', () =>
    checkNames(
      [
        'the/DT Black/NNP/ORGANIZATION Union/NNP/ORGANIZATION of/IN/ORGANIZATION Honduras/NNP/ORGANIZATION (/-LRB- OFRANEH/NNP )/-RRB- met/VBD',
        'the/DT Guard/NNP/ORGANIZATION Corps/NNP/ORGANIZATION (/-LRB- SEPAH-QF/NN )/-RRB- met/VBD',
      ],
      [
        'Black Union of Honduras = Organization',
        'OFRANEH = Organization',
        'Guard Corps = Organization (armed force)',
        'SEPAH-QF = Organization',
      ],
    ));

  test('belong to the body, not to the place that it is in', () =>
    checkNames(
      [
        'the/DT Joint/NNP/ORGANIZATION Bureau/NNP/ORGANIZATION in/IN Chad/NNP/LOCATION (/-LRB- BINUT/NNP )/-RRB- met/VBD',
      ],
      ['Joint Bureau = Organization', 'Chad = Place (country)', 'BINUT = Organization'],
    ));

  test('of a mission, which has its country in its name', () =>
    checkNames(
      [
        'the/DT Integrated/NNP/ORGANIZATION Office/NNP/ORGANIZATION in/IN Chad/NNP/LOCATION (/-LRB- BINUT/NNP )/-RRB- met/VBD',
      ],
      ['Integrated Office in Chad = Organization', 'BINUT = Organization'],
    ));
});
