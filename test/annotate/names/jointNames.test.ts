import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('names that the tagger cuts', () => {
  test('firms with "&", and not what they trade in', () =>
    checkNames(
      [
        'Retailer/NNP/ORGANIZATION Haldane/NNP/ORGANIZATION &/CC/ORGANIZATION Moss/NNP/PERSON fell/VBD',
        'In/IN 2017/CD Haldane/NNP &/CC Moss/NNP/PERSON bought/VBD it/PRP',
      ],
      ['Haldane & Moss = Organization', 'Haldane & Moss = Organization'],
    ));

  test('two people stay two', () =>
    checkNames(
      ['with/IN Karl/NNP/PERSON Lang/NNP/PERSON &/CC Harvey/NNP/PERSON Dean/NNP/PERSON ,/, they/PRP'],
      ['Karl Lang = Person', 'Harvey Dean = Person'],
    ));

  test('patronymics', () =>
    checkNames(
      ['Vagif/NNP/PERSON Mammadov/NNP/PERSON oglu/NN Aliyev/NNP/PERSON signed/VBD'],
      ['Vagif Mammadov oglu Aliyev = Person'],
    ));

  test('first words of other languages', () =>
    checkNames(
      [
        'president/NN of/IN the/DT Partido/NNP Renovador/NNP ./.',
        'the/DT Banque/NNP de/FW Savoie/NNP/LOCATION lent/VBD it/PRP',
      ],
      ['Partido Renovador = Organization', 'Banque de Savoie = Organization'],
    ));

  test('a word whose end tells', () =>
    checkNames(
      ['cancel/VB the/DT contract/NN with/IN Norenergo/NNP ./.', 'a/DT telecom/NN firm/NN'],
      ['Norenergo = Organization'],
    ));

  test('not such a word alone', () => checkNames(['the/DT Partido/NNP won/VBD'], []));

  test('a man and those with him', () =>
    checkNames(
      [
        'sold/VBN to/TO Lindholm/NNP/PERSON and/CC Sons/NNPS/ORGANIZATION in/IN 1920/CD',
        'Keller/NNP/PERSON and/CC Partners/NNPS Ltd/NNP/ORGANIZATION fell/VBD',
        'Harper/NNP/PERSON and/CC sons/NNS left/VBD',
      ],
      ['Lindholm and Sons = Organization', 'Keller and Partners Ltd = Organization (company)', 'Harper = Person'],
    ));

  test('not the end of a state’s name', () => checkNames(['visited/VBD Meravia/NNP in/IN May/NNP/DATE'], []));

  test('teams of a city, and not what was signed there', () =>
    checkNames(
      [
        'the/DT Chicago/NNP/CITY Bears/NNPS drafted/VBD him/PRP',
        'under/IN the/DT Oslo/NNP/CITY Accords/NNPS of/IN 1993/CD/DATE',
        'in/IN Chicago/NNP/CITY Bears/NNPS won/VBD',
      ],
      ['Chicago Bears = Organization', 'Chicago = Place (city)'],
    ));

  test('nor what was done there', () =>
    checkNames(['after/IN the/DT Oslo/NNP/CITY Attacks/NNPS'], ['Oslo = Place (city)']));
});
