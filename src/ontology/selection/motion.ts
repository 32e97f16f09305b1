import { labourWords } from '../labourWords.js';
import { drivingOut, offenders } from '../offenders.js';
import type { Selections } from './selection.js';

/** What is sent as money, and moves on markets. */
const paid = 'dollar euro pound yen rouble ruble lira peso money cash fund $';

/** Motion: what moves nowhere, and is founded, made and shown in other senses. */
export const motion: Selections = [
  [
    'Movement',
    { words: 'advance', form: 'verb', shows: ['sport'] },
    { words: 'go', beside: 'off', by: '@explosive', instead: 'Bombing' },
    {
      words: 'go',
      beside: 'public bankrupt viral silent wrong blank dark bad mad global live online unnoticed unpunished',
    },
    { words: 'go', from: 'air' },
    { words: 'walk walk_off', from: 'job', instead: 'LabourStrike' },
    { words: 'walk walk_off', to: 'job', instead: 'LabourStrike' },
    // "The storm brought landslides": nothing is carried.
    { words: 'bring', form: 'verb', by: '@weather', instead: 'Cause' },
    { words: 'go', form: 'verb', beside: 'on', by: '@thing' },
    // "Proceeded with the auction", "came first", "walked away from the deal".
    { words: 'proceed', with: '@any' },
    // "The ruling came on Monday", "came after two arrests": nothing moves.
    {
      words: 'come',
      form: 'verb',
      by: `ruling verdict decision sentence judgment judgement conviction acquittal indictment order announcement news arrest charge lawsuit warning killing
attack raid shooting bombing blast murder death statement comment remark report vote hearing trial appeal visit crackdown sanction ban release incident
resignation dismissal appointment extradition execution revelation allegation accusation`,
    },
    { words: 'come', beside: 'first second third fourth last top bottom close' },
    {
      words: 'walk walk_away',
      from: `${'@notion @text'} deal talk treaty agreement accord negotiation table offer pact`,
    },
    { words: 'take_off touch_down dock disembark', to: '@any' },
    { words: 'lift_off', to: '@any', instead: 'Action' },
    { form: 'verb', by: '@figure @text @device @notion @money @organism' },
    {
      words: 'return come go move enter',
      form: 'verb',
      goal: 'profit growth profitability business market administration receivership form normal black',
    },
    { words: 'deliver', to: 'baby twin triplet newborn', instead: 'Birth' },
    {
      words: 'deliver',
      form: 'verb',
      to: `@notion @abstract speech statement verdict ruling sentence message address warning lecture sermon keynote remark result victory report
ultimatum apology service justice growth reform blow performance oath opinion budget
increase rise hike cut gain profit loss return saving boost earnings dividend surprise`,
    },
    { words: 'deliver', form: 'verb', on: 'promise pledge commitment reform agenda mandate programme program' },
    {
      words: 'move bring_forward',
      form: 'verb',
      to: 'hearing trial talk meeting election vote game match session deadline event case debate focus amendment motion resolution',
    },
    // "Went on strike": nobody went anywhere.
    {
      words: 'go',
      form: 'verb',
      on: 'strike hunger-strike trial sale display record offensive air',
    },
    // "The refugees left Syria without food": they went; "left three provinces without power": nobody did.
    { words: 'leave', to: '@people', without: 'food shelter job work income' },
    {
      words: 'leave',
      finite: true,
      by: '@person soldier troop',
      to: '@any',
      without: 'food shelter job work income',
      instead: 'Movement',
    },
    {
      words: 'leave',
      form: 'verb',
      to: '@any',
      without:
        'power electricity water food gas heating fuel light shelter home house communication internet telephone work job income school leader government',
    },
    // "Sent 20 million dollars to Sudova"; "sent the lira to a record low".
    { words: 'send', form: 'verb', to: paid, goal: '@name @people @place', instead: 'Movement' },
    { words: 'send', form: 'verb', to: paid, in: 'aid relief assistance help', instead: 'Movement' },
    { words: 'send drive push', form: 'verb', to: '@figure', instead: 'Cause' },
    { words: 'send', form: 'verb', to: '@thing @name', goal: 'low high record', instead: 'Cause' },
    // "Entered its third day".
    { words: 'enter', to: 'day week month year decade phase stage' },
    { words: 'enter', to: 'market business sector industry segment race contest' },
    { words: 'return', before: 'tax investment annual financial' },
    { words: 'return', form: 'noun', of: '@notion @abstract travel normality calm' },
    { words: 'return', form: 'noun', goal: 'day era time past normality normal' },
    { words: 'move', form: 'verb', beside: 'ahead' },
    { words: 'entry', form: 'noun', goal: 'race contest market war force' },
    { words: 'fly', form: 'verb', by: 'flag banner' },
    { words: 'land', form: 'verb', to: 'contract deal job role blow punch prize interview order post' },
    { words: 'move', form: 'verb', by: 'gesture story plight kindness tribute response scene tear' },
    {
      words: 'delivery',
      of: 'verdict ruling judgment judgement speech statement message sentence service justice project programme program',
    },
    { words: 'advance', in: '@notion @thing technology science medicine' },
    { words: 'flight', of: '@money fancy' },
    { words: 'journey', of: '@notion' },
    // "Her career journey", "a journey to recovery": nobody travels.
    { words: 'journey', before: 'career personal spiritual emotional fertility healing learning creative cup musical' },
    { words: 'journey', form: 'noun', goal: '@place @name', instead: 'Movement' },
    { words: 'journey', form: 'noun', lacks: ['travel'] },
  ],
  [
    'Withdrawal',
    { by: '@figure', instead: 'Decrease' },
    {
      words: 'pull_out_of',
      to: '@people',
      from: 'rubble debris ruin wreckage wreck sea water river lake snow mud well mine',
      instead: 'Rescue',
    },
    // "Pulled the man out of the meeting", "a gun out of his coat".
    { words: 'pull_out_of', to: '@person @device gun pistol knife card rifle phone' },
    { words: 'walk_out', by: [...labourWords].join(' '), instead: 'LabourStrike' },
    {
      words: 'withdrawal',
      of: `@text @notion bill law motion candidacy claim application complaint amendment lawsuit charge offer support statement licence license
recognition consent permission accreditation nomination`,
    },
    { words: 'withdrawal', of: '@money', instead: 'Transaction' },
    { by: '@heaven @notion @weather @text glacier ice water sea tide' },
    { before: 'cash bank drug alcohol nicotine' },
  ],
  [
    'Deportation',
    { words: 'expel_from', to: 'diplomat ambassador envoy attaché consul', instead: 'Deportation' },
    // "Expelled from the party".
    {
      words: 'expel_from',
      from: '@body party club alliance bloc school university parliament union league association team federation chamber',
      instead: 'Dismissal',
    },
    { words: 'exile', form: 'noun', own: 'into', instead: 'Displacement' },
    { words: 'exile', form: 'noun', own: 'in', instead: 'none' },
    { words: 'exile', form: 'noun', own: 'from', instead: 'none' },
    { words: 'exile', before: 'voluntary self-imposed', instead: 'Displacement' },
  ],
  [
    'Displacement',
    { words: 'flee', by: '@company @money capital' },
    { words: 'flee', to: [...drivingOut].join(' '), instead: 'Displacement' },
    { words: 'flee', by: [...offenders].join(' '), instead: 'Movement' },
    { words: 'flee', to: 'scene police officer enforcement justice', instead: 'Movement' },
    { words: 'flee', shows: ['suspect'], lacks: ['battle'], instead: 'Movement' },
    { words: 'escape', by: '@figure @text @organism gas' },
  ],
  [
    'Ceasefire',
    { words: 'surrender', shows: ['sport'] },
    { words: 'surrender', by: '@figure', instead: 'Decrease' },
    { words: 'surrender', to: '@notion @figure @text @abstract', lacks: ['arms'] },
  ],
  [
    'Establishment',
    {
      words: 'create',
      to: '@text @device @organism sculpture work artwork material design dish garment mouse toy recipe logo character',
      instead: 'Production',
    },
    { words: 'creation', of: '@text @device @organism sculpture artwork', instead: 'Production' },
    {
      words: 'set_up',
      to: 'roadblock checkpoint barricade tent fence table stall camera',
    },
    // "Launched a drone and missile attack", also where the parser finds no object.
    { words: 'launch', form: 'verb', to: '@institution', instead: 'Establishment' },
    { words: 'launch', form: 'verb', to: 'war attack offensive rocket missile barrage' },
    { words: 'launch', form: 'verb', shows: ['battle'] },
    { words: 'initiate', form: 'verb', to: '@any' },
    {
      words: 'create creation form formation launch open introduce introduction initiate establish institute set_up',
      to: '!institution',
    },
    { words: 'creation formation launch introduction establishment foundation', of: '!institution' },
    { form: 'verb', by: '@figure @weather' },
    { words: 'create', form: 'verb', to: '@person' },
  ],
  ['Dissolution', { words: 'dissolve', by: '@organism salt sugar tablet' }],
  [
    'Performance',
    { words: 'tour', form: 'noun', lacks: ['stage', 'sport'], instead: 'Visit' },
    { words: 'performance', form: 'noun', lacks: ['stage'], instead: 'none' },
    { words: 'perform', lacks: ['stage'] },
    {
      words: 'exhibit',
      to: '@device @materiel artifact artefact object document relic symptom sign behavior behaviour trait',
    },
    {
      words: 'show',
      before:
        'trade talk quiz reality air auto motor radio television tv variety breakfast morning chat game late-night',
    },
    { words: 'performance', shows: ['sport'] },
    { words: 'perform', to: '@notion @abstract operation surgery test check autopsy duty' },
  ],
  ['Rise', { words: 'rise', of: '@figure', instead: 'Increase' }],
  [
    'Investigation',
    { words: 'search', to: '@device internet web' },
    {
      words: 'search',
      for: `survivor victim missing body child girl boy passenger crew wreckage plane jet aircraft boat hiker climber miner fisherman migrant pilot
sailor person people debris water food work job way answer solution peace`,
    },
    { words: 'search', before: 'job web internet image voice google online keyword' },
    { words: 'probe', shows: ['space'], instead: 'none' },
  ],
];
