import type { Selections } from './selection.js';

const speechless = '@text @device @figure @notion @organism @weather';

/** What is demanded of somebody. */
const claimed =
  'wage pay salary price raise rise talk ransom money compensation payment refund apology resignation release inquiry reform change action justice independence autonomy tax cut';

/** Who demands, and does not buy: "the rebels' demand for weapons". */
const askers =
  'rebel gunman hijacker kidnapper captor militia militant guerrilla insurgent protester striker union miner opposition minister president leader government army junta party tribe villager resident prisoner';

/** What there is a market for. */
const traded = `@device @materiel oil gas crude petrol gasoline diesel fuel coal copper gold silver steel iron ore metal lithium nickel zinc tin aluminium aluminum uranium cotton coffee cocoa rice wheat
grain food beef fish milk good product commodity energy power electricity water housing home property car vehicle aircraft jet plane ship chip semiconductor
equipment machinery credit loan travel flight ticket service labour labor`;

const buyers =
  'market consumer customer domestic global world worldwide local export import energy electricity power oil gas coal steel fuel credit loan housing travel air passenger peak strong weak robust sluggish soft rising growing falling surging weaker stronger';

/** Words: what says nothing, promises nothing and meets nobody. */
export const speech: Selections = [
  [
    'Statement',
    { words: 'concede', to: 'goal point penalty corner try run home-run kick free-kick' },
    { words: 'answer', to: 'phone telephone door prayer call' },
    { words: 'write', to: 'book novel play song poem memoir screenplay music opera script symphony code program' },
    { words: 'post', to: 'photo photograph picture video image clip footage', instead: 'Publication' },
    { words: 'post', form: 'verb', to: '@people' },
    { words: 'admit', form: 'verb', goal: 'hospital clinic ward care', instead: 'MedicalTreatment' },
    {
      words: 'admit',
      form: 'verb',
      goal: 'union club school university membership alliance bloc council league bar community organization organisation association',
    },
    { words: 'admit', form: 'verb', to: '@people', goal: 'church country building party house' },
    { words: 'find', form: 'verb', by: 'judge court jury tribunal', instead: 'Decision' },
    { words: 'speak', by: 'number fact work action record' },
    { words: 'address', to: 'problem' },
    { words: 'interview', before: 'asylum job visa screening substantive entry exit' },
  ],
  [
    'Demand',
    // "The statement calls on all parties"; a plan that calls for four jobs has them.
    {
      words: 'call call_on call_upon call_for urge demand',
      form: 'verb',
      by: 'statement report letter petition declaration communique communiqué editorial motion',
      instead: 'Demand',
    },
    // What buyers would buy is asked of nobody: "demand for copper".
    { words: 'demand', form: 'noun', for: claimed, instead: 'Demand' },
    { words: 'demand', form: 'noun', by: askers, for: '@any', instead: 'Demand' },
    { words: 'demand', form: 'noun', for: traded, instead: 'none' },
    { words: 'demand', form: 'noun', before: buyers, instead: 'none' },
    { words: 'demand', form: 'noun', shows: ['market'], lacks: ['labour', 'arms', 'court'], instead: 'none' },
    { words: 'order', form: 'noun', by: 'court judge tribunal', instead: 'Decision' },
    { words: 'plea', form: 'noun', objectOf: 'enter change withdraw', instead: 'Trial' },
    { words: 'ask', form: 'verb', to: 'question', instead: 'Statement' },
    { form: 'verb', by: `${speechless} job work sport role` },
  ],
  ['Promise', { form: 'verb', by: `${speechless} @company`, to: '!promise' }],
  [
    'Praise',
    { words: 'appreciate', by: '@figure', instead: 'Increase' },
    { words: 'welcome', form: 'verb', to: '@people' },
  ],
  [
    'Threat',
    {
      words: 'threaten',
      form: 'verb',
      to: 'job life peace security stability safety existence future survival unity livelihood interest health economy species habitat supply region',
    },
    {
      form: 'verb',
      by: '@weather @organism @figure @notion @heaven @animal dispute fight war conflict row crisis spill standoff strike violence unrest shortage',
    },
  ],
  [
    'Contact',
    { words: 'communicate', by: '@device @organism' },
    { words: 'call', form: 'verb', goal: 'question doubt account' },
  ],
  [
    'Appointment',
    { words: 'appointment', with: 'doctor dentist lawyer specialist surgeon physician therapist consul' },
  ],
  ['Agreement', { words: 'sign', to: 'autograph shirt book poster ball' }, { words: 'agree', by: '@figure @text' }],
  ['Visit', { words: 'visit', to: '@device @text blog link page store shop url' }, { words: 'visit', of: '@device' }],
  [
    'Session',
    { before: 'training practice recording trading photo therapy jam gym bowling yoga studio gaming testing' },
  ],
  [
    'Meeting',
    { words: 'meet', form: 'verb', by: '@thing', to: 'opposition' },
    { words: 'meet', form: 'verb', shows: ['match'], instead: 'Competition' },
    { words: 'meet', form: 'verb', by: '@player', to: '@player', shows: ['sport'], instead: 'Competition' },
    {
      words: 'meet',
      form: 'verb',
      in: 'final semifinal semi-final quarterfinal quarter-final playoff play-off',
      instead: 'Competition',
    },
    { words: 'summit', of: 'mountain peak everest volcano', instead: 'none' },
    { words: 'gather', by: '@weather cloud dust speed' },
    { words: 'forum', before: 'online internet web discussion message chat policy', instead: 'none' },
    { words: 'gathering', before: 'information intelligence data news evidence fact', instead: 'none' },
    { words: 'assembly', before: 'final vehicle car aircraft engine' },
  ],
  [
    'Commemoration',
    { words: 'honor honour', with: 'award prize medal title trophy doctorate' },
    {
      words: 'honor honour',
      to: '@notion @text commitment contract obligation promise ceasefire cease-fire truce agreement treaty term wish request pact arrangement debt',
    },
    { words: 'celebrate', shows: ['sport'] },
    {
      words: 'ceremony',
      before:
        'welcome welcoming reception opening closing award awards prize medal signing graduation swearing-in handover wedding accreditation arrival departure naming groundbreaking ground-breaking inauguration enthronement oath oath-taking credentials official formal grand state investiture induction passing-out launching launch foundation turning',
    },
    { words: 'ceremony', lacks: ['memory'] },
  ],
  [
    'Denial',
    {
      words: 'deny',
      to: 'request application appeal bail visa permit permission access entry petition motion licence license asylum plea parole clemency',
      instead: 'Rejection',
    },
    { words: 'denial', of: 'visa access service right justice entry care treatment asylum freedom' },
  ],
  ['Rejection', { by: '@figure @text @organism', form: 'verb' }],
  [
    'Condemnation',
    { words: 'lash_out hit_out', with: '@materiel knife stick fist foot club' },
    { words: 'lash_out hit_out', by: '@animal @weather dog' },
    { words: 'slam', form: 'verb', by: '@weather @device car truck bus train ship boat plane' },
    {
      words: 'slam',
      form: 'verb',
      to: 'door window gate lid drawer brake phone ball fist hand foot coast shore island',
    },
  ],
  ['Publication', { words: 'print', by: '@device' }],
  [
    'Disclosure',
    { words: 'expose', to: 'brick skin wire flesh' },
    // "Exposed divisions in the party": nobody makes them known.
    {
      words: 'expose',
      form: 'verb',
      to: 'division anxiety rift weakness vulnerability flaw gap tension inequality himself herself themselves',
    },
    { words: 'exposure', form: 'noun', of: '@people' },
    {
      words: 'leak',
      to: 'oil gas water fuel petrol gasoline diesel chemical acid ammonia methane radiation sewage fluid liquid blood',
    },
    {
      words: 'leak',
      by: 'tanker pipe pipeline tank ship vessel boat roof valve plant reactor refinery well rig drum barrel hose dam',
    },
  ],
];
