import type { Measure } from './measure.js';

/** Amounts with a unit. */
export const amounts: readonly Measure[] = [
  {
    name: 'votes',
    meaning: 'votes cast or won',
    event: 'Vote',
    of: 'amount',
    objects:
      'win receive get garner poll cast secure adopt approve pass reject defeat elect reelect re-elect endorse ratify beat carry lose annul invalidate recount',
    subjects: '',
    states: '',
    nouns: 'margin lead majority advantage difference gap',
    units: 'vote ballot',
  },
  {
    name: 'against',
    meaning: 'votes against what was voted on',
    event: 'Vote',
    of: 'amount',
    objects: '',
    subjects: '',
    states: '',
    nouns: '',
  },
  {
    name: 'abstentions',
    meaning: 'votes neither for nor against',
    event: 'Vote',
    of: 'amount',
    objects: 'adopt approve pass reject defeat elect endorse ratify carry vote',
    subjects: '',
    states: '',
    nouns: 'vote',
    units: 'abstention',
  },
  {
    name: 'area',
    meaning: 'land taken, freed, burned or flooded',
    event: 'Action',
    of: 'amount',
    objects: 'burn scorch destroy occupy seize liberate recapture capture cover flood clear annex control',
    subjects: '',
    states: '',
    nouns: '',
    units: 'hectare acre square_kilometer square_kilometre square_mile square_meter square_metre',
  },
  {
    name: 'distance',
    meaning: 'how far somebody or something went',
    event: 'Movement',
    of: 'amount',
    objects: 'advance travel move march walk drive fly retreat push',
    subjects: '',
    states: '',
    nouns: '',
    units: 'kilometer kilometre km mile meter metre',
  },
  {
    name: 'money',
    meaning: 'money paid, lent, given or promised',
    event: 'Transaction',
    of: 'amount',
    objects:
      'buy purchase acquire sell pay spend invest lend borrow donate give provide pledge allocate approve raise grant contribute transfer fine lose earn receive award commit announce cost owe charge fetch embezzle steal total collect take obligate appropriate authorize authorise disburse generate deposit inject repay earmark launder seize forfeit freeze unfreeze release secure save offer extend accept demand request seek exceed surpass wire remit reimburse confiscate withdraw withhold suspend divert siphon misappropriate refund deduct value estimate promise appeal',
    subjects: '',
    states: '',
    nouns:
      'deal loan sale purchase acquisition takeover investment aid grant contract fine package donation agreement fund funding assistance bid offer financing support tranche payment bribe ransom reward bailout loss profit compensation penalty debt appeal',
    units: '',
  },
];
