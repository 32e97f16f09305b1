import { describe, expect, test } from '@jest/globals';
import type { EntityKind } from '../../src/model/kind.js';
import { checkArcs } from '../support/checkArcs.js';
import { readFactuality } from '../support/readFactuality.js';
import { told } from '../support/told.js';

const named = { 'Ana Petrova': 'Person', 'Ivan Orlov': 'Person', Norland: 'Place', CCTV: 'Organization' } as const;
type Case = readonly [string, ...string[]];

const check = (cases: readonly Case[]): void =>
  test.each(cases)('%s', async (text, ...expected) => {
    const present: [string, EntityKind][] = Object.entries(named).filter(([name]) => text.includes(name));
    expect(await told(text, Object.fromEntries(present), [])).toEqual(expected);
  });

const heading = 'Memorandum of Conversation\n\n';

describe('minutes', () => {
  check([
    // What a state does, what had been done and what would be is told on.
    [
      `${heading}Ana Petrova said that farmers had fled. Norland would attack the town. Rebels had bombed a bridge.`,
      'fled: Ana Petrova',
      'attack: Ana Petrova',
      'bombed: Ana Petrova',
    ],
    // What a person does then and there is the account's own, as is what comes in the next paragraph.
    [`${heading}Ana Petrova said that farmers had fled. Ivan Orlov then resigned.`, 'fled: Ana Petrova', 'resigned: -'],
    [
      `${heading}Ana Petrova said that farmers had fled.\n\nNorland would attack the town.`,
      'fled: Ana Petrova',
      'attack: -',
    ],
    // Press is no minutes.
    [
      'The envoys met for 90 minutes of talks.\nAna Petrova said that farmers had fled. Rebels had bombed a bridge.',
      'fled: Ana Petrova',
      'bombed: -',
    ],
    [
      'Minutes of bank meeting show split\n\nAna Petrova said that farmers had fled. Rebels had bombed a bridge.',
      'fled: Ana Petrova',
      'bombed: -',
    ],
    // Whose words follow a question nobody knows; the next speaker has his own.
    [
      `${heading}Ana Petrova asked whether farmers had fled. Norland would attack the town.`,
      'fled: Ana Petrova',
      'attack: -',
    ],
    [
      `${heading}Ana Petrova said that farmers had fled. Ivan Orlov replied that troops had fired. Norland would attack.`,
      'fled: Ana Petrova',
      'fired: Ivan Orlov',
      'attack: Ivan Orlov',
    ],
    // What somebody brings, and what was said before.
    [
      `${heading}Ana Petrova had a message from the king. Norland had attacked. They had sent a note but indicated that troops had fired. Rebels had bombed it.`,
      'attacked: Ana Petrova',
      'fired: They',
      'bombed: Ana Petrova',
    ],
    [`${heading}Ana Petrova had a car. Norland had attacked.`, 'attacked: -'],
    // Elsewhere a sentence is the text's own.
    ['Ana Petrova said that farmers had fled. Norland would attack the town.', 'fled: Ana Petrova', 'attack: -'],
  ]);
});

describe('questions and answers', () => {
  check([
    [
      "Spokesperson Ana Petrova's Regular Press Conference\n\nQ: Troops fired on the crowd. Why?\n\nA: Farmers fled.\n\nQ: Where?\n\nA: Rebels attacked the town.",
      'fired: - (alleged)',
      'fled: Ana Petrova',
      'attacked: Ana Petrova',
    ],
    [
      'Ana Petrova, Minister of Trade: Troops fired. Why?\n\nThe Chairman of the Board: Farmers fled.\n\nThe Chairman of the Board: Rebels attacked.\n\nThe Chairman of the Board: No.',
      'fired: -',
      'fled: The Chairman',
      'attacked: The Chairman',
    ],
    // Two people are named, and neither as who answers.
    [
      'Ana Petrova met Ivan Orlov.\n\nQ: What happened?\n\nA: Farmers fled.\n\nQ: Where?\n\nA: Rebels attacked the town.',
      'fled: -',
      'attacked: -',
    ],
    [
      'CCTV: Troops fired on the crowd. Why?\n\nAna Petrova: Farmers fled.\n\nCCTV: Where?\n\nAna Petrova: Rebels attacked the town.',
      'fired: CCTV',
      'fled: Ana Petrova',
      'attacked: Ana Petrova',
    ],
  ]);
});

describe('texts that a cable hands on', () => {
  check([
    [
      'Ana Petrova handed the envoy the following note. Begin text. Troops fired on the crowd. End text. Farmers fled.',
      'fired: Ana Petrova',
      'fled: -',
    ],
    [
      'The envoy received the following message from Ana Petrova. Begin text: Troops fired on the crowd. End text.',
      'fired: Ana Petrova',
    ],
    ['Ana Petrova left the town. Begin text. Troops fired on the crowd. End text.', 'fired: -'],
    ['Ana Petrova handed the envoy the following note. Begin text. Troops fired on the crowd.', 'fired: -'],
  ]);
});

