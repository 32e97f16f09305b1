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

describe('two verbs of speech, the second of who speaks', () => {
  check('The envoy said the sides had broken the truce and urged them to talk.', 'urged conj said');
  check('The firm said it had been kept in the dark and announced a strike for Monday.', 'announced conj said');
  check('The mayor denied that live rounds had been used and reported 58 arrests.', 'reported conj denied');
  check('The union accused the firm of breaking the deal and threatened to strike.', 'threatened conj accused');
});

describe('or of those whom he tells of', () => {
  check('The witness said that the guards had beaten her and told her to leave.', 'told conj beaten');
  check('The mayor said the rebels had seized the town and threatened to burn it.', 'threatened conj seized');
  check('Relatives said the hostage had telephoned his wife and urged her to pay.', 'urged conj telephoned');
  check(
    'Witnesses said the opposition leader had climbed onto a lorry and appealed for calm.',
    'appealed conj climbed',
  );
  check('The lawyer said his client had been beaten in custody and added his name to a petition.', 'added conj beaten');
  check('The mayor said the rebels seized the town and urged people to leave.', 'urged conj seized');
  check('The union accused the firm of breaking the deal and threatening to leave.', 'threatening conj breaking');
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

describe('who says it beside', () => {
  check(
    'The death was announced by his daughter, Irena Malik, who said he had been ill.',
    'who nsubj said',
    'ill ccomp said',
  );
  check('The troops did not attack towns, as monitors of the mission have confirmed.', 'monitors nsubj confirmed');
  check('The troops attacked towns as rebels.', 'rebels obl attacked');
  check(
    'Police said four suspects, among them a former employee of the company, had been arrested in raids last week.',
    'suspects nsubj:pass arrested',
    'arrested ccomp said',
  );
});
