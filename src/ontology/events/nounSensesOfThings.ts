import { monumentVerbs, ofRivalry } from '../verbSenses.js';
import { words } from '../words.js';
import type { NounSense } from './nounSense.js';

const money = words(`fund money cash asset ownership wealth share payment`);

/** Nouns of motion, trade and show that have other senses: "a stock exchange", "the performance of the economy". */
export const thingNouns: readonly (readonly [string, readonly NounSense[]])[] = [
  [
    'transfer',
    [
      { before: words('financial money fund cash bank wire asset'), type: 'Transaction' },
      { of: money, type: 'Transaction' },
      { of: words('power technology data knowledge sovereignty file skill'), type: 'Action' },
      { before: words('power technology data knowledge'), type: 'Action' },
    ],
  ],
  [
    'gain',
    [
      {
        before: words(
          'commercial personal political financial private territorial military battlefield territory economic material',
        ),
        type: 'Action',
      },
      { behind: words('of for'), type: 'Increase' },
    ],
  ],
  [
    'performance',
    [
      {
        before: words(
          'economic financial poor strong weak academic company job economy school market sales overall environmental export business',
        ),
        type: 'none',
      },
      { of: words('economy company firm duty team market government minister function'), type: 'none' },
    ],
  ],
  [
    'opening',
    [
      { before: words('job vacant'), type: 'none' },
      {
        of: words('border crossing road talk negotiation session front mouth window airspace door gate'),
        type: 'Action',
      },
    ],
  ],
  [
    'race',
    [
      {
        before: words('presidential mayoral senate gubernatorial leadership governor congressional house'),
        type: 'Election',
      },
      { before: words('arm arms space human master mixed its his her their'), type: 'none' },
    ],
  ],
  [
    'fall',
    [
      {
        of: words(
          'regime government wall city capital town dictator empire communism dynasty monarchy president minister cabinet republic',
        ),
        type: 'Action',
      },
      { before: words('last next this early late'), type: 'none' },
    ],
  ],
  [
    'exchange',
    [
      { before: words('stock commodity'), type: 'none' },
      { of: words('prisoner captive hostage detainee'), type: 'Release' },
    ],
  ],
  [
    'crossing',
    [
      { behind: words('of from into'), type: 'Movement' },
      { before: words('illegal irregular unauthorised unauthorized'), type: 'Movement' },
      { type: 'none' },
    ],
  ],
  [
    'row',
    [
      {
        before: words('first second third fourth front back last top bottom middle death long neat corn'),
        type: 'none',
      },
      {
        of: words('seat house tree bench chair soldier attacker policeman people grave tent column car hall shop'),
        type: 'none',
      },
      { behind: words('over with about'), type: 'Action' },
      { own: words('in'), type: 'none' },
    ],
  ],
  [
    'possession',
    [
      { plural: true, type: 'none' },
      { before: words('personal prized precious worldly'), type: 'none' },
    ],
  ],
  ['affair', [{ plural: true, type: 'none' }]],
  [
    'work',
    [
      {
        before: words(
          'public road construction repair maintenance restoration rescue rehabilitation renovation building drainage water engineering',
        ),
        type: 'Action',
      },
      { plural: true, type: 'none' },
    ],
  ],
  [
    'management',
    [
      {
        before: words(
          'crisis risk waste water traffic disaster emergency conflict border resource forest asset money quarantine site project fire',
        ),
        type: 'Action',
      },
      { own: words('by with to under from'), type: 'none' },
      {
        of: words(
          'company firm hospital club bank factory plant airline hotel mine newspaper group school prison team',
        ),
        type: 'none',
      },
      { behind: words('of'), type: 'Action' },
      { type: 'none' },
    ],
  ],
  [
    'memorial',
    [
      { objectOf: monumentVerbs, type: 'none' },
      { behind: words('for'), type: 'Commemoration' },
      { behind: words('to of'), type: 'none' },
      { own: words('at in near outside on around from of to'), type: 'none' },
      { before: words('war national genocide holocaust peace stone marble brick'), type: 'none' },
    ],
  ],
  [
    'competition',
    [
      // "Promote competition", "unfair competition": rivalry, and no contest.
      { objectOf: ofRivalry, type: 'none' },
      {
        before: words(
          'unfair fair fierce stiff tough intense growing strategic free open geopolitical market price global strong domestic foreign unrestricted',
        ),
        type: 'none',
      },
    ],
  ],
  // "Put pressure on trade": what is talked of, and no deal; "trade between the two grew" is.
  [
    'trade',
    [
      { behind: words('with between'), type: 'Transaction' },
      { own: words('on in of'), singular: true, type: 'none' },
    ],
  ],
  // "Laid the foundation for talks".
  [
    'foundation',
    [
      { objectOf: words('lay create provide build strengthen form constitute set shake undermine'), type: 'none' },
      { before: words('strong solid firm stronger sound legal moral'), type: 'none' },
    ],
  ],
  // "Committed to its independence", "pursues independence": what is wished for or had, and not what came about.
  [
    'independence',
    [
      {
        objectOf: words('pursue seek support respect want oppose curb advocate favour favor protect defend safeguard'),
        type: 'none',
      },
      { own: words('to'), type: 'none' },
    ],
  ],
  // "Burned the ballots": papers.
  [
    'ballot',
    [
      {
        plural: true,
        objectOf: words(
          `destroy print reprint count recount burn steal mail ship distribute deliver transport find discover seize check examine invalidate tear
verify store`,
        ),
        type: 'none',
      },
    ],
  ],
  ['disarmament', [{ before: words('nuclear general complete'), type: 'none' }]],
  // "Acting in concert with others".
  ['concert', [{ own: words('in'), type: 'none' }]],
  // "Tariffs on imports", "$18 billion in exports": goods, and nothing that goes anywhere.
  ['import', [{ plural: true, own: words('on in'), type: 'none' }]],
  ['export', [{ plural: true, own: words('on in'), type: 'none' }]],
  // "Life in prison without parole".
  ['parole', [{ own: words('without of for'), type: 'none' }]],
  [
    'release',
    [
      { before: words('hostage prisoner detainee captive inmate early conditional supervised'), type: 'Release' },
      { behind: words('from'), own: words('after before since upon until pending following'), type: 'Release' },
      { before: words('press news joint media'), type: 'Statement' },
    ],
  ],
  ['disposal', [{ own: words('at'), type: 'none' }]],
  ['drop', [{ of: words('water rain blood oil sweat ink poison'), type: 'none' }]],
  ['cut', [{ before: words('power water electricity gas internet hair'), type: 'Action' }]],
  ['exposure', [{ behind: words('to'), type: 'Action' }]],
  ['mission', [{ before: words('diplomatic permanent foreign trade consular'), type: 'none' }]],
  ['transport', [{ before: words('public urban mass road rail air sea'), type: 'none' }]],
  [
    'flight',
    [
      { before: words('capital'), type: 'Action' },
      { of: words('stair step'), type: 'none' },
    ],
  ],
  // "Support for tariffs", "won the support of the party": who agrees helps nobody.
  [
    'support',
    [
      {
        objectOf: words(
          'express voice show win gain lose secure enjoy drum declare reaffirm reiterate underscore withdraw harden pull',
        ),
        type: 'Action',
      },
      {
        before: words('popular public electoral parliamentary party unanimous bipartisan broad widespread'),
        type: 'Action',
      },
    ],
  ],
];
