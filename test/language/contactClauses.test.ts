import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const { check, never } = eventChecks(createCoreNlpClient({ url: testCoreNlpUrl() }));

check('who is told of in a clause without a relative pronoun', [
  [
    'The man they seized in Velin died in hospital.',
    'Abduction seized: agent=they, in=Velin, victim=The man',
    'Death died: victim=The man',
  ],
  ['The knives they found in the van were destroyed.', 'Destruction destroyed: patient~knives'],
  ['The hostages they had held were released by Norland.', 'Release released: agent=Norland, patient=The hostages'],
  ['A nurse we interviewed left nothing out.', 'Action interviewed: agent=we, patient=A nurse'],
  [
    'The town the rebels captured last week is near the sea.',
    'Invasion captured: agent=the rebels, on=2024-04-29/2024-05-05, patient=The town',
  ],
  [
    'The women the police arrested on Monday were freed.',
    'Detention arrested: agent=the police, on=2024-05-06, victim=The women',
  ],
]);

never('who is told of, where the pronoun opens the sentence or the clause lacks nothing', [
  ['In the town they took hostages and killed two men.', /(patient|victim)=the town/],
  ['With the guns they attacked a bank.', /patient~guns/],
  ['The raid he said killed ten was a mistake.', /speaker~raid|patient~raid/],
]);

check('which noun a clause tells of', [
  [
    'Residents, spurred by messages that officials sent, ran into the streets.',
    'Contact sent: patient~messages, speaker=officials',
    'Action ran: agent=Residents, in=the streets',
  ],
  [
    'The army, backed by militias that Norland had armed, shelled the town.',
    'Attack shelled: agent=The army, patient=the town',
  ],
  [
    'Firms, banks and unions that left the city returned.',
    'Movement left: agent=Firms, agent=banks, agent=unions, origin=the city',
  ],
  ['Three men, held in a jail that the army runs, were freed.', 'Release freed: #released 3, patient=Three men'],
]);

check('whose ministers, and what was done to the noun', [
  [
    'The Foreign Ministers of China, Russia and India met in Velin.',
    'Meeting met: agent=The Foreign Ministers, in=Velin',
  ],
  [
    'A mountain sheared off by the quake blocked a river.',
    'Prevention blocked: agent=A mountain, patient=a river',
    'Action sheared: patient=A mountain',
  ],
  ['A crowd broke up by noon and left.', 'Movement left: agent=A crowd'],
]);

check('what is yet to come, wished or only fits', [
  [
    'The clashes came ahead of a resumption of peace talks.',
    'Restoration planned resumption',
    'Negotiation planned talks',
  ],
  ['Troops guarded the town ahead of the election on Sunday.', 'Election planned election: on=2024-05-12'],
  ['They exchanged views on the settlement of the border dispute.', 'Agreement hypothetical settlement'],
  ['They reached a settlement of the border dispute.', 'Agreement settlement: agent=They'],
  ['The injuries are consistent with being struck by a car.', 'Accident hypothetical struck'],
  [
    'She called on the council to consider sanctions while welcoming the talks.',
    'Praise welcoming: patient~talks, speaker=She',
  ],
]);

check('services that do or say something', [
  ['The emergency service said that two guards had died.', 'Statement said: speaker=The emergency service'],
  ['He was held by the security services.', 'Detention held: agent=the security services, victim=He'],
  [
    'The firm sells security services to banks.',
    'Transaction sells: agent=The firm, patient~security services, recipient=banks',
  ],
]);

check('who is ordered to fire', [
  [
    'He denied having ordered troops to fire on the crowd.',
    'Attack not hypothetical fire: agent=troops, patient=the crowd',
  ],
  ['Police had orders to fire on looters.', 'Attack hypothetical fire: patient=looters'],
  ['The firm is looking at selling its mine.', 'Transaction hypothetical selling: agent=The firm, patient~its mine'],
]);

check('words in another sense', [
  ['The convoy came under attack in Velin.', 'Attack attack: in=Velin, patient~convoy'],
  ['The villagers spent a night in the open.', 'Action spent: agent=The villagers'],
  [
    'The ministry spent two million dollars on weapons.',
    'Transaction spent: #money 2000000, agent=The ministry, patient~two million dollars',
  ],
  ['She called her lawyer on Monday.', 'Contact called: on=2024-05-06, recipient=her lawyer, speaker=She'],
  ['The conviction of the mayor was upheld.', 'Conviction conviction: victim=the mayor'],
]);

never('words in another sense than their type', [
  ['The union expressed its conviction that the war must end.', /^Conviction/],
  ['It is the conviction of the union that the war must end.', /^Conviction/],
  ['The convoy came under attack in Velin.', /came/],
  ['The report called the use of force unlawful.', /^Contact/],
  ['Investors have not bought into the idea.', /^Transaction/],
]);
