import type { Selections } from './selection.js';

const unwilled = '@figure @text @device @organism @heaven @weather @notion';
const contests = `title promotion survival place point subscriber customer market share attention equality change reform vote seat contract
championship cup medal crown job right justice audience supremacy leadership custody dominance talent viewer user consumer business lead top
relegation qualification win success recognition`;
const unarmed = `price trade tariff bidding turf culture format browser console star word propaganda currency chip ratings rating streaming patent
legal court political election electoral custody uphill boardroom proxy leadership budget copyright relegation title air-fare fare cola phone
smartphone talent media playoff promotion ideological verbal lifelong losing personal`;

const vehicles =
  'car truck bus lorry van train tram motorcycle motorbike taxi cab vehicle jeep tractor minibus suv pickup scooter ambulance bicycle trailer';

/** Who blocks a road and sits down in a building without arms. */
const civilians =
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

const workplaces =
  'mine factory plant mill depot refinery yard shipyard works smelter company firm carmaker airline university';

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
    { words: 'hit strike', form: 'verb', to: mines },
    { words: 'hit strike', form: 'verb', by: vehicles, lacks: ['battle'], instead: 'Accident' },
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
    { words: 'offensive', before: 'charm diplomatic marketing media advertising publicity' },
    { form: 'verb', by: unwilled },
    { words: 'attack assail', form: 'verb', to: '@text', instead: 'Condemnation' },
    {
      words: 'attack assail',
      form: 'verb',
      to: 'press media critic opponent rival judge judiciary court opposition predecessor',
      lacks: ['arms', 'blood'],
      instead: 'Condemnation',
    },
    {
      words: 'attack assail',
      form: 'verb',
      in: 'speech statement interview article letter column debate',
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
  [
    'Battle',
    { form: 'noun', before: unarmed },
    { for: contests },
    { for: '@notion @abstract', lacks: ['arms', 'blood'] },
    { of: 'wit will idea sex word nerve' },
    { with: '@organism @notion cancer depression illness addiction alcoholism' },
    { against: '@organism @notion @figure @abstract' },
    { between: '@company @device' },
    { form: 'verb', by: `${unwilled} @company` },
    { form: 'verb', to: '@organism @notion @figure @abstract' },
    { words: 'clash', over: '@thing' },
    { words: 'fight battle', over: '@thing', lacks: ['arms', 'blood'] },
    { words: 'fight battle confrontation', lacks: ['arms', 'blood', 'land'] },
    { words: 'engage', form: 'verb', lacks: ['arms'] },
  ],
  [
    'War',
    { words: 'war conflict', before: unarmed },
    { words: 'war', of: 'word nerve wit will idea' },
    { words: 'war', on: '@thing drug terror' },
    { words: 'war', against: '@organism @notion @figure @abstract drug terror terrorism crime' },
    { words: 'war', between: '@company @device' },
    { words: 'conflict', own: 'in', with: '@any' },
    { words: 'conflict', of: 'interest opinion law', instead: 'none' },
    { words: 'conflict', before: 'family personality marital schedule scheduling labor labour inner' },
    { words: 'conflict', with: 'law rule schedule constitution interest' },
    {
      words: 'revolution',
      before:
        'industrial technological digital green sexual scientific technology information energy quiet tech ai culinary',
    },
    { words: 'revolution', in: '@notion @thing' },
    { words: 'rebellion revolt mutiny', before: 'backbench party tory shareholder investor taxpayer' },
    // Who rises without arms fights no war.
    { words: 'uprising', lacks: ['battle'] },
    { words: 'rebellion uprising', by: 'backbencher lawmaker shareholder investor mp senator' },
  ],
  [
    'Invasion',
    { by: `${unwilled} @animal tourist fan supporter visitor shopper front holidaymaker consumer` },
    {
      words: 'occupy blockade',
      form: 'verb',
      by: civilians,
      lacks: ['battle'],
      instead: 'Protest',
    },
    { form: 'verb', to: '@notion @abstract @text @figure @device @organism pitch position post office seat space' },
    { words: 'invasion', before: 'pitch home stage' },
    { words: 'invasion', of: 'privacy tourist insect species locust shopper' },
    { words: 'occupation', by: 'protester student worker' },
  ],
  [
    'MilitaryOperation',
    // "A clash with an army patrol", "an army patrol was ambushed": who goes, and not that they go.
    { words: 'patrol', form: 'noun', own: 'with', instead: 'none' },
    { words: 'patrol', form: 'noun', own: 'by', instead: 'none' },
    { words: 'patrol', form: 'noun', before: 'army police military border security government', instead: 'none' },
    { words: 'patrol', form: 'verb', lacks: ['battle'] },
    {
      words: 'patrol',
      form: 'verb',
      by: 'police policeman officer monitor observer civilian ranger guard coastguard volunteer resident warden mission inspector',
    },
    { words: 'operation', shows: ['medicine'], lacks: ['arms'], instead: 'MedicalTreatment' },
    { words: 'operation', shows: ['rescue'], lacks: ['battle'], instead: 'Rescue' },
    { words: 'operation', before: 'police sting undercover customs search stop-and-search criminal' },
    { words: 'operation', shows: ['policing'], lacks: ['battle'] },
    { words: 'operation exercise drill maneuver manoeuvre sweep campaign', lacks: ['arms', 'blood'] },
    { words: 'campaign', before: 'advertising marketing election awareness publicity media pr sales membership' },
    {
      words: 'crackdown clampdown',
      on: '@notion @figure @abstract @device @text crime trafficking smuggling fraud evasion speeding drug',
      lacks: ['arms'],
    },
    {
      words: 'mobilize mobilise',
      to: '@notion @figure @money @abstract support resource voter opinion supporter effort volunteer community society',
    },
  ],
  ['Deployment', { to: '@device @notion @abstract tactic strategy argument airbag solution', by: '@any' }],
];
