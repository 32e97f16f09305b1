import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('teams that are called by their city', () => {
  test('beside a verb of matches and a score', () =>
    checkNames(
      [
        'Norwich/NNP/LOCATION beat/VBD/O/beat Derby/NNP/LOCATION 3/CD/NUMBER _-/HYPH _1/CD/NUMBER ./.',
        'Palermo/NNP/ORGANIZATION lost/VBD/O/lose to/TO Bari/NNP/LOCATION 0-2/CD/NUMBER ./.',
        'a/DT 4-0/CD/NUMBER win/NN/O/win over/IN Bari/NNP/LOCATION ./.',
      ],
      [
        'Norwich = Organization',
        'Derby = Organization',
        'Palermo = Organization',
        'Bari = Organization',
        'Bari = Organization',
      ],
    ));

  test('but not beside the votes of a court', () =>
    checkNames(
      ['Oakland/NNP/LOCATION lost/VBD/O/lose the/DT case/NN/O/case 5/CD/NUMBER _-/HYPH _4/CD/NUMBER ./.'],
      ['Oakland = Place'],
    ));

  test('in a line of results', () =>
    checkNames(
      [
        'Denver/NNP/LOCATION 7/CD/NUMBER Tampa/NNP/LOCATION Bay/NNP/LOCATION 3/CD/NUMBER',
        'Denver/NNP/LOCATION at/IN Oakland/NNP/LOCATION',
      ],
      ['Denver = Organization', 'Tampa Bay = Organization', 'Denver = Organization', 'Oakland = Organization'],
    ));

  test('before what somebody plays', () =>
    checkNames(
      ['Bari/NNP/LOCATION striker/NN Ugo/NNP/PERSON Renna/NNP/PERSON scored/VBD twice/RB'],
      ['Bari = Organization', 'Ugo Renna = Person'],
    ));

  test('not nations, nor a war, nor where a match is played, nor a striker of a town', () =>
    checkNames(
      [
        'Italy/NNP/LOCATION beat/VBD/O/beat Georgia/NNP/LOCATION 1-0/CD/NUMBER',
        'The/DT army/NN lost/VBD/O/lose Bari/NNP/LOCATION to/TO the/DT rebels/NNS',
        'They/PRP won/VBD/O/win 2-0/CD/NUMBER in/IN Bari/NNP/LOCATION ./.',
        'a/DT Bari/NNP/LOCATION striker/NN Ugo/NNP/PERSON Renna/NNP/PERSON said/VBD',
        'Voters/NNS in/IN Bari/NNP/LOCATION beat/VBD/O/beat drums/NNS',
      ],
      [
        'Italy = Place (country)',
        'Georgia = Place (country)',
        'Bari = Place',
        'Bari = Place',
        'Bari = Place',
        'Ugo Renna = Person',
        'Bari = Place',
      ],
    ));
});
