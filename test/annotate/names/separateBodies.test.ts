import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

const org = (words: string): string =>
  words
    .split(' ')
    .map((word) => `${word}/${/^(and|&)$/.test(word) ? 'CC' : 'NNP'}/ORGANIZATION`)
    .join(' ');

describe('bodies that are two', () => {
  test('at "and"', () =>
    checkNames(
      [
        `${org('Haldane & Moss and Berger & Sohn')} merged/VBD`,
        `at/IN ${org('Leeds University and Trinity College Dublin')} ./.`,
        `at/IN ${org('Lund University and Malmo University')} ./.`,
      ],
      [
        'Haldane & Moss = Organization',
        'Berger & Sohn = Organization',
        'Leeds University = Organization (school)',
        'Trinity College Dublin = Organization',
        'Lund University = Organization (school)',
        'Malmo University = Organization (school)',
      ],
    ));

  test('not what is one', () =>
    checkNames(
      [
        `${org('Food and Drug Administration')} said/VBD`,
        `${org('Haldane and Moss')} said/VBD`,
        `${org('University of Science and Technology')} said/VBD`,
      ],
      [
        'Food and Drug Administration = Organization (government)',
        'Haldane and Moss = Organization',
        'University of Science and Technology = Organization (school)',
      ],
    ));

  test('the mark that belongs to a name', () =>
    checkNames(
      [
        "Moody/NNP/ORGANIZATION _'s/POS cut/VBD it/PRP",
        "at/IN Sotheby/NNP/ORGANIZATION _'s/POS in/IN London/NNP/LOCATION",
        "Ford/NNP/ORGANIZATION _'s/POS fell/VBD",
        "Christie/NNP/PERSON _'s/POS speech/NN",
      ],
      [
        "Moody's = Organization",
        "Sotheby's = Organization",
        'London = Place (city)',
        'Ford = Organization',
        'Christie = Person',
      ],
    ));

  test('a unit and what it is a part of', () =>
    checkNames(
      [
        'the/DT Second/NNP/ORGANIZATION Brigade/NNP/ORGANIZATION of/IN/ORGANIZATION the/DT/ORGANIZATION Northern/NNP/ORGANIZATION Army/NNP/ORGANIZATION left/VBD',
        'the/DT Army/NNP/ORGANIZATION of/IN the/DT Velva/NNP/LOCATION ,/,',
      ],
      [
        'Second Brigade = Organization (armed force)',
        'Northern Army = Organization (armed force)',
        'Army of the Velva = Organization (armed force)',
      ],
    ));
});
