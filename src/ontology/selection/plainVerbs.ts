import type { Selections } from './selection.js';

/** What is provided without helping anybody. */
const provided = `framework window space map roadmap tool guidance advice recommendation incentive contract remark intelligence access photo photograph
picture image context model foundation certainty clarity cover legitimacy justification amnesty stability testimony statement comment speech forum venue
path solution challenge mechanism impetus momentum boost snapshot perspective guideline briefing analysis confirmation proof`;

/** What is made, and is no product. */
const unmade = `link overture pound dollar euro appointment point case change copy phone_call connection transition journey trip debut request offer start plan
difference promise contribution`;

/** What is built of deeds and feelings. */
const unbuilt = `case society democracy confidence tie alliance coalition consensus foundation success career life reputation community bridge understanding
energy resilience economy environment file`;

/** What is created as a state of affairs. */
const situations =
  'threat situation provocation condition foundation opportunity environment impression problem climate panic momentum';

/** What is hit as news hits: nobody strikes it. */
const blows = `scandal unrest slowdown shortage crisis inflation sanction tariff pandemic outage closure drought debt downturn recession loss cut wave
blackout criticism backlash`;

/** What fights for something bear, who do so with words. */
const fought = `victim right law legislation worker class family sway influence justice community bill democracy dignity equality truth reform future pay`;

