import { lineage } from './events/index.js';

/** Which role a grammatical function has, by the type of the event. */

const harmful: ReadonlySet<string> = new Set([
  'Killing',
  'Massacre',
  'Death',
  'Injury',
  'Disappearance',
  'Abuse',
  'Torture',
  'Abduction',
  'Detention',
  'Displacement',
  'Deportation',
  'Conviction',
  'Sentencing',
  'Illness',
  'Charge',
  'Extradition',
  'Dismissal',
]);
const spoken: ReadonlySet<string> = new Set(['Statement', 'Demand', 'Contact']);
const mutual: ReadonlySet<string> = new Set([
  'Meeting',
  'Negotiation',
  'Agreement',
  'Battle',
  'War',
  'Ceasefire',
  'Marriage',
  'Competition',
  'Merger',
]);

const is = (set: ReadonlySet<string>) => (type: string) => lineage(type).some((name) => set.has(name));

/** Somebody is harmed: what is done to is a victim. */
export const isHarm = (type: string): boolean => harmful.has(type);
/** Something is said: who does it speaks. */
export const isSpeech = is(spoken);
/** Sides do it together. */
export const isMutual = is(mutual);
export const isMovement = is(new Set(['Movement', 'Deployment', 'Visit']));
export const isForce = is(
  new Set(['Attack', 'Violence', 'Destruction', 'Threat', 'MilitaryOperation', 'Sanction', 'Charge']),
);
/** The law is broken. */
export const isCrime = is(new Set(['Crime']));
/** Force is aimed at somebody or something. */
export const isAttack = is(new Set(['Attack']));
/** What attacks do to people, told as an event of its own: "the blast killed 12". */
export const isOutcome = (type: string): boolean =>
  /^(Killing|Death|Injury|Disappearance|Massacre|Displacement|Destruction)$/.test(type);

export const subjectRole = (type: string): string => (isSpeech(type) ? 'speaker' : 'agent');

export const objectRole = (type: string): string =>
  isHarm(type) ? 'victim' : isMutual(type) ? 'participant' : 'patient';

/** Force against somebody's body: people are its victims, though it is an attack. */
const bodily: ReadonlySet<string> = new Set(
  'shoot stab beat assault bludgeon punch club knife shooting stabbing beating'.split(' '),
);

export const isBodily = (lemma: string): boolean => bodily.has(lemma.split(' ')[0] ?? lemma);

/** Verbs of speech whose object is who is spoken to, and not what is said. */
const addressing: ReadonlySet<string> = new Set(
  'tell inform ask urge warn order advise request notify assure remind brief thank invite instruct call contact phone address caution'.split(
    ' ',
  ),
);

export const isAddressing = (lemma: string): boolean => addressing.has(lemma.split(' ')[0] ?? lemma);

/** Force that a state uses: a country before these is whose they are ("U.S. airstrikes"), before "bombings" where they are. */
export const isStateForce = (lemma: string): boolean =>
  /^(airstrike|strike|raid|operation|campaign|offensive|patrol|drill|exercise|bombardment|invasion)$/.test(lemma);

/** What a state does otherwise: "U.S. support", "the EU response"; "the Libya intervention" was there. */
export const isStateDeed = (lemma: string, country: string): boolean =>
  /^(\p{Lu}\.?){2,4}$/u.test(country) &&
  /^(support|response|effort|commitment|assistance|involvement|intervention|pressure|leadership|initiative|mediation|retaliation|engagement|assessment|charge|indictment|plan|policy|proposal|warning|demand|request|complaint|hike|tariff|ban|restriction|investigation|probe|review|veto|threat|diplomacy|approval|funding|loan|move)$/.test(
    lemma,
  );

/** A country right before these nouns does them ("U.S. sanctions"); before others it is where they are ("the Yemen war"). */
export const isDoneByCountry = is(
  new Set(['Statement', 'Sanction', 'Aid', 'Decision', 'Agreement', 'Deployment', 'Withdrawal', 'Investment']),
);

/** Head nouns that stand for what follows their "of": "units of the army", "hundreds of refugees". */
export const partitiveNouns: ReadonlySet<string> = new Set(
  `unit force contingent member troop soldier element group number hundred thousand million dozen score majority part half rest most lot
section wing branch resident citizen people inhabitant official representative leader employee crew team band remnant division battalion
brigade regiment column series wave life all some many several one two three both none each any`.split(/\s+/),
);

/** Prepositions before a place that an event is in. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'in at near outside inside across around throughout within off along over above beside on between into'.split(' '),
);

/** Events that are mostly done to other events: what is condemned, decided, prevented or told of may be one. */
export const actsOnEvents = (type: string): boolean =>
  /^(Condemnation|Praise|Investigation|Accusation|Adoption|Battle|Decision|Destruction|Negotiation|Prevention|Promise|Protest|Rejection|Statement)$/.test(
    type,
  );
