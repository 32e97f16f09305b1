import { phrases, words } from './words.js';

/**
 * Nouns that name the doing of something, made of verbs (Grimshaw 1990, "complex event nominals"). What is said of them in advance,
 * "the importance of the release", leaves open whether it is done, though the article speaks of it as of something known. Lemmas.
 */
export const deedNouns: ReadonlySet<string> = words(`
withdrawal pullout pullback deployment redeployment release return repatriation resumption restoration resettlement reinstatement relocation
establishment creation formation holding conduct convening appointment nomination introduction imposition lifting removal opening
reopening closure dissolution dismantling disarmament demilitarisation demilitarization demobilisation demobilization reintegration
integration reconstruction construction rebuilding modernisation modernization training evacuation delivery provision extension renewal prolongation expansion enlargement reduction
cessation termination suspension normalisation normalization implementation fulfilment fulfillment ratification signing signature
conclusion adoption accession admission extradition prosecution punishment resignation dismissal handover transfer exchange recognition
demarcation delimitation strengthening destruction elimination liberation unification reunification dispatch inclusion participation
realisation realization achievement attainment settlement resolution improvement reform abolition repeal privatisation privatization nationalisation nationalization
`);

/** Nouns that say of the event behind their "of" only that it is brought about: "the holding of elections", "the resumption of talks". */
export const bringingNouns: ReadonlySet<string> = words(
  'holding conduct staging organisation organization convening convocation resumption launch launching start beginning opening conclusion signing signature imposition initiation commencement achievement establishment provision delivery supply deployment',
);

/** Verbs whose object is only spoken for or against, weighed or called for by what there is: "discussed the return of refugees". With their particle. */
export const openVerbs: ReadonlySet<string> = new Set([
  ...words(`discuss debate favour favor advocate back oppose justify warrant substantiate merit deserve necessitate
  contemplate envisage envision foresee urge encourage recommend propose authorise authorize`),
  ...phrases('argue for, call for, press for, push for, look for, ask for'),
]);

/** Words with a preposition behind which a deed is only spoken for or against: "support for the resumption of talks". */
export const openPhrases: ReadonlySet<string> = words(`
support/for urgency/of importance/of necessity/of priority/of insist/on insistence/on commitment/to commit/to committed/to
readiness/for favour/of favor/of opposition/to oppose/to proposal/for talk/on talk/about negotiation/on negotiation/about discussion/on
discussion/about discuss/on relate/to agreement/about consultation/on agreement/on agree/on deal/on accord/on resolution/on plan/of timetable/of timeline/for roadmap/for
view/on opinion/on issue/of question/of matter/of way/of mean/of process/of effort/for effort/towards effort/toward contribute/to contribution/to
condition/for modality/of modality/for prospect/of date/for deadline/for desirability/of merit/of
argument/for case/for obstacle/to delay/in delay/to precondition/for prerequisite/for framework/for basis/for mandate/for mechanism/for
`);

/** Verbs whose object is not there before them: "to build a school that teaches both". With their particle. */
export const makingVerbs: ReadonlySet<string> = new Set([
  ...words(`build create form establish found launch open convene hold organise organize draft write adopt conclude propose design develop
  construct produce plan negotiate reach sign issue introduce deploy`),
  ...phrases('set up, draw up, put together, work out'),
]);

/** Words of what is only called for, with which another deed may be listed: "the urgency of a truce and the release of both". */
export const callingNouns: ReadonlySet<string> = words('urgency need necessity importance priority call demand appeal');

/** Verbs of who takes part in a deed of others, so that it is as sure as their part: "will help with the evacuation". */
export const helpingVerbs: ReadonlySet<string> = words('help assist aid participate engage cooperate contribute');
