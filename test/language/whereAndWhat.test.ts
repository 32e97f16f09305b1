import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const { check } = eventChecks(createCoreNlpClient({ url: testCoreNlpUrl() }));

check('events that something is done to', [
  ['The visit has been postponed.', 'Decision postponed: patient~visit'],
  ['The company suspended the strike talks.', 'Decision suspended: agent=The company, patient~strike talks'],
  ['They called off the meeting.', 'Action called: agent=They, patient~meeting'],
  ['The commission blocked the merger.', 'Prevention blocked: agent=The commission, patient~merger'],
  ['Prosecutors dropped a probe.', 'Action dropped: agent=Prosecutors, patient~probe'],
  ['The two sides held talks.', 'Negotiation talks: agent=The two sides'],
]);

check('where a clause with where tells that something happened', [
  [
    'They fled to Lisbon, where the Red Cross opened a shelter.',
    'Establishment opened: agent=Red Cross, in=Lisbon, patient=a shelter',
  ],
  ['Looters emptied a shop in Porto, where police fired into the air.', 'Attack fired: agent=police, in=Porto'],
  ['The town, where 7,000 people had lived, was razed.', 'Action lived: agent=7,000 people, in=The town'],
  // What is only said or believed of a place, and where it is asked.
  ['Troops searched Porto, where police said the gang had lived.', 'Statement said: speaker=police'],
  ['He asked where the guards were killed.', 'Killing killed: victim=the guards'],
]);

check('people some of whom are told of between commas', [
  [
    'At least 43 farmers, most of them women and elderly men, were killed.',
    'Killing killed: #killed 43, victim=43 farmers',
  ],
  ['Ten people, half of them nurses, were abducted.', 'Abduction abducted: #abducted 10, victim=Ten people'],
  ['He said most of them were women.', 'Statement said: speaker=He'],
]);
