import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const { check } = eventChecks(createCoreNlpClient({ url: testCoreNlpUrl() }));

check('where nothing happened', [
  [
    'Patrols were attacked in the south, far from the battlegrounds in the north.',
    'Attack attacked: in=the south, patient=Patrols',
  ],
  ['Patrols were attacked not far from Porto.', 'Attack attacked: patient=Patrols'],
  ['Patrols were attacked far from home in Porto.', 'Attack attacked: in=Porto, patient=Patrols'],
  ['The yacht sank near Verde Island off Palma province.', 'Accident sank: in=Verde Island, patient~yacht'],
  ['The yacht sank off the coast.', 'Accident sank: in=the coast, patient~yacht'],
  [
    'Police arrested a man in Lyon over the killing of a teacher in Porto.',
    'Detention arrested: #detained 1, agent=Police, in=Lyon, victim=a man',
  ],
]);

check('since when', [
  ['The war broke out in 1983.', 'War war: on=1983/..'],
  ['The war broke out in 1983 and ended in 1990.', 'War war: on=1983'],
  ['The firm dropped a pledge in force since 1994.', 'Action dropped: agent=The firm, patient~pledge in force'],
  ['The trial ran through May 2023.', 'Action ran: on=../2023-05'],
  [
    'The envoy underlined that on 3 April, six monitors had been held in Porto.',
    'Statement underlined: speaker=The envoy',
  ],
]);
