import type { Modality } from '../model/claim.js';
import { words } from './words.js';

/**
 * What a word says of the event that is its complement, after the event-selecting predicates of FactBank (Saurí and Pustejovsky
 * 2009). Lemmas.
 */

const all = (modality: Modality, text: string): (readonly [string, Modality])[] =>
  text.split(/\s+/).map((word) => [word, modality] as const);

/** Verbs, nouns and adjectives with a clause: "plans to attack", "threatened to leave", "evidence that he lied". */
export const complementModality: ReadonlyMap<string, Modality> = new Map([
  ...all(
    'planned',
    `plan planning plot intend expect schedule agree decide vow pledge promise commit prepare aim set arrange propose decision
    intention agreement commitment proposal invitation slate due want seek try attempt effort bid offer work strive endeavour endeavor
    struggle mean design poise resolve determine bind destine committed dedicated dedicate devote certain sure fate doom prime gear guarantee scheme ploy scramble race scurry undertake undertaking approve project forecast predict vote
    campaign initiative mission`,
  ),
  ...all('threatened', 'threaten threat warn'),
  ...all(
    'hypothetical',
    `urge call demand ask request require suggest recommend consider wish need advise appeal encourage likely unlikely possible
    possibility ready willing risk fear right authorize authorise allow permit enable ability invite order instruct tell deserve oblige
    hesitate opportunity chance hope potential prospect desire long aspire yearn wait time duty obligation able important
    necessary essential vital crucial critical imperative urgent desirable impossible eager keen reluctant unwilling prone
    power authority mandate importance necessity idea goal aim purpose objective danger likelihood empower capable reason eligible entitle afraid wary press push pressure lobby beg implore challenge incentive
    discuss debate contemplate mull oppose resist favour favor object permission clearance anticipate concern worry anxiety unease
    welcome free recommendation requirement insistence early late hard difficult easy
    option capacity capability temptation leeway freedom responsibility liability instruction directive ultimatum road path
    avenue route pretext excuse inclined disposed tempt tip unwillingness reluctance hesitation readiness appetite liable apt fit
    tempted entice way means shout yell gesture motion beckon plead`,
  ),
  ...all(
    'alleged',
    'allege claim purport suspect accuse allegation evidence proof indication suggestion accusation charge believe rumor rumour pretext pretence pretense appear seem deem',
  ),
]);

/** Verbs whose object noun is as they say: "demanded an inquiry", "fear an attack". */
export const objectModality: ReadonlyMap<string, Modality> = new Map([
  ...all('planned', 'plan propose schedule prepare promise pledge vow envisage plot expect commission'),
  ...all('threatened', 'threaten'),
  ...all(
    'hypothetical',
    `urge demand request seek need require want fear anticipate await contemplate recommend advocate predict risk
    authorise authorize desire suggest consider weigh mull tolerate condone wish deserve promote court encourage foster`,
  ),
  ...all('alleged', 'allege suspect'),
]);

