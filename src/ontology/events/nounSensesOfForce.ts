import { attempting, endangering } from '../verbSenses.js';
import { words } from '../words.js';
import type { NounSense } from './nounSense.js';

const media = words(
  `election electoral presidential parliamentary reelection re-election political advertising ad marketing vaccination awareness information media
fundraising publicity pr smear anti-corruption anti-graft anti-drug immunisation immunization disinformation misinformation literacy health referendum senate mayoral primary recruitment education social online
crowdfunding charity leadership promotional lobbying voter candidate party`,
);

const substances =
  words(`gas oil water radiation chemical fuel methane ammonia chlorine pipe pipeline roof sewage coolant hydrogen toxic
radioactive petrol petroleum acid tank crude propane`);

const papers =
  words(`cable letter document memo memorandum email e-mail file report information data paper draft text recording tape transcript plan secret
detail news photo video footage`);

const plants = words(
  `plant factory reactor airport port railway line system network pipeline mine company business bank hotel school hospital machine power_station
station facility laboratory lab clinic terminal ferry service airline programme program refinery dam`,
);

/** What is fought without arms: "the fight against corruption". */
const struggledAgainst = words(
  'terrorism terror corruption crime poverty hunger disease aids malaria cancer climate inflation smuggling trafficking drug unemployment racism discrimination',
);

/** What is broken without a crime. */
const pledged = words(
  'statement commitment declaration undertaking pledge memorandum pact arrangement agreement settlement contract ceasefire truce treaty accord deal promise rule protocol obligation confidence trust airspace',
);

/** What is done with a threat that somebody has spoken. */
const uttering = words(
  'make issue utter receive send repeat renew use voice withdraw retract deny reiterate carry dismiss condemn hurl deliver text email post report brush',
);

const rights = words(
  `right power authority control jurisdiction freedom discretion option sovereignty restraint influence duty`,
);

const collapsing =
  words(`building bridge roof mine dam house tower stadium wall ceiling apartment block tunnel crane scaffold scaffolding
structure floor balcony stand stage mineshaft overpass factory`);

const sufferers = words(
  `prisoner detainee inmate captive hostage child boy girl woman man patient refugee migrant worker minor student resident conscript recruit pupil animal`,
);

/** Nouns of force and harm that have other senses: "a gas leak", "the fight against corruption". */
export const forceNouns: readonly (readonly [string, readonly NounSense[]])[] = [
  [
    'campaign',
    [
      { before: media, type: 'Action' },
      { before: words('military bombing air aerial ground armed guerrilla terror'), type: 'MilitaryOperation' },
      { type: 'Action' },
    ],
  ],
  [
    'operation',
    [
      { before: words('rescue relief search-and-rescue search evacuation'), type: 'Rescue' },
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
  [
    'collapse',
    [
      { of: collapsing, type: 'Accident' },
      { before: collapsing, type: 'Accident' },
      { before: words('price market currency stock housing oil'), type: 'Decrease' },
      { type: 'Action' },
    ],
  ],
  ['fight', [{ against: struggledAgainst, type: 'Action' }]],
  ['battle', [{ against: struggledAgainst, type: 'Action' }]],
  ['penalty', [{ before: words('death maximum minimum'), type: 'none' }]],
  ['blockade', [{ before: words('information media news internet communication'), type: 'Action' }]],
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
  ['attempt', [{ before: words('assassination murder bombing'), type: 'Attack' }]],
  [
    'threat',
    [
      { objectOf: endangering, type: 'Action' },
      { objectOf: uttering, type: 'Threat' },
      { before: words('death bomb hoax verbal veiled explicit repeated empty anonymous tariff phone'), type: 'Threat' },
      { behind: words('by against'), type: 'Threat' },
      { behind: words('to posed'), type: 'Action' },
      {
        before: words('immediate potential existential common serious grave nuclear terrorist security real'),
        type: 'Action',
      },
      // "The drone threat", "new threats and risks": what may come, and nobody's word.
      { type: 'Action' },
    ],
  ],
  ['suicide', [{ objectOf: attempting, type: 'none' }]],
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
  [
    'disorder',
    [
      { before: words('public civil mass street violent'), type: 'Protest' },
      {
        before: words('deficiency use substance mental eating medical blood sleep personality stress anxiety genetic'),
        type: 'none',
      },
    ],
  ],
  [
    'abuse',
    [
      { of: sufferers, type: 'Abuse' },
      { before: words('child sexual physical domestic prisoner detainee sex'), type: 'Abuse' },
      { plural: true, type: 'Action' },
    ],
  ],
  [
    'violation',
    [
      { of: pledged, type: 'Action' },
      { before: pledged, type: 'Action' },
    ],
  ],
  ['breach', [{ of: pledged, type: 'Action' }]],
  [
    'execution',
    [
      {
        of: words(
          'strike airstrike plan order operation project policy task contract budget law agreement warrant search_warrant',
        ),
        type: 'Action',
      },
    ],
  ],
];
