import { describe } from '@jest/globals';
import { checkArcs } from '../support/checkArcs.js';
import { checkSpeakers as check } from '../support/checkSpeakers.js';

describe('a gerund of who speaks stands beside what he says', () => {
  check(
    'The minister announced that he would resign, opening the way for a vote.',
    ['resign', 'The minister'],
    ['opening', '-'],
  );
  check(
    'The ministry said that its reply this year will be firmer, adding that the losses of the port cannot be tolerated.',
    ['adding', '-'],
    ['tolerated', 'The ministry'],
  );
  check(
    'The union leader says the budget plan has failed, accusing Minister Joe Hale of lying to the miners.',
    ['failed', 'The union leader'],
    ['accusing', '-'],
  );
  check(
    'The envoy told the council that the talks were close to collapse, urging members to send observers.',
    ['urging', '-'],
    ['send', 'The envoy'],
  );
  checkArcs(
    'Opening the hall, the mayor renewed his vows to the alliance saying "it is vital to remember the dead."',
    'saying advcl renewed',
  );
});

describe('a gerund of those who are spoken of does not', () => {
  check('Police said rebels entered the town, sparking clashes with residents.', ['sparking', 'Police']);
  check('The army said that guards seized the camp, opening the way for aid.', ['opening', 'The army']);
  check('Police said two men stormed the bank, demanding cash.', ['demanding', 'Police']);
  check('Omar Hale said the storm would reach the coast, flooding two towns.', ['flooding', 'Omar Hale']);
  checkArcs('She received a letter saying that the firm had closed.', 'saying acl letter');
});

describe('who judges and asks', () => {
  check(
    'The presidents condemned the attack, in which 14 sailors lost their lives, and called on both sides to disarm.',
    ['disarm', 'The presidents'],
  );
  check('They praised the envoy, who met both sides, and left.', ['left', '-']);
});
