import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('people whom nobody tagged', () => {
  test('where people do something to people', () =>
    checkNames(
      [
        'Moore/NNP/PERSON sacked/VBD/O/sack Gallen/NNP on/IN Friday/NNP/DATE',
        'Moore/NNP/PERSON@2:nsubj received/VBD/O/receive Hun/NNP Sarn/NNP ./.',
        'Adel/NNP Horvat/NNP replaced/VBD/O/replace Ana/NNP/PERSON Bell/NNP/PERSON',
      ],
      [
        'Moore = Person',
        'Gallen = Person',
        'Moore = Person',
        'Hun Sarn = Person',
        'Adel Horvat = Person',
        'Ana Bell = Person',
      ],
    ));

  test('among people', () =>
    checkNames(
      ['met/VBD Sorel/NNP ,/, Ana/NNP/PERSON Bell/NNP/PERSON and/CC Moore/NNP/PERSON in/IN June/NNP/DATE'],
      ['Sorel = Person', 'Ana Bell = Person', 'Moore = Person'],
    ));

  test('whom everybody knows, and the Dalai Lama', () =>
    checkNames(
      [
        'Macron/NNP spoke/VBD with/IN the/DT Dalai/NNP Lama/NNP ./.',
        'Putin/NNP Orders/NNP Troops/NNP Into/IN Border/NNP Town/NNP',
      ],
      ['Macron = Person', 'Dalai Lama = Person', 'Putin = Person'],
    ));

  test('not beside one person, before a noun, or what is no name', () =>
    checkNames(
      [
        'about/IN Sorel/NNP and/CC Moore/NNP/PERSON',
        'dismissed/VBD/O/dismiss Sorel/NNP complaints/NNS',
        'arrested/VBD/O/arrest Two/NNP men/NNS',
        'received/VBD/O/receive Royal/NNP Assent/NNP ./.',
        'the/DT Bach/NNP festival/NN',
      ],
      ['Moore = Person'],
    ));

  test('beside a noun for somebody, and who flees', () =>
    checkNames(
      [
        'the/DT bishop/NN of/IN Velm/NNP/CITY ,/, László/NNP Tőrik/NNP@2:appos ,/, spoke/VBD',
        'the/DT book/NN ,/, Black/NNP Lamb/NNP@2:appos ,/, sold/VBD',
        'Compré/NNP fled/VBD/O/flee to/TO Velm/NNP/CITY',
        'To/TO Lanh/NNP and/CC others/NNS saw/VBD To/TO Vinh/NNP ./.',
      ],
      ['Velm = Place', 'László Tőrik = Person', 'Compré = Person', 'Velm = Place', 'To Vinh = Person'],
    ));
});
