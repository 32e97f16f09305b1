import { words } from '../words.js';
import { argued, barriers, intangibles, prizes, reached, shows, studied, troubles } from './idiomObjects.js';
import {
  armed,
  claimed,
  figures,
  finances,
  goods,
  laws,
  letOut,
  money,
  papers,
  people,
  texts,
} from './thingClasses.js';

/** Verbs and nouns that one word beside them tells apart: a verb by its object, a noun by what it is of. `*` stands for all others. */
const senses: ReadonlyMap<string, readonly (readonly [ReadonlySet<string> | '*', string])[]> = new Map<
  string,
  readonly (readonly [ReadonlySet<string> | '*', string])[]
>([
  [
    'release',
    [
      [money, 'Transaction'],
      [goods, 'Transaction'],
      [letOut, 'Action'],
      [texts, 'Publication'],
      ['*', 'Action'],
    ],
  ],
  // The noun: "the release of the jets".
  [
    'release of',
    [
      [texts, 'Publication'],
      [money, 'Transaction'],
      [goods, 'Transaction'],
      ['*', 'Action'],
    ],
  ],
  [
    'issue',
    [
      [papers, 'Action'],
      [words('support praise thanks gratitude'), 'Action'],
    ],
  ],
  [
    'execute',
    [
      [
        words(
          'plan order sentence law judgment judgement agreement project contract warrant strategy task mission command ruling policy',
        ),
        'Action',
      ],
    ],
  ],
  ['invest', [[words('time effort energy hope'), 'Action']]],

  [
    'transfer',
    [
      [money, 'Transaction'],
      [words('power control responsibility authority technology knowledge sovereignty skill data'), 'Action'],
    ],
  ],
  [
    'sign',
    [
      [laws, 'Decision'],
      [words('player striker midfielder defender goalkeeper pitcher coach artist band'), 'Employment'],
    ],
  ],
  ['open', [[barriers, 'Action']]],
  ['ask', [[words('question'), 'Statement']]],
  ['lose', [[intangibles, 'Action']]],
  ['win', [[prizes, 'Action']]],
  [
    'post',
    [
      [finances, 'Action'],
      [people, 'Deployment'],
    ],
  ],
  ['study', [[studied, 'Action']]],
  ['fight', [[troubles, 'Action']]],
  ['battle', [[troubles, 'Action']]],
  ['attack', [[argued, 'Condemnation']]],
  ['hit', [[reached, 'Action']]],
  ['strike', [[reached, 'Action']]],
  [
    'raise',
    [
      [figures, 'Increase'],
      ['*', 'Action'],
    ],
  ],
  ['claim', [[claimed, 'Action']]],
  [
    'make',
    [
      [
        words(
          'history sense difference way progress headline effort mistake fun use noise room money name living landfall stop splash stand swing comeback sacrifice fuss mark bid list fortune profit loss inroad impression love war friend enemy appearance entry remark gesture joke excuse exception pact concession debut decision visit trip call recommendation reservation discovery',
        ),
        'Action',
      ],
    ],
  ],
  ['save', [[words('life'), 'Rescue']]],
  [
    'speak',
    [
      [
        words(
          'language english french german spanish arabic russian chinese mandarin cantonese urdu hindi persian farsi turkish kurdish hebrew portuguese italian polish dialect',
        ),
        'Action',
      ],
    ],
  ],
  [
    'earn',
    [
      [money, 'Transaction'],
      ['*', 'Action'],
    ],
  ],
  ['take', [[money, 'Action']]],
  [
    'drop',
    [
      [
        words(
          `charge lawsuit suit case bid plan demand claim idea investigation objection allegation appeal complaint opposition motion proposal hint
letter subject matter ball anchor leaflet restriction requirement`,
        ),
        'Action',
      ],
    ],
  ],
  [
    'engage',
    [
      [armed, 'Battle'],
      ['*', 'Action'],
    ],
  ],
  [
    'beat',
    [[words('expectation forecast record odds deadline drum retreat estimate inflation system competition'), 'Action']],
  ],
  ['leave', [[words('post job presidency ministry'), 'Dismissal']]],
  [
    'withdraw',
    [
      [
        words(
          'bill application complaint money fund savings support claim offer proposal request charge lawsuit motion candidacy statement remark objection nomination appeal amendment resolution draft allegation cash deposit funding ambassador_name consent permission',
        ),
        'Action',
      ],
    ],
  ],
]);

/** What does not fall down when it collapses, and where nobody moves in when it opens: the subject tells the sense. */
const sensesBySubject: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['open', new Set([...barriers, ...shows])],
  [
    'collapse',
    words(
      `ceasefire cease-fire truce talk negotiation deal agreement government regime coalition price market bank company firm airline carrier lender insurer retailer chain group fund builder club economy currency
empire union system industry trade order peace process resistance effort campaign case trial alliance marriage turnout support demand plan bid`,
    ),
  ],
]);

/** Whether a verb without an object has another sense than its type by what it is said of. Lemmas. */
export const isOtherBySubject = (lemma: string, noun: string): boolean =>
  sensesBySubject.get(lemma)?.has(noun) === true;

/** The type of a verb or event noun by the noun that it acts on, or is of; undefined when that changes nothing. Lemmas. */
export const typeByNoun = (lemma: string, noun: string): string | undefined =>
  senses.get(lemma)?.find(([nouns]) => nouns === '*' || nouns.has(noun))?.[1];
