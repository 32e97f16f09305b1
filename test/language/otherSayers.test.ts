import { describe } from '@jest/globals';
import { checkArcs as check } from '../support/checkArcs.js';

describe('who of two says it', () => {
  check(
    'Soylu said on Sunday that seven people were killed in Van, the state-run Anadolu Agency reported.',
    'Agency nsubj reported',
    'reported parataxis said',
  );
  check('Soylu visited Van, a town that floods destroyed.', 'town appos Van');
  check(
    'He added that the quake felled houses while the education ministry said schools were closed.',
    'said advcl added',
  );
  check('He added that houses fell while the ministry slept.', 'slept advcl fell');
  check('The report said that some residents were hurt but did not mention their names.', 'mention conj said');
  check('Hale said the council would meet soon, without giving a date.', 'giving advcl said');
  check('Hale said the army would leave, without firing a shot.', 'firing advcl leave');
  check('The report said that the rebels were hurt but did not leave.', 'leave conj hurt');
  check(
    'Minister Hartig reiterated that Corvia does not recognize the referendum held there in May and announced a grant.',
    'announced conj reiterated',
  );
});

describe('a source without a name', () => {
  check(
    '"They came in from the hills at dawn and the soldiers fled towards the lake," a resident who asked not to be named told AFP by telephone.',
    'told parataxis came',
    'resident nsubj told',
    'asked acl:relcl resident',
  );
  check(
    'Colonel Bosho confirmed that troops had made a "tactical withdrawal" but insisted that it was calm.',
    'insisted conj confirmed',
  );
  check('Colonel Bosho said that troops fired but missed.', 'missed conj fired');
});

describe('who is asked to do it', () => {
  check(
    'The Council urged states of the region, as well as other bodies, to coordinate efforts, and to prevent attacks.',
    'coordinate xcomp urged',
    'prevent conj coordinate',
  );
  check('The Council met states of the region and other bodies to coordinate efforts.', 'coordinate advcl met');
});

describe('where what is told took place', () => {
  check('In the city of San Pedro, police said protesters looted stores.', 'city obl looted');
  check('In the city of San Pedro, Minister Jan Orlik said protesters looted stores.', 'city obl said');
  check('In a statement, police said protesters looted stores.', 'statement obl said');
});
