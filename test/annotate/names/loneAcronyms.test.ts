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

  test('who is of them, or what is agreed with them', () =>
    checkNames(
      [
        'leaders/NNS of/IN the/DT BKF/NNP met/VBD',
        'the/DT RTA/NNP officials/NNS met/VBD',
        'an/DT agreement/NN with/IN the/DT NZPA/NNP ./.',
        'leaders/NNS of/IN the/DT CPI/NNP study/NN',
        'an/DT increase/NN of/IN the/DT CPI/NNP ./.',
      ],
      ['BKF = Organization', 'RTA = Organization', 'NZPA = Organization'],
    ));
});