/** Verbs of the commonest types that the press uses as often in another sense. */
export const plainVerbs: Selections = [
  [
    'Aid',
    { words: 'provide', form: 'verb', to: provided },
    { words: 'provide', form: 'verb', with: provided },
    {
      words: 'provide',
      form: 'verb',
      by: 'bill law act amendment event ocean sea river forest framework dialogue',
    },
    // "I support it": who agrees helps nobody; "claims supported by the evidence".
    { words: 'support', form: 'verb', to: 'it' },
    {
      words: 'support',
      form: 'verb',
      by: 'video audio evidence data footage testimony document image record photo finding',
    },
    { words: 'equip', form: 'verb', with: 'system radar engine camera sensor device' },
  ],
  [
    'Decision',
    { words: 'recognize recognise', form: 'verb', beside: 'widely' },
    { words: 'recognize recognise', form: 'verb', to: 'excellence nature talent' },
  ],
  [
    'Production',
    { words: 'build', form: 'verb', to: unbuilt },
    { words: 'make', form: 'verb', to: unmade },
    { words: 'make', form: 'verb', of: '@any' },
    { words: 'assemble', form: 'verb', to: '@people team group panel crowd coalition staff committee' },
    {
      words: 'produce',
      form: 'verb',
      to: 'document evidence witness passport receipt result proof certificate letter',
    },
    { words: 'develop', form: 'verb', to: 'understanding cooperation plan strategy approach tie awareness' },
  ],
  [
    'Transaction',
    { words: 'pay', form: 'verb', to: 'price lip-service lip_service' },
    { words: 'owe', form: 'verb', to: 'it apology explanation life success thanks' },
  ],
  [
    'Establishment',
    { words: 'create', form: 'verb', to: situations },
    { words: 'create introduce launch open', form: 'verb', to: 'what' },
    { words: 'open', form: 'verb', by: 'application registration nomination enrolment enrollment' },
  ],
  [
    'Increase',
    { words: 'gain', form: 'verb', to: '@figure point percent % weight', instead: 'Increase' },
    { words: 'gain', form: 'verb', to: '@any' },
    { words: 'gain', form: 'verb', from: '@any' },
    {
      words: 'grow',
      form: 'verb',
      to: 'beard hair crop food vegetable fruit rice wheat poppy flower plant tree grape tobacco cannabis produce',
    },
    {
      words: 'grow',
      form: 'verb',
      beside: 'up divided tired weary impatient concerned worried anxious frustrated old close cold apart',
    },
    { words: 'rise', form: 'verb', by: '@person smoke sun moon dust steam voice plume' },
    { words: 'climb', form: 'verb', by: '@person' },
    { words: 'improve', form: 'verb', to: '@figure', instead: 'Increase' },
    { words: 'improve', form: 'verb', to: 'life livelihood living condition access relation tie mood' },
    { words: 'raise', form: 'verb', to: 'stake' },
    { words: 'surge', form: 'verb', by: '@people @body', lacks: ['market'] },
  ],
  [
    'Decrease',
    { words: 'drop', form: 'verb', by: 'bomb', instead: 'Attack' },
    { words: 'drop', form: 'verb', by: 'jaw curtain leaflet' },
    // "Dropped out of the race".
    { words: 'drop', form: 'verb', beside: 'out' },
    {
      words: 'drop',
      form: 'verb',
      from: 'race contest competition election school college university tournament running campaign',
    },
    { words: 'reduce', form: 'verb', goal: 'rubble ruin ash ashes cinder', instead: 'Destruction' },
  ],
  [
    'Crime',
    { words: 'plot', form: 'verb', to: 'course route path' },
    { words: 'steal', form: 'verb', to: 'hope dream life childhood youth innocence' },
  ],
  [
    'Agreement',
    { words: 'sign', form: 'verb', goal: 'law', instead: 'Decision' },
    { words: 'sign sign_over', form: 'verb', over: '@any' },
    { words: 'sign sign_over', form: 'verb', beside: 'over' },
    { words: 'sign', form: 'verb', to: 'letter petition appeal autograph' },
  ],
  [
    'Promise',
    { words: 'offer', form: 'verb', to: 'cut discount price product test carrot' },
    { words: 'offer', form: 'verb', by: 'fellowship programme program course scheme project' },
  ],
  [
    'Threat',
    { words: 'threaten', form: 'verb', by: 'letter message caller email note', instead: 'Threat' },
    { words: 'threaten', form: 'verb', by: '@thing' },
  ],
  ['Accident', { words: 'sink', form: 'verb', by: 'land ground soil city coast island heart spirit' }],
  // "He called it a trap".
  ['Contact', { words: 'call', form: 'verb', to: 'it', instead: 'Statement' }],
  ['Withdrawal', { words: 'pull_out', form: 'verb', to: '@device @materiel knife gun pistol card stop' }],
  ['Commemoration', { words: 'remember', form: 'verb', to: '@notion smell sound feeling face' }],
  // "With months left in office".
  ['Dismissal', { words: 'leave_office', form: 'verb', to: 'week month year day' }],
  ['Rejection', { words: 'decline', form: 'verb', to: '@figure share', instead: 'Decrease' }],
  [
    'Invasion Detention Seizure',
    { words: 'capture', form: 'verb', by: 'image photograph picture camera panorama telescope' },
  ],
  ['Battle', { words: 'fight', form: 'verb', for: fought, lacks: ['blood'] }],
  ['Praise', { words: 'hail', form: 'verb', to: 'taxi cab ride' }],
  [
    'Attack',
    { words: 'hit strike batter', form: 'verb', by: blows },
    { words: 'hit', form: 'verb', beside: 'close home hard' },
    { words: 'target', form: 'verb', to: '@company policy', lacks: ['arms'] },
    { words: 'target', form: 'verb', by: '@text legislation comment campaign' },
    // "Was attacked for its record".
    { words: 'attack', form: 'verb', for: '@any', lacks: ['arms', 'blood'], instead: 'Condemnation' },
    {
      words: 'fire',
      form: 'verb',
      to: 'regulator watchdog staff team board manager chief coach aide',
      instead: 'Dismissal',
    },
  ],
  [
    'Statement',
    { words: 'respond', form: 'verb', goal: 'scene home house address incident emergency alarm fire accident crash' },
    { words: 'estimate', form: 'verb', at: '@any' },
    {
      words: 'indicate remind raise_question',
      form: 'verb',
      by: 'reality imagery breach drop decline attack killing detention arrest raid blast death',
    },
  ],
  ['Publication', { words: 'release', form: 'verb', goal: 'community society', instead: 'Release' }],
  ['Action', { words: 'take', form: 'verb', to: 'hostage', instead: 'Abduction' }],
  [
    'Movement Action',
    {
      words: 'drive',
      form: 'verb',
      to: '@people @name',
      from: 'land home village homeland house town',
      instead: 'Displacement',
    },
  ],
];
