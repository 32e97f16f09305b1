import { describe, expect, test } from '@jest/globals';
import { readFactuality } from '../support/readFactuality.js';

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await readFactuality(text)).toEqual(expected));

describe('bare forms and infinitives on which no verb above them decides', () => {
  // What something is for.
  check('The bank approved ten million dollars in aid to rebuild the port.', 'approved:', 'aid:', 'rebuild: planned');
  check('Residents desperate to leave crowded the station.', 'leave: hypothetical', 'crowded:');
  check('The farmers had to leave the valley.', 'leave:');
  check('The farmers fled, only to be arrested at the border.', 'fled:', 'arrested:');
  check('I would like to thank the miners.', 'thank:');
  check('The guard turned to leave.', 'turned:', 'leave: planned');
  // A verb's list goes on behind its object.
  check(
    'The king urged both towns to strengthen trade, share the water and meet the miners.',
    'urged:',
    'strengthen: hypothetical',
    'trade:',
    'share: hypothetical',
    'meet: hypothetical',
  );
  check('The envoy vowed to "repair the road" and rebuild the port.', 'vowed:', 'repair: planned', 'rebuild: planned');
  check('The miners insist that the firm withdraw the order.', 'insist:', 'withdraw: hypothetical', 'order:');
  check('The miners insist that the firm withdrew the order.', 'insist:', 'withdrew:', 'order:');
  // Told to, or not to.
  check('Do not drink the water.', 'drink: denied hypothetical');
  check("Don't attack the guards.", 'attack: denied hypothetical');
  check('They do not drink the water.', 'drink: denied');
  check('The trip will see him visit the mines.', 'trip: planned', 'see: planned', 'visit: planned');
  check('The miners saw him visit the mines.', 'saw:', 'visit:');
});

describe('words that decide otherwise than they look', () => {
  check("He robbed people he'd never met.", 'robbed:', 'met: denied');
  check('Soldiers were in charge of defending the bridge.', 'defending:');
  check('He was arrested on charges of robbing the bank.', 'arrested:', 'charges:', 'robbing: alleged');
  check('The guards were not just training the men but arming them.', 'training:', 'arming:');
  check('The guards were not training the men.', 'training: denied');
  check(
    'The ministers discussed how the blockade undermines trade.',
    'discussed:',
    'blockade:',
    'undermines:',
    'trade:',
  );
  check('The strike led authorities to open an inquiry.', 'strike:', 'led:', 'open:', 'inquiry:');
  check('The firm set a target of recruiting many nurses.', 'set:', 'recruiting: planned');
  check('The envoy was optimistic about reaching a deal.', 'reaching: hypothetical', 'deal: hypothetical');
  check('The prosecutor has a record of accusing the miners.', 'accusing:');
  check(
    'Police warned the judge presiding over the trial that a bomb had been found.',
    'warned:',
    'presiding:',
    'trial:',
    'found:',
  );
  check('The minister is resigning two years after taking office.', 'resigning:', 'taking:');
  check('The minister will resign after meeting the king.', 'resign: planned', 'meeting: planned');
});

describe('conditions, lists, and what is told beside', () => {
  check('If convicted of all charges, he faces ten years.', 'convicted: hypothetical', 'charges:', 'faces:');
  check('They can hold the town so long as the allies send arms.', 'hold: hypothetical', 'send: hypothetical');
  check('They will strike till their demands are met.', 'strike: planned', 'demands:', 'met: planned');
  check('Norland has not confirmed or denied the raid.', 'confirmed: denied', 'denied: denied', 'raid:');
  check('Norland has neither confirmed nor denied the raid.', 'confirmed: denied', 'denied: denied', 'raid:');
  check(
    'He called for opening the port and "lifting the siege".',
    'called:',
    'opening: hypothetical',
    'lifting: hypothetical',
    'siege:',
  );
  check('The bank sent a package to help the town rebuild its port.', 'sent:', 'help: planned', 'rebuild: planned');
  check('What they are building is a mine.', 'building:');
  check('It was a pleasure to work with them.', 'work:');
  check('Norland hopes to become the first country to land there.', 'hopes:', 'land: planned');
  check('Norland became the first country to land there.', 'land:');
  check('The footage suggests that the bridge was destroyed.', 'suggests:', 'destroyed: alleged');
  check('They lifted the ban on exporting gas.', 'lifted:', 'ban:', 'exporting: hypothetical');
  check('The talks dragged on for years, only for them to fail in May.', 'talks:', 'dragged:', 'fail:');
  check('Officials told the paper that the firm had to close two mines.', 'told:', 'close:');
  check('Officials told the firm to close two mines.', 'told:', 'close: hypothetical');
});
