import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readEvents } from '../support/readEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** Each sentence, with the events that must be among those read. */
const check = (title: string, cases: readonly (readonly [string, ...string[]])[]): void =>
  describe(title, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', async ({ text, expected }) => {
      expect(await readEvents(text, corenlp)).toEqual(expect.arrayContaining(expected));
    });
  });

check('who did it, in words that name no doing', [
  [
    'Norland accused Halden of "violating the truce" and "shelling two villages".',
    'Attack alleged shelling: agent=Halden, patient=two villages',
  ],
  ['The union dreamed of leaving the capital.', 'Movement hypothetical leaving: agent=The union, origin=the capital'],
  [
    'The bombing was claimed by the Red Dawn Movement.',
    'Bombing bombing: agent?=Red Dawn Movement',
    'Statement claimed: patient~bombing, speaker=Red Dawn Movement',
  ],
  [
    'The Red Dawn Movement claimed responsibility for the attack on the chapel.',
    'Attack attack: agent?=Red Dawn Movement, patient=the chapel',
  ],
  ['Police blamed the bombing on the Red Dawn Movement.', 'Bombing bombing: agent?=Red Dawn Movement'],
  ['The murder was attributed to drug traffickers.', 'Killing murder: agent?=drug traffickers'],
  [
    'The army accused the guerrillas of murdering 11 villagers.',
    'Killing alleged murdering: #killed 11, agent=the guerrillas, victim=11 villagers',
  ],
  ['The guerrillas were responsible for the massacre.', 'Massacre massacre: agent=The guerrillas'],
  ['Behind the bombing were two brothers.', 'Bombing bombing: agent=two brothers'],
  ['The army was behind the killings of the monks.', 'Killing killings: agent=The army, victim=the monks'],
  ['The man behind the attack fled abroad.', 'Attack attack: agent=The man'],
  ['The militia is believed to be behind the bombing.', 'Bombing alleged bombing: agent=The militia'],
  ['Was the army behind the attack?', 'Attack attack'],
  ['The police massacre in which ten officers died shocked the town.', 'Massacre massacre'],
  ['The government strike of nurses ended.', 'LabourStrike strike: agent=nurses'],
  ['Is he the man behind the bombing?', 'Bombing bombing'],
  ['He is not the man behind the attack.', 'Attack attack'],
  ['The suspected mastermind behind the bombing was arrested.', 'Bombing bombing: agent?=The suspected mastermind'],
  ['He is accused of being the planner behind the attacks.', 'Attack attacks: agent?=the planner'],
  ['The minister laid the blame for the massacre on the militia.', 'Massacre massacre: agent?=the militia'],
  ['The mayor fell victim to an assassination.', 'Killing assassination: victim=The mayor'],
  ['Hundreds of villagers fell victim to the raid.', 'Attack raid: patient=Hundreds of villagers'],
]);

check('what it was done with, and to what', [
  [
    'Urban commandos attacked the barracks with grenades.',
    'Attack attacked: agent=Urban commandos, instrument~grenades, patient=the barracks',
  ],
  [
    'Gunmen armed with rifles assassinated the union leader.',
    'Killing assassinated: agent=Gunmen, instrument~rifles, victim=the union leader',
  ],
  [
    'The guard used a knife to kill two visitors.',
    'Killing kill: #killed 2, agent=The guard, instrument~knife, victim=two visitors',
  ],
  [
    'A car bomb exploded in Lima, killing 14 people.',
    'Bombing exploded: in=Lima, instrument~car bomb',
    'Killing killing: #killed 14, instrument~car bomb, part of=exploded, victim=14 people',
  ],
  ['The rebels threw grenades at a bus.', 'Attack threw: agent=The rebels, instrument~grenades, patient~bus'],
  ['Masked men set fire to two buses.', 'Arson set: agent=Masked men, patient~two buses'],
  ['Unknown men opened fire on the vehicle.', 'Attack opened: agent=Unknown men, patient~vehicle'],
]);

check('in a telegram, as in ordinary letters', [
  [
    'EXTREMISTS SABOTAGED THE RAILWAY LINE TO HUANCAYO USING EXPLOSIVES.',
    'Destruction SABOTAGED: agent=EXTREMISTS, instrument~explosives, patient~railway line',
  ],
  [
    'SIX PRIESTS, A COOK AND HER DAUGHTER WERE MURDERED BY GUNMEN ARMED WITH RIFLES.',
    'Killing MURDERED: #killed 6, agent=GUNMEN, instrument~rifles, victim=A COOK, victim=HER DAUGHTER, victim=SIX PRIESTS',
  ],
  [
    'THE MAYOR OF ACHI, WHO HAD BEEN KIDNAPPED BY THE EPL, WAS RELEASED. [PASSAGE OMITTED]',
    'Abduction KIDNAPPED: agent=EPL, victim=THE MAYOR',
    'Release RELEASED: patient=THE MAYOR',
  ],
]);

