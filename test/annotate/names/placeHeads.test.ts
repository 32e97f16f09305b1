import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('head nouns of places', () => {
  test('end a name', () =>
    checkNames(['near/IN Marsa/NNP Brega/NNP Airport/NNP'], ['Marsa Brega Airport = Place (facility)']));

  test('begin a name', () => checkNames(['on/IN Lake/NNP Sevan/NNP'], ['Lake Sevan = Place']));

  test('in small letters belong to the place before them', () =>
    checkNames(
      ['in/IN Kunar/NNP/LOCATION province/NN and/CC the/DT Samtskhe/NNP/LOCATION region/NN'],
      ['Kunar province = Place (region)', 'Samtskhe region = Place (region)'],
    ));

  test('with a day behind', () =>
    checkNames(
      ['in/IN Kunar/NNP/LOCATION province/NN Tuesday/NNP/DATE while/IN'],
      ['Kunar province = Place (region)'],
    ));

  test('do not take whose village it is', () =>
    checkNames(
      [
        'the/DT Karen/NNP/LOCATION village/NN of/IN Namti/NNP/LOCATION',
        'the/DT Arman/NNP/LOCATION district/NN of/IN Zarin/NNP/LOCATION',
      ],
      ['Karen = Place', 'Namti = Place', 'Arman district = Place (region)', 'Zarin = Place'],
    ));

  test('do not make a place of a compound', () =>
    checkNames(['Kunar/NNP/LOCATION province/NN police/NNS said/VBD'], ['Kunar = Place']));

  test('in small letters make a place of what was taken for a person, everywhere', () =>
    checkNames(
      ['in/IN Shah/NNP/PERSON Joy/NNP/PERSON district/NN', 'Shah/NNP/PERSON Joy/NNP/PERSON was/VBD quiet/JJ'],
      ['Shah Joy district = Place (region)', 'Shah Joy = Place'],
    ));

  test('do not make a place of an adjective', () => checkNames(['the/DT Georgian/JJ/MISC region/NN'], []));

  test('that stand before them make a place of what the tagger took for another', () =>
    checkNames(
      [
        'formed/VBN at/IN Camp/NNP/ORGANIZATION Howe/NNP/ORGANIZATION ,/, and/CC Fort/NNP/PERSON Doyle/NNP/PERSON ./.',
        'in/IN the/DT Grand/NNP Duchy/NNP of/IN Velin/NNP/LOCATION and/CC the/DT Province/NNP of/IN Sund/NNP/LOCATION ./.',
        'Port/NNP/ORGANIZATION Authority/NNP/ORGANIZATION staff/NN left/VBD the/DT Russian/JJ Empire/NNP ./.',
      ],
      [
        'Camp Howe = Place',
        'Fort Doyle = Place',
        'Grand Duchy of Velin = Place',
        'Province of Sund = Place (region)',
        'Port Authority = Organization',
        'Russian Empire = Place',
      ],
    ));

  test('a town is not called by what it lies in', () =>
    checkNames(
      [
        'the/DT southern/JJ Osa/NNP/LOCATION town/NN of/IN Sul/NNP/LOCATION ./.',
        'in/IN Osa/NNP/LOCATION village/NN of/IN Sul/NNP/LOCATION district/NN',
        'the/DT Republic/NNP of/IN Korea/NNP/LOCATION John/NNP came/VBD',
      ],
      [
        'Osa = Place',
        'Sul = Place',
        'Osa village = Place (city)',
        'Sul district = Place (region)',
        'Republic of Korea = Place (country)',
      ],
    ));

  test('a hill or a road by its number', () =>
    checkNames(
      ['took/VBD Hill/NNP/PERSON 402/CD and/CC Route/NN 6/CD ./.', 'said/VBD Hill/NNP/PERSON ./.'],
      ['Hill 402 = Place', 'Hill = Person'],
    ));
});
