import type { Selections } from './selection.js';

const amount = '@figure @money % percent point cent $ us$ euro dollar pound yen quarter third half fifth tenth';

/** What goes down when it is lost, beside money. */
const worth = `${amount} job yield weight altitude height speed market_share share majority_seat worth`;

/** What drops to the ground. */
const falling = `rocket missile warhead projectile shell bomb drone plane aircraft helicopter balloon car lorry truck bus scooter motorcycle stone rock brick glass
bridge deck decking debris shrapnel fragment leaf petal object tree`;

/** Numbers: what rises, falls, is lost and costs in other senses. */
export const counted: Selections = [
  [
    'Decrease',
    { words: 'lose', form: 'verb', to: worth, instead: 'Decrease' },
    { words: 'lose', form: 'verb', to: '@any' },
    { words: 'drop', form: 'verb', by: '@figure', instead: 'Decrease' },
    { words: 'drop', form: 'verb', to: amount, instead: 'Decrease' },
    { words: 'drop', form: 'verb', to: '@any' },
    // "Power was cut for nine days".
    {
      words: 'cut',
      form: 'verb',
      to: 'power electricity water internet line link tie road cable route communication rail',
    },
    {
      words: 'lower',
      form: 'verb',
      to: '@people @building @materiel lifeboat flag coffin rope ladder head net anchor voice',
    },
    // "fell apart", "fell short", "fell behind the rest".
    // "The city fell": it was taken; "Tokyo fell 2 percent".
    { words: 'fall', form: 'verb', to: amount, instead: 'Decrease' },
    { words: 'fall', form: 'verb', goal: amount, instead: 'Decrease' },
    { words: 'fall', form: 'verb', by: `@place fortress garrison stronghold citadel capital town city ${falling}` },
    { words: 'fall', form: 'verb', to: 'prey victim' },
    { words: 'fall', form: 'verb', goal: 'hand ruin disuse oblivion disrepair exile' },
    { words: 'fall', form: 'verb', beside: 'apart short behind silent asleep away ill through' },
    { words: 'fall drop', form: 'verb', by: 'crime unemployment inflation', instead: 'Decrease' },
    // "Rain fell": no number is told of, and none falls.
    { words: 'fall plunge tumble drop', form: 'verb', by: '!figure', lacks: ['market', 'numbers'] },
    { words: 'fall', form: 'verb', under: '@any' },
    { words: 'fall plunge', form: 'noun', own: 'in', shows: ['blood'] },
    { words: 'loss', form: 'noun', of: '@people', instead: 'Death' },
    { words: 'loss', form: 'noun', of: worth, instead: 'Decrease' },
    // Of an army.
    { words: 'loss', form: 'noun', shows: ['battle'] },
    { words: 'loss', form: 'noun', of: '!figure @name @building territory land ground island hill region province' },
    {
      words: 'loss',
      form: 'noun',
      before:
        'job weight net annual quarterly operating pre-tax pretax revenue trading financial economic blood memory',
      instead: 'Decrease',
    },
    { words: 'loss', form: 'noun', of: '@any', instead: 'Decrease' },
    { words: 'loss', form: 'noun', objectOf: 'report post book record incur forecast make', instead: 'Decrease' },
    { words: 'loss', form: 'noun', shows: ['market'], instead: 'Decrease' },
    // "Her loss in the final", "a loss that cannot be repaired".
    { words: 'loss', form: 'noun' },
  ],
  ['Death', { words: 'loss_of_life', of: 'life', instead: 'Death' }],
  [
    'Increase',
    { words: 'gain', form: 'noun', before: 'weight heat muscle share price percentage', instead: 'Increase' },
    { words: 'gain', form: 'noun', in: '@figure', instead: 'Increase' },
    { words: 'gain', form: 'noun', of: '@any', instead: 'Increase' },
    { words: 'gain', form: 'noun', lacks: ['market'] },
  ],
  [
    'Rise',
    { words: 'rise', form: 'noun', in: '@figure @money crime violence attack case number', instead: 'Increase' },
    {
      words: 'rise',
      form: 'noun',
      before: 'price rate tax wage salary pay temperature fare rent',
      instead: 'Increase',
    },
  ],
  [
    'Transaction',
    {
      words: 'cost',
      form: 'verb',
      to: '@people life team job election place match title championship seat victory',
    },
  ],
  [
    'Charge',
    // "a charge of $200 million in the quarter".
    { words: 'charge', form: 'noun', of: '@money $ %' },
  ],
];
