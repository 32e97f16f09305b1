import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const { check, never } = eventChecks(createCoreNlpClient({ url: testCoreNlpUrl() }));

check('whose a noun is does it, or undergoes it', [
  ["Milo Brandt's cremation was attended by few.", 'Action cremation: patient=Milo Brandt'],
  [
    "Norway's arrest of three sailors angered Oslo.",
    'Detention arrest: #detained 3, agent=Norway, victim=three sailors',
  ],
  ["The party's losses in the election were heavy.", 'Action losses: patient=The party'],
  ["The minister's resignation surprised Oslo.", 'Dismissal resignation: agent=The minister'],
  ['Her confirmation by the senate was expected.', 'Action confirmation: agent=the senate, patient=Her'],
  ['The crimes of the militia shocked Oslo.', 'Crime crimes: agent=the militia'],
  ['The envoy had the approval of Norway.', 'Decision approval: agent=Norway, beneficiary=The envoy'],
  [
    'The transfer of three sailors to Oslo angered Sweden.',
    'Movement transfer: destination=Oslo, patient=three sailors',
  ],
  ["Sweden's deployment of guards angered Oslo.", 'Deployment deployment: agent=Sweden, patient=guards'],
  ["Sweden's attempt, by Milo Brandt, failed.", 'Action attempt: agent=Milo Brandt, agent=Sweden'],
  ['The team took a beating in Oslo.', 'Attack beating: in=Oslo, patient=The team'],
  // One name with a stroke is no pair.
  ['The Nagorno-Karabakh war ended in 2020.', 'War war: in=Nagorno-Karabakh'],
]);

check('who is behind a preposition', [
  ["The club announced Milo Brandt's suspension.", 'Decision suspension: patient=Milo Brandt'],
  ["Fans deplored Norway's suspension of the treaty.", 'Decision suspension: agent=Norway, patient~treaty'],
  ['They criticised his exclusion from the team.', 'Action exclusion: patient=his'],
  ['Residents reported the collapse of the bridge.', 'Accident collapse: patient=the bridge'],
  ['They heard of the resignation of the minister.', 'Dismissal resignation: agent=the minister'],
  ['He praised remarks from the minister.', 'Statement remarks: speaker=the minister'],
  ['The team was hit by an air strike from the rebels.', 'Attack strike: agent=the rebels'],
  ['Critics fear bans for athletes.', 'Decision hypothetical bans: patient=athletes'],
  [
    'The team met the new members of the Norwegian parliament.',
    'Meeting met: agent=The team, participant=the new members',
  ],
  [
    'The attack was claimed by the rebels along with the Sand Front.',
    'Statement claimed: patient~attack, speaker=Sand Front, speaker=the rebels',
  ],
]);

never('who stands behind another word', [
  ['He is charged with assault against a child.', /Charge charged.*a child/],
  ['He is charged with shooting at a guard.', /Charge charged.*a guard/],
  ['Milo Brandt fired shots outside the embassy.', /patient=the embassy/],
  ['A woman was attacked outside the embassy.', /patient=the embassy/],
  ['They took part in raids on the side of Norway.', /patient.*(side|Norway)/],
  ['The victims fell in a blast which occurred at 00:41 am.', /00:41/],
  ['She became deputy chief of staff to the governor.', /recipient/],
  ["They met on the premier's visit to Oslo.", /Visit .*They/],
  ['The army tried to hold back the rebel advance.', /advance.*The army/],
]);

check('participles that are not of the noun before them', [
  ['He then chased Milo Brandt, firing several shots.', 'Attack firing: agent=He, patient~several shots'],
  ['The nurses were on Mill Avenue enjoying a night out.', 'Action enjoying: agent=The nurses'],
  ['She spoke at the base, at one point holding up a box.', 'Action holding: agent=She, patient~box'],
  ['Many buyers experienced issues connecting to the website.', 'Action connecting: agent=Many buyers'],
  // The noun before them is meant.
  ['Police arrested a man carrying a knife.', 'Action carrying: agent=a man, patient~knife'],
  ['The town, surrounded by troops, fell.', 'Action surrounded: agent=troops, patient=The town'],
  ['It was one option weighed by the board.', 'Action weighed: agent=the board, patient~one option'],
]);

never('participles that say nothing of the noun before them', [
  ['It ended the civil war in Norway, triggered by a coup.', /triggered.*Norway/],
  ['The cathedral stands in Oslo, built by the king.', /built.*Oslo/],
  ['She comes to this role, having held senior posts at the bank.', /held.*role/],
  ['The board cut its staff, resulting in losses.', /resulting.*(staff|board)/],
]);
