import { describe, expect, test } from '@jest/globals';
import { readFactuality } from '../support/readFactuality.js';

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await readFactuality(text)).toEqual(expected));

describe('infinitives that are what something is done for, or may be', () => {
  check('The envoy met his allies in Oslo to draft a law.', 'met:', 'draft: planned');
  check('He pushed the members to spend more.', 'pushed:', 'spend: hypothetical');
  check('The fleet had only sixty days to leave the harbour.', 'leave: hypothetical');
  check('There is enough evidence to charge the mayor.', 'charge: hypothetical');
  check('She chose the law to protect her village.', 'chose:', 'protect: planned');
  check('The firm is desperate to sell the mine.', 'sell: hypothetical');
  check('He did not know how to repair the dam.', 'repair: hypothetical');
  check('The union issued a call to boycott the league.', 'issued:', 'boycott: hypothetical');
  check('The mayor moved to ban the league.', 'moved:', 'ban: planned');
  check('The rider went to collect the papers.', 'went:', 'collect: planned');
});

describe('infinitives that tell what came about', () => {
  check('The floods forced the farmers to leave their homes.', 'floods:', 'forced:', 'leave:');
  check('The crew was able to repair the dam.', 'repair:');
  check('The crew has been able to repair the dam.', 'repair:');
  check('The army used the school to store shells.', 'used:', 'store:');
  check('It is good to see the miners here.', 'see:');
  check('Norland is among several states to have denounced the coup.', 'denounced:', 'coup:');
  check('He was glad to meet the miners.', 'meet:');
  check('The league was the first to denounce the coup.', 'denounce:', 'coup:');
  check('She met the king, becoming the first envoy to visit Norland.', 'met:', 'becoming:', 'visit:');
  check('She had the courage to denounce the coup.', 'denounce:', 'coup:');
  check('He did not bother to ask the court.', 'bother: denied', 'ask: denied');
  check('Miners marched to free him, holding up signs.', 'marched:', 'free: planned', 'holding:');
});

describe('gerunds behind nouns of what stands before a deed', () => {
  check(
    'The envoys face obstacles in negotiating a truce.',
    'face:',
    'negotiating: hypothetical',
    'truce: hypothetical',
  );
  check('He praised their role in negotiating a truce.', 'praised:', 'negotiating:', 'truce:');
});

describe('clauses that the words over them do not decide on', () => {
  check('They pledged to end what they called a blockade.', 'pledged:', 'end: planned', 'called:', 'blockade:');
  check('The rebels may talk for the first time since they seized the port.', 'talk: hypothetical', 'seized:');
  check('He could not leave because he had to feed the dogs.', 'leave: denied', 'feed:');
  check("Editor's note: Sign up for the letter.", 'Sign: hypothetical');
  check(
    'They back the town as it strives to rebuild homes, open schools and hold a vote.',
    'back:',
    'strives:',
    'rebuild: planned',
    'hold: planned',
    'vote: planned',
  );
});
