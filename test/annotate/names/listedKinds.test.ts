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
