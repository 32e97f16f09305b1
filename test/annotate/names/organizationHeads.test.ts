import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('head nouns of organizations', () => {
  test('take in the field behind them', () =>
    checkNames(
      ['the/DT Ministry/NNP of/IN Culture/NNP and/CC Tourism/NNP said/VBD'],
      ['Ministry of Culture and Tourism = Organization (government)'],
    ));

  test('take in the place that the tagger saw alone', () =>
    checkNames(
      ['at/IN the/DT Permanent/NNP Mission/NNP of/IN Georgia/NNP/LOCATION in/IN Geneva/NNP/LOCATION'],
      ['Permanent Mission of Georgia = Organization (diplomatic mission)', 'Geneva = Place (city)'],
    ));

  test('take in the words before them', () =>
    checkNames(
      ['units/NNS of/IN Soviet/NNP/MISC Army/NNP were/VBD sent/VBN'],
      ['Soviet Army = Organization (armed force)'],
    ));

  test('are foreign words too', () =>
    checkNames(['the/DT Oliy/NNP Majlis/NNP adopted/VBD a/DT law/NN'], ['Oliy Majlis = Organization (legislature)']));

  test('in capitals too, without the small words behind them', () =>
    checkNames(
      ['THE/DT NATIONAL/NNP LIBERATION/NNP FRONT/NNP ON/NNP MONDAY/NNP ATTACKED/VBD IT/PRP ./.'],
      ['NATIONAL LIBERATION FRONT = Organization'],
    ));

  test('end in a part of the world', () =>
    checkNames(
      ['the/DT Organization/NNP for/IN Security/NNP and/CC Trade/NNP in/IN Europe/NNP/LOCATION met/VBD'],
      ['Organization for Security and Trade in Europe = Organization'],
    ));

  test('keep the Islamic State whole', () =>
    checkNames(
      [
        'the/DT Islamic/NNP/LOCATION State/NNP/LOCATION of/IN Iraq/NNP/LOCATION and/CC the/DT Levant/NNP/LOCATION claimed/VBD it/PRP',
      ],
      ['Islamic State of Iraq and the Levant = Organization'],
    ));

  test('do not join two bodies', () =>
    checkNames(
      ['the/DT Government/NNP of/IN Chad/NNP/LOCATION and/CC Niger/NNP/LOCATION agreed/VBD'],
      ['Government of Chad = Organization (government)', 'Niger = Place (country)'],
    ));

  test('do not take in a title or a person', () =>
    checkNames(
      ['Foreign/NNP Ministry/NNP Spokesman/NNP Adel/NNP/PERSON Amin/NNP/PERSON'],
      ['Foreign Ministry = Organization (government)', 'Adel Amin = Person'],
    ));

  test('make no name inside the name of a state', () =>
    checkNames(['the/DT United/NNP/LOCATION States/NNPS/LOCATION agreed/VBD'], ['United States = Place (country)']));

  test('make no name in small letters', () => checkNames(['an/DT army/NN of/IN workers/NNS'], []));

  test('make no name in a headline', () =>
    checkNames(['Army/NNP Moves/NNP Into/NNP Capital/NNP After/NNP Protest/NNP'], []));
});
