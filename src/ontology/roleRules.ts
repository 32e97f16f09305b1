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

/** What follows the "of" of these does them: "the actions of the agency". */
const doings: ReadonlySet<string> = new Set(
  `action effort attempt activity work behavior behaviour move cooperation co-operation involvement participation intervention reaction response
success failure campaign struggle initiative resistance push bid experience achievement accomplishment mistake influence interest insult
backing assistance help supervision auspices leadership command guidance departure visit presence practice contribution decision ruling verdict judgment judgement`.split(
    /\s+/,
  ),
);

/** The role of "of X" after an event noun. */
export const ofRole = (type: string, lemma: string, kind: string): string => {
  // "the verdict of the court".
  if (/^(verdict|sentence|judgment|judgement|ruling)$/.test(lemma) && kind === 'Organization') return 'agent';
  if (isHarm(type)) return 'victim';
  if (
    /^(bombing|bombardment|shelling|invasion|occupation|siege|blockade|boycott|annexation|capture|liberation|expulsion|eviction|deportation)$/.test(
      lemma,
    )
  )
    return 'patient';
  if (/^(shooting|stabbing|beating)$/.test(lemma)) return 'victim';
  // "criticism of the government": it is criticised.
  if (/^(criticism|condemnation|denunciation|criticisms|mockery|praise|critique|defamation)$/.test(lemma))
    return objectRole(type);
  // "needs the approval of parliament", but "the approval of the plan".
  if (/^(approval|consent|assent|permission|blessing)$/.test(lemma) && /^(Person|Group|Organization)$/.test(kind))
    return 'agent';
  if (lemma === 'battle' && kind === 'Place') return 'place';
  if (lemma === 'tour' && kind === 'Place') return 'destination';
  // "the destruction of the community".
  if (type === 'Destruction') return 'patient';
  // "the victories of the army", "the impact of the coup".
  if (/^(victory|triumph|win|success|impact|effect|influence|consequence|repercussion)$/.test(lemma)) return 'agent';
  if (lemma === 'election' && kind === 'Person') return 'patient';
  if (/^(session|meeting|conference|summit|sitting|forum|congress|election|assembly)$/.test(lemma)) return 'organizer';
  if (isSpeech(type) || doings.has(lemma)) return isSpeech(type) ? 'speaker' : 'agent';
  if (isForce(type)) return kind === 'Place' ? 'patient' : 'agent';
  if (
    isMovement(type) ||
    /^(Withdrawal|Protest|LabourStrike|Rise|Vote|Decision|Promise|Independence|Bankruptcy|Birth|Accident)$/.test(type)
  )
    return type === 'Decision' || type === 'Independence' ? 'patient' : 'agent';
  return isMutual(type) ? 'participant' : 'patient';
};

/** The role of "X's" before an event noun. */
export const possessiveRole = (type: string, lemma = '', kind = ''): string => {
  // "his replacement": he is replaced.
  if (lemma === 'replacement') return 'patient';
  // "the court's verdict" and "the judge's ruling" are theirs; "his sentence" is passed on him.
  const isTheirs = /^(judgment|judgement|ruling)$/.test(lemma);
  if (isTheirs || (/^(verdict|sentence)$/.test(lemma) && kind === 'Organization')) return 'agent';
  if (isHarm(type)) return 'victim';
  return /^(trial|retrial|prosecution|destruction)$/.test(lemma) ||
    /^(Release|Rescue|MedicalTreatment|Acquittal|Appointment|Election|Birth)$/.test(type)
    ? 'patient'
    : subjectRole(type);
};

/** Force that a state uses: a country before these is whose they are ("U.S. airstrikes"), before "bombings" where they are. */
export const isStateForce = (lemma: string): boolean =>
  /^(airstrike|strike|raid|operation|campaign|offensive|patrol|drill|exercise|bombardment|invasion)$/.test(lemma);

/** What a state does otherwise: "U.S. support", "the EU response"; "the Libya intervention" was there. */
export const isStateDeed = (lemma: string, country: string): boolean =>
  /^(\p{Lu}\.?){2,4}$/u.test(country) &&
  /^(support|response|effort|commitment|assistance|involvement|intervention|pressure|leadership|initiative|mediation|retaliation)$/.test(
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
  'in at near outside inside across around throughout within off along over above beside on between amid toward into'.split(
    ' ',
  ),
);

/** Events that are mostly done to other events: what is condemned, decided, prevented or told of may be one. */
export const actsOnEvents = (type: string): boolean =>
  /^(Condemnation|Praise|Investigation|Accusation|Adoption|Battle|Decision|Destruction|Negotiation|Prevention|Promise|Protest|Rejection|Statement)$/.test(
    type,
  );
