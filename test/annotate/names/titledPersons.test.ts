import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('titles', () => {
  test('make a person of what follows', () =>
    checkNames(['Mr./NNP Oyelaran/NNP and/CC Gen./NNP Tuan/NNP Anh/NNP'], ['Oyelaran = Person', 'Tuan Anh = Person']));

  test('stay outside the name', () =>
    checkNames(['President/NNP/PERSON Salome/NNP/PERSON Tandia/NNP/PERSON left/VBD'], ['Salome Tandia = Person']));

  test('leave suffixes inside', () =>
    checkNames(['Lloyd/NNP/PERSON Barnes/NNP/PERSON Jr./NNP left/VBD'], ['Lloyd Barnes Jr. = Person']));

  test('before a country or its adjective make nobody', () =>
    checkNames(
      ['Minister/NNP Georgian/NNP said/VBD', 'President/NNP Niger/NNP/LOCATION'],
      ['Niger = Place (country)'],
    ));

  test('alone are no names', () => checkNames(['the/DT President/NNP/PERSON spoke/VBD'], []));

  test('the state before the name is apart', () =>
    checkNames(
      ['the/DT envoy/NN for/IN Chad/NNP/PERSON Ana/NNP/PERSON Petrova/NNP/PERSON left/VBD'],
      ['Chad = Place (country)', 'Ana Petrova = Person'],
    ));

  test('of address make a person of a town', () =>
    checkNames(
      ['Mr/NNP Lisbon/NNP/LOCATION met/VBD Ms./NNP Vienna/NNP/LOCATION in/IN Oslo/NNP/LOCATION'],
      ['Lisbon = Person', 'Vienna = Person', 'Oslo = Place (city)'],
    ));

  test('the town before the name of its mayor is apart', () =>
    checkNames(
      ['the/DT mayor/NN of/IN Oslo/NNP/LOCATION Adel/NNP/LOCATION Horvat/NNP/LOCATION left/VBD'],
      ['Oslo = Place (city)', 'Adel Horvat = Person'],
    ));

  test('of lords too', () =>
    checkNames(
      ['Lord/NNP Palmer/NNP/LOCATION replaced/VBD him/PRP', 'near/IN Lord/NNP Howe/NNP/LOCATION Island/NNP/LOCATION'],
      ['Palmer = Person', 'Lord Howe Island = Place (region)'],
    ));
});
