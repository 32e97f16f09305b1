import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('places that their words or surroundings give away', () => {
  test('squares and stadiums, whatever the tagger says', () =>
    checkNames(
      [
        'a/DT rally/NN in/IN Station/NNP/ORGANIZATION Square/NNP/ORGANIZATION',
        'At/IN the/DT Estadio/NNP/PERSON Doroteo/NNP/PERSON Flores/NNP/PERSON fans/NNS sang/VBD',
      ],
      ['Station Square = Place (facility)', 'Estadio Doroteo Flores = Place'],
    ));

  test('monuments with whom they remember', () =>
    checkNames(
      [
        'laid/VBD a/DT wreath/NN at/IN the/DT Memorial/NNP of/IN the/DT Unknown/NNP Sailor/NNP ./.',
        'at/IN the/DT Monument/NNP to/IN the/DT Fallen/VBN and/CC Murdered/VBN in/IN the/DT East/NNP/LOCATION ,/, they/PRP prayed/VBD',
      ],
      ['Memorial of the Unknown Sailor = Place', 'Monument to the Fallen and Murdered in the East = Place'],
    ));

  test('beside words that only places have', () =>
    checkNames(
      [
        'crossed/VBD into/IN neighbouring/JJ Lomar/NNP/ORGANIZATION ./.',
        'visited/VBD Tam/NNP/PERSON Ky/NNP/PERSON ,/, capital/NN of/IN the/DT province/NN',
        'foreign/JJ ministers/NNS of/IN Norhan/NNP/LOCATION and/CC Belmark/NNP/PERSON met/VBD',
      ],
      ['Lomar = Place', 'Tam Ky = Place', 'Norhan = Place', 'Belmark = Place'],
    ));

  test('where a way ends, what lies between, and what only states have', () =>
    checkNames(
      [
        'villagers/NNS fled/VBD/O/flee to/TO Korda/NNP/PERSON ,/, he/PRP said/VBD',
        'the/DT frontier/NN between/IN Berezia/NNP/PERSON and/CC Halvany/NNP/PERSON early/RB',
        'Lomaria/NNP/PERSON _’s/POS defence/NN ministry/NN denied/VBD it/PRP',
      ],
      ['Korda = Place', 'Berezia = Place', 'Halvany = Place', 'Lomaria = Place'],
    ));

  test('parts of towns, cathedrals, and the second of several', () =>
    checkNames(
      [
        'Residents/NNS of/IN Upper/NNP Sokol/NNP/PERSON and/CC Nizhny/NNP/PERSON Brod/NNP/PERSON have/VBP',
        'prayed/VBD at/IN St./NNP/ORGANIZATION Anna/NNP/ORGANIZATION Cathedral/NNP/ORGANIZATION ./.',
      ],
      ['Upper Sokol = Place (region)', 'Nizhny Brod = Place', 'St. Anna Cathedral = Place'],
    ));

  test('what is called by where it is', () =>
    checkNames(
      ['from/IN the/DT Haugen/NNP/PERSON air/NN station/NN ,/,', 'a/DT Haugen/NNP/PERSON aide/NN ,/,'],
      ['Haugen = Place', 'Haugen = Place'],
    ));

  test('not who is spoken to, nor who talks', () =>
    checkNames(
      [
        'wrote/VBD/O/write to/TO Korda/NNP/PERSON ,/, he/PRP said/VBD',
        'the/DT talks/NNS between/IN Orel/NNP/PERSON and/CC Hask/NNP/PERSON ended/VBD',
        'Lomar/NNP/PERSON _’s/POS lawyers/NNS denied/VBD it/PRP',
      ],
      ['Korda = Person', 'Orel = Person', 'Hask = Person', 'Lomar = Person'],
    ));

  test('what nobody tagged, behind "in" and before a stop', () =>
    checkNames(
      ['In/IN Hoi/NNP An/NNP ,/, a/DT wall/NN fell/VBD', 'officials/NNS in/IN Southern/NNP ,/, they/PRP'],
      ['Hoi An = Place'],
    ));

  test('a division behind its town', () =>
    checkNames(
      ['in/IN Tela/NNP/LOCATION ,/, Atlan/NNP/ORGANIZATION Department/NNP/ORGANIZATION ,/, in/IN July/NNP/DATE'],
      ['Tela = Place', 'Atlan Department = Place'],
    ));

  test('but not people of whom a place is said, nor titles of parts', () =>
    checkNames(
      [
        "Eva/NNP/PERSON Stone/NNP/PERSON ,/, the/DT city/NN 's/POS mayor/NN ,/, left/VBD",
        'as/IN said/VBN in/IN Annex/NNP ./.',
      ],
      ['Eva Stone = Person'],
    ));

  test('what has a delegate or a mayor', () =>
    checkNames(
      [
        'Tamarra/NNP/PERSON _’s/POS delegate/NN regretted/VBD it/PRP',
        'the/DT mayor/NN of/IN Kelmar/NNP/PERSON left/VBD',
        'Blair/NNP/PERSON _’s/POS lawyer/NN left/VBD',
      ],
      ['Tamarra = Place', 'Kelmar = Place', 'Blair = Person'],
    ));
});
