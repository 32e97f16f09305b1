import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('names with a possessive inside', () => {
  test('are two where one body has the other', () =>
    checkNames(
      [
        "the/DT Department/NNP/ORGANIZATION of/IN/ORGANIZATION Trade/NNP/ORGANIZATION 's/POS/ORGANIZATION Office/NNP/ORGANIZATION of/IN/ORGANIZATION Foreign/NNP/ORGANIZATION Assets/NNPS/ORGANIZATION said/VBD",
      ],
      ['Department of Trade = Organization (government)', 'Office of Foreign Assets = Organization'],
    ));

  test('lose the small noun that has them', () =>
    checkNames(
      ["the/DT ministry/NN/ORGANIZATION 's/POS/ORGANIZATION Press/NNP/ORGANIZATION Service/NNP/ORGANIZATION said/VBD"],
      ['Press Service = Organization'],
    ));

  test('and stay one where the possessive is a part', () =>
    checkNames(
      [
        "the/DT People/NNPS/ORGANIZATION 's/POS/ORGANIZATION Democratic/NNP/ORGANIZATION Party/NNP/ORGANIZATION won/VBD",
      ],
      ["People 's Democratic Party = Organization (party)"],
    ));
});
