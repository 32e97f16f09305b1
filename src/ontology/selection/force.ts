import type { Selections } from './selection.js';

export const unwilled = '@figure @text @device @organism @heaven @weather @notion';

const vehicles =
  'car truck bus lorry van train tram motorcycle motorbike taxi cab vehicle jeep tractor minibus suv pickup scooter ambulance bicycle trailer';

/** Who blocks a road and sits down in a building without arms. */
export const civilians =
  'protester demonstrator student activist worker squatter campaigner farmer trucker driver resident villager supporter crowd miner striker picket';

/** Who raids to search. */
const searchers =
  'police officer policeman detective agent inspector investigator prosecutor customs bureau fbi interpol gendarme';

/** What drives upon them hits them without force; who strikes them means to. */
const mines = 'landmine mine bomb ied reef iceberg rock sandbank';
const strikers =
  'missile rocket shell bomb grenade mortar projectile airstrike strike drone warplane jet plane aircraft bomber helicopter rebel militant force artillery raid gunman terrorist insurgent jihadist attacker militia bandit';

const missilesAndStates =
  'drone missile air rocket artillery israeli russian ukrainian american us u.s. turkish iranian syrian saudi pakistani houthi nato';

const workplaces = 'mine factory plant mill yard shipyard works smelter company firm carmaker airline';

const labour =
  'nationwide national general warning solidarity sympathy one-day two-day day-long indefinite token wildcat crippling hour day week';

const weapons = '@materiel baton stick bat truncheon belt pipe hammer rod cane whip fist chain bottle';

const roads =
  'road street highway motorway railway track station booth gate entrance crossroad junction refinery depot campus';

