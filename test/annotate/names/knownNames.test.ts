import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('names that the tables know', () => {
  test('are joined where the tagger split them', () =>
    checkNames(
      ['the/DT former/JJ Soviet/NNP/MISC Union/NNP/LOCATION _’s/POS army/NN'],
      ['Soviet Union = Place (country)'],
    ));

  test('are found where it saw none', () =>
    checkNames(['ships/NNS crossed/VBD the/DT Gulf/NNP of/IN Aden/NNP'], ['Gulf of Aden = Place (region)']));

  test('are places although the tagger calls a country an organization', () =>
    checkNames(['Turkey/NNP/ORGANIZATION objected/VBD'], ['Turkey = Place (country)']));

  test('are known in other spellings', () =>
    checkNames(['from/IN Qandahar/NNP to/TO Lvov/NNP'], ['Qandahar = Place (city)', 'Lvov = Place (city)']));

  test('name peoples', () =>
    checkNames(['many/JJ Kurds/NNPS/MISC and/CC Danes/NNPS'], ['Kurds = Group', 'Danes = Group']));

  test('are no names as adjectives', () =>
    checkNames(['the/DT Danish/JJ/MISC and/CC Kurdish/JJ/MISC delegates/NNS spoke/VBD Arabic/NNP/MISC'], []));

  test('leave a person a person', () =>
    checkNames(['Michael/NNP/PERSON Jordan/NNP/PERSON scored/VBD'], ['Michael Jordan = Person']));

  test('leave a longer name whole', () =>
    checkNames(
      ['the/DT Bank/NNP/ORGANIZATION of/IN/ORGANIZATION Ghana/NNP/ORGANIZATION said/VBD'],
      ['Bank of Ghana = Organization (company)'],
    ));

  test('say nothing of a plain word', () => checkNames(['Nice/JJ words/NNS were/VBD spoken/VBN'], []));

  test('a people behind an adjective at the head of a sentence', () =>
    checkNames(['Ethnic/JJ/MISC Albanians/NNPS/MISC fled/VBD'], ['Albanians = Group']));
});
