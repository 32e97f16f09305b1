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

  test('over a nickname in quotes', () =>
    checkNames(
      [
        'Ivan/NNP/PERSON "/`` _Vanya/NNP/PERSON _"/\'\' Orlik/NNP/PERSON sang/VBD',
        'Boris/NNP/PERSON "/`` _The/DT Wall/NNP _"/\'\' Petrik/NNP/PERSON won/VBD',
        'Orlik/NNP/PERSON "/`` Silence/NN is/VBZ gold/NN "/\'\' Petrik/NNP/PERSON',
      ],
      ['Ivan "Vanya" Orlik = Person', 'Boris "The Wall" Petrik = Person', 'Orlik = Person', 'Petrik = Person'],
    ));

  test('over a particle in small letters', () =>
    checkNames(
      [
        'Abdel/NNP/PERSON Karim/NNP/PERSON el/NNP _-/HYPH _Masry/NNP spoke/VBD',
        'Karim/NNP/PERSON el/NNP -/HYPH Sayegh/NNP spoke/VBD',
      ],
      ['Abdel Karim el-Masry = Person', 'Karim = Person'],
    ));

  test('takes first names in that nobody tagged, and no noun', () =>
    checkNames(
      [
        'met/VBD Hone/NNP Harawa/NNP/PERSON in/IN Lima/NNP/CITY',
        'met/VBD To/TO Lanh/NNP/PERSON in/IN June/NNP/DATE',
        'said/VBD Striker/NNP Dorn/NNP/PERSON ./.',
        'the/DT Brexit/NNP Moore/NNP/PERSON wanted/VBD',
        'Freed/NNP Horvat/NNP/PERSON left/VBD',
        'Secretary/NNP of/IN State/NNP Adel/NNP/PERSON Hale/NNP/PERSON left/VBD',
      ],
      [
        'Hone Harawa = Person',
        'Lima = Place (city)',
        'To Lanh = Person',
        'Dorn = Person',
        'Moore = Person',
        'Horvat = Person',
        'Adel Hale = Person',
      ],
    ));

  test('"in charge" is no given name', () =>
    checkNames(
      ['Special/NNP Agent/NNP in/IN Charge/NNP Patrick/NNP/PERSON Hale/NNP/PERSON spoke/VBD'],
      ['Patrick Hale = Person'],
    ));
});