describe('what is no event', () => {
  test.each([
    ['Gunmen armed with rifles and dressed in black left the town.', /armed|dressed/],
    ['The men, clad in uniforms, left the village.', /clad/],
    ['[Passage omitted] The ferries left the island. [Begin recording]', /omitted|recording|Begin/],
  ])('%s', async (text, word) => {
    expect((await readEvents(text, corenlp)).join('\n')).not.toMatch(word);
  });
});

check('what happened to whom, said by an adjective', [
  [
    'The blast left 12 people dead and 30 injured.',
    'Death dead: #killed 12, part of=blast, victim=12 people',
    'Injury injured: #wounded 30, part of=blast',
  ],
  ['The mayor was found dead in his home.', 'Death dead: victim=The mayor'],
  [
    'Guerrillas blew up the power station, leaving three soldiers dead.',
    'Death dead: #killed 3, part of=blew, victim=three soldiers',
  ],
]);

check('what is meant and not done, and who does it', [
  [
    'The force conducted an operation to arrest a smuggler.',
    'MilitaryOperation operation: agent=The force',
    'Detention planned arrest: #detained 1, agent=The force, victim=a smuggler',
  ],
  [
    'In Qalat district, Zabul province, an Afghan and coalition security force detained a senior leader during an operation today.',
    'Detention detained: #detained 1, agent=coalition security force, in=Qalat district, on=2024-05-10, victim=a senior leader',
  ],
  ['Police searched a house to find the gunman.', 'Action planned find: agent=Police, patient=the gunman'],
  [
    'The general ordered the troops to attack the town.',
    'Attack hypothetical attack: agent=the troops, patient=the town',
  ],
  [
    'Two soldiers were killed and seven others wounded in the clash.',
    'Injury wounded: #wounded 7, part of=clash, victim=seven others',
  ],
]);

/** Each sentence, with what must not be read of it. */
const checkNot = (title: string, cases: readonly (readonly [string, RegExp])[]): void =>
  describe(title, () => {
    test.each(cases.map(([text, wrong]) => ({ text, wrong })))('$text', async ({ text, wrong }) => {
      expect((await readEvents(text, corenlp)).filter((event) => wrong.test(event))).toEqual([]);
    });
  });

checkNot('what must not match', [
  ['The opposition claimed fraud in the vote.', /^Crime.*agent/],
  ['The union claimed victory after the talks.', /agent\?/],
  ['The minister was accused of negligence after the attack.', /^Attack.*agent/],
  ['Police arrested two men after the robbery.', /^Robbery.*agent/],
  ['Soldiers attacked the village with their allies.', /instrument/],
  ['Police arrested a man with a gun.', /instrument/],
  ['The train left the station at noon.', /^Death|^Injury|instrument/],
  ['The court sentenced him to death.', /^Death/],
  ['He is in charge of the ministry.', /^Charge/],
  ['A truck carried flour to the camp.', /instrument/],
  ['The firm set the price of fire insurance.', /^Arson|^Fire/],
  ['The army was not behind the massacre.', /^Massacre.*agent/],
  ['The motive behind the attack is unknown.', /agent/],
  ['Behind the raids lay years of hatred.', /^Attack.*agent/],
  ['The soldiers hid behind the barracks after the attack.', /^Attack.*agent/],
  ['The town fell to the rebels after an attack.', /^Attack.*patient/],
  ['The minister laid the blame for the massacre on the militia.', /patient=the militia/],
  ['The army blamed a raid on the village by rebels for the deaths.', /agent\?=the village/],
  ['The minister blamed the attack on the airport on militants.', /agent\?=the airport/],
  ['The separatist crackdown by the army killed six people.', /agent=.*separatist/],
  ['The militia massacre in Halden was carried out by the army.', /agent=.*militia/],
  ['Six officers died in the police ambush near Halden.', /agent=.*police/],
  ['Two men were jailed for a police assault in Halden.', /agent=police/],
  ['The government strike shut schools.', /agent=.*government/i],
  ['The rebel government attack killed six people.', /^Attack.*agent/],
  ['The rebel attack by guards killed six people.', /agent=.*rebel/],
  ['Guards carried out the rebel attack.', /agent=.*rebel/],
]);

checkNot('who fell victim did nothing', [['The mayor fell victim to an assassination.', /agent|~victim/]]);
