import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('numbered units', () => {
  test('are a name though the tagger saw none', () =>
    checkNames(
      ['the/DT 14th/JJ Division/NNP and/CC its/PRP$ 5th/JJ Brigade/NNP moved/VBD'],
      ['14th Division = Organization', '5th Brigade = Organization (armed force)'],
    ));

  test('are no days', () => checkNames(['the/DT 14th/JJ day/NN came/VBD'], []));

  test('keep the number before them', () =>
    checkNames(
      ['the/DT 82nd/JJ Airborne/NNP/ORGANIZATION Division/NNP/ORGANIZATION moved/VBD'],
      ['82nd Airborne Division = Organization'],
    ));

  test('keep the number behind them', () =>
    checkNames(
      ['Task/NNP/ORGANIZATION Force/NNP/ORGANIZATION 145/CD moved/VBD'],
      ['Task Force 145 = Organization (armed force)'],
    ));

  test('are not their vehicles', () =>
    checkNames(
      ['50/CD Soviet/NNP/ORGANIZATION Army/NNP/ORGANIZATION trucks/NNS moved/VBD'],
      ['Soviet Army = Organization (armed force)'],
    ));

  test('are no companies', () =>
    checkNames(
      ['in/IN 1990/CD Zelcom/NNP/ORGANIZATION Shipping/NNP/ORGANIZATION fell/VBD'],
      ['Zelcom Shipping = Organization'],
    ));

  test('are told by a small noun too, if it is of an army', () =>
    checkNames(
      [
        'the/DT 41st/JJ motorized/JJ rifle/NN regiment/NN and/CC the/DT 366th/JJ regiment/NN',
        'in/IN the/DT 2nd/JJ division/NN ,/, the/DT 4th/JJ wing/NN',
      ],
      ['41st motorized rifle regiment = Organization (armed force)', '366th regiment = Organization (armed force)'],
    ));

  test('are told by the number alone where units are told of', () =>
    checkNames(
      [
        'The/DT brigade/NN had/VBD the/DT 62d/JJ NY/NNP ,/, the/DT 93d/JJ PVI/NNP/ORGANIZATION ./.',
        'The/DT 147th/JJ fought/VBN in/IN battles/NNS ,/,',
        'The/DT 147th/JJ wounded/VBN man/NN ,/,',
        'on/IN the/DT 14th/JJ was/VBD peace/NN',
        'the/DT 50th/JJ was/VBD celebrated/VBN/O/celebrate',
      ],
      ['62d NY = Organization', '93d PVI = Organization', '147th = Organization'],
    ));

  test('and nowhere else', () => checkNames(['The/DT 147th/JJ was/VBD sold/VBN', 'the/DT 62d/JJ NY/NNP show/NN'], []));

  test('and units called by who commands them, channels by their number', () =>
    checkNames(
      [
        'joined/VBD Couch/NNP/PERSON _’s/POS Division/NNP ./.',
        'left/VBD France/NNP/COUNTRY _’s/POS Legion/NN ,/,',
        'on/IN BBC/NNP/ORGANIZATION Radio/NNP/ORGANIZATION 4/CD ./.',
      ],
      ['Couch’s Division = Organization', 'France = Place (country)', 'BBC Radio 4 = Organization (media)'],
    ));
});
