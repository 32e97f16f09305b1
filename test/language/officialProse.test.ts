import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const { check, never } = eventChecks(createCoreNlpClient({ url: testCoreNlpUrl() }));

check('visits, receptions and what is decided', [
  [
    'The premier paid a State Visit to Peru on 19 March 2021.',
    'Visit Visit: agent=The premier, destination=Peru, on=2021-03-19',
  ],
  [
    'Omar Said was received by Ana Petrova and accorded a ceremonial welcome at the airport.',
    'Action accorded: in=the airport, patient=Omar Said',
    'Action welcome',
  ],
  ['The mayor was elected and gave a speech.', 'Election elected: patient=The mayor'],
  ['He decided against sending troops.', 'Movement hypothetical sending: agent=He, patient=troops'],
  ['The works were approved to commence in 2030.', 'Action planned commence: agent~works, on=2030'],
  ['The aid was not enough to feed the town.', 'Action not feed: patient=the town'],
  ['The crisis has brought the nation to the brink of war.', 'War hypothetical war'],
  ['The neighbours screamed for help.', 'Aid hypothetical help'],
]);

check('whose clause and number it is', [
  [
    'Parliament sent the request for the cabinet to be dissolved, which would have triggered an election, on Friday.',
    'Contact sent: on=2024-05-10, speaker=Parliament',
  ],
  ['Six villagers were killed and seven more seriously injured in the firing.', 'Injury injured: #wounded 7'],
]);

check('what is sent, and who is replaced', [
  [
    'The council sent the request to parliament on Friday.',
    'Contact sent: on=2024-05-10, recipient=parliament, speaker=The council',
  ],
  ['The army sent troops to Oslo.', 'Movement sent: agent=The army, destination=Oslo, patient=troops'],
  ['His replacement was announced in Oslo.', 'Action replacement: patient=His'],
  ['Andrew Southam spoke in Oslo. Prices are falling, Southam said.', 'Statement said: speaker=Southam'],
]);

check('who is elected to what', [
  ['Parliament elected Ana Petrova Speaker of the House.', 'Election elected: agent=Parliament, patient=Ana Petrova'],
]);

check('whose verdict it is', [
  ['The verdict of the court was met with protests.', 'Conviction verdict: agent=the court'],
  ['The court upheld the sentence of Omar Said. His sentence was harsh.', 'Sentencing sentence: victim=His'],
]);

never('what official prose does not say', [
  ['The premier paid a State Visit to Peru.', /a State|Transaction/],
  ['The talks were mediated by the OSCE Minsk Group co-chairs.', /co-chairs/],
  ['The actions of the leadership of Armenia, which serve to increase tensions, were condemned.', /agent=Armenia/],
  ['Six villagers were killed and seven more seriously injured in the firing.', /injured.*Six villagers/],
  [
    'Parliament sent the request for the cabinet to be dissolved, which would have triggered an election, on Friday.',
    /Election.*on=/,
  ],
]);
