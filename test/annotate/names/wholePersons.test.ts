import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('the last name that the tagger left out', () => {
  test('is taken in', () =>
    checkNames(['commander/NN Baran/NNP/PERSON Amed/NNP was/VBD killed/VBN'], ['Baran Amed = Person']));

  test('but no title, body or people', () =>
    checkNames(
      ['Blair/NNP/PERSON Government/NNP plans/NNS', 'Obama/NNP/PERSON Democrats/NNPS won/VBD'],
      ['Blair = Person', 'Obama = Person'],
    ));
});