/** Words with a preposition whose noun is as they say: "calls for talks", "the risk of a famine". */
export const phraseModality: ReadonlyMap<string, Modality> = new Map([
  ...all(
    'planned',
    'plan/for plan/on prepare/for provide/for due/for work/towards work/toward move/towards move/toward proposal/for preparation/for agree/to agree/on schedule/for aim/at decide/on decision/on view/to settle/on provision/for commitment/for pledge/of promise/of agenda/of date/for venue/for postponement/of deferral/of set/for slate/for step/towards step/toward bound/for',
  ),
  ...all('threatened', 'threat/of threaten/with warn/of'),
  ...all(
    'hypothetical',
    `call/for appeal/for demand/for push/for press/for need/for hope/for hope/of wish/for request/for desire/for plead/for
    matter/of question/of idea/of alternative/to other/than fear/of fear/over risk/of danger/of prospect/of prospect/for possibility/of chance/of likelihood/of probability/of
    fight/for struggle/for die/for strive/for allow/for way/for effort/for talk/for negotiation/for
    potential/for suitable/for ready/for available/for fit/for equipped/for talk/of wait/for bid/for ask/for pressure/for campaign/for vote/for opportunity/for
    ripe/for open/to favourable/to favorable/to conducive/to amenable/to receptive/to brace/for liable/to opposed/to averse/to
    keen/on bent/on intent/on fearful/of wary/of capable/of clamour/for clamor/for lobby/for agitate/for yearn/for long/for beg/for
    argue/for recipe/for option/of option/for deadline/for timetable/for quest/for favour/of favor/of scramble/for advise/against
    warn/against eligible/for brace/against warrant/for alert/for guard/against vulnerable/to
    protect/from protect/against shield/from safeguard/against
    condition/for basis/for foundation/for groundwork/for hostile/to resistant/to
    specter/of spectre/of think/about progress/on progress/towards progress/toward
    plea/for ground/for spark/for candidate/for risk/for clearance/for permission/for
    contact/for reach/for approach/for precaution/against mobilise/for mobilize/for need/of punishable/by susceptible/to safe/from
    restriction/on limitation/on limit/on curb/on prohibition/of prohibition/on moratorium/on eligibility/for entitle/to entitlement/to right/to
    forecast/of forecast/for projection/of projection/for brink/of edge/of threshold/of scream/for cry/for shout/for yell/for`,
  ),
  ...all(
    'alleged',
    'allegation/of allegation/about report/of complaint/of claim/of accusation/of suspicion/of rumour/of rumor/of accuse/of suspect/of allege/of charge/of charge/with count/of charge/including count/including allegation/including accusation/including',
  ),
]);

/** Words with a preposition and a gerund that says what is as they say, where the word alone says nothing: "charged with acting", "talks on ending". */
export const gerundModality: ReadonlyMap<string, Modality> = new Map([
  ...all('threatened', 'threaten/with'),
  ...all(
    'planned',
    'task/with entrust/with mandate/with view/to plan/on plan/for agree/on agreement/on decision/on proposal/for decide/on insist/on gear/towards gear/toward work/towards work/toward move/towards move/toward direct/towards direct/toward mission/of task/of job/of step/to step/towards step/toward center/on centre/on contribution/to bet/on commit/for committed/for target/of look/to means/for partner/on cooperate/on cooperation/on center/to centre/to',
  ),
  ...all(
    'hypothetical',
    `talk/on talk/about negotiation/on negotiation/about discussion/on discussion/about consultation/on
    fantasise/about fantasize/about think/of dream/of think/about guard/against protect/against safeguard/against advise/against warn/against argue/against decide/against vote/against keen/on bent/on bent/upon intent/on intent/upon focus/on open/to
    option/of interested/in interest/in look/at wish/in consistent/with
    way/of means/of method/of logic/of concept/of notion/of vision/of fear/about fear/over concern/about concern/over worry/about worry/over
    obstacle/in obstacle/to barrier/to challenge/in challenge/of difficulty/in motive/in motive/for tool/in tool/for emphasis/on preference/for
    tantamount/to urgency/of approach/to optimism/about optimistic/about afraid/about afraid/of gain/in
    available/for purpose/of shot/at dupe/into patience/for cost/of burden/of key/to`,
  ),
  ...all(
    'alleged',
    'charge/with suspect/in implicate/in suspicion/of report/of claim/of allegation/of rumour/of rumor/of',
  ),
]);

/** Nouns with "of", "about" or "over" and a gerund that has a subject: what may come, and is felt or weighed. */
export const feelings: ReadonlySet<string> = words(
  'object fear concern worry anxiety unease alarm prospect possibility risk danger chance likelihood threat idea hope',
);

/** What is worried about or debated in a clause is there, unless the clause says "may": "concern that police had killed three". */
export const worryingWords: ReadonlySet<string> = words('concern worry anxiety unease debate');

/** Nouns with an infinitive that says what is planned, tried, threatened or refused: "a bid to oust", "planning to attack". */
export const deedNouns: ReadonlySet<string> =
  words(`plan planning plot bid attempt effort intention decision promise pledge proposal threat agreement commitment refusal failure
  right opportunity chance ability offer desire wish willingness readiness
  unwillingness inability reluctance hesitation incapacity option capacity pressure temptation`);
