import { describe, expect, test } from '@jest/globals';
import { checkEventTypes as check } from '../support/checkEventTypes.js';
import { checkSpeakers } from '../support/checkSpeakers.js';
import { readFactuality } from '../support/readFactuality.js';

check('what a place or a number sees', [
  ['The number of murders saw the largest drop in 20 years.', 'saw', 'none'],
  ['The town has seen three attacks since May.', 'seen', 'none'],
  ['Ana Petrova saw the attack in Sarn on Monday.', 'saw', 'Action'],
  ['The laws vary widely in Tarn.', 'vary', 'none'],
  ['The club found itself in debt in May.', 'found', 'none'],
  ['The club found a sponsor in May.', 'found', 'Action'],
]);

check('who is forced from where', [
  ['She was forced from her home in March.', 'forced', 'Displacement'],
  ['The flood forced 200 people from the valley in March.', 'forced', 'Cause'],
]);

check('who leaves, and who is left', [
  ['He bought food for a village left without power by the war.', 'left', 'Action'],
  ['Passengers leaving on Friday were searched by police.', 'leaving', 'Movement'],
  ['She saw a man left for dead in Sarn on Monday.', 'left', 'Action'],
  ['The guards left the hall on Monday.', 'left', 'Movement'],
]);

check('what is called so and read', [
  ['Critics labeled her comments racist.', 'labeled', 'Statement'],
  ['The clerks labelled the jars on Monday.', 'labelled', 'Action'],
  ['"We are grieved," the statement read on Monday.', 'read', 'Statement'],
  ['The pupils read the book on Monday.', 'read', 'Action'],
  ['Cases spiked in Sarn in May.', 'spiked', 'Increase'],
]);

check('what is shattered', [
  ['The crash devastated her family in May.', 'devastated', 'none'],
  ['The rebels devastated the town in May.', 'devastated', 'Destruction'],
]);

check('no deeds', [
  ['The town looks like a fortress in May.', 'looks', 'none'],
  ['Ana Petrova looked at the tower in Sarn.', 'looked', 'Action'],
  ['The cost of living rose in Tarn in May.', 'living', 'none'],
]);

check('what is taken, and what only takes time', [
  ['It took Kenya two days to answer the letter.', 'took', 'Action'],
  ['Kenya was taken aback by the letter in May.', 'taken', 'Action'],
  ['The rebels took Kenya in May.', 'took', 'Invasion'],
  ['The region borders Poland and Belarus.', 'borders', 'none'],
]);

check('words in names', [
  ['Lena Frost, who presents Face the World, left her house early on Monday.', 'Face', 'none'],
  ['Insurgent Cell Arrested in Sarn', 'Arrested', 'Detention'],
  ['She beat the US Open champion Emma Nash in Sarn on Monday.', 'Open', 'none'],
]);

describe('what somebody calls it', () => {
  checkSpeakers('The army said it had destroyed what it called bases.', ['destroyed', 'The army'], ['called', '-']);
  checkSpeakers('The army said the rebels called the vote a farce.', ['called', 'The army']);
});

const checkFactuality = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await readFactuality(text)).toEqual(expected));

describe('what is held without those who stay away, and what is excused', () => {
  checkFactuality('Envoys will not attend a ceremony.', 'attend: denied planned', 'ceremony: planned');
  checkFactuality('They did not attend any meeting.', 'attend: denied', 'meeting: denied hypothetical');
  checkFactuality(
    'The group threatened to shoot protesters who return to the square.',
    'threatened:',
    'shoot: threatened',
    'return: threatened',
  );
  checkFactuality(
    'Norland will not comply without a vote in parliament.',
    'comply: denied planned',
    'vote: hypothetical',
  );
  checkFactuality('He refused to abide by a ruling.', 'refused:', 'abide: denied', 'ruling:');
  checkFactuality('The firm decided to suspend flying to Sarn.', 'decided:', 'suspend: planned', 'flying:');
  checkFactuality('The firm decided to resume flying to Sarn.', 'decided:', 'resume: planned', 'flying: planned');
  checkFactuality('There is no excuse for driving drunk.', 'driving: hypothetical');
  checkFactuality('She is the lowest-ranked player to win the cup.', 'win:');
  checkFactuality(
    'The leaders threatened sanctions against firms that support the war.',
    'threatened:',
    'sanctions: threatened',
    'support:',
    'war:',
  );
});
