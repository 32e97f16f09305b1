import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('headlines', () => {
  test('are no long names, but the names of the text stand in them', () =>
    checkNames(
      [
        'Rescue/NNP/ORGANIZATION Teams/NNP/ORGANIZATION Reach/NNP/ORGANIZATION Haldby/NNP/ORGANIZATION Village/NNP/ORGANIZATION',
        'Teams/NNS reached/VBD Haldby/NNP/LOCATION',
      ],
      ['Haldby = Place', 'Haldby = Place'],
    ));

  test('tell what a state does where no other verb stands', () =>
    checkNames(
      [
        'Norway/NNP/ORGANIZATION Sanctions/NNP/ORGANIZATION Global/NNP/ORGANIZATION Network/NNP/ORGANIZATION Funding/VBG Rebels/NNS',
        'it/PRP named/VBD them/PRP',
      ],
      ['Norway = Place (country)'],
    ));

  test('tell whom a state accuses', () =>
    checkNames(
      [
        'Norway/NNP/ORGANIZATION Accuses/NNP/ORGANIZATION Fishing/NNP/ORGANIZATION Group/NNP/ORGANIZATION Over/IN Quota/NNP',
        'it/PRP denied/VBD it/PRP',
      ],
      ['Norway = Place (country)'],
    ));

  test('keep a body of a state whose headline has its verb', () =>
    checkNames(
      [
        'Norway/NNP/ORGANIZATION Sanctions/NNP/ORGANIZATION Global/NNP/ORGANIZATION Network/NNP/ORGANIZATION Closes/VBZ Office/NNP',
        'it/PRP closed/VBD',
      ],
      ['Norway Sanctions Global Network = Organization'],
    ));

  test('keep a long name that ends in its head noun', () =>
    checkNames(
      [
        'Northern/NNP/ORGANIZATION Fishing/NNP/ORGANIZATION Company/NNP/ORGANIZATION Closes/NNP Plant/NNP',
        'it/PRP closed/VBD',
      ],
      ['Northern Fishing Company = Organization (company)'],
    ));

  test('tell what a state does without a text below', () =>
    checkNames(
      [
        'Norway/NNP/ORGANIZATION Strikes/NNP/ORGANIZATION Southern/NNP/ORGANIZATION Fleet/NNP/ORGANIZATION After/IN Rocket/NNP Attack/NNP',
      ],
      ['Norway = Place (country)'],
    ));
});
