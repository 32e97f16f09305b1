/**
 * What a figure can count, one line a measure, with the words whose number it is. Words are lemmas separated by spaces; a
 * word of several parts is joined by underscores. The first measure that names a word wins.
 */
export interface Measure {
  readonly name: string;
  readonly meaning: string;
  /** Type (of `ontology/events`) of the event that the words name, when no rule has marked one there. */
  readonly event: string;
  /** What is counted: living beings, things, or amounts with a unit. */
  readonly of: 'people' | 'things' | 'amount';
  /** Verbs whose object is counted, and the subject of whose passive: "killed 12", "12 were killed". */
  readonly objects: string;
  /** Verbs whose subject is counted: "12 died". */
  readonly subjects: string;
  /** Adjectives and participles said of what is counted: "12 dead", "left 30 injured". */
  readonly states: string;
  /** Nouns with a counted complement: "the death of 12". */
  readonly nouns: string;
  /** Nouns whose own number is meant: "12 deaths". */
  readonly plurals?: string;
  /** For amounts: the units that are counted. */
  readonly units?: string;
  /** The verbs take much else ("dismissed two claims"): what is counted has to be known for people. */
  readonly surely?: true;
}

export const measures: readonly Measure[] = [
  {
    name: 'killed',
    meaning: 'people who lost their lives',
    event: 'Killing',
    of: 'people',
    objects:
      'kill murder assassinate slay massacre slaughter execute behead lynch exterminate gun_down shoot_dead stab_to_death',
    subjects: 'die perish drown succumb lose_life',
    states: 'dead killed murdered slain executed massacred drowned',
    nouns: 'death fatality killing murder execution massacre slaughter assassination slaying drowning beheading',
    plurals: 'death fatality killing murder execution assassination beheading drowning',
  },
  {
    name: 'wounded',
    meaning: 'people who were hurt',
    event: 'Injury',
    of: 'people',
    objects: 'wound injure hurt maim',
    subjects: '',
    states: 'wounded injured hurt maimed',
    nouns: 'injury wounding',
    plurals: 'injury',
  },
  {
    name: 'missing',
    meaning: 'people whose whereabouts became unknown',
    event: 'Disappearance',
    of: 'people',
    objects: '',
    subjects: 'disappear vanish go_missing',
    states: 'missing unaccounted',
    nouns: 'disappearance',
  },
  {
    name: 'casualties',
    meaning: 'killed and wounded together',
    event: 'Violence',
    of: 'people',
    objects: '',
    subjects: '',
    states: '',
    nouns: '',
    plurals: 'casualty',
  },
  {
    name: 'homeless',
    meaning: 'people without a home',
    event: 'Displacement',
    of: 'people',
    objects: '',
    subjects: '',
    states: 'homeless',
    nouns: '',
  },
  {
    name: 'deported',
    meaning: 'people driven out by those in power',
    event: 'Deportation',
    of: 'people',
    objects: 'deport expel banish exile drive_out',
    subjects: '',
    states: 'deported expelled exiled',
    nouns: 'deportation expulsion',
  },
  {
    name: 'displaced',
    meaning: 'people who had to leave their homes',
    event: 'Displacement',
    of: 'people',
    objects: 'displace uproot evict',
    subjects: 'flee',
    states: 'displaced uprooted',
    nouns: 'displacement exodus eviction flight',
  },
  {
    name: 'evacuated',
    meaning: 'people brought to safety before or during danger',
    event: 'Displacement',
    of: 'people',
    objects: 'evacuate',
    subjects: '',
    states: 'evacuated',
    nouns: 'evacuation',
  },
  {
    name: 'rescued',
    meaning: 'people saved',
    event: 'Rescue',
    of: 'people',
    objects: 'rescue save',
    subjects: '',
    states: 'rescued saved',
    nouns: 'rescue',
  },
  {
    name: 'detained',
    meaning: 'people arrested or captured',
    event: 'Detention',
    of: 'people',
    objects: 'detain arrest capture apprehend imprison jail round_up take_prisoner take_captive take_into_custody',
    subjects: '',
    states: 'detained arrested captured apprehended imprisoned jailed',
    nouns: 'arrest detention capture imprisonment apprehension',
    plurals: 'arrest detention',
  },
  {
    name: 'abducted',
    meaning: 'people taken by force',
    event: 'Abduction',
    of: 'people',
    objects: 'abduct kidnap take_hostage hold_hostage',
    subjects: '',
    states: 'abducted kidnapped',
    nouns: 'abduction kidnapping',
    plurals: 'abduction kidnapping',
  },
  {
    name: 'released',
    meaning: 'people let go or exchanged',
    event: 'Release',
    of: 'people',
    objects: 'release free pardon repatriate exchange swap',
    subjects: '',
    states: 'released freed pardoned exchanged repatriated',
    nouns: 'release repatriation',
  },
  {
    name: 'deployed',
    meaning: 'people in uniform sent or placed somewhere',
    event: 'Deployment',
    of: 'people',
    objects: 'deploy redeploy station mobilize mobilise',
    subjects: '',
    states: 'deployed stationed',
    nouns: 'deployment mobilization mobilisation',
  },
  {
    name: 'participants',
    meaning: 'people who took part',
    event: 'Meeting',
    of: 'people',
    objects: '',
    subjects: 'attend gather participate take_part march protest demonstrate rally turn_out',
    states: '',
    nouns: '',
  },
  {
    name: 'employed',
    meaning: 'people who work for somebody',
    event: 'Employment',
    of: 'people',
    objects: 'employ',
    subjects: '',
    states: '',
    nouns: '',
    surely: true,
  },
  {
    name: 'dismissed',
    meaning: 'people who lost their work, and jobs that were cut',
    event: 'Dismissal',
    of: 'people',
    objects: 'dismiss sack lay_off',
    subjects: '',
    states: '',
    nouns: '',
    surely: true,
  },
  {
    name: 'convicted',
    meaning: 'people found guilty or sentenced',
    event: 'Conviction',
    of: 'people',
    objects: 'convict sentence',
    subjects: '',
    states: '',
    nouns: '',
    surely: true,
  },
  {
    name: 'infected',
    meaning: 'people who fell ill',
    event: 'Illness',
    of: 'people',
    objects: 'infect sicken poison',
    subjects: '',
    states: 'infected sickened poisoned',
    nouns: 'infection',
    plurals: 'infection',
  },
  {
    name: 'hospitalized',
    meaning: 'people who were taken to hospital',
    event: 'MedicalTreatment',
    of: 'people',
    objects: 'hospitalize hospitalise',
    subjects: '',
    states: 'hospitalized hospitalised',
    nouns: 'hospitalization hospitalisation',
  },
  {
    name: 'destroyed',
    meaning: 'buildings, vehicles and other things that were destroyed',
    event: 'Destruction',
    of: 'things',
    objects: 'destroy demolish raze flatten torch burn_down shoot_down',
    subjects: '',
    states: 'destroyed demolished razed',
    nouns: 'destruction demolition',
  },
  {
    name: 'damaged',
    meaning: 'buildings, vehicles and other things that were damaged',
    event: 'Destruction',
    of: 'things',
    objects: 'damage',
    subjects: '',
    states: 'damaged',
    nouns: '',
  },
  {
    name: 'votes',
    meaning: 'votes cast or won',
    event: 'Vote',
    of: 'amount',
    objects:
      'win receive get garner poll cast secure adopt approve pass reject defeat elect reelect re-elect endorse ratify beat carry lose',
    subjects: '',
    states: '',
    nouns: '',
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
      'buy purchase acquire sell pay spend invest lend borrow donate give provide pledge allocate approve raise grant contribute transfer fine lose earn receive award commit announce cost owe charge fetch embezzle steal total collect take obligate appropriate authorize authorise disburse generate deposit inject repay earmark launder seize forfeit freeze unfreeze release secure save offer extend accept demand request seek exceed surpass wire remit reimburse confiscate withdraw deduct value estimate promise appeal',
    subjects: '',
    states: '',
    nouns:
      'deal loan sale purchase acquisition takeover investment aid grant contract fine package donation agreement fund funding assistance bid offer financing support tranche payment bribe ransom reward bailout loss profit compensation penalty debt appeal',
    units: '',
  },
];

const byWord = (pick: (measure: Measure) => string | undefined): ReadonlyMap<string, Measure> =>
  new Map(
    [...measures].reverse().flatMap((measure) =>
      (pick(measure) ?? '')
        .split(' ')
        .filter(Boolean)
        .map((word) => [word.replaceAll('_', ' '), measure] as const),
    ),
  );

const ofPeopleAndThings = (pick: (measure: Measure) => string | undefined) =>
  byWord((measure) => (measure.of === 'amount' ? undefined : pick(measure)));

/** The measures of people and things by the words that name them. Amounts are found by their units. */
export const measureOf = {
  object: ofPeopleAndThings((measure) => measure.objects),
  subject: ofPeopleAndThings((measure) => measure.subjects),
  state: ofPeopleAndThings((measure) => measure.states),
  noun: ofPeopleAndThings((measure) => measure.nouns),
  plural: ofPeopleAndThings((measure) => measure.plurals),
  unit: byWord((measure) => measure.units),
};

export const measureNamed = (name: string): Measure | undefined => measures.find((measure) => measure.name === name);
