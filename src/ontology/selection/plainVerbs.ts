import type { Selections } from './selection.js';
import { showing } from './states.js';

/** What is provided without helping anybody. */
const provided = `framework window space map roadmap tool guidance advice recommendation incentive contract remark intelligence access photo photograph
picture image context model foundation certainty clarity cover legitimacy justification amnesty stability testimony statement comment speech forum venue
path solution challenge mechanism impetus momentum boost snapshot perspective guideline briefing analysis confirmation proof avenue base indoctrination notice
labor labour data information identification detail version sample`;

/** What is made and shown. */
const shownWorks = 'film movie documentary video song album sculpture statue portrait replica painting';

/** What is built of deeds and feelings. */
const unbuilt = `case society democracy confidence tie alliance coalition consensus foundation success career life reputation community bridge understanding
energy resilience economy environment file following crescendo`;

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
      by: `${showing} audio testimony document record`,
    },
    // "Beds that provide them with food".
    { words: 'provide', form: 'verb', by: '!institution' },
    // "Used the money to fund a lavish life".
    { words: 'fund finance', form: 'verb', to: 'lifestyle life purchase spree gambling addiction habit' },
    { words: 'equip', form: 'verb', with: 'system radar engine camera sensor device' },
  ],
  [
    'Decision',
    { words: 'recognition', form: 'noun', own: 'beyond', instead: 'none' },
    { words: 'recognize recognise', form: 'verb', beside: 'widely' },
    { words: 'recognize recognise', form: 'verb', to: 'excellence nature talent' },
  ],
  [
    'Production',
    { words: 'build', form: 'verb', to: unbuilt },
    // "Made shoes", "made a film"; a remark, an impact and a visit are made as well, and the city safe.
    { words: 'make', form: 'verb', to: `@ware @device @materiel @building ${shownWorks}`, instead: 'Production' },
    { words: 'make', form: 'verb', to: '@thing @name @place it what' },
    { words: 'make', form: 'verb', of: '@any' },
    // "Was produced as evidence", "invented pretexts".
    { words: 'invent', form: 'verb', to: 'pretext claim story excuse reason lie allegation charge threat' },
    { words: 'assemble', form: 'verb', to: '@people team group panel crowd coalition staff committee' },
    {
      words: 'produce',
      form: 'verb',
      to: 'document evidence witness passport receipt result proof certificate letter map chaos effect list figure rate return',
    },
    { words: 'develop', form: 'verb', to: 'understanding cooperation plan strategy approach tie awareness' },
  ],
  [
    'Transaction',
    { words: 'pay', form: 'verb', to: 'price lip-service lip_service' },
    { words: 'lend', form: 'verb', to: 'support weight voice hand name ear credence credibility' },
    { words: 'owe', form: 'verb', to: 'it apology explanation life success thanks' },
  ],
  [
    'Establishment',
    { words: 'create', form: 'verb', to: situations },
    { words: 'create introduce launch open', form: 'verb', to: 'what' },
    { words: 'form', form: 'verb', by: 'sinkhole hole crack cloud ice crystal storm lake bubble scar crater' },
    { words: 'open', form: 'verb', by: 'sinkhole hole crack wound parachute ground crater' },
    { words: 'open', form: 'verb', to: 'it' },
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
      from: 'bid race contest competition election school college university tournament running campaign',
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
    { words: 'offer', form: 'noun', own: 'on', instead: 'none' },
    { words: 'offer', form: 'verb', to: 'cut discount price product test carrot' },
    { words: 'offer', form: 'verb', by: 'fellowship programme program course scheme project' },
  ],
  [
    'Threat',
    { words: 'threaten', form: 'verb', by: 'letter message caller email note', instead: 'Threat' },
    { words: 'threaten', form: 'verb', by: '@thing' },
  ],
  // "Identified the cause", "failings identified by the review": nobody is told by name.
  [
    'Identification',
    {
      words: 'identify',
      form: 'verb',
      to: 'cause problem way need reason failure failing gap weakness vulnerability area risk planning opportunity trend solution source',
    },
  ],
  ['Accident', { words: 'sink', form: 'verb', by: 'land ground soil city coast island heart spirit' }],
  // "He called it a trap", "people calling themselves monks".
  [
    'Contact',
    { words: 'call', form: 'verb', to: 'it', instead: 'Statement' },
    { words: 'call', form: 'verb', to: 'themselves himself herself itself ourselves myself', instead: 'none' },
  ],
  ['Withdrawal', { words: 'pull_out', form: 'verb', to: '@device @materiel knife gun pistol card stop' }],
  // "I remember the smell", "remembering the ticket": only the dead and a day are remembered so.
  [
    'Commemoration',
    { words: 'remember', form: 'verb', to: '@notion smell sound feeling face' },
    { words: 'remember', form: 'verb', lacks: ['memory'] },
    { words: 'celebrate', form: 'verb', to: 'victory win success triumph goal result achievement' },
    { words: 'celebration', form: 'noun', before: 'goal victory' },
  ],
  // "With months left in office".
  ['Dismissal', { words: 'leave_office', form: 'verb', to: 'week month year day' }],
  [
    'Rejection',
    { words: 'decline', form: 'verb', to: '@figure share', instead: 'Decrease' },
    // "Ignored the advice" said no; "ignored him" did not answer.
    {
      words: 'ignore',
      form: 'verb',
      to: 'advice call warning demand request order appeal plea ruling recommendation invitation offer proposal ultimatum law rule verdict resolution summons',
      instead: 'Rejection',
    },
    { words: 'ignore', form: 'verb' },
  ],
  // "Dismissed the claims as unfounded".
  [
    'Dismissal',
    {
      words: 'dismiss',
      form: 'verb',
      to: 'claim allegation accusation charge case suggestion report rumour rumor criticism concern complaint appeal lawsuit suit petition idea comment remark threat fear motion notion talk',
      instead: 'Rejection',
    },
  ],
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
    { words: 'hit', form: 'verb', by: 'reality' },
    { words: 'hit', form: 'verb', with: 'tariff duty sanction tax fine bill fee charge lawsuit' },
    { words: 'hit', form: 'verb', to: 'target milestone' },
    {
      words: 'target',
      form: 'verb',
      to: '@company policy anchor voter audience demographic consumer profit growth',
      lacks: ['arms'],
    },
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
      words: 'indicate remind raise_question raise_concern raise_issue',
      form: 'verb',
      by: 'reality imagery breach drop crash decision move incident report plan case result decline attack killing detention arrest raid blast death',
    },
  ],
  [
    'Publication',
    { words: 'release', form: 'verb', goal: 'community society', instead: 'Release' },
    { words: 'release', form: 'noun', from: 'prison jail custody detention captivity', instead: 'Release' },
    { words: 'publication', form: 'noun', objectOf: 'tell', instead: 'none' },
  ],
  [
    'Action',
    { words: 'take', form: 'verb', to: 'hostage', instead: 'Abduction' },
    // "Took her place", "a photograph taken in Tarn", "took the town one step closer": nothing is occupied.
    { words: 'take', form: 'verb', to: 'place seat stage photo photograph picture image selfie video step view vote' },
    { words: 'take', form: 'verb', beside: 'close closer back backward backwards forward far further seriously' },
    // "A package ordered from the shop".
    { words: 'order', form: 'verb', from: '@name @company', to: '@thing', instead: 'Transaction' },
  ],
  ['Decision', { words: 'order', form: 'verb', from: '@name @company', to: '@thing', instead: 'Transaction' }],
  ['Dismissal', { words: 'fire', form: 'verb', on: '@people @name', instead: 'Attack' }],
  [
    'Battle',
    {
      words: 'engage',
      form: 'verb',
      in: 'clash fighting battle combat firefight gunfight skirmish',
      instead: 'Battle',
    },
    { words: 'engage', form: 'verb', in: '@any' },
    {
      words: 'engage',
      form: 'verb',
      with: 'user public community audience reader partner stakeholder government official counterpart',
    },
    { words: 'clash', form: 'verb', by: '@thing' },
  ],
  [
    'Agreement',
    { words: 'reconcile', form: 'verb', to: 'invoice account record book statement data figure difference fact' },
  ],
  ['Killing', { words: 'liquidate', form: 'verb', to: '@company asset holding stock share position' }],
  ['Sanction', { words: 'embargo', form: 'verb', to: 'report story news text speech content' }],
  [
    'MilitaryOperation',
    {
      words: 'mobilize mobilise',
      form: 'verb',
      to: '@figure $ rescuer medic doctor worker ambulance staff team engineer firefighter',
    },
  ],
  ['Bombing', { words: 'blast', form: 'verb', to: '@people @name', for: '@any', instead: 'Condemnation' }],
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
