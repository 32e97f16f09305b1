import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('one name, one kind', () => {
  test('as most often read', () =>
    checkNames(
      ['Zelcom/NNP/ORGANIZATION fell/VBD', 'Zelcom/NNP/ORGANIZATION rose/VBD', 'Zelcom/NNP/LOCATION closed/VBD'],
      ['Zelcom = Organization', 'Zelcom = Organization', 'Zelcom = Organization'],
    ));

  test('the short form of a body is no person', () =>
    checkNames(
      ['Zelcom/NNP/ORGANIZATION Shipping/NNP/ORGANIZATION fell/VBD', 'Zelcom/NNP/PERSON rose/VBD'],
      ['Zelcom Shipping = Organization', 'Zelcom = Organization'],
    ));

  test('a city is no person', () => checkNames(['Raqqa/NNP/PERSON fell/VBD'], ['Raqqa = Place (city)']));

  test('unless somebody is called so', () =>
    checkNames(
      ['Lloyd/NNP/PERSON Austin/NNP/PERSON came/VBD', 'Austin/NNP/PERSON left/VBD'],
      ['Lloyd Austin = Person', 'Austin = Person'],
    ));
});