/** Force: what strikes, fights and conquers in other senses. */
export const force: Selections = [
  [
    'Attack',
    { words: 'hit strike', form: 'verb', by: '@weather', instead: 'Disaster' },
    { words: 'hit strike', form: 'verb', by: strikers, to: `${mines} market street`, instead: 'Attack' },
    { words: 'strike', form: 'verb', to: 'target', instead: 'Attack' },
    {
      words: 'hit strike',
      form: 'verb',
      by: 'bullet shot pellet arrow stone bottle canister knife',
      instead: 'Attack',
    },
    { words: 'hit strike', form: 'verb', to: mines },
    {
      words: 'hit strike',
      form: 'verb',
      by: 'driver motorist',
      with: 'stick bat fist bottle hammer bar stone belt',
      instead: 'Attack',
    },
    { words: 'hit strike', form: 'verb', by: `${vehicles} driver motorist`, lacks: ['battle'], instead: 'Accident' },
    {
      words: 'hit strike ram',
      form: 'verb',
      to: `${vehicles} pedestrian cyclist motorcyclist passer-by bus_stop lamp_post tree kerb guardrail`,
      shows: ['wreck'],
      lacks: ['battle', 'arms'],
      instead: 'Accident',
    },
    {
      words: 'hit strike',
      form: 'verb',
      to: '@people @name',
      shows: ['driving'],
      lacks: ['battle', 'arms'],
      instead: 'Accident',
    },
    // Crowds gather before houses, and prosecutors are after crimes.
    { words: 'target', form: 'verb', by: 'gathering demonstration protest march protester demonstrator' },
    { words: 'target', form: 'verb', to: 'crime espionage corruption fraud dealer trafficker' },
  ],
  [
    'Sanction',
    { words: 'blockade', by: civilians, instead: 'Protest' },
    { words: 'blockade', of: roads, lacks: ['battle'], instead: 'Protest' },
    { words: 'blockade', form: 'noun', shows: ['crowd'], lacks: ['battle'], instead: 'Protest' },
    { words: 'blockade', before: 'road street highway farmer trucker', instead: 'Protest' },
  ],
  [
    'Attack Battle Bombing Invasion Destruction MilitaryOperation',
    { words: 'beat destroy demolish', shows: ['sport'], to: '@people', instead: 'Competition' },
    { words: 'beat destroy demolish', shows: ['match'], to: '@name', instead: 'Competition' },
    { words: 'beat', form: 'verb', with: weapons, lacks: ['sport'], instead: 'Attack' },
    { words: 'beat', form: 'verb', shows: ['ballot'], lacks: ['blood'], instead: 'Competition' },
    {
      words: 'beat',
      to: '@name',
      by: '@name',
      shows: ['sport', 'ballot', 'game'],
      lacks: ['blood'],
      instead: 'Competition',
    },
    {
      words: 'beat',
      to: '@name',
      by: '@name',
      in: 'final round race set half minute',
      lacks: ['blood'],
      instead: 'Competition',
    },
  ],
  ['Invasion', { shows: ['sport'], lacks: ['arms', 'blood', 'land'] }],
  ['Destruction', { shows: ['match'], lacks: ['arms', 'blood', 'wreck'] }],
  ['Attack Battle Bombing MilitaryOperation', { shows: ['sport'], lacks: ['arms', 'blood'] }],
  [
    'Attack',
    { words: 'attack assault', before: 'heart panic asthma anxiety cardiac', instead: 'Illness' },
    { words: 'attack assault', before: 'verbal scathing stinging rhetorical bitter', instead: 'Condemnation' },
    { words: 'onslaught barrage', form: 'noun', of: '@notion @abstract @figure pressure' },
    { words: 'offensive', before: 'charm diplomatic marketing media advertising publicity' },
    { form: 'verb', by: unwilled },
    { words: 'attack assail', form: 'verb', to: '@text', instead: 'Condemnation' },
    {
      words: 'attack assail',
      form: 'verb',
      // Judges, rivals and the opposition are beaten as well.
      to: 'media critic judiciary predecessor',
      lacks: ['arms', 'blood'],
      instead: 'Condemnation',
    },
    {
      words: 'attack assail',
      form: 'verb',
      in: 'speech statement interview article letter column debate press media newspaper editorial',
      instead: 'Condemnation',
    },
    { words: 'attack assail', form: 'verb', as: '@thing @people', lacks: ['blood'], instead: 'Condemnation' },
    { words: 'attack assail', form: 'verb', to: 'process legitimacy integrity', instead: 'Condemnation' },
    {
      words: 'attack',
      form: 'noun',
      on: 'legitimacy integrity credibility character reputation',
      instead: 'Condemnation',
    },
    { form: 'verb', to: '@figure @organism @heaven @notion @abstract' },
    { words: 'shoot fire', to: '@text @device imagination question look glance' },
    { words: 'storm', form: 'verb', goal: 'victory win title lead triumph gold power' },
    { words: 'strike', form: 'verb', by: 'voice beauty thought fact contrast' },
    { words: 'fire attack', form: 'noun', own: 'under', for: '@any' },
    { words: 'fire attack', form: 'noun', own: 'under', over: '@any' },
    { words: 'fire attack', form: 'noun', own: 'under', lacks: ['arms', 'blood', 'land'] },
    { words: 'strike hit', form: 'verb', beside: 'back', lacks: ['arms', 'blood'] },
    { words: 'hit strike', form: 'verb', by: 'strike walkout stoppage', lacks: ['arms'] },
    {
      words: 'strike',
      form: 'noun',
      before: `${missilesAndStates} first preemptive pre-emptive retaliatory precision military`,
      instead: 'Attack',
    },
    {
      words: 'strike',
      form: 'noun',
      on: '@building @place @materiel airport port base runway target position',
      instead: 'Attack',
    },
    { words: 'strike', form: 'noun', before: labour, lacks: ['battle'], instead: 'LabourStrike' },
    { words: 'strike', form: 'noun', at: workplaces, lacks: ['arms', 'blood'], instead: 'LabourStrike' },
    { words: 'strike', form: 'noun', shows: ['labour'], lacks: ['arms', 'blood'], instead: 'LabourStrike' },
    { words: 'target', lacks: ['arms', 'blood'] },
    { words: 'hit strike pound ram', form: 'verb', to: '@thing', lacks: ['arms', 'blood'] },
    { words: 'hit', form: 'verb', by: '@thing', lacks: ['arms', 'blood'] },
    { words: 'raid', to: '@player @company' },
    { words: 'raid', by: searchers, lacks: ['battle'], instead: 'Investigation' },
    {
      words: 'raid',
      before: 'police dawn immigration tax anti-corruption anti-drug customs',
      instead: 'Investigation',
    },
    {
      words: 'gunfire crossfire barrage',
      of: '@text @notion @abstract question criticism complaint insult advertisement message letter call',
    },
    { form: 'noun', on: '@figure @organism @notion @abstract @text', lacks: ['arms', 'blood'] },
    {
      form: 'noun',
      on: 'press media critic opponent rival judge judiciary court opposition predecessor',
      by: '@people @name',
      lacks: ['arms', 'blood'],
      instead: 'Condemnation',
    },
    { form: 'noun', against: '@figure @organism @notion @abstract', lacks: ['arms', 'blood'] },
  ],
  [
    'Bombing',
    {
      words: 'explosion blast',
      form: 'noun',
      before:
        'gas boiler coal mining factory plant refinery industrial transformer dust firework fireworks chemical methane',
      lacks: ['battle'],
      instead: 'Accident',
    },
    {
      words: 'explosion blast',
      form: 'noun',
      at: 'mine colliery factory plant refinery mill smelter distillery warehouse boiler silo reactor works tannery',
      lacks: ['battle', 'arms'],
      instead: 'Accident',
    },
    { words: 'blast', form: 'noun', before: 'shotgun gun rifle pistol', instead: 'Attack' },
    // Of coal or under a wheel, by a leak or by sabotage.
    { words: 'explosion blast', form: 'noun', before: 'mine pipeline', lacks: ['battle'] },
    { words: 'explosion blast detonation', before: 'population demographic creative cambrian' },
    {
      words: 'explosion blast detonation',
      of: '@figure @text @notion @abstract @company @people @heaven @organism color colour laughter flavour flavor joy rage anger creativity violence',
    },
    {
      words: 'explode blast',
      form: 'verb',
      by: 'pipe pipeline boiler transformer reactor stove heater gas engine tyre tire battery phone volcano canister cylinder furnace turbine firework fireworks',
      lacks: ['arms'],
      instead: 'Accident',
    },
    {
      words: 'explode detonate',
      form: 'verb',
      by: '@figure @text @heaven @notion @abstract @company @weather crowd temper tension population debate row',
    },
    { words: 'explode', form: 'verb', in: 'anger laughter rage fury joy applause cheer tear popularity size number' },
    { words: 'go_off', by: '@person', instead: 'Movement' },
    { words: 'go_off', to: 'air' },
    { words: 'go_off', by: '@figure @notion @text alarm light siren phone sensor clock' },
    { words: 'set_off', to: '@explosive @materiel', instead: 'Bombing' },
    { words: 'set_off', to: 'alarm sensor siren detector light' },
    { words: 'set_off', to: '@any', instead: 'Cause' },
    { words: 'set_off', form: 'verb', by: '@people @name', instead: 'Movement' },
    { words: 'blow_up', to: '@figure @notion @text @abstract balloon' },
    { words: 'bombard bomb blast', form: 'verb', to: '@organism @text' },
    {
      words: 'bombard',
      with: '@text @notion @abstract @organism question complaint call email message request letter',
    },
    { words: 'bomb bombard blast', form: 'verb', by: unwilled },
    {
      words: 'blast',
      form: 'verb',
      to: '@people @name @text @notion',
      lacks: ['arms', 'blood'],
      instead: 'Condemnation',
    },
  ],
];
