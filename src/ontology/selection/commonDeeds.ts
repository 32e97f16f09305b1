import type { Selections } from './selection.js';

/** What carries people off. */
const scourges =
  'hunger famine starvation cholera typhus plague typhoid malaria smallpox influenza flu epidemic pandemic disease fever earthquake quake flood storm tsunami cyclone hurricane avalanche';

const sums = '$ us$ € £ million billion dollar euro pound yen franc rouble ruble rupee';

const matches = 'match fixture qualifier friendly semifinal semi-final quarterfinal quarter-final playoff play-off';

const laws = 'law act treaty decree ban order decision ruling verdict bill constitution election result sentence';

/** Who and what may turn back on its way. */
const travellers =
  '@person ship boat ferry vessel plane aircraft jet helicopter convoy fleet train lorry truck expedition';

/** Plain verbs that are deeds of a type beside these words. */
export const commonDeeds: Selections = [
  [
    'Action',
    { words: 'carry_off', form: 'verb', by: scourges, to: '@people thousand hundred million', instead: 'Death' },
    { words: 'receive', form: 'verb', to: sums, instead: 'Transaction' },
    // "The surgeon operated on the wounded"; firms and gangs operate too.
    { words: 'operate', form: 'verb', by: 'surgeon', instead: 'MedicalTreatment' },
    {
      words: 'operate',
      form: 'verb',
      by: 'doctor medic',
      on: '@people @name wounded wound',
      instead: 'MedicalTreatment',
    },
    {
      words: 'turn_back',
      form: 'verb',
      by: travellers,
      told: 'nothing',
      instead: 'Movement',
    },
    {
      words: 'turn',
      form: 'verb',
      beside: 'back',
      by: travellers,
      told: 'nothing',
      instead: 'Movement',
    },
    // "The ouster followed months of wrangling": what came first, and no deed.
    { words: 'follow', form: 'verb', by: '@event', instead: 'none' },
    { words: 'follow', form: 'verb', to: 'month week year day decade hour', instead: 'none' },
    { words: 'play', form: 'verb', to: matches, instead: 'Competition' },
    { words: 'play', form: 'verb', to: 'game final', against: '@any', instead: 'Competition' },
    { words: 'play', form: 'verb', to: '@player @name', by: '@player @name', shows: ['sport'], instead: 'Competition' },
    // "Challenged the law before the court"; in the press laws are challenged with words.
    { words: 'challenge', form: 'verb', to: laws, in: 'court tribunal', instead: 'Justice' },
    { words: 'challenge', form: 'verb', to: laws, facing: 'court tribunal', instead: 'Justice' },
    { words: 'lodge file submit', form: 'verb', to: 'complaint objection', lacks: ['court'], instead: 'Statement' },
  ],
  // "The war cost 4,000 lives", "their acts cost a man his life": whatever took them.
  ['Death', { words: 'cost_life', form: 'verb', to: 'life', instead: 'Death' }],
  // "Paid a fair price for the land"; whoever pays the price, or a heavy one, buys nothing.
  [
    'Transaction',
    {
      words: 'pay',
      form: 'verb',
      to: 'price',
      toSuch: 'fair full market agreed asking purchase half reasonable fixed',
      instead: 'Transaction',
    },
  ],
  ['Transaction Action', { words: 'cost', form: 'verb', to: 'job', instead: 'Dismissal' }],
];
