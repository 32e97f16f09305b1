import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('what is listed is of one kind', () => {
  test('so is the one that was read otherwise', () =>
    checkNames(
      [
        'hosted/VBN by/IN Sattler/NNP/PERSON ,/, Maumil/NNP/PERSON ,/, Mabur/NNP/CITY ,/, Anna/NNP/PERSON Bell/NNP/PERSON and/CC Carvol/NNP/PERSON ./.',
      ],
      ['Sattler = Person', 'Maumil = Person', 'Mabur = Person', 'Anna Bell = Person', 'Carvol = Person'],
    ));

  test('of three the one in the midst is', () =>
    checkNames(
      [
        'hit/VBD Velin/NNP/CITY ,/, Sumar/NNP/PERSON and/CC Korda/NNP/CITY ./.',
        'saw/VBD Hale/NNP/PERSON ,/, Moore/NNP/PERSON and/CC al/NNP/CITY _-/HYPH/CITY _Sadar/NNP/CITY ./.',
        'in/IN Velin/NNP/CITY ,/, Sumar/NNP/PERSON ,/, Korda/NNP/CITY ./.',
      ],
      [
        'Velin = Place',
        'Sumar = Place',
        'Korda = Place',
        'Hale = Person',
        'Moore = Person',
        'al-Sadar = Person',
        'Velin = Place',
        'Sumar = Place',
        'Korda = Place',
      ],
    ));

  test('not what a table or its words tell, nor in a short list', () =>
    checkNames(
      [
        'saw/VBD Sattler/NNP/PERSON ,/, Maumil/NNP/PERSON ,/, Anna/NNP/PERSON Bell/NNP/PERSON and/CC Oslo/NNP/CITY ./.',
        'saw/VBD Tarel/NNP/PERSON ,/, Selik/NNP/PERSON and/CC Mabur/NNP/CITY ./.',
        'from/IN Velin/NNP/CITY ,/, Korda/NNP/CITY ,/, Sulm/NNP/CITY and/CC Anna/NNP/PERSON Bell/NNP/PERSON ./.',
      ],
      [
        'Sattler = Person',
        'Maumil = Person',
        'Anna Bell = Person',
        'Oslo = Place (city)',
        'Tarel = Person',
        'Selik = Person',
        'Mabur = Place',
        'Velin = Place',
        'Korda = Place',
        'Sulm = Place',
        'Anna Bell = Person',
      ],
    ));
});
