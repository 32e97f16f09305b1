import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const { check, never } = eventChecks(createCoreNlpClient({ url: testCoreNlpUrl() }));

check('what stands behind a list of passive verbs', [
  [
    'Two monks were seized, tortured and killed by the militia in 1977.',
    'Abduction seized: agent=the militia, on=1977, victim=Two monks',
    'Torture tortured: agent=the militia, on=1977, victim=Two monks',
    'Killing killed: agent=the militia, on=1977, victim=Two monks',
  ],
  [
    'Narnia was invaded and occupied, and later annexed, by Norland in June 1940.',
    'Invasion annexed: agent=Norland, on=1940-06, patient=Narnia',
  ],
]);

never('what stands behind a list of verbs and is not of all', [
  ['The king was toppled and sold the palace to Norland in 1952.', /^Dismissal.*agent=/],
  ['The mayor was arrested and died in custody in 1940.', /^Death.*agent=/],
]);

check('armies march and cities fall', [
  ['The mutineers marched to Delhi in 1857.', 'Movement marched: agent=The mutineers, destination=Delhi, on=1857'],
  ['Rebel troops marched on Khartoum.', 'Movement marched: agent=Rebel troops, destination=Khartoum'],
  [
    'Thousands marched in Lima on Sunday.',
    'Protest marched: #participants 2000, agent~Thousands, in=Lima, on=2024-05-05',
  ],
  ['Singapore fell on 15 February 1942.', 'Action fell: on=1942-02-15, patient=Singapore'],
  ['Exports fell in May 1942.', 'Decrease fell: on=1942-05'],
]);

check('operations by name, and memorials that stand', [
  ['Operation Barbarossa began in June 1941.', 'MilitaryOperation Operation Barbarossa: on=1941-06'],
  ['In 1995 the Croatian army launched Operation Storm.', 'MilitaryOperation Operation Storm: agent=the Croatian army'],
]);

never('operations and memorials that are none', [
  ['In 1995 the Croatian army launched Operation Storm.', /^Disaster/],
  ['Visitors to the Memorial laid flowers.', /^Commemoration/],
  ['The building is a museum and war memorial in Caen.', /^Commemoration/],
]);

check('countries become free', [
  ['In 1964 Malawi became an independent country.', 'Independence became: agent=Malawi, on=1964'],
  ['Namibia became independent on 21 March 1990.', 'Independence became: agent=Namibia, on=1990-03-21'],
]);

never('others become independent', [
  ['The central bank became independent in 1998.', /^Independence/],
  ['The island became independent of imports.', /^Independence/],
  ['He became an independent candidate.', /^Independence/],
]);

check('who refuses, and who appeals', [
  ['The refusal of the soldiers to fire led to a mutiny.', 'Rejection refusal: agent=the soldiers'],
  ['The refusal of patients by the clinic was condemned.', 'Rejection refusal: patient=patients'],
  ['The appeal of the bishops to end the fighting went unheard.', 'Demand appeal: speaker=the bishops'],
]);

check('the year of an account that was told further up', [
  [
    'On 19 January 1990 troops entered Sarn. Many civilians died. The mayor resigned. The bridge was closed. On 25 January two men were killed.',
    'Killing killed: #killed 2, on=1990-01-25, victim=two men',
  ],
  [
    'The killings began in the spring of 1992. On September 3, the bridge was blown up.',
    'Bombing blown: on=1992-09-03, patient=the bridge',
  ],
]);

check('countries by their adjectives do what is done to a land', [
  [
    'The Norwegian occupation of Tarn began in 1940. Norway left Tarn in 1945.',
    'Invasion occupation: agent=Norway, on=1940, patient=Tarn',
  ],
]);

never('countries by their adjectives that do nothing', [
  ['The Armenian massacre of 1915 shook Armenia.', /^Massacre.*agent=Armenia/],
  ['The Norwegian attack of fever passed in Norway.', /^Attack.*agent=Norway/],
  ['The Norwegian invasion of Tarn by the Danes ruined Norway.', /^Invasion.*agent=Norway/],
]);

check('victories over somebody, and what is called an uprising', [
  ['The victory of the army over Norway is celebrated in Tarn.', 'Action victory: agent=the army, patient=Norway'],
  ['Partisans launched the Tarn Uprising on 1 August 1944.', 'Action Uprising: agent=Partisans'],
  ['The nurse helped feed the children.', 'Aid helped: agent=The nurse'],
]);

never('what is over a land, in a title, or every year', [
  ['The victory over Norway is celebrated in Tarn.', /in=Norway/],
  ['The dispute over Kashmir ended the talks.', /in=Kashmir/],
  [
    'The decree of the Council of Ministers "On Separation of Church and State" was issued in 1918.',
    /^Action Separation/,
  ],
  ['Every 24 April, wreaths are laid at the flame.', /on=20/],
  ['His tenure as Governor of Tarn from 1943 to 1944 was marked by famine.', /on=1943/],
  ['The purchase helped push debt up.', /^Aid/],
  ['The museum exhibits weapons and documents.', /^Performance/],
  ['A referendum in favour of independence was held in 1999.', /^Independence(?!.*hypothetical)/],
]);

check('a day that is described before its subject', [
  [
    'On 4 July, the feast of the city, dozens of nuns were arrested in Lima.',
    'Detention arrested: #detained 24, in=Lima, on=2023-07-04, victim~dozens of nuns',
  ],
  ['On Monday, the mayor, Tom Hale, resigned.', 'Dismissal resigned: agent=the mayor, on=2024-05-06'],
]);

check('the year goes on from date to date', [
  [
    'In January 1904 they rose. On 12 January they killed a farmer. In August they lost the battle. In October they fled.',
    'Killing killed: #killed 1, agent=they, on=1904-01-12, victim=a farmer',
    'Displacement fled: on=1904-10, victim=they',
  ],
]);

check('lists within lists, and what ended a rule', [
  [
    'He was overthrown in June and was captured, tortured and killed by rebels.',
    'Torture tortured: agent=rebels, victim=He',
    'Killing killed: agent=rebels, victim=He',
  ],
  [
    'He ruled Tarn until his assassination by officers in 1975.',
    'Action ruled: agent=He, patient=Tarn',
    'Killing assassination: agent=officers, on=1975, victim=his',
  ],
  ['The Herero genocide began in 1904.', 'Massacre genocide: on=1904, victim=Herero'],
]);
