import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { checkEventTypes } from '../support/checkEventTypes.js';
import { readEvents } from '../support/readEvents.js';
import { readFactuality } from '../support/readFactuality.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await readFactuality(text)).toEqual(expected));

describe('what is only charged, or was not done', () => {
  check(
    'Two men were arrested for impersonating guards and defrauding traders.',
    'arrested:',
    'impersonating: alleged',
    'defrauding: alleged',
  );
  check('Two men were arrested for filming voters.', 'arrested:', 'filming:');
  check('Two men were jailed for defrauding traders.', 'jailed:', 'defrauding:');
  check('She faces two trials related to corruption.', 'faces:', 'trials: planned', 'corruption: alleged');
  check('Prosecutors declined to file charges against the guard.', 'declined:', 'file: denied', 'charges: denied');
  check('The judge rejected the charges.', 'rejected:', 'charges:');
  check('There was no evidence to suggest that he killed the guard.', 'suggest: denied', 'killed: alleged');
  check('Police failed to prove that he killed the guard.', 'failed:', 'prove: denied', 'killed: denied');
  check(
    'Nurses accused the army of a campaign against them, jailing many of them.',
    'accused:',
    'campaign: alleged',
    'jailing: alleged',
  );
  check('This does not prevent her from being extradited.', 'prevent: denied', 'extradited: hypothetical');
  check(
    'The panel accused both the army and the rebels of rape, summary executions and the recruitment of boys.',
    'accused:',
    'rape: alleged',
    'executions: alleged',
    'recruitment: alleged',
  );
  check('Bello pleaded guilty to attempting a coup.', 'pleaded:', 'attempting:', 'coup:');
  check('This did not prevent her from being extradited.', 'prevent: denied', 'extradited:');
});

const cases: readonly (readonly [string, string])[] = [
  [
    'A Coastal Rescue Agency (CRA) officer shot a thief.',
    'Attack shot: agent=A Coastal Rescue Agency (CRA) officer, victim=a thief',
  ],
  [
    'The Coastal Rescue Agency (CRA) arrested a thief.',
    'Detention arrested: #detained 1, agent=Coastal Rescue Agency, victim=a thief',
  ],
  [
    'The court heard that Bello robbed a bank but was released in May.',
    'Release alleged released: on=2024-05, patient=Bello',
  ],
  ['Bello was jailed for ten years for fraud last year.', 'Detention jailed: #sentence 10, on=2023, victim=Bello'],
  ['Lin Chen, who studied in Oslo, Wu Hao and Ana Berg were held.', 'Education studied: agent=Lin Chen, in=Oslo'],
  [
    'Joseph Mensah, 26 years and Grace Boateng, 31 years, were arrested for robbery.',
    'Detention arrested: victim=Grace Boateng, victim=Joseph Mensah',
  ],
  ['Ana Berg appeared before magistrates charged with theft.', 'Charge charged: victim=Ana Berg'],
  [
    'Two men were charged over an attack with guns on Sunday.',
    'Attack attack: agent?=Two men, instrument~guns, on=2024-05-05',
  ],
  ['Hostages from the raid held in Paris were freed.', 'Detention held: in=Paris, victim=Hostages'],
  ['In prison, held without charge, Ana Berg began a fast.', 'Detention held: victim=Ana Berg'],
  [
    'The army gave the Coastal Rescue Agency (CRA) boats.',
    'Action gave: agent=The army, patient~boats, recipient=Coastal Rescue Agency',
  ],
  ['Two sisters appeared before the judge charged with the case.', 'Charge charged: agent=the judge'],
  ['The suspects were shot 30 yards from their home.', 'Attack shot: victim=The suspects'],
  [
    'The body of a girl, thought to be in her teens, was found in a canal.',
    'Action found: in=a canal, patient~body of a girl',
  ],
  ['Soldiers built 30 miles of road.', 'Production built: agent=Soldiers, patient~30 miles of road'],
  ['The treaty did not stop her from eventually being deported.', 'Deportation deported: victim=her'],
  [
    'The boy was accused of taking two million pesos (900 dollars) from a priest.',
    'Action alleged taking: #money 2000000, agent=The boy, origin=a priest, patient~two million pesos',
  ],
];

describe('who did what, in the words of courts and police', () => {
  test.each(cases.map(([text, expected]) => ({ text, expected })))('$text', async ({ text, expected }) => {
    expect(await readEvents(text, corenlp)).toContain(expected);
  });
  test('what somebody was once is not when he was jailed', async () => {
    const events = await readEvents('Ana Berg, a minister from 2011 to 2016, was jailed.', corenlp);
    expect(events).toContain('Detention jailed: victim=Ana Berg');
  });
  test('a squad that is known as something', async () => {
    const events = await readEvents('The squad, known as the Owls, killed a guard.', corenlp);
    expect(events.filter((event) => event.includes('known'))).toEqual([]);
  });
});

checkEventTypes('what comes, is employed and is called into question', [
  ['The ruling came on Monday.', 'came', 'Action'],
  ['The judge came on Monday.', 'came', 'Movement'],
  ['The detectives employed a new method.', 'employed', 'Action'],
  ['The mill employed two hundred women.', 'employed', 'Employment'],
  ['The verdict was called into question by lawyers.', 'called', 'Action'],
  ['The army led a campaign against dissidents.', 'campaign', 'Action'],
  ['The army led a campaign against the rebels.', 'campaign', 'MilitaryOperation'],
  ['The bombing campaign against the opposition killed 90 people.', 'campaign', 'MilitaryOperation'],
  ['The appeal of the ambassador against his conviction was heard.', 'appeal', 'Trial'],
  ['A shotgun blast woke the street.', 'blast', 'Attack'],
  ['The poet was attacked in the press.', 'attacked', 'Condemnation'],
]);
