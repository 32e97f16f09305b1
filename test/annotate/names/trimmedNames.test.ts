import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('the edges of names', () => {
  test('a particle belongs to the name', () =>
    checkNames(['the/DT network/NN of/IN al/NN _-/HYPH _Harbi/NNP/PERSON fled/VBD'], ['al-Harbi = Person']));

  test('a flight does not', () =>
    checkNames(
      ['Air/NNP/ORGANIZATION Malta/NNP/ORGANIZATION Flight/NNP/ORGANIZATION 17/CD'],
      ['Air Malta = Organization'],
    ));

  test('a field of office is no organization', () =>
    checkNames(['Secretary/NNP of/IN Defense/NNP/ORGANIZATION Ann/NNP/PERSON Lee/NNP/PERSON'], ['Ann Lee = Person']));

  test('the place of a treaty is not spoken of', () =>
    checkNames(['the/DT Minsk/NNP/LOCATION agreements/NNS failed/VBD'], []));

  test('the field of a minister is no body', () =>
    checkNames(
      ['under/IN Defence/NNP/ORGANIZATION Minister/NNP Adel/NNP/PERSON Amin/NNP/PERSON they/PRP left/VBD'],
      ['Adel Amin = Person'],
    ));
});
