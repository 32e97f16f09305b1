import { settling } from '../settlementWords.js';
import { words } from '../words.js';

/** How one sense of an event noun is told: by a word before it, by what it is of, by a preposition behind it. Lemmas. */
export interface NounSense {
  readonly before?: ReadonlySet<string>;
  readonly of?: ReadonlySet<string>;
  readonly behind?: ReadonlySet<string>;
  /** What stands behind its "for". */
  readonly for?: ReadonlySet<string>;
  /** And behind its "against". */
  readonly against?: ReadonlySet<string>;
  /** An event type, or `none` for what is no event. */
  readonly type: string;
}

const media = words(
  `election electoral presidential parliamentary reelection re-election political advertising ad marketing vaccination awareness information media
fundraising publicity pr smear disinformation misinformation literacy health referendum senate mayoral primary recruitment education social online
crowdfunding charity leadership promotional lobbying voter candidate party`,
);

const remedies = words(
  `vaccine drug medicine treatment therapy method system device prototype technique remedy antibiotic`,
);

const substances =
  words(`gas oil water radiation chemical fuel methane ammonia chlorine pipe pipeline roof sewage coolant hydrogen toxic
radioactive petrol petroleum acid tank crude propane`);

const papers =
  words(`cable letter document memo memorandum email e-mail file report information data paper draft text recording tape transcript plan secret
detail news photo video footage`);

const money = words(
  `fund money cash asset power technology data knowledge ownership sovereignty wealth share payment population_none file`,
);

const plants = words(
  `plant factory reactor airport port railway line system network pipeline mine company business bank hotel school hospital machine power_station
station facility terminal ferry service airline programme program refinery dam`,
);

/** What is fought without arms: "the fight against corruption". */
const struggledAgainst = words(
  'terrorism terror corruption crime poverty hunger disease aids malaria cancer climate inflation smuggling trafficking drug unemployment racism discrimination',
);

/** What is broken without a crime. */
const pledged = words(
  'agreement settlement contract ceasefire truce treaty accord deal promise rule protocol obligation confidence trust airspace',
);

const rights = words(
  `right power authority control jurisdiction freedom discretion option sovereignty restraint influence duty`,
);

const collapsing =
  words(`building bridge roof mine dam house tower stadium wall ceiling apartment block tunnel crane scaffold scaffolding
structure floor balcony stand stage mineshaft overpass factory`);

const passed = words(
  `bill law act resolution motion measure amendment budget legislation plan reform constitution decree package text treaty ordinance`,
);

