import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const { check, never } = eventChecks(createCoreNlpClient({ url: testCoreNlpUrl() }));

check('clauses that hang on a verb, and are done by none of its subjects', [
  ['The admiral quoted survivors as saying the ship had burned.', 'Statement saying: speaker=survivors'],
  ['The admiral was quoted as saying the ship had burned.', 'Statement saying: speaker=The admiral'],
  [
    'Norland praised the work of the monks in rebuilding the school.',
    'Restoration rebuilding: agent=the monks, patient=the school',
  ],
  ['Norland played a role in rebuilding the school.', 'Restoration rebuilding: agent=Norland, patient=the school'],
  [
    'The colonel gave orders to his men to burn the village.',
    'Destruction planned burn: agent=his men, patient=the village',
  ],
  ['The colonel sent tents to the refugees to house them.', 'Action planned house: agent=The colonel, patient=them'],
  [
    'Rebels have resumed attacks after accusing the cabinet of failing to free the prisoners.',
    'Release not alleged free: agent=the cabinet, patient=the prisoners',
  ],
  [
    "Farmers gathered to protest the cabinet's decision to close the port.",
    'Action planned close: agent=the cabinet, patient=the port',
  ],
  [
    'Farmers gathered to defend their decision to close the port.',
    'Action planned close: agent=Farmers, patient=the port',
  ],
  ['The minister welcomed the need to send monitors.', 'Movement hypothetical send: patient=monitors'],
]);

check('what is used, and what a situation brings about', [
  ['The bridge was used by the army to supply the town.', 'Action supply: agent=the army, patient=the town'],
  ['The guards used the bridge to supply the town.', 'Action supply: agent=The guards, patient=the town'],
  ['The premier mobilised the army to help the farmers.', 'Aid planned help: agent=the army, patient=the farmers'],
  [
    'The club appointed an inspector to search the stadium.',
    'Investigation planned search: agent=an inspector, patient=the stadium',
  ],
  ['The gunman wounded a guard, killing a nurse.', 'Killing killing: #killed 1, agent=The gunman, victim=a nurse'],
]);

never('who does not bring it about', [
  ['The depots are used to supply the army.', /supply.*depots/],
  ['The governor suspended the judges, prompting accusations of theft.', /prompting.*agent/],
  ['Norland raised the toll again, deepening the crisis.', /deepening.*agent/],
  ['The guard shot a driver, causing him to lose an eye.', /causing.*agent/],
  ['The minister fled, as alleged.', /alleged.*speaker/],
]);

check('who is spoken to, and the sides of a war', [
  ['The driver told his story.', 'Statement told: speaker=The driver, topic~his story'],
  ['The minister told a crowd that the war was over.', 'Statement told: recipient=a crowd, speaker=The minister'],
  ['Israel attacked Hamas in the Israel-Hamas war.', 'War war: participant=Hamas, participant=Israel'],
]);

never('what nobody does by itself', [
  ['Our biggest concern is to avoid a war.', /avoid.*agent/],
  ['The inspectors will make recommendations to strengthen the bridge.', /strengthen.*agent.recommendations/],
  ['The blast prompted a huge operation to find the driver.', /find.*operation/],
  ['He put a video on the website showing the attack.', /showing.*website/],
]);

check('participles behind a noun that does not do it', [
  [
    'The nurse filed a complaint with the guard stating that he had lied.',
    'Statement stating: speaker~complaint with the guard',
  ],
  ['The nurse spoke to the guard holding the door.', 'Action holding: agent=the guard, patient~door'],
  ['The nurse stood on the stage singing an anthem.', 'Action singing: agent=The nurse, patient~anthem'],
  ['The children slept in a house overlooking the bay.', 'Action overlooking: agent=a house, patient=the bay'],
  [
    'More guards were sent to the station triggering another clash.',
    'Movement sent: destination=the station, patient=More guards',
  ],
  ['The king bound the country to the alliance saying it would last.', 'Statement saying: speaker=The king'],
]);

