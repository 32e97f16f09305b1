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
});