/** The first sense that fits counts; without any, the line of the event types does. */
export const nounSenses: ReadonlyMap<string, readonly NounSense[]> = new Map<string, readonly NounSense[]>([
  [
    'campaign',
    [
      { before: media, type: 'Action' },
      { of: words('candidate party president senator governor mayor'), type: 'Action' },
    ],
  ],
  [
    'trial',
    [
      {
        before: words(
          'vaccine clinical drug medical field flight sea human pilot safety phase control randomised randomized',
        ),
        type: 'Test',
      },
      { of: remedies, type: 'Test' },
    ],
  ],
  [
    'leak',
    [
      { before: substances, type: 'Accident' },
      { of: substances, type: 'Accident' },
      { before: papers, type: 'Disclosure' },
      { of: papers, type: 'Disclosure' },
      { type: 'Action' },
    ],
  ],
  [
    'transfer',
    [
      { before: words('financial money fund cash bank wire asset technology power data'), type: 'Transaction' },
      { of: money, type: 'Transaction' },
    ],
  ],
  [
    'operation',
    [
      { before: words('rescue relief search-and-rescue evacuation'), type: 'Rescue' },
      {
        before: words(
          'business banking commercial mining retail logging daily day-to-day normal flight port company bank surgical heart cosmetic plastic brain knee hip emergency-room economic field cargo',
        ),
        type: 'Action',
      },
      { of: plants, type: 'Action' },
    ],
  ],
  [
    'exercise',
    [
      { of: rights, type: 'Action' },
      { before: words('physical breathing box-ticking regular'), type: 'none' },
    ],
  ],
  ['passage', [{ of: passed, type: 'Adoption' }, { before: passed, type: 'Adoption' }, { type: 'Action' }]],
  [
    'collapse',
    [
      { of: collapsing, type: 'Accident' },
      { before: collapsing, type: 'Accident' },
      { before: words('price market currency stock housing oil'), type: 'Decrease' },
      { type: 'Action' },
    ],
  ],
  [
    'gain',
    [
      { behind: words('in of for'), type: 'Increase' },
      {
        before: words(
          'commercial personal political financial private territorial military battlefield territory economic material',
        ),
        type: 'Action',
      },
    ],
  ],
  [
    'appeal',
    [
      { behind: words('for'), type: 'Demand' },
      { before: words('sex mass broad wide popular emotional'), type: 'none' },
    ],
  ],
  [
    'suit',
    [
      {
        before: words('civil law class-action antitrust libel defamation federal discrimination patent malpractice'),
        type: 'Charge',
      },
      { behind: words('against over'), type: 'Charge' },
      { type: 'none' },
    ],
  ],
  [
    'address',
    [{ before: words('email e-mail ip home web postal street mail mailing permanent internet last'), type: 'none' }],
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
    'order',
    [
      {
        before: words('executive court restraining deportation detention eviction presidential removal expulsion'),
        type: 'Decision',
      },
      {
        before: words(
          'law public social world international rule-based rules-based constitutional alphabetical chronological pecking economic political new old',
        ),
        type: 'none',
      },
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
  ['attempt', [{ before: words('assassination murder bombing'), type: 'Attack' }]],
  [
    'settlement',
    [
      {
        before: settling,
        type: 'Agreement',
      },
      { of: words('dispute conflict claim crisis issue case lawsuit question war problem'), type: 'Agreement' },
      { behind: words('with between to'), type: 'Agreement' },
      { type: 'none' },
    ],
  ],
  ['contact', [{ before: words('physical eye close business personal'), type: 'none' }]],
  [
    'response',
    [
      { before: words('written verbal formal official oral initial public'), type: 'Statement' },
      { of: words('government minister ministry spokesman president army company'), type: 'Statement' },
      { type: 'Action' },
    ],
  ],
  [
    'disorder',
    [
      { before: words('public civil mass street violent'), type: 'Protest' },
      {
        before: words('deficiency mental eating medical blood sleep personality stress anxiety genetic'),
        type: 'none',
      },
    ],
  ],
  ['fight', [{ against: struggledAgainst, type: 'Action' }]],
  ['battle', [{ against: struggledAgainst, type: 'Action' }]],
  [
    'application',
    [
      {
        before: words('computer software mobile web iphone android smartphone desktop native third-party'),
        type: 'none',
      },
    ],
  ],
  ['exchange', [{ before: words('stock commodity'), type: 'none' }]],
  ['breach', [{ of: pledged, type: 'Action' }]],
  ['violation', [{ of: pledged, type: 'Action' }]],
  [
    'execution',
    [
      {
        of: words('strike airstrike plan order operation project policy task contract budget law agreement'),
        type: 'Action',
      },
    ],
  ],
  ['blockade', [{ before: words('information media news internet communication'), type: 'Action' }]],
  [
    'crossing',
    [
      { behind: words('of from into'), type: 'Movement' },
      { before: words('illegal irregular unauthorised unauthorized'), type: 'Movement' },
      { type: 'none' },
    ],
  ],
  ['exposure', [{ behind: words('to'), type: 'Action' }]],
  ['flight', [{ before: words('capital'), type: 'Action' }]],
  [
    'demand',
    [
      {
        before: words(
          `consumer domestic oil energy global market electricity housing peak customer power export foreign fuel gas food labor labour passenger
aggregate strong weak pent-up`,
        ),
        type: 'none',
      },
      {
        for: words(
          `oil gas energy electricity fuel power housing good product steel coal car vehicle aircraft chip copper gold food wheat grain loan credit
labour labor travel service ticket water export import commodity worker doctor nurse bond dollar`,
        ),
        type: 'none',
      },
    ],
  ],
  [
    'measure',
    [
      {
        before: words('counter-terrorism counterterrorism anti-terrorist anti-terrorism military'),
        type: 'MilitaryOperation',
      },
      { type: 'none' },
    ],
  ],
]);
