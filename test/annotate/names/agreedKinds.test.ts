import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('one name, one kind', () => {
  test('as most often read', () =>
    checkNames(
      ['Zelcom/NNP/ORGANIZATION fell/VBD', 'Zelcom/NNP/ORGANIZATION rose/VBD', 'Zelcom/NNP/LOCATION closed/VBD'],
      ['Zelcom = Organization', 'Zelcom = Organization', 'Zelcom = Organization'],
    ));

  test('the short form of a body is no person', () =>
    checkNames(
      ['Zelcom/NNP/ORGANIZATION Shipping/NNP/ORGANIZATION fell/VBD', 'Zelcom/NNP/PERSON rose/VBD'],
      ['Zelcom Shipping = Organization', 'Zelcom = Organization'],
    ));

  test('a city is no person', () => checkNames(['Raqqa/NNP/PERSON fell/VBD'], ['Raqqa = Place (city)']));

  test('unless somebody is called so', () =>
    checkNames(
      ['Lloyd/NNP/PERSON Austin/NNP/PERSON came/VBD', 'Austin/NNP/PERSON left/VBD'],
      ['Lloyd Austin = Person', 'Austin = Person'],
    ));

  test('the words of a company are the company, and the words for an army in other languages an armed group', () =>
    checkNames(
      [
        'drugmaker/NN Hedeon/NNP/ORGANIZATION Rixter/NNP/ORGANIZATION Plc./NNP/ORGANIZATION rose/VBD today/NN',
        'then/RB Rixter/NNP/PERSON fell/VBD again/RB',
        'fighters/NNS of/IN Jaysh/NNP/PERSON al-Sabah/NNP/PERSON left/VBD the/DT town/NN',
      ],
      ['Hedeon Rixter Plc. = Organization', 'Rixter = Organization', 'Jaysh al-Sabah = Organization'],
    ));

  test('two words in one are no person, unless a family name is joined so', () =>
    checkNames(
      ['told/VBD TechBeacon/NNP/PERSON ./.', 'told/VBD MacDonald/NNP/PERSON ./.', 'told/VBD LeBron/NNP/PERSON ./.'],
      ['TechBeacon = Organization', 'MacDonald = Person', 'LeBron = Person'],
    ));

  test('somebody may be called as a people is', () =>
    checkNames(
      ['Nadia/NNP/PERSON Roma/NNP/PERSON sang/VBD', 'Roma/NNP _’s/POS label/NN said/VBD'],
      ['Nadia Roma = Person', 'Roma = Person'],
    ));

  test('nor is a word that ends as firms end', () =>
    checkNames(
      ['told/VBD Novatech/NNP/PERSON ./.', 'told/VBD Banks/NNP/PERSON ./.'],
      ['Novatech = Organization', 'Banks = Person'],
    ));

  test('the last word of somebody alone is that person, unless a body or a place is called so', () =>
    checkNames(
      [
        'Daniel/NNP/PERSON Varpo/NNP/PERSON spoke/VBD',
        'power/NN went/VBD to/TO Varpo/NNP/LOCATION then/RB',
        'ads/NNS attacking/VBG Varpo/NNP/ORGANIZATION ran/VBD',
        'Ada/NNP/PERSON Condrel/NNP/PERSON left/VBD',
        'Condrel/NNP/ORGANIZATION Ltd/NNP/ORGANIZATION grew/VBD as/IN Condrel/NNP/ORGANIZATION sold/VBD it/PRP',
        'Ada/NNP/PERSON Oslo/NNP/PERSON went/VBD to/TO Oslo/NNP/LOCATION ./.',
      ],
      [
        'Daniel Varpo = Person',
        'Varpo = Person',
        'Varpo = Person',
        'Ada Condrel = Person',
        'Condrel Ltd = Organization (company)',
        'Condrel = Organization',
        'Ada Oslo = Person',
        'Oslo = Place (city)',
      ],
    ));

  test('what a storm is called is nobody and no place', () =>
    checkNames(
      [
        'Typhoon/NNP Lorvana/NNP hit/VBD the/DT coast/NN',
        'Lorvana/NNP/LOCATION will/MD grow/VB',
        'warned/VBD Lorvana/NNP/PERSON would/MD turn/VB',
      ],
      [],
    ));
});
