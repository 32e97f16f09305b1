import { describe } from '@jest/globals';
import { checkSpeakers as check } from '../support/checkSpeakers.js';

describe('who says it at the end, by the words', () => {
  check(
    'A small number of farmers who fled the clashes are still at the crossing, United Nations Resident and Humanitarian Coordinator Ana Petrova said on Sunday.',
    ['fled', 'Ana Petrova'],
  );
  check(
    'The minister said that cuts had been planned, and pledged to resign, German news agency dpa reported.',
    ['planned', 'The minister'],
    ['pledged', 'dpa'],
    ['said', 'dpa'],
  );
  check('Two guards were shot, a spokesman for the ministry said.', ['shot', 'a spokesman']);
  check(
    '"Twelve men were killed and taken to the town hall," a worker at Orva Central Hospital in Orva, where the men were treated, told the BBC.',
    ['killed', 'a worker'],
  );
  check('Witnesses said gunmen stormed the town. "Twelve men died," the one beside them told the BBC.', ['died', '-']);
});

describe('what stands behind who says it', () => {
  check(
    'One shell hit a farm, the guards said, killing two boys but destroying no houses.',
    ['killing', 'the guards'],
    ['destroying', 'the guards'],
  );
  check('One shell hit a farm, the guards said, pointing to the hill.', ['hit', 'the guards'], ['pointing', '-']);
  check(
    'Guards first said 63 of the 88 sailors had been rescued, but some were found later, said Ana Petrova of the port.',
    ['rescued', 'Guards'],
    ['found', 'Ana Petrova'],
  );
});

describe('who says it at the beginning, where the parser has lost what', () => {
  check(
    'The statement says that despite the truce announced in May, attacks on towns outside the valley, which violate all human values, are unacceptable.',
    ['violate', 'statement'],
  );
  check('The council reaffirmed that no one responsible for the raid has been tried.', ['tried', 'The council']);
});

describe('a participle before the verb of what is told', () => {
  check(
    'The envoy stressed that both sides had agreed on a truce, and regretted that the talks scheduled for May had been cancelled.',
    ['agreed', 'The envoy'],
    ['cancelled', 'The envoy'],
  );
  check('Who wrote the letter was never found.', ['found', '-']);
});

describe('what is not said', () => {
  check(
    'Major Tom Hale quoted sailors from the ferry as saying the ship took in water.',
    ['quoted', '-'],
    ['took', 'sailors'],
  );
  check(
    'She welcomed the announcement by the minister that he had attacked the town.',
    ['attacked', 'the minister'],
    ['welcomed', '-'],
  );
  check(
    'A guard said that he had no part in the raid, which he called a massacre.',
    ['massacre', 'A guard'],
    ['called', '-'],
  );
  check('“On 7 March a guard was killed.\n\nWe call for calm”, reads the statement of the ministry.', [
    'killed',
    'the ministry',
  ]);
});
