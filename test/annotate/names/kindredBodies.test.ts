import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('bodies that no head noun gives away', () => {
  test('are called by who their members say they are', () =>
    checkNames(
      [
        'The/DT Mothers/NNPS of/IN Velin/NNP/PERSON met/VBD',
        'the/DT Sons/NNPS of/IN the/DT Delta/NNP/LOCATION fled/VBD',
        'Mothers/NNS of/IN soldiers/NNS wept/VBD ,/, and/CC the/DT mothers/NNS of/IN Velin/NNP/CITY too/RB',
      ],
      ['Mothers of Velin = Organization', 'Sons of the Delta = Organization', 'Velin = Place'],
    ));

  test('or are said to be a group', () =>
    checkNames(
      [
        'a/DT small/JJ group/NN ,/, the/DT Sword/NNP of/IN the/DT Sahara/NNP/LOCATION ,/, showed/VBD it/PRP',
        'the/DT agency/NN ,/, the/DT Union/NNP and/CC others/NNS came/VBD',
        'told/VBD the/DT agency/NN ,/, the/DT Maldives/NNP/COUNTRY ,/, too/RB',
      ],
      ['Sword of the Sahara = Organization', 'Union = Organization', 'Maldives = Place (country)'],
    ));

  test('or the parliament of somebody', () =>
    checkNames(['its/PRP$ parliament/NN ,/, the/DT Alting/NNP ,/, meets/VBZ'], ['Alting = Organization']));
});
