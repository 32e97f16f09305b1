import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('news agencies in small letters', () => {
  test('are names where they tell or are told', () =>
    checkNames(
      [
        'German/JJ news/NN agency/NN dpa/NN reported/VBD/O/report ./.',
        'the/DT news/NN agency/NN cano/NN said/VBD/O/say ./.',
        'he/PRP told/VBD/O/tell ansa/NN ./.',
        'according/VBG to/TO apa/NN ,/,',
      ],
      ['dpa = Organization', 'cano = Organization', 'ansa = Organization', 'apa = Organization'],
    ));

  test('and no other words are', () =>
    checkNames(
      [
        'the/DT news/NN agency/NN head/NN resigned/VBD/O/resign ./.',
        'the/DT dpa/NN scheme/NN',
        'he/PRP told/VBD/O/tell her/PRP',
      ],
      [],
    ));
});
