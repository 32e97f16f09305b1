import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('short forms of bodies that were named in full', () => {
  const full = 'The/DT Tauran/NNP/ORGANIZATION Liberation/NNP/ORGANIZATION Front/NNP/ORGANIZATION met/VBD ./.';

  test('by the head', () =>
    checkNames(
      [full, 'It/PRP blamed/VBD the/DT Front/NNP for/IN this/DT ./.'],
      ['Tauran Liberation Front = Organization', 'Front = Organization'],
    ));

  test('not a head that nobody bore, nor one with more behind it', () =>
    checkNames(
      [full, 'They/PRP left/VBD the/DT Movement/NNP ./.', 'the/DT Front/NNP of/IN 1917/CD', 'a/DT cold/JJ front/NN'],
      ['Tauran Liberation Front = Organization'],
    ));

  test('by a first word that tells', () =>
    checkNames(
      [
        'said/VBD Horizon/NNP/ORGANIZATION Rights/NNP/ORGANIZATION Watch/NNP/ORGANIZATION ./.',
        'But/CC Horizon/NNP urged/VBD an/DT inquiry/NN ./.',
      ],
      ['Horizon Rights Watch = Organization', 'Horizon = Organization'],
    ));

  test('not a first word that many bear', () =>
    checkNames(
      [
        'said/VBD National/NNP/ORGANIZATION Rights/NNP/ORGANIZATION Watch/NNP/ORGANIZATION ./.',
        'But/CC National/NNP urged/VBD an/DT inquiry/NN ./.',
      ],
      ['National Rights Watch = Organization'],
    ));
});
