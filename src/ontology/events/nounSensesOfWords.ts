import { settlementVerbs, settling } from '../settlementWords.js';
import { lodgingVerbs, lostContact, orderlyVerbs } from '../verbSenses.js';
import { words } from '../words.js';
import type { NounSense } from './nounSense.js';

const remedies = words(
  `vaccine drug medicine treatment therapy method system device prototype technique remedy antibiotic`,
);

const passed = words(
  `bill law act resolution motion measure amendment budget legislation plan reform constitution decree package text treaty ordinance`,
);

/** What is bought by an order. */
const ordered = words(
  'aircraft jet plane airliner vehicle ship tank bus train tram car helicopter vaccine dose gun rifle missile frigate submarine machine engine turbine chip drone tractor truck howitzer',
);

/** Nouns of words and texts that have other senses: "an e-mail address", "a market order". */
export const wordNouns: readonly (readonly [string, readonly NounSense[]])[] = [
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
  ['passage', [{ of: passed, type: 'Adoption' }, { before: passed, type: 'Adoption' }, { type: 'Action' }]],
  [
    'welcome',
    [
      {
        before: words('ceremonial warm hero heroic rapturous red-carpet traditional official rousing'),
        type: 'Action',
      },
    ],
  ],
  [
    'appeal',
    [
      { behind: words('for'), type: 'Demand' },
      {
        against: words('conviction verdict sentence ruling decision judgment judgement order extradition'),
        type: 'Trial',
      },
      // "the appeal of the bishops to end the fighting".
      { of: words('bishop church pope patriarch delegate envoy ambassador secretary-general'), type: 'Demand' },
      { before: words('sex mass broad wide popular emotional'), type: 'none' },
    ],
  ],
  // "his call with the Chancellor"; what is called for is another.
  ['call', [{ behind: words('with between'), type: 'Contact' }, { type: 'none' }]],
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
    [
      { of: words('office house building company server site website hotel shop branch flat'), type: 'none' },
      {
        before: words(
          'email e-mail ip home web postal street mail mailing permanent internet last warehouse business return delivery',
        ),
        type: 'none',
      },
    ],
  ],
  [
    'order',
    [
      // "Restored order", "of a different order", "4,000 jets on order".
      { objectOf: orderlyVerbs, type: 'none' },
      { own: words('of on'), singular: true, type: 'none' },
      { for: ordered, type: 'Transaction' },
      { of: words('business day magnitude merit precedence'), type: 'none' },
      {
        before: words(
          'executive court restraining deportation detention eviction evacuation presidential removal expulsion release protection military',
        ),
        type: 'Decision',
      },
      {
        before: words(
          'law public social world international global based rule-based rules-based constitutional alphabetical chronological pecking economic political new old',
        ),
        type: 'none',
      },
    ],
  ],
  [
    'response',
    [
      { before: words('written verbal formal official oral initial public'), type: 'Statement' },
      { of: words('government minister ministry spokesman president army company'), type: 'Statement' },
      { type: 'Action' },
    ],
  ],
  [
    'contact',
    [
      { objectOf: lostContact, type: 'none' },
      { before: words('physical eye close business personal'), type: 'none' },
    ],
  ],
  // "lodged a protest with the League": in a note, and not in the streets.
  ['protest', [{ objectOf: lodgingVerbs, type: 'Condemnation' }]],
  // "His guilty plea", "pleas of not guilty": to a court.
  [
    'plea',
    [
      { before: words('guilty open no-contest insanity bail'), type: 'Trial' },
      { behind: words('to'), of: words('guilty'), type: 'Trial' },
    ],
  ],
  [
    'recognition',
    [{ before: words('facial face voice speech image pattern character iris fingerprint'), type: 'none' }],
  ],
  [
    'demand',
    [
      {
        objectOf: words('meet satisfy stimulate boost reduce dampen curb increase spur lift drive fuel'),
        singular: true,
        type: 'none',
      },
      {
        before: words(
          `consumer domestic oil energy global market electricity housing peak customer power export foreign fuel gas food labor labour passenger
aggregate strong weak pent-up huge surging soft growing rising falling seasonal`,
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
    'settlement',
    [
      {
        before: settling,
        type: 'Agreement',
      },
      { objectOf: settlementVerbs, type: 'Agreement' },
      { of: words('dispute conflict claim crisis issue case lawsuit question war problem'), type: 'Agreement' },
      { behind: words('with between to'), type: 'Agreement' },
      { type: 'none' },
    ],
  ],
  [
    'application',
    [
      {
        before: words(
          'messaging chat banking phone computer software mobile web iphone android smartphone desktop native third-party',
        ),
        type: 'none',
      },
    ],
  ],
];