describe('who goes on, and what somebody is reminded of', () => {
  checkArcs('The minister went on to say that troops had fled.', 'say root -', 'went aux say', 'minister nsubj say');
  checkArcs('The minister went on to the town to see the mayor.', 'went root -');
  checkArcs('When the bell rang the pupils left the building.', 'left root -', 'rang advcl left');
  checkArcs('When the minister said the troops had left the crowd cheered.', 'said root -');
  check([
    ['Ana Petrova continued that the troops had fired.', 'fired: Ana Petrova'],
    ['As the envoy would recall, troops had fired.', 'fired: -'],
    ['The town that Ana Petrova had hoped to attack was empty.', 'attack: -'],
  ]);
});

const checkFacts = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await readFactuality(text)).toEqual(expected));

const articles = 'Article 1. Both sides are free.\n\nArticle 2. Both sides are equal.\n\n';

describe('what articles rule', () => {
  checkFacts(
    `${articles}Article 3. Each side shall notify the other of any person arrested in its territory.`,
    'notify: planned',
    'arrested: hypothetical',
  );
  checkFacts(
    'Joint Declaration\n\n1. They shall meet. 2. They shall talk. 3. They shall build a road that serves the attack.',
    'Declaration:',
    'meet: planned',
    'talk: planned',
    'build: planned',
    'serves: planned',
    'attack: hypothetical',
  );
  // Without "shall", without articles, or with its date, what is told is told.
  checkFacts(`${articles}Article 3. Both sides signed the treaty.`, 'signed:');
  checkFacts('The envoy shall report on the attack.', 'report: planned', 'attack:');
  checkFacts(`${articles}Article 3. The ceasefire of 10 May 2014 shall be kept.`, 'ceasefire:', 'kept: planned');
});

describe('what is done by writing so', () => {
  checkFacts('I write in order to inform you that a rocket was fired from the town.', 'write:', 'inform:', 'fired:');
  checkFacts('I wish to inform you that a rocket was fired.', 'wish:', 'inform:', 'fired:');
  checkFacts('The Embassy wishes to inform the Ministry that troops were killed.', 'wishes:', 'inform:', 'killed:');
  checkFacts('The minister wants to inform the public.', 'wants:', 'inform: planned');
  checkFacts('The guard was instructed to inform the public.', 'instructed:', 'inform: hypothetical');
});

describe('phrases of treaties, letters and notes', () => {
  checkFacts('In witness whereof the envoys have signed the treaty.', 'signed:');
  checkFacts('The parties have agreed as follows:', 'agreed:');
  checkFacts('The army follows the rebels.', 'follows:');
  checkFacts('Accept, Excellency, the renewed assurances of my highest consideration.');
  checkFacts('Letter dated 5 May 2024 from the Permanent Representative of Norland addressed to the Secretary-General');
  checkFacts('The envoy addressed a letter to the council.', 'addressed:');
  checkFacts('It breached the Fourth Geneva Convention.', 'breached:');
  checkFacts('The head of the Permanent Representation of Norland left.', 'left:');
  checkFacts('Delegates left the Republican National Convention.', 'left:', 'Convention:');
  checkFacts('Troops fired in Rafah, occupied Palestine.', 'fired:');
  checkFacts('Troops occupied Palestine.', 'occupied:');
});

describe('quotations in quotations', () => {
  check([
    [
      'Ana Petrova wrote: "They held so-called "elections" there. Troops fired on the crowd." Farmers fled.',
      'fired: Ana Petrova',
      'fled: -',
    ],
    ['Ana Petrova spoke of "elections" there. Troops fired on the "crowd" then.', 'fired: -'],
  ]);
});

describe('conditions, grounds and matters', () => {
  checkFacts('He wondered whether they could not leave the town.', 'wondered:', 'leave: hypothetical');
  checkFacts('He said that they could not leave the town.', 'said:', 'leave: denied');
  checkFacts('Considering that the peoples share a border, they signed a treaty.', 'share:', 'signed:');
  checkFacts(
    'He had no authority to make such a change and that, if I insisted on it, he would have to go back to Moscow.',
    'make: denied hypothetical',
    'change: denied hypothetical',
    'insisted: hypothetical',
    'go: hypothetical',
  );
  checkFacts('The planes were lost, as indicated above.', 'lost:');
  checkFacts('The envoy, as indicated in the note, left.', 'indicated:', 'left:');
  checkFacts('Used planes might be bought.', 'bought: hypothetical');
  checkFacts('They struck the word "attacked" from the text.', 'struck:');
  checkArcs(
    'The treaty was signed and entered into force on 3 May.',
    'entered conj signed',
    'force obl entered',
    'May obl entered',
  );
  checkArcs('The man was arrested and entered a plea on 3 May.', 'entered conj arrested');
  checkFacts(
    'If the powers should meet and then sent a note, the rebels would leave.',
    'meet: hypothetical',
    'sent: hypothetical',
    'leave: hypothetical',
  );
  checkFacts(
    'The count was not complete, since repeated checks and the questioning of guards have shown the truth.',
    'questioning:',
    'shown:',
  );
  checkFacts('Norland could not accept it, no matter what the rebels offered.', 'accept: denied', 'offered:');
  checkArcs(
    'The Embassy, on instructions from its Government, requests that an inquiry be made.',
    'requests root -',
    'that mark made',
  );
  checkArcs('The ministry published the requests that it had received.', 'requests obj published');
});
