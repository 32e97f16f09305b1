import { describe, expect, test } from '@jest/globals';
import { readFactuality } from '../support/readFactuality.js';

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await readFactuality(text)).toEqual(expected));

/** Texts are of 10 May 2024. */
describe('what is arranged and still to come', () => {
  check('The envoys are due in Oslo for talks on Thursday.', 'talks: planned');
  check('The talks will focus on fisheries.', 'talks: planned', 'focus: planned');
  check('The hearing is set for 3 June.', 'hearing: planned', 'set:');
  check(
    'Ministers will meet in Vienna on Monday. The talks are expected to last two days.',
    'meet: planned',
    'talks: planned',
  );
  check(
    'The president will travel to Ankara. During the trip, she will meet opposition leaders.',
    'travel: planned',
    'trip: planned',
    'meet: planned',
  );
  check('Thousands marched ahead of the summit.', 'marched:', 'summit: planned');
  check("The minister presented the agenda for this week's meeting in Oslo.", 'presented:', 'meeting: planned');
  check(
    "The ministers met in Oslo. The envoy previewed the agenda for this week's Arctic Security Meeting.",
    'met:',
    'previewed:',
    'Meeting: planned',
  );
  check(
    "The ministers met in Oslo. The envoy previewed the agenda for this week's meeting.",
    'met:',
    'previewed:',
    'meeting:',
  );
  check(
    'The talks are going ahead on 14 May 2024 despite the shooting.',
    'talks: planned',
    'going: planned',
    'shooting:',
  );
  check('His rivals in the July 2024 election were farmers.', 'election: planned');
});

describe('what has been, though it was arranged', () => {
  check("The minister criticised the agenda for last week's meeting in Oslo.", 'criticised:', 'meeting:');
  check("The minister attended this week's meeting in Oslo.", 'attended:', 'meeting:');
  check('His rivals in the July 2023 election were farmers.', 'election:');
  check(
    'The president travelled to Ankara on Thursday. The visit came amid rising tension.',
    'travelled:',
    'visit:',
    'came:',
  );
  check('He was arrested ahead of the election in May 2019.', 'arrested:', 'election:');
  check('The minister flew to Geneva on Tuesday for talks.', 'flew:', 'talks:');
  check(
    'Ahead of the vote, the leader spoke for an hour. The vote, held at noon, ended the crisis.',
    'vote:',
    'spoke:',
    'vote:',
    'held:',
    'ended:',
  );
  check(
    'The king will visit Oslo in June. The talks between the ministers ended on Thursday.',
    'visit: planned',
    'talks:',
    'ended:',
  );
  check(
    'The envoy will meet the king on Monday. He said he was pleased with the talks in Riga last week.',
    'meet: planned',
    'said:',
    'talks:',
  );
  check(
    'Japan will hold an exercise on Friday near Osaka. China was angry at the exercise in Guam.',
    'hold: planned',
    'exercise: planned',
    'exercise:',
  );
  check(
    'The king will meet the envoy on Monday. The queen praised the talks between the two in Riga in May.',
    'meet: planned',
    'praised:',
    'talks:',
  );
  check(
    'The hearing began on Tuesday. The hearing is expected to hear four experts.',
    'hearing:',
    'began:',
    'hearing:',
    'hear: planned',
  );
  check('Ahead of the vote, troops detained two reporters. Novak won with 60 percent.', 'vote:', 'detained:', 'won:');
  check(
    'Ahead of the vote, troops detained two reporters. The party won a medal on Monday.',
    'vote: planned',
    'detained:',
    'won:',
  );
  check(
    'Ahead of the vote, troops detained two reporters. Novak, who won a seat in 2014, was among them.',
    'vote: planned',
    'detained:',
    'won:',
  );
});
