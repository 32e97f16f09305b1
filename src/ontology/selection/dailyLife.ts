import type { Selections } from './selection.js';
import { backed } from './wordsOfSociety.js';

/** Trade, sport, help and the lives of people, in other senses. */
export const dailyLife: Selections = [
  [
    'Competition',
    { words: 'defeat victory', shows: ['arms'], lacks: ['sport', 'game', 'ballot'] },
    { words: 'win', form: 'verb', to: '@people battle war', shows: ['arms'] },
  ],
  ['Education', { words: 'study', to: '!discipline' }, { words: 'training', before: 'strength weight altitude model' }],
  [
    'Production',
    { words: 'produce', form: 'verb', to: '@person' },
    { words: 'produce', form: 'verb', in: 'court' },
    // "Was made a scapegoat", "made him a hostage".
    { words: 'make', form: 'verb', to: '@people' },
    { words: 'make', form: 'verb', to: '@notion' },
    {
      words: 'develop',
      to: 'bond relationship relation tie friendship trust rapport interest fever symptom problem habit',
    },
  ],
  [
    'Action',
    { words: 'hold', form: 'verb', beside: 'responsible accountable liable' },
    {
      words: 'hold',
      form: 'verb',
      by: 'stadium hall arena room auditorium tank bottle bus boat',
    },
  ],
  [
    'Aid',
    { words: 'help support assist aid', form: 'verb', by: '@text @device @figure @notion @organism @weather' },
    // "The sale helped push debt up": nobody is aided.
    { words: 'help', form: 'verb', by: '@thing @building', to: '@people @name @place', instead: 'Aid' },
    { words: 'help', form: 'verb', by: '@thing @building' },
    { words: 'support', before: 'technical customer software political diplomatic moral verbal' },
    // "48 percent support", "her support comes from voters": whom they would vote for.
    { words: 'support', form: 'noun', before: '% percent point voter popular public electoral' },
    { words: 'support', form: 'noun', shows: ['ballot'], lacks: ['arms'] },
    { words: 'support', form: 'noun', for: backed },
    { words: 'support', form: 'noun', of: backed },
    {
      words: 'support',
      form: 'noun',
      of: 'opposition party lawmaker bloc voter majority public people parliament population',
      instead: 'Action',
    },
    { words: 'support', form: 'verb', to: backed },
    { words: 'relief', form: 'noun', own: 'to', instead: 'none' },
    { words: 'assist', shows: ['sport'] },
    { words: 'provide', by: '@building line pipeline grid reactor river' },
  ],
  [
    'Transaction',
    { words: 'pay', to: 'attention heed respect homage' },
    { words: 'pay', to: 'visit call', instead: 'Visit' },
    {
      words: 'trade',
      form: 'verb',
      to: 'barb insult blame blow fire accusation place hand threat claim word wave strike barrage rocket missile attack jab shot salvo volley',
    },
    { words: 'change_hand', by: 'town village city territory area post position district province island' },
    { words: 'change_hand', shows: ['battle'] },
    // Power is taken over, and not bought.
    {
      words: 'takeover',
      before: 'military army',
      of: '@company broadcaster newspaper television station plant mine port airport town city village',
    },
    { words: 'takeover', before: 'military army', instead: 'Coup' },
    { words: 'takeover', before: 'hostile corporate', instead: 'Transaction' },
    { words: 'takeover', shows: ['arms'], lacks: ['buyout'], instead: 'Action' },
    { words: 'takeover', by: '@person', lacks: ['buyout'], instead: 'Action' },
    { words: 'spend', to: 'time year day night week month hour minute decade life weekend' },
    { words: 'acquire', to: '@notion skill taste knowledge language' },
    { words: 'buy', to: 'time' },
  ],
  [
    'Cause',
    {
      words: 'contribute_to',
      form: 'verb',
      by: '@people @name convoy force mission operation troop country state',
      instead: 'Contribution',
    },
  ],
  ['Increase', { words: 'grow', by: '@person child' }, { words: 'jump', by: '@person' }],
  [
    'Prevention',
    { words: 'delay' },
    {
      words: 'stop',
      form: 'verb',
      to: 'car truck bus lorry van vehicle rickshaw taxi motorcycle train convoy motorist driver passer-by passerby passers-by pedestrian',
    },
    { words: 'block', to: 'property asset account fund holding', instead: 'Sanction' },
    { shows: ['sport'] },
  ],
];
