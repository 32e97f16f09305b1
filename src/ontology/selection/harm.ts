import type { Selections } from './selection.js';

const lifeless = '@figure @text @device @heaven @notion @abstract';

/** What one plunges into without moving. */
const straits =
  'turmoil chaos crisis darkness recession depression debt poverty war conflict uncertainty mourning despair anarchy disarray grief limbo bankruptcy violence bloodshed unrest silence';

/** Harm: what kills, dies and breaks in other senses. */
/** What burns and sets nothing on fire. */
const burning =
  '@building bar mill warehouse barn forest woodland village town district neighbourhood neighborhood market boat ship ferry car';

export const harm: Selections = [
  [
    'Killing Massacre',
    { form: 'verb', to: '@figure @text @device @organism @notion @abstract engine light' },
    { form: 'noun', of: '@figure @text @device @notion song' },
    // A crash is a tragedy too; a massacre is called so where it is told of.
    { words: 'tragedy', lacks: ['massacre'] },
    { words: 'slaughter massacre', shows: ['sport'] },
  ],
  [
    'Death',
    { by: `${lifeless} tradition language bill village` },
    { form: 'noun', of: `${lifeless} language tradition privacy industry` },
    { words: 'take_life', form: 'verb', beside: 'over up on easy seriously' },
    { words: 'suicide', before: 'political economic career commercial financial assisted attempted assist attempt' },
    { words: 'succumb', by: '@company market pressure' },
  ],
  [
    'Injury',
    { words: 'wound', form: 'noun', before: 'old open psychological emotional historical', instead: 'none' },
    { words: 'wound', form: 'noun', of: '@notion past history', instead: 'none' },
    { words: 'hurt', by: '@thing', lacks: ['blood', 'wreck'] },
    { words: 'hurt harm injure wound', form: 'verb', to: `${lifeless} @company @money` },
    { words: 'poison', to: '@notion @abstract atmosphere debate relation' },
    { words: 'burn', form: 'verb', to: 'coach tire tyre vehicle car bus effigy flag', instead: 'Destruction' },
    { words: 'burn', to: '@money @text @device calorie fat fuel oil gas energy coal cd bridge rubber' },
    {
      words: 'burn',
      to: 'bank office school church mosque temple company station headquarters ministry embassy',
      instead: 'Destruction',
    },
    // "The mill burned"; "the mill burned down" is no arson by the mill.
    { words: 'burn', form: 'verb', by: `${burning}`, instead: 'Fire' },
    { words: 'burn', by: '@device @heaven candle lamp light flame stove' },
    // "Wildfires are burning" hurt nobody.
    { words: 'burn', form: 'verb', by: 'fire wildfire bushfire blaze flame fuel wreckage' },
    { words: 'hurt', form: 'verb', by: 'it' },
  ],
  ['Arson', { words: 'burn_down', form: 'verb', by: `${burning}`, instead: 'Fire' }],
  [
    'Disaster',
    {
      words: 'avalanche storm tsunami earthquake tide flood',
      form: 'noun',
      of: '@notion @text @abstract @money yuan cash capital crisis problem complaint question criticism protest letter call refugee migrant indignation rage scandal lawsuit',
    },
  ],
  ['Disappearance', { by: '@figure @text @notion @abstract @weather job money doubt hope plane_ticket' }],
  [
    'Abuse',
    { words: 'abuse', to: '@notion @text @abstract substance drug alcohol position power privilege' },
    { words: 'abuse', before: 'drug alcohol substance' },
    { words: 'abuse', of: '@money fund', instead: 'Crime' },
    { words: 'abuse', of: '@notion @abstract power position drug alcohol trust office' },
    { words: 'humiliate', lacks: ['captivity'] },
    { words: 'abuse', before: 'right rights human-rights process market verbal procedural' },
    { words: 'repression oppression', before: 'financial' },
  ],
  [
    'Destruction',
    { form: 'verb', to: '@figure @notion @abstract myth lead' },
    { words: 'devastate', form: 'verb', by: 'grief loss news death' },
    { words: 'damage', of: '@notion @abstract' },
    { words: 'damage', before: 'brain liver nerve lung kidney reputational skin sun tissue' },
    { words: 'loot plunder', shows: ['sport'] },
    {
      words: 'dismantle',
      to: 'cell ring network gang group cartel organisation organization syndicate system regime apparatus body office institution',
    },
  ],
  ['Abduction', { words: 'hijack', to: '@notion @text @device debate agenda process conversation meeting' }],
  [
    'Detention',
    // "Sent books to the prison", "put the prison up for sale".
    { words: 'send_prison send_jail', to: '@thing', instead: 'Movement' },
    { words: 'put_prison', to: '@thing prison' },
    { words: 'arrest', before: 'cardiac heart', instead: 'Illness' },
    { words: 'capture', to: '@materiel', instead: 'Seizure' },
    {
      words: 'capture',
      form: 'noun',
      of: 'town city village territory area airport airfield base region district hill port province island post stronghold capital crossing bridge settlement',
      instead: 'Invasion',
    },
    {
      words: 'capture apprehend',
      to: `${lifeless} @money percent % carbon essence mood vote beauty emission co2 energy data limelight headline spotlight`,
    },
    { words: 'arrest', form: 'verb', to: '@figure @notion @abstract decline slide fall development crisis' },
    { words: 'capture', before: 'carbon motion data image screen' },
    { words: 'capture', of: '@text @notion carbon data image' },
  ],
  [
    'Seizure',
    {
      words: 'seize',
      form: 'verb',
      to: 'post base town village barracks outpost checkpoint airport airfield bridge hill position territory island province border_crossing',
      instead: 'Invasion',
    },
    { to: '@notion @abstract opportunity initiative advantage' },
  ],
  ['Accident', { words: 'stampede', for: '@any' }],
  [
    'Disaster',
    { words: 'tremor', in: 'hand voice leg arm finger', instead: 'none' },
    {
      words:
        'storm flood avalanche tsunami hurricane earthquake eruption drought tornado cyclone typhoon downpour cloudburst tremor',
      of: '@figure @text @notion @abstract @people applause criticism protest complaint outrage controversy email',
    },
    {
      words: 'storm earthquake hurricane tsunami drought',
      before: 'political media diplomatic financial perfect twitter online economic goal',
    },
    { words: 'flood', form: 'verb', by: '@figure @people @text @notion' },
  ],
  ['DiseaseOutbreak', { of: '@notion @abstract violence fighting war unrest hostility crime loneliness peace fire' }],
  [
    'Accident',
    { form: 'verb', by: '@figure', instead: 'Decrease' },
    { words: 'crash collapse', of: '@figure economy bank', instead: 'Decrease' },
    {
      words: 'crash collision',
      before: 'market stock financial housing wall currency economic price',
      instead: 'Decrease',
    },
    { form: 'verb', by: '@text @device @notion @player' },
    { words: 'derail sink wreck', to: '@notion @figure @text @abstract talk negotiation scheme bid process' },
    // "The runner collapsed", "overturned the ban".
    { words: 'collapse', form: 'verb', by: '@person' },
    {
      words: 'overturn',
      form: 'verb',
      to: '@text ban card conviction sentence verdict ruling result election suspension block fine order',
      instead: 'Decision',
    },
    { words: 'crash', form: 'verb', goal: 'defeat loss exit' },
    { words: 'crash', shows: ['sport'], lacks: ['wreck'] },
    { words: 'crash_out', by: '@any' },
    { words: 'plunge_into', goal: `@notion @abstract ${straits}` },
    { words: 'plunge_into', goal: 'wave round series cycle period era' },
    {
      words: 'plunge_into',
      to: '@name country nation region economy city party market society world',
      goal: '!building',
    },
  ],
  ['Fire', { words: 'ignite', to: '@notion @abstract debate controversy' }],
  ['Illness', { words: 'infect', to: '@device' }, { words: 'infection', of: '@device' }],
  [
    'MedicalTreatment',
    { words: 'treat', by: '@text @company @notion' },
    { words: 'treat', to: '@text @notion @figure @device @abstract wood water surface sewage waste subject' },
  ],
  [
    'Birth',
    { form: 'noun', of: '@text @device @notion @company @abstract @heaven nation democracy music movement state' },
  ],
  ['Marriage', { form: 'noun', of: '@text @device @notion @abstract convenience technology style flavor flavour' }],
  [
    'Rescue',
    // "Placed in business rescue".
    {
      words: 'rescue',
      form: 'noun',
      before: 'business bank company corporate financial airline',
      instead: 'Investment',
    },
    { to: '@figure @company @notion @abstract @text' },
    { shows: ['sport'] },
    { before: 'bank financial company economic' },
  ],
];
