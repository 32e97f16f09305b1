import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('the edges of names', () => {
  test('a particle belongs to the name', () =>
    checkNames(['the/DT network/NN of/IN al/NN _-/HYPH _Harbi/NNP/PERSON fled/VBD'], ['al-Harbi = Person']));

  test('a flight does not', () =>
    checkNames(
      ['Air/NNP/ORGANIZATION Malta/NNP/ORGANIZATION Flight/NNP/ORGANIZATION 17/CD'],
      ['Air Malta = Organization'],
    ));

  test('a field of office is no organization', () =>
    checkNames(['Secretary/NNP of/IN Defense/NNP/ORGANIZATION Ann/NNP/PERSON Lee/NNP/PERSON'], ['Ann Lee = Person']));

  test('the place of a treaty is not spoken of', () =>
    checkNames(['the/DT Minsk/NNP/LOCATION agreements/NNS failed/VBD'], []));

  test('a text is no body, and what its title tells no place', () =>
    checkNames(
      [
        'the/DT Trieste/NNP/ORGANIZATION Protocol/NNP/ORGANIZATION failed/VBD',
        'signed/VBD the/DT Treaty/NNP of/IN Basel/NNP/LOCATION ./.',
        'The/DT Protocol/NNP on/IN the/DT State/NNP/ORGANIZATION Border/NNP/ORGANIZATION ,/,',
      ],
      [],
    ));

  test('outside a title they are', () =>
    checkNames(
      [
        'the/DT Mayor/NNP of/IN Basel/NNP/LOCATION wrote/VBD on/IN the/DT State/NNP/ORGANIZATION Border/NNP/ORGANIZATION ./.',
      ],
      ['Basel = Place (city)', 'State Border = Organization'],
    ));

  test('a representative is no body either', () =>
    checkNames(
      [
        'the/DT Permanent/NNP/ORGANIZATION Representative/NNP/ORGANIZATION of/IN/ORGANIZATION Tavria/NNP/ORGANIZATION said/VBD',
      ],
      ['Tavria = Place'],
    ));

  test('a storm is nobody, nor is an operation', () =>
    checkNames(['Hurricane/NNP Lorna/NNP/PERSON hit/VBD it/PRP', 'Operation/NNP Karsin/NNP/PERSON ended/VBD'], []));

  test('the field of a minister is no body', () =>
    checkNames(
      ['under/IN Defence/NNP/ORGANIZATION Minister/NNP Adel/NNP/PERSON Amin/NNP/PERSON they/PRP left/VBD'],
      ['Adel Amin = Person'],
    ));

  test('a trade at the head of the sentence does not', () =>
    checkNames(
      [
        'Brewer/NNP/ORGANIZATION Holmen/NNP/ORGANIZATION fell/VBD',
        'Airline/NNP/ORGANIZATION Pilots/NNPS/ORGANIZATION Association/NNP/ORGANIZATION met/VBD',
      ],
      ['Holmen = Organization', 'Airline Pilots Association = Organization'],
    ));

  test('an office at the end is cut off, but not where its owner has a house', () =>
    checkNames(
      [
        'Norland/NNP/ORGANIZATION Defence/NNP/ORGANIZATION Forces/NNP/ORGANIZATION Spokesman/NNP/ORGANIZATION Rear/NNP/ORGANIZATION spoke/VBD',
        'the/DT Halden/NNP/ORGANIZATION Sheriff/NNP/ORGANIZATION _’s/POS house/NN',
        'the/DT Director/NNP of/IN National/NNP/ORGANIZATION Intelligence/NNP/ORGANIZATION left/VBD',
        'the/DT Convention/NNP/ORGANIZATION on/IN/ORGANIZATION Human/NNP/ORGANIZATION Rights/NNP/ORGANIZATION ./.',
      ],
      ['Norland Defence Forces = Organization (armed force)', 'Halden Sheriff = Organization'],
    ));

  test('two countries before a noun are two, and one with a hyphen is one', () =>
    checkNames(
      [
        'the/DT Norway/NNP/MISC _-/HYPH/MISC _Sweden/NNP/MISC talks/NNS',
        'the/DT Gaza/NNP/LOCATION _-/HYPH/LOCATION _Israel/NNP/LOCATION fence/NN',
        'left/VBD Guinea/NNP/LOCATION _-/HYPH/LOCATION _Bissau/NNP/LOCATION ./.',
      ],
      [
        'Norway = Place (country)',
        'Sweden = Place (country)',
        'Gaza = Place (region)',
        'Israel = Place (country)',
        'Guinea-Bissau = Place (country)',
      ],
    ));
});
