import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('many people under one name', () => {
  test('a family of which one is told', () =>
    checkNames(
      ['Olof/NNP/PERSON Lindqvist/NNP/PERSON left/VBD ./.', 'The/DT Lindqvists/NNPS fled/VBD ./.'],
      ['Olof Lindqvist = Person', 'Lindqvists = Group'],
    ));

  test('a people that no table has', () =>
    checkNames(['Hundreds/NNS of/IN Berezians/NNPS fled/VBD ./.'], ['Berezians = Group']));

  test('not a plural of which nothing is known, nor a longer name', () =>
    checkNames(
      ['The/DT Dolomites/NNPS glow/VBP ./.', 'the/DT Berezians/NNPS Society/NNP/ORGANIZATION met/VBD'],
      ['Berezians Society = Organization'],
    ));
});
