import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('letters that do what bodies do', () => {
  test('are an organization', () =>
    checkNames(
      [
        'The/DT BKF/NNP announced/VBD/O/announce it/PRP',
        'when/WRB the/DT RTA/NNP has/VBZ/O/have approved/VBN/O/approve it/PRP',
        'the/DT NZPA/NNP will/MD appeal/VB/O/appeal ./.',
      ],
      ['BKF = Organization', 'RTA = Organization', 'NZPA = Organization'],
    ));

  test('and things are none', () =>
    checkNames(
      [
        'the/DT CPI/NNP rose/VBD/O/rise ./.',
        'the/DT DNA/NNP confirmed/VBD/O/confirm it/PRP',
        'a/DT BKF/NNP said/VBD/O/say',
        'the/DT ECG/NNP showed/VBD/O/show it/PRP',
        'the/DT BKF/NNP plan/NN/O/plan failed/VBD',
      ],
      [],
    ));
});
