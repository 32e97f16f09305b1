import { describe, expect, test } from '@jest/globals';
import { readFactuality } from '../support/readFactuality.js';

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await readFactuality(text)).toEqual(expected));

describe('deeds that are only spoken for', () => {
  check('The minister justified the dismissal of the judge.', 'justified:', 'dismissal:');
  check('They discussed the recent return of refugees.', 'discussed:', 'return:');
  check('They discussed the return of refugees.', 'discussed:', 'return: hypothetical');
  check('Such acts justify the withdrawal of the troops.', 'justify:', 'withdrawal: hypothetical');
  check(
    'It voiced its support for the resumption of talks.',
    'voiced:',
    'resumption: hypothetical',
    'talks: hypothetical',
  );
  check('They welcomed the return of refugees.', 'welcomed:', 'return:');
  check('They discussed the evacuation that began in May.', 'discussed:', 'evacuation:', 'began:');
  check('They discussed the war.', 'discussed:', 'war:');
  check("They discussed last week's withdrawal of troops.", 'discussed:', 'withdrawal:');
});

describe('the second deed of two, and what is brought about', () => {
  check(
    'They called for an end to the siege and the evacuation of the wounded.',
    'called:',
    'siege:',
    'evacuation: hypothetical',
  );
  check('It called for the holding of early elections.', 'called:', 'elections: hypothetical');
  check('They welcomed the holding of early elections.', 'welcomed:', 'elections:');
  check('It hopes that it will end with his return.', 'hopes:', 'end: planned', 'return: planned');
  check('They condemned any threats and damage.', 'condemned:', 'threats: hypothetical', 'damage: hypothetical');
});

describe('gerunds under what is wished', () => {
  check(
    'The measures are aimed at preventing attacks and improving the living conditions.',
    'aimed:',
    'preventing: hypothetical',
    'attacks: denied hypothetical',
    'improving: hypothetical',
  );
  check(
    'The council underlines the importance of holding free polls, forming a government and disarming the militias.',
    'underlines:',
    'holding: hypothetical',
    'polls: hypothetical',
    'forming: hypothetical',
    'disarming: hypothetical',
  );
  check(
    'We welcome opportunities to enhance cooperation in rebuilding the country.',
    'welcome:',
    'enhance: hypothetical',
    'rebuilding: hypothetical',
  );
  check('They spoke of the logic of increasing the pressure.', 'spoke:', 'increasing: hypothetical');
  check('The minister ruled out sending troops.', 'ruled:', 'sending: denied');
  check('The company ruled out selling its Berlin plant.', 'ruled:', 'selling: denied');
  check('We look forward to working with her.', 'look:', 'working: planned');
  // What describes a noun is done to nothing.
  check('Officials spoke of the risk of rising prices.', 'spoke:');
});

describe('times, things and lists to come', () => {
  check('They want to vote before the talks are held.', 'want:', 'vote: planned', 'talks: planned', 'held: planned');
  check('They voted before the talks were held.', 'voted:', 'talks:', 'held:');
  check('The firm plans to build a school that is funded by the state.', 'plans:', 'build: planned', 'funded: planned');
  check('It plans to visit a school that is funded by the state.', 'plans:', 'visit: planned', 'funded:');
  check(
    'The rebels planned to make a call, kill a guard, then set off a bomb.',
    'planned:',
    'make: planned',
    'kill: planned',
    'set: planned',
  );
  check('He outlined actions taken to repel the attackers.', 'outlined:', 'actions:', 'taken:', 'repel: planned');
  check('Two men will appear in court to be charged.', 'appear: planned', 'charged: planned');
  check('He would hand his resignation to the president.', 'hand: hypothetical', 'resignation: hypothetical');
  check(
    'They urged the army to refrain from attacks.',
    'urged:',
    'refrain: hypothetical',
    'attacks: denied hypothetical',
  );
  check('The army refrained from attacks.', 'refrained:', 'attacks: denied');
  check('The firm may drop a pledge.', 'drop: hypothetical', 'pledge:');
  // What goes on is no plan, whatever is expected of it.
  check('He opened the debate which is expected to clarify it.', 'opened:', 'clarify: planned');
});

describe('what is called for, listed, dated and counted', () => {
  check(
    'They stressed the urgency of an exchange of prisoners and the deployment of monitors.',
    'stressed:',
    'exchange: hypothetical',
    'deployment: hypothetical',
  );
  check(
    'They demanded that the town be left, weapons be withdrawn.',
    'demanded:',
    'left: hypothetical',
    'withdrawn: hypothetical',
  );
  check('They will help with the evacuation of the town.', 'help: planned', 'evacuation: planned');
  check('They helped with the evacuation of the town.', 'helped:', 'evacuation:');
  check('The fund will finance the construction of roads.', 'finance: planned', 'construction: planned');
  check('The fund financed the construction of roads.', 'financed:', 'construction:');
  check('They agreed to ease the rules and jointly tackle the crisis.', 'agreed:', 'ease: planned', 'tackle: planned');
  check('The army should act in order to calm the town.', 'act: hypothetical', 'calm: planned');
  check('The ban was extended to protect farmers.', 'ban:', 'extended:', 'protect: planned');
  check('No date has been set for the election.', 'set: denied', 'election: planned');
  check('They must disarm before the vote.', 'disarm: hypothetical', 'vote: hypothetical');
  check('They disarmed before the vote.', 'disarmed:', 'vote:');
  check('The state failed to create the conditions for a vote.', 'failed:', 'create: denied', 'vote: denied');
  check(
    'Officials denied reports that the army was preparing an offensive or that men had been held.',
    'denied:',
    'reports:',
    'preparing:',
    'held:',
  );
});

describe('what was meant, escaped, applied for and told of charges', () => {
  check('The troops were supposed to leave.', 'leave: planned');
  check('The firm was talked out of selling the mine.', 'talked:', 'selling: denied');
  check('The deal is subject to approval by the court.', 'deal:', 'approval: hypothetical');
  check('They subjected the town to a massacre.', 'subjected:', 'massacre:');
  check('He was arrested on suspicion of murdering a guard.', 'arrested:', 'murdering: alleged');
  check('He escaped being deported by paying a fine.', 'escaped:', 'deported: denied', 'paying:');
  check('He was held on charges he sold secrets to a firm.', 'held:', 'charges:', 'sold: alleged');
  check('The courts have denied his request.', 'denied:', 'request:');
  check('They want to carry out the plan.', 'want:', 'carry: planned', 'plan:');
  check('They adopted it with a view to ending the war.', 'adopted:', 'ending: planned', 'war:');
  check('The unions want it to scrap the reform.', 'want:', 'scrap: hypothetical');
});
