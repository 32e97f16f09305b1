import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

const { check, never } = eventChecks(corenlp);

check('the lives of people', [
  [
    'Sami Odeh (born in Oslo in 1931, died in Paris in 2004) was a poet.',
    'Birth born: in=Oslo, on=1931, patient=Sami Odeh',
    'Death died: in=Paris, on=2004, victim=Sami Odeh',
  ],
  ['Zhou Meiling died of cancer on 4 August 2009.', 'Death died: on=2009-08-04, victim=Zhou Meiling'],
  [
    'Lena Hartwig was a chemist who taught at the University of Oslo.',
    'Education taught: agent=a chemist, in=University of Oslo',
  ],
  ['Omar Diarra ruled until he was overthrown in 1983.', 'Action ruled: agent=Omar Diarra'],
  ['The court ruled for the plaintiff.', 'Decision ruled: agent=The court, beneficiary=the plaintiff'],
  [
    'She received the Order of the Falcon from the king.',
    'Action received: agent=She, origin=the king, patient~Order of the Falcon',
  ],
]);

check('who convicts, asks and is held', [
  [
    'The prosecutor asked the court to jail the general for life.',
    'Detention hypothetical jail: agent=the court, victim=the general',
  ],
  ['They were accused of plotting to bomb a synagogue.', 'Bombing planned bomb: agent=They, patient=a synagogue'],
  [
    'Iran released four prisoners in exchange for seven Iranians held in the United States.',
    'Detention held: in=United States, victim=Iranians',
  ],
  [
    'The regime has been accused of using chemical weapons against civilians in Oslo.',
    'Attack alleged using: agent=The regime, in=Oslo, instrument~chemical weapons, patient=civilians',
  ],
]);

check('where and when', [
  [
    'A bomber blew himself up outside a police station in Oslo.',
    'Bombing blew: agent=A bomber, in=Oslo, in=a police station, patient=himself',
  ],
  ['The man was accused of the Bastia shooting.', 'Attack alleged shooting: agent=The man, in=Bastia'],
  [
    'The leaders discussed the crisis by telephone on Saturday.',
    'Negotiation discussed: agent=The leaders, on=2024-05-04, topic~crisis',
  ],
  ['The ministers discussed the war in Yemen.', 'War war: in=Yemen'],
  ['Norway struck rebel targets in Yemen.', 'Attack struck: agent=Norway, in=Yemen, patient~rebel targets in Yemen'],
  ['The firm hit its targets last year.', 'Action hit: agent=The firm, on=2023, patient~its targets'],
]);

never('what is read of none of them', [
  ['He was awarded the Order of Lenin in 1967.', /Order:|Demand|speaker=Lenin/],
  ['The boat capsized off Bergen.', /Bergen/],
  ['The fair takes place every May in Oslo.', /on=/],
  ['They returned to base the next day.', /base/],
]);

check('how much, how often and what is to come', [
  ['Oil prices rose above $90 a barrel.', 'Increase rose: patient~Oil prices'],
  [
    "China's economy grew by 6.9 percent in 2015, its slowest pace in years.",
    "Increase grew: #change 6.9, extent~6.9 percent, on=2015, patient~China's economy",
  ],
  ['The carrier cut its profit forecast for the second time this year.', 'Decrease cut: agent=The carrier, on=2024'],
  [
    'Velcom will close eight plants and shed 13,000 jobs.',
    'Dismissal planned shed: #dismissed 13000, agent=Velcom, victim~13,000 jobs',
  ],
  ['Rebels will leave the town, and they shut the road.', 'Action shut: agent=they, patient=the road'],
]);

never('what is none of it', [
  ['Inflation slowed to 2.4 percent in March from 2.9 percent in February.', /2024-02/],
  ['The carrier cut its forecast for the second time this year.', /forecast:.*on=/],
]);

check('who is joined, included and gone to', [
  ['The king resigned and called an election.', 'Decision called: agent=The king, patient~election'],
  ['The president condemned the attack and called it barbaric.', 'Statement called: speaker=The president'],
  [
    'Human Rights Watch accused both sides of war crimes, including the use of child soldiers.',
    'Action alleged use: patient=child soldiers',
  ],
  [
    'He was arrested on several charges, including the murder of two women.',
    'Killing alleged murder: #killed 2, victim=two women',
  ],
  [
    'They crossed into Uganda to escape fighting in Kenya.',
    'Movement crossed: agent=They, destination=Uganda, in=Uganda',
  ],
  ['The founder fled to Dubai.', 'Displacement fled: destination=Dubai, victim=The founder'],
  [
    'The premier survived a vote of no confidence by three votes on Monday.',
    'Action survived: agent=The premier, on=2024-05-06',
  ],
]);

never('what is neither called nor voted', [
  ['Rebels seized the port, called Sarn, and left.', /called/],
  ['The premier survived by three votes.', /Vote/],
]);

check('what firms and engines do', [
  ['Lehman Brothers collapsed in September 2008.', 'Action collapsed: on=2008-09, patient=Lehman Brothers'],
  ['The building collapsed on Monday.', 'Accident collapsed: on=2024-05-06, patient=The building'],
  ['The plane landed in Oslo after its engine exploded.', 'Accident exploded: patient~its engine'],
  ['The company went public in 1987.', 'Action went: agent=The company, on=1987'],
  ['The army sent troops up the valley.', 'Movement sent: agent=The army, patient=troops'],
  [
    'Norwegian troops handed over the base to Malian forces in 2013.',
    'Action handed: agent=Norwegian troops, on=2013, patient=the base, recipient=Malian forces',
  ],
]);

never('what is no contest and no movement', [
  ['The merger would reduce competition.', /Competition/],
  ['The news sent shares tumbling.', /Movement/],
]);
