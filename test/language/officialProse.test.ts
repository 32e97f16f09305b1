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
    'Action accorded: in=the airport, patient=Omar Said, patient~ceremonial welcome',
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

check('whom the asked are, and what opens the sentence', [
  ['The embassy called on residents to leave.', 'Movement hypothetical leave: agent=residents'],
  ['The envoy appealed to the rebels to disarm.', 'Ceasefire hypothetical disarm: agent=the rebels'],
  [
    'The minister called on Monday to congratulate Ana Petrova.',
    'Praise hypothetical congratulate: patient=Ana Petrova',
  ],
  [
    'During the meeting, held today in Rabat, Minister Omar Said delivered a letter.',
    'Action held: in=Rabat, on=2024-05-10',
  ],
  [
    'In the evening, released by his guards, Omar Said thanked the king.',
    'Release released: agent=his guards, patient=Omar Said',
  ],
  ['The president is on a state visit to India.', 'Visit visit: agent=The president, destination=India'],
  ['The president is on a hill.'],
]);

check('ceremonies, homage and receptions', [
  ['The ambassador presented his credentials at a formal ceremony in Lima.', 'Action ceremony: in=Lima'],
  ['A ceremony in memory of the victims was held in Lima.', 'Commemoration ceremony: in=Lima'],
  ['Omar Said paid homage to the martyrs.', 'Commemoration paid: agent=Omar Said'],
  [
    'Omar Said was received by Ana Petrova in Rabat.',
    'Meeting received: agent=Ana Petrova, in=Rabat, participant=Omar Said',
  ],
  ['The letter was received by Ana Petrova in Rabat.', 'Action received: agent=Ana Petrova, in=Rabat, patient~letter'],
]);

check('honours and fields of office', [
  [
    'The ceremony was attended by the Minister of State for Foreign Affairs, Her Excellency Maria Silva, and the Ambassador of Peru, His Excellency Juan Rojas.',
    'Action ceremony: participant=the Ambassador, participant=the Minister',
  ],
  [
    'The accord was signed by Senior Minister of State for Roads and Ports Kwan Mei Lin and by Secretary of Tourism Claudia Ruiz.',
    'Agreement signed: agent=Claudia Ruiz, agent=Kwan Mei Lin',
  ],
  [
    'The delegation greeted the Minister of Trade, Regional Markets and Enterprise Reform and the Minister of Urban Housing, Construction and Regional Industries.',
    'Action greeted: agent=The delegation, patient=the Minister',
  ],
  ['The Minister of Trade and Ana Petrova met in Lima.', 'Meeting met: agent=Ana Petrova, agent=The Minister, in=Lima'],
  ['The Minister of Finance and Interpol signed the accord.', 'Agreement signed: agent=Interpol, agent=The Minister'],
]);

check('what is agreed to be so, and what is to be done', [
  ['The sides agreed that visits serve both countries.', 'Action serve: patient=both countries'],
  ['The sides agreed that a committee will meet in June.', 'Meeting planned meet: agent=a committee, on=2024-06'],
  ['The sides noted the upcoming March 9 conference in Quito.', 'Meeting planned conference: in=Quito, on=2025-03-09'],
  ['The sides noted the March 9 conference in Quito.', 'Meeting conference: in=Quito, on=2024-03-09'],
  [
    'The sides reviewed their ties since the founding of the union 35 years ago.',
    'Establishment founding: on=1989, patient=the union',
  ],
  ['She voiced sympathy for the lives lost in the raid.', 'Action lost: patient~lives'],
]);

check('whose dates, deeds and people they are', [
  [
    'They signed five accords during the visit of Omar Said to Rome from 1 to 4 March.',
    'Visit visit: agent=Omar Said, destination=Rome, on=2024-03-01/2024-03-04',
  ],
  ['They worked in Rome from 1 to 4 March.', 'Action worked: agent=They, in=Rome, on=2024-03-01/2024-03-04'],
  [
    'The delegation joined officials of the Ministry of Trade.',
    'Action joined: agent=The delegation, patient=officials',
  ],
  ['Norland summoned the envoy to lodge a protest.', 'Condemnation planned protest: speaker=Norland'],
  [
    'It marks the tenth anniversary of the establishment of the union.',
    'Establishment establishment: patient=the union',
  ],
  ['The establishment opposed the union.', 'Rejection opposed: agent=The establishment, patient=the union'],
]);
