import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readEvents } from '../support/readEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** One of the events of each sentence, which a repair of the parse or of a name must leave as it is. */
const cases: readonly (readonly [string, string])[] = [
  ['Residents were advised to travel by the coastal road.', 'Statement advised: recipient=Residents'],
  ['Prisoners were told to sit by a guard.', 'Statement told: recipient=Prisoners'],
  ['It was the army that fired on the crowd.', 'Attack fired: agent=the army, patient=the crowd'],
  ['It was not the army that fired on the crowd, Colonel Okoro said.', 'Attack fired: patient=the crowd'],
  ['It may have been the rebels who shelled the market.', 'Action shelled: patient=the market'],
  [
    'The judge said the officers had entered the house and struck a woman.',
    'Attack struck: agent=the officers, patient=a woman',
  ],
  ['The navy burned off oil.', 'Action burned: agent=The navy, patient~oil'],
  ['Norland pushed for Chad to release the tanker.', 'Transaction hypothetical release: agent=Chad, patient~tanker'],
  ['Rebels captured Odinga in a raid.', 'Detention captured: agent=Rebels, victim=Odinga'],
  ['Journalists were barred from elections to be held in May.', 'Election planned elections: on=2024-05'],
  ['He voted against rising prices.', 'Vote voted: agent=He'],
  ['Native Americans marched.', 'Protest marched: agent~Native Americans'],
  ['Students set fire to a mosque in Kano.', 'Arson set: agent=Students, in=Kano, patient=a mosque'],
  ['He denied a woman accused of theft a lawyer.', 'Crime alleged theft: agent=a woman'],
];

describe('what a rule does not reach', () => {
  test.each(cases.map(([text, expected]) => ({ text, expected })))('$text', async ({ text, expected }) => {
    expect(await readEvents(text, corenlp)).toContain(expected);
  });
});
