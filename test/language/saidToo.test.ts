import { describe } from '@jest/globals';
import { checkSpeakers as check } from '../support/checkSpeakers.js';

describe('the second of two things that are said', () => {
  check('The governor, Ana Petrova, said on the radio a shell on Tarsk killed two men and wounded nine others.', [
    'wounded',
    'The governor',
  ]);
  check('His lawyer, Omar Hale, said the firm complied in every respect with the rules and was judged by them.', [
    'judged',
    'His lawyer',
  ]);
  check('Critics say the plan may be far too small in scale to be effective and could suffer delays.', [
    'suffer',
    'Critics',
  ]);
  check('The minister said the crews were in the air at the time of the raid, but the guards dealt with the threat.', [
    'dealt',
    'The minister',
  ]);
  // What who speaks does besides, by himself or in another tense.
  check('The minister said reports of a deal were wrong and vowed to continue the war.', ['vowed', '-']);
  check('Omar Hale argued the state should pay and compared the law to a raid.', ['compared', '-']);
  check('The office said it had been warned of the theft, but declined to comment.', ['declined', '-']);
  check('The mayor said the town was calm, and the rebels have burned two farms since.', ['burned', '-']);
});
