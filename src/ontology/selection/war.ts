import { civilians, unwilled } from './force.js';
import type { Selections } from './selection.js';

const contests = `title promotion survival place point subscriber customer market share attention equality change reform vote seat contract
championship cup medal crown job right justice audience supremacy leadership custody dominance talent viewer user consumer business lead top
relegation qualification win success recognition`;
const unarmed = `price trade tariff bidding turf culture format browser console star word propaganda currency chip ratings rating streaming patent
legal court political election electoral custody uphill boardroom proxy leadership budget copyright relegation title air-fare fare cola phone
smartphone talent media playoff promotion ideological verbal lifelong losing personal`;

/** Battles, wars, invasions and what troops do: words that are said of games, firms and ideas as well. */
export const war: Selections = [
  [
    'Battle',
    { words: 'fight battle', form: 'verb', by: 'firefighter fireman' },
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
    {
      words: 'operation',
      before:
        'police sting undercover customs search stop-and-search criminal cyber influence cover-up aid humanitarian sabotage intelligence covert',
    },
    { words: 'operation', shows: ['policing'], lacks: ['battle'] },
    { words: 'operation exercise drill maneuver manoeuvre sweep', lacks: ['arms', 'blood'] },
    { words: 'operation', before: 'non-urgent elective surgical', instead: 'MedicalTreatment' },
    { words: 'mobilize mobilise', to: 'reservist conscript', instead: 'MilitaryOperation' },
    { words: 'mobilize mobilise', lacks: ['arms'] },
    {
      words: 'mobilize mobilise',
      to: '@notion @figure @money @abstract support resource voter opinion supporter effort volunteer community society',
    },
  ],
  ['Deployment', { to: '@device @notion @abstract tactic strategy argument airbag solution', by: '@any' }],
];
