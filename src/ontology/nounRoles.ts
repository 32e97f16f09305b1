import { isForce, isHarm, isMovement, isMutual, isSpeech, objectRole, subjectRole } from './roleRules.js';
import { words } from './words.js';

/**
 * Whose a noun of an event is: who stands before it ("X's burial", "the X arrest") or behind its "of" does it, or undergoes it. One table, which
 * all rules ask that find participants of nouns.
 */

/** Done to whose they are: "his burial", "the bank's closure", "the nomination of Ana Petrova". Who stands beside an "of" does them. */
const undergone = words(`
trial retrial prosecution destruction burial funeral cremation reburial exhumation elimination ouster ousting overthrow toppling removal
replacement nomination inauguration coronation impeachment reinstatement rehabilitation promotion demotion hospitalization hospitalisation
closure dissolution demolition abolition renovation restoration reconstruction refurbishment reshuffle privatization privatisation nationalization
nationalisation humiliation persecution vaccination inoculation graduation baptism christening exoneration annexation mistreatment defeat suspension exclusion disqualification
`);

/** Those named beside these are moved or sent; a body or state sends: "his transfer", "Norland's deployment of guards", "the relocation of the residents". */
const carried = words(`
relocation transfer deployment redeployment evacuation repatriation resettlement delivery shipment transport transportation dispatch extradition
import export smuggling transit integration training schooling
`);

/** What befalls whose they are, whatever stands behind them: "the party's losses", "Narvia's crisis", "has problems". */
const suffered = words(`
loss crisis challenge problem difficulty plight ordeal setback hardship suffering misfortune woe trouble downfall demise collapse accident crash
injury illness recession downturn slump
`);

const withObject = words(
  'dismissal seizure capture recapture liberation siege deployment transfer delivery export import training',
);

/** "Its renovation of the stadium", "Norland's defeat of Sudria": with an object, whose these are does them. */
export const isDoneToObject = (lemma: string): boolean =>
  withObject.has(lemma) || (undergone.has(lemma) && !/^(trial|retrial|graduation|hospitali[sz]ation)$/.test(lemma));

/** Left by those whose they are: "his resignation" is no harm that was done to him. */
const quit = words('resignation abdication retirement departure exit');

/** What follows the "of" of these does them: "the actions of the agency". */
const doings = words(`
action effort attempt activity work behavior behaviour move cooperation co-operation involvement participation intervention reaction response
success failure campaign struggle initiative resistance push bid experience achievement accomplishment mistake influence interest insult
backing assistance help supervision auspices leadership command guidance departure visit presence practice contribution decision ruling verdict judgment judgement
mission engagement performance resolve determination desire wish hope willingness aspiration ambition intention conduct plan policy crime offence offense atrocity misdeed wrongdoing misconduct
`);

const isMishap = (type: string): boolean => /^(Disaster|Accident|Fire|DiseaseOutbreak)$/.test(type);

/** Nouns of harm that a state does when they are its own: "Norland's arrest" is none of Norland. */
const isDoneByStates = (type: string): boolean =>
  /^(Killing|Massacre|Detention|Torture|Abduction|Extradition|Deportation|Sentencing|Conviction)$/.test(type);

/** "his deliveries" are of what he brings. */
const ofGoods = /^(delivery|shipment|dispatch|transport|transportation|import|export|smuggling)$/;

const isTheirs = (lemma: string): boolean => /^(judgment|judgement|ruling)$/.test(lemma);

export const isSuffered = (lemma: string): boolean => suffered.has(lemma);

/** Whether a noun, or its type, tells what is done to whose it is. */
const isUndergone = (type: string, lemma: string): boolean =>
  isHarm(type) ||
  undergone.has(lemma) ||
  /^(Release|Rescue|MedicalTreatment|Acquittal|Appointment|Election|Birth)$/.test(type);

/** Whom its other phrases say a noun is done to ("its arrest of dozens") or by ("his confirmation by the senate"). */
export interface OtherSides {
  readonly isDoneToOthers?: boolean;
  readonly isDoneByOthers?: boolean;
  readonly isState?: boolean;
}

/** The role of "X's" before an event noun. */
export const possessiveRole = (type: string, lemma: string, kind: string, others: OtherSides = {}): string => {
  if (quit.has(lemma)) return 'agent';
  // "the court's verdict" and "the judge's ruling" are theirs; "his sentence" is passed on him.
  if (isTheirs(lemma) || (/^(verdict|sentence)$/.test(lemma) && kind === 'Organization')) return 'agent';
  if (suffered.has(lemma) || isMishap(type)) return isHarm(type) ? 'victim' : 'patient';
  // "Norland's attempt in the last minute, by its captain" is Norland's all the same.
  if (others.isDoneByOthers && !isSpeech(type) && !isMutual(type) && !doings.has(lemma)) return objectRole(type);
  if (carried.has(lemma) && !isHarm(type))
    return /^(Person|Group)$/.test(kind) && !others.isDoneToOthers && !ofGoods.test(lemma) ? 'patient' : 'agent';
  // "the city's seizure".
  if (
    kind === 'Place' &&
    !others.isState &&
    !others.isDoneToOthers &&
    /^(seizure|capture|recapture|liberation|siege)$/.test(lemma)
  )
    return 'patient';
  if (!isUndergone(type, lemma) || others.isDoneToOthers) return subjectRole(type);
  // "Norland's arrest" is none of Norland; "the party's nomination" is for somebody else.
  if ((kind === 'Place' && isDoneByStates(type)) || (kind === 'Organization' && type === 'Appointment'))
    return subjectRole(type);
  return isHarm(type) ? 'victim' : 'patient';
};

/** The role of "of X" after an event noun; `isState` when X is a country. */
export const ofRole = (type: string, lemma: string, kind: string, isState = false): string => {
  // "the verdict of the court".
  if (/^(verdict|sentence|judgment|judgement|ruling)$/.test(lemma) && kind === 'Organization') return 'agent';
  if (quit.has(lemma)) return 'agent';
  if (isHarm(type)) return 'victim';
  // "the collapse of the bridge".
  if (suffered.has(lemma)) return 'patient';
  if (
    /^(bombing|bombardment|shelling|invasion|occupation|siege|blockade|boycott|annexation|capture|liberation|expulsion|eviction|deportation)$/.test(
      lemma,
    )
  )
    return 'patient';
  if (/^(shooting|stabbing|beating)$/.test(lemma)) return 'victim';
  if (carried.has(lemma)) return 'patient';
  // "criticism of the government": it is criticised.
  if (/^(criticism|condemnation|denunciation|criticisms|mockery|praise|critique|defamation)$/.test(lemma))
    return objectRole(type);
  // "needs the approval of parliament", but "the approval of the plan".
  if (/^(approval|consent|assent|permission|blessing)$/.test(lemma))
    return isState || /^(Person|Group|Organization)$/.test(kind) ? 'agent' : 'patient';
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
    /^(Withdrawal|Protest|LabourStrike|Rise|Vote|Decision|Promise|Independence|Bankruptcy|Accident)$/.test(type)
  )
    return type === 'Decision' || type === 'Independence' ? 'patient' : 'agent';
  return isMutual(type) ? 'participant' : 'patient';
};
