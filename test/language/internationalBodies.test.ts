import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const { check, never } = eventChecks(createCoreNlpClient({ url: testCoreNlpUrl() }));

check('when and where what is condemned took place', [
  ['The council condemned the raid that occurred on 3 May in Oslo.', 'Attack raid: in=Oslo, on=2024-05-03'],
  [
    'The council condemned the raid on the convoy, which took place on 3 May in Oslo.',
    'Attack raid: on=2024-05-03, patient~convoy',
  ],
  ['The council praised the outcome of the talks that took place in Oslo.', 'Negotiation talks: in=Oslo'],
  ['The envoys read the minutes of the meeting held in Oslo on 3 May.', 'Meeting meeting: in=Oslo, on=2024-05-03'],
  ["The union condemns the coup d'état that took place in Gabon.", "Coup d'état: in=Gabon"],
  ['The envoys spoke of a raid that did not take place.', 'Attack not raid'],
]);

check('what is demanded in long lists', [
  [
    'The council demanded that the rebels, without delay, lay down their arms, end and prevent abuses, and release children.',
    'Release hypothetical release: agent=the rebels, patient=children',
  ],
  [
    'The council demanded that the army, in line with its promises, without delay, stop all violence and release all those detained in May.',
    'Release hypothetical release: agent=the army',
  ],
]);

check('whose the words around a verb are', [
  [
    'By resolution 7, adopted on 3 May 2024, the council agreed to send observers.',
    'Adoption adopted: on=2024-05-03, patient~resolution 7',
  ],
  ['The union condemns the acts of aggression by Libya against Chad.', 'Attack aggression: agent=Libya, patient=Chad'],
  [
    'The language mirrored that of a text vetoed by China in the Security Council two weeks earlier.',
    'Decision vetoed: agent=China, on=2024-04-26~, patient~text vetoed by China in the Security Council two',
  ],
  [
    'The embassy drew their attention to the shelling of the town on 3 May 2023.',
    'Attack shelling: on=2023-05-03, patient=the town',
  ],
  [
    'The need to conduct an investigation into the death of Ana Petrova in February 2018 was clear.',
    'Death death: on=2018-02, victim=Ana Petrova',
  ],
  ['The union rejected the decision of the cabinet to build a wall.', 'Decision decision: agent=the cabinet'],
]);

check('envoys and where they are sent', [
  [
    'The council noted the remarks made by the Permanent Representative of Chad to the African Union.',
    'Statement remarks: speaker=the Permanent Representative',
  ],
]);

never('what documents of international bodies do not say', [
  ['The union noted the remarks made by the Permanent Representative of Chad to the African Union.', /recipient=/],
  [
    'They noted the briefing by the Representative of the Chair for Chad and Head of Norland Mission in Somalia (NMS), Ana Petrova.',
    /briefing.*in=Somalia/,
  ],
  ['It was announced by Ivan Orlov, Commissioner for Trade and Enlargement Negotiations, in Oslo.', /Negotiation/],
  ['The killings were told to the Incident Prevention and Response Mechanisms.', /Prevention/],
  ['The council spoke of the Action Plan of the League.', /Plan/],
  ['(See Press Release SC/1)', /See|Release/],
  ['Omar Said has been in office since 2005, and many envoys have warned of a coup.', /warned.*(on=|Omar Said)/],
  ['The union deplores the stay of execution in Oslo.', /Killing/],
  ['The killers must be held accountable.', /Detention/],
  ['The situation on the ground is calm, and they assessed it in May.', /the ground/],
]);
