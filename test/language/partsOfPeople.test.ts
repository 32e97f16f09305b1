import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readEvents } from '../support/readEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

const check = (text: string, expected: string): void =>
  test(text, async () => expect(await readEvents(text, corenlp)).toContain(expected));

describe('some of the people, and not all of them', () => {
  check('Three of the soldiers were killed.', 'Killing killed: #killed 3, victim=Three of the soldiers');
  check('One of the men fled.', 'Displacement fled: #displaced 1, victim=One of the men');
  check('Most of the hostages were freed.', 'Release freed: patient=Most of the hostages');
  check('Troops killed three of the guards.', 'Killing killed: #killed 3, agent=Troops, victim=three of the guards');
  check('Three of the dead were found by nuns.', 'Action found: agent=nuns, patient=Three of the dead');
  // All of them; who is named; and what is nobody.
  check('All of the hostages were freed.', 'Release freed: patient=the hostages');
  check('One of the wounded, Omar Hale, said that he fled.', 'Statement said: speaker=Omar Hale');
  check('Members of the militia fled.', 'Displacement fled: victim=the militia');
});

describe('whose plot, and who is told of', () => {
  check('Two men were held in the plot to blow up a bridge.', 'Bombing planned blow: agent=Two men, patient=a bridge');
  check('Two men were ordered to blow up a bridge.', 'Bombing hypothetical blow: agent=Two men, patient=a bridge');
  check('There were reports of casualties.', 'Statement reports: topic=casualties');
  check('The mayor read the reports of the officers.', 'Statement reports: speaker=the officers');
});
