import { describe } from '@jest/globals';
import { checkSpeakers as check } from '../support/checkSpeakers.js';

describe('who says it in the middle of a sentence', () => {
  check('Omar Hale lost ten pounds in the war, his family told Tolm Radio, and his face was burned.', [
    'lost',
    'his family',
  ]);
  check('Troops attacked the town, the governor told reporters on Monday, but residents stayed.', [
    'attacked',
    'the governor',
  ]);
  check('A drill was held on Tuesday, the ministry said, and both ships were watched.', ['watched', 'the ministry']);
  check('The rebels, the army said, attacked a convoy.', ['attacked', 'the army']);
  check('She met men whose stories, the mayor says, are alike.', ['met', '-']);
  // No clause of its own before the comma.
  check('When troops left, he said on Monday, rebels burned the town.', ['left', '-']);
});

describe('what is said without "that"', () => {
  check('The ministry said a first part of the $40 loan should arrive in May.', ['arrive', 'The ministry']);
  check('The priest said a prayer for the men who had died.', ['died', '-']);
  check('He said nothing about the raid that killed two men.', ['killed', '-']);
  check(
    'Rebels confirmed Omar Hale had been killed and said soldiers burned the town.',
    ['killed', 'Rebels'],
    ['burned', 'Rebels'],
  );
  check('The council said there had been complaints about cars being stolen in the field.', ['stolen', 'The council']);
  check('The ministry rejected "claims of torture," saying the army is "fully committed to the treaty" on prisoners.', [
    'committed',
    'The ministry',
  ]);
});

describe('what somebody is to have in mind', () => {
  check('Ana Petrova said, "Our sons left us. They must learn that the army kills boys."', ['kills', 'Ana Petrova']);
  check('The owner discovered that the clerk had stolen a car.', ['stolen', '-']);
  check('Tolm Radio has learned that the clerk had stolen a car.', ['stolen', 'Tolm Radio']);
  check('He may assume that the rebels fled.', ['fled', '-']);
  check('He assumes that the rebels fled.', ['fled', 'He']);
});