check('whose deed an infinitive is', [
  [
    "Norland voiced concerns about Ana Petrova's vow not to close the port.",
    'Action not planned close: agent=Ana Petrova, patient=the port',
  ],
  [
    "Norland continues to assess Sund's request to close the port.",
    'Action hypothetical close: agent=Sund, patient=the port',
  ],
  ["Norland used the ministry's report to close the port.", 'Action close: agent=Norland, patient=the port'],
  [
    'The unit was devoted to freeing hostages and finding boats.',
    'Action planned finding: agent=The unit, patient~boats',
  ],
]);

check('what stands before a noun, or behind its "of", and does not do it', [
  ['The head of its Norland operations resigned.', 'Dismissal resigned: agent=The head'],
  ['There were reports of Norland troops crossing the river.', 'Statement reports: topic=Norland troops'],
  ['The reports of the envoys were read.', 'Statement reports: speaker=the envoys'],
  ['The singer announced the birth of his son.', 'Birth birth: patient=his son'],
]);

check('participles that only seem to be a past tense', [
  ['Two men jailed in Sund were exchanged.', 'Detention jailed: #detained 2, in=Sund, victim=Two men'],
]);

check('of whom is spoken in what is said', [
  ['They crossed the strait, which Norland said it had mined.', 'Statement said: speaker=Norland'],
  ['The ministry said 30 nurses at two clinics had been moved.', 'Statement said: speaker=The ministry'],
  ['Norland thanked the crew, and said the two sides needed to talk.', 'Statement said: speaker=Norland'],
  [
    'The ministry told the nurses that they would be moved.',
    'Statement told: recipient=the nurses, speaker=The ministry',
  ],
]);

check('what stands between the subject and its verb', [
  [
    'Milan Horvat, a spokesman for farmers led by a priest, confirmed the deaths.',
    'Statement confirmed: patient~deaths, speaker=Milan Horvat',
  ],
  ['Milan Horvat, a spokesman for farmers, led the march.', 'Protest march: agent=Milan Horvat'],
  ['The mayor was jailed in May and is writing a second book.', 'Action writing: agent=The mayor, patient~second book'],
  ['"It was a crime," said presiding Judge Ana Weber.', 'Statement said: speaker=Ana Weber'],
  ['The company said the figures showed it would close the plant.', 'Action planned close: agent=it, patient~plant'],
]);

check('what is done to whom', [
  [
    'We have pictures of the bodies of the nurses killed in the raid.',
    'Killing killed: part of=raid, victim=the nurses',
  ],
  [
    'The mayor ensured the safety of soldiers deployed in the town.',
    'Deployment deployed: in=the town, patient=soldiers',
  ],
  ['Gunmen shot and killed a nurse.', 'Killing killed: #killed 1, agent=Gunmen, part of=shot, victim=a nurse'],
  ['He was shot and killed a man.', 'Attack shot: victim=He'],
  ['Guards beat and kicked the prisoners.', 'Attack beat: agent=Guards, victim=the prisoners'],
  ['Guards came and took the prisoners.', 'Movement came: agent=Guards'],
  [
    'Two nurses and four Blue Front fighters were killed in the raid.',
    'Killing killed: #killed 2, #killed 4, part of=raid, victim=Two nurses, victim=four Blue Front fighters',
  ],
  [
    'The king declared war on the rebels and their allies.',
    'War war: agent=The king, patient=the rebels, patient=their allies',
  ],
  ['The court upheld most counts against him.', 'Action upheld: agent=The court, patient~counts'],
  ['The plan led to the destruction of the Greek community.', 'Destruction destruction: patient=the Greek community'],
  ['His trial began in May.', 'Trial trial: on=2024-05, patient=His'],
  ['The mayor received orders from the general.', 'Demand orders: recipient=The mayor, speaker=the general'],
  ['The ministers attended the ceremony.', 'Action ceremony: participant=The ministers'],
  ['The mayor was jailed on corruption charges.', 'Charge charges'],
  [
    'We offered condolences to the family members of the dead pilot.',
    'Statement offered: recipient=the family members, speaker=We',
  ],
  [
    'The mayor was arrested on Monday, along with his two sons Ivan and Petar.',
    'Detention arrested: #detained 2, on=2024-05-06, victim=Ivan, victim=Petar, victim=The mayor',
  ],
  [
    'The attack in the north of Norland, which resulted in twelve deaths, was condemned.',
    'Attack attack: in=the north',
  ],
]);
