import { describe, test } from '@jest/globals';
import { checkClusters } from '../../support/checkMentions.js';

const check = (what: string, lines: string[], ...expected: string[][]) =>
  test(what, () => checkClusters(lines, expected));

const body = (words: string) =>
  words
    .split(' ')
    .map((word) => `${word}/${/^\p{Lu}/u.test(word) ? 'NNP' : 'IN'}/ORGANIZATION`)
    .join(' ');
const person = (words: string) =>
  words
    .split(' ')
    .map((word) => `${word}/NNP/PERSON`)
    .join(' ');

describe('the bare head of a name', () => {
  check(
    'is the only body of the text that bears it',
    [`the/DT ${body('Tidal Council')} met/VBD`, `the/DT ${body('Council')} voted/VBD`],
    ['Tidal Council', 'Council'],
  );
  check(
    'is what stands before "of"',
    [`the/DT ${body('Ministry of Fisheries')} wrote/VBD`, `the/DT ${body('Ministry')} protested/VBD`],
    ['Ministry of Fisheries', 'Ministry'],
  );
  check('is neither of two', [
    `the/DT ${body('Tidal Council')} met/VBD and/CC the/DT ${body('Harbour Council')} voted/VBD`,
    `the/DT ${body('Council')} voted/VBD`,
  ]);
  check('is not what is named in full afterwards', [
    `the/DT ${body('Council')} voted/VBD`,
    `the/DT ${body('Tidal Council')} met/VBD`,
  ]);
  check('of an army is not the one army that was named', [
    `the/DT ${body('Dune Liberation Army')} fled/VBD`,
    `the/DT ${body('Army')} followed/VBD`,
  ]);
});

describe('the first word of a name', () => {
  check(
    'is the body',
    [`${body('Harrow Bakeries')} grew/VBD`, `${body('Harrow')} hired/VBD`],
    ['Harrow Bakeries', 'Harrow'],
  );
  check('is no part of it that is a body itself', [`${body('Harrow Police')} came/VBD`, `${body('Harrow')} hired/VBD`]);
  check('is not what was named alone before', [`${body('Harrow')} hired/VBD`, `${body('Harrow Bakeries')} grew/VBD`]);
  check('is neither of two', [
    `${body('Harrow Bakeries')} grew/VBD`,
    `${body('Harrow Textiles')} fell/VBD`,
    `${body('Harrow')} hired/VBD`,
  ]);
  check('is none where it says of which country it is', [
    `${body('Danish Crown')} grew/VBD`,
    `the/DT ${body('Danish')} left/VBD`,
  ]);
});

describe('the last name of a family', () => {
  check(
    'is whose wife the other is',
    [
      `${person('Emil Tarnow')} left/VBD`,
      `the/DT mayor/NN _’s/POS wife/NN _,/, ${person('Vera Tarnow')} _,/, stayed/VBD`,
      `${person('Tarnow')} wrote/VBD`,
    ],
    ['Emil Tarnow', 'Tarnow'],
    ['the mayor’s wife', 'Vera Tarnow'],
  );
  check(
    'never makes two people one',
    [
      `${person('Emil Tarnow')} left/VBD and/CC ${person('Tarnow')} wrote/VBD`,
      `${person('Nils Tarnow')} stayed/VBD and/CC ${person('Tarnow')} spoke/VBD`,
    ],
    ['Emil Tarnow', 'Tarnow'],
    ['Nils Tarnow', 'Tarnow'],
  );
  check(
    'is no man’s behind "Mrs."',
    [
      `${person('Anthony Tarnow')} left/VBD`,
      `Mrs./NNP ${person('Tarnow')} stayed/VBD`,
      `${person('Tarnow')} wrote/VBD`,
    ],
    ['Anthony Tarnow', 'Tarnow'],
  );
  check(
    'is the one of that name, titled or not',
    [`${person('Emil Tarnow')} left/VBD`, `Mr./NNP ${person('Tarnow')} wrote/VBD and/CC ${person('Tarnow')} spoke/VBD`],
    ['Emil Tarnow', 'Tarnow', 'Tarnow'],
  );
});

describe('the form of a state', () => {
  const place = (word: string) => `${word}/NNP/LOCATION`;
  const republic = `the/DT ${place('Republic')} of/IN/LOCATION ${place('Tarmia')}`;
  check('is left away', [`in/IN ${republic}`, `in/IN ${place('Tarmia')}`], ['Republic of Tarmia', 'Tarmia']);
  check('makes no other state the same', [`in/IN ${republic}`, `in/IN ${place('Velmia')}`]);
});

describe('a name between commas', () => {
  check(
    'behind a noun is that noun’s',
    [`a/DT teacher/NN _,/, ${person('Ann Okoro')} _,/, left/VBD`],
    ['a teacher', 'Ann Okoro'],
  );
  check(
    'behind a title too',
    [`the/DT surgeon/NN _,/, Dr./NNP ${person('Ann Okoro')} _,/, left/VBD`],
    ['the surgeon', 'Ann Okoro'],
  );
  check(
    'is the capital',
    ['in/IN the/DT capital/NN _,/, Tarsk/NNP/LOCATION _,/, on/IN Monday/NNP'],
    ['the capital', 'Tarsk'],
  );
  check('is not the one with whom somebody is listed', [
    `a/DT teacher/NN _,/, ${person('Ann Okoro')} _,/, and/CC a/DT nurse/NN left/VBD`,
  ]);
  check('is not the subject of what follows', [`with/IN his/PRP$ mother/NN _,/, ${person('Ann Okoro')} left/VBD`]);
  check('is not one of several', [`two/CD teachers/NNS _,/, ${person('Ann Okoro')} _,/, left/VBD`]);
});
