import type { Modality } from '../model/claim.js';
import { phrases, words } from './words.js';

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
    struggle mean design poise resolve determine bind destine committed dedicated certain sure fate doom prime gear guarantee scheme ploy scramble race scurry`,
  ),
  ...all('threatened', 'threaten threat warn'),
  ...all(
    'hypothetical',
    `urge call demand ask request require suggest recommend consider wish need advise appeal encourage likely unlikely possible
    possibility ready willing risk fear right authorize authorise allow permit enable ability invite order instruct tell deserve oblige
    hesitate opportunity chance hope potential prospect desire long aspire yearn wait time duty obligation able important
    necessary essential vital crucial critical imperative urgent desirable impossible eager keen reluctant unwilling prone
    power authority mandate importance necessity idea goal aim purpose objective danger likelihood empower capable reason eligible entitle afraid wary press pressure lobby beg implore challenge incentive
    discuss debate contemplate mull oppose resist favour favor object permission clearance anticipate concern worry anxiety unease
    welcome free recommendation requirement insistence early late hard difficult easy
    option capacity capability temptation leeway freedom responsibility liability instruction directive ultimatum road path
    avenue route pretext excuse inclined disposed tempt tip unwillingness reluctance hesitation readiness appetite liable apt fit
    tempted entice way means shout yell gesture motion beckon plead`,
  ),
  ...all(
    'alleged',
    'allege claim purport suspect accuse allegation evidence proof indication suggestion accusation charge believe rumor rumour pretext pretence pretense appear seem',
  ),
]);

/** Verbs whose object noun is as they say: "demanded an inquiry", "fear an attack". */
export const objectModality: ReadonlyMap<string, Modality> = new Map([
  ...all('planned', 'plan propose schedule prepare promise pledge envisage plot expect'),
  ...all('threatened', 'threaten'),
  ...all(
    'hypothetical',
    `urge demand request seek need require want fear anticipate await contemplate recommend advocate predict risk
    authorise authorize desire suggest consider weigh mull tolerate condone wish`,
  ),
  ...all('alleged', 'allege suspect'),
]);

/** Words with a preposition whose noun is as they say: "calls for talks", "the risk of a famine". */
export const phraseModality: ReadonlyMap<string, Modality> = new Map([
  ...all(
    'planned',
    'plan/for plan/on prepare/for provide/for due/for work/towards work/toward move/towards move/toward proposal/for preparation/for agree/to agree/on schedule/for aim/at decide/on decision/on settle/on provision/for commitment/for pledge/of promise/of agenda/of',
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
    argue/for recipe/for option/of option/for deadline/for timetable/for quest/for scramble/for advise/against
    warn/against eligible/for brace/against`,
  ),
  ...all(
    'alleged',
    'allegation/of reports/of claim/of accusation/of suspicion/of rumour/of rumor/of accuse/of suspect/of allege/of charge/of charge/with',
  ),
]);

/** Words with a preposition and a gerund that says what is as they say, where the word alone says nothing: "charged with acting", "talks on ending". */
export const gerundModality: ReadonlyMap<string, Modality> = new Map([
  ...all('threatened', 'threaten/with'),
  ...all(
    'planned',
    'task/with entrust/with mandate/with plan/on decide/on insist/on gear/towards gear/toward work/towards work/toward move/towards move/toward direct/towards direct/toward',
  ),
  ...all(
    'hypothetical',
    `talk/on talk/about negotiation/on negotiation/about discussion/on discussion/about consultation/on
    think/of dream/of think/about advise/against warn/against argue/against keen/on bent/on bent/upon intent/on intent/upon focus/on open/to
    option/of interested/in interest/in
    way/of means/of method/of fear/about fear/over concern/about concern/over worry/about worry/over`,
  ),
  ...all('alleged', 'charge/with report/of claim/of allegation/of rumour/of rumor/of'),
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

/** Verbs and nouns whose complement did not happen: "failed to stop", "denied killing", "refusal to sign". */
export const negatingWords: ReadonlySet<string> =
  words(`fail refuse decline deny neglect avoid prevent avert block refrain forget failure refusal denial lack absence
  unable unavailable powerless incapable inability incapacity impossibility withhold
  prohibit ban forbid reject bar foil thwart preclude exclude abstain avoidance prevention`);

/** Verbs with "from" and a gerund that says what did not happen: "barred them from entering". */
export const hinderingVerbs: ReadonlySet<string> =
  words(`prohibit bar ban stop prevent keep block discourage dissuade deter restrain exclude disqualify refrain abstain
  hinder forbid preclude save`);

/** Of these a rule is told, and not that it was kept. */
export const forbiddingVerbs: ReadonlySet<string> = words('prohibit ban forbid disqualify preclude outlaw');

/** Nouns that are arranged before they take place: told with "will", "is due", "ahead of", they are still to come. */
export const arrangedNouns: ReadonlySet<string> =
  words(`meeting summit visit conference session election vote referendum ceremony talk negotiation consultation hearing trial trip tour
  poll ballot runoff run-off match game final performance concert sentencing inauguration funeral rally march drill exercise
  discussion dialogue forum gathering congress`);

/** Verbs with "for" or an infinitive that put an arranged event ahead: "is set for May", "are expected to open". */
export const arrangingVerbs: ReadonlySet<string> = words('expect schedule set slate due plan');

/** Verbs that move what is arranged to a later day. With their particle. */
export const postponingVerbs: ReadonlySet<string> = phrases(
  'postpone, delay, reschedule, shelve, defer, adjourn, put off, push back, hold up',
);

/** Verbs whose object is spoken or thought of, and need not have been: "cancelled the trip", "prepared the talks". */
export const mentioningVerbs: ReadonlySet<string> =
  words(`announce plan schedule arrange prepare organise organize cancel postpone delay await expect anticipate propose call boycott
  discuss welcome support oppose back praise criticise criticize use mention see`);

/** What of an arranged event says that it has begun, or not whether it has: "the talks will resume", "are expected to last". */
export const goingOnVerbs: ReadonlySet<string> = words(
  'end close finish conclude continue go resume reconvene restart drag last run',
);

/** What is agreed in words, and is there when it is concluded. */
export const agreementNouns: ReadonlySet<string> = words(
  'agreement deal treaty accord pact contract truce ceasefire cease-fire settlement peace compromise',
);

/** Verbs that bring an agreement about: "efforts to finalise the deal". */
export const agreeingVerbs: ReadonlySet<string> = words('conclude finalize finalise clinch seal strike forge ink');

/** Nouns of what makes something possible, as sure as what is told of them: "create the conditions for stability". */
export const groundNouns: ReadonlySet<string> = words('condition basis path framework foundation groundwork roadmap');

/** Nouns of what is done to an end: "through the use of force". */
export const meansNouns: ReadonlySet<string> = words(
  'use application adoption provision creation introduction deployment imposition engagement dialogue cooperation mediation',
);

/** Nouns of what is tried, which is there though it is stopped: "attempts to free them were thwarted". */
export const triedNouns: ReadonlySet<string> = words('attempt effort bid try plot plan scheme');

/** What is there though something threatens it. */
export const lastingNouns: ReadonlySet<string> = words('growth trade stability peace production supply recovery');

/** Nouns of what goes on while it is delayed: "delayed the search". */
export const delayedNouns: ReadonlySet<string> = words(
  'work effort progress operation project rescue search traffic flight investigation inquiry probe train journey process reform cycle campaign response',
);

/** Verbs by which what was wrong is put right; what they are said to include is part of it: "to undo the damage, including the return of". */
export const undoingVerbs: ReadonlySet<string> = words(
  'lift end eliminate remove reverse undo resolve overcome repair remedy redress settle',
);

/** Nouns behind "in" that say with whom it is done: as sure as what is done. */
export const companyNouns: ReadonlySet<string> = words(
  'cooperation co-operation collaboration consultation coordination co-ordination partnership conjunction concert concertation',
);

/** Verbs in whose passive a "before" tells what did not come to be: "was stopped before entering the bank". */
export const forestallingVerbs: ReadonlySet<string> = words('stop intercept kill catch foil thwart defuse');

/** Verbs that, passive or without an object, forestall what one would have got to: "crashed before reaching the runway". */
export const arrestingVerbs: ReadonlySet<string> = words(
  'arrest detain shoot halt interrupt abort crash collapse explode sink stop turn',
);

/** Verbs of who goes before he has to face something: "resigned before facing a vote". */
export const leavingVerbs: ReadonlySet<string> = phrases('resign, quit, withdraw, step down, stand down');

/** What a court or an authority may give: who faces it has not got it. */
export const penaltyNouns: ReadonlySet<string> = words(
  'sentence penalty fine term execution deportation extradition expulsion eviction imprisonment dismissal prosecution prison jail death suspension disqualification closure punishment sacking arrest',
);

/** What is to be held with whom it faces. */
export const facedNouns: ReadonlySet<string> = words(
  'trial retrial hearing vote motion impeachment election runoff run-off inquest',
);

/** What is thought to come, unless it is not: "don't expect that there will be a truce". */
export const foreseeingVerbs: ReadonlySet<string> = words(
  'expect imagine dream think believe suppose foresee see anticipate fancy hope',
);

/** Verbs whose object somebody keeps clear of: wanted not to be, where they are infinitives. */
export const avoidingVerbs: ReadonlySet<string> = words('avoid avert evade escape dodge prevent forestall preclude');

/** Verbs that say of an event to come that it will not be. */
export const cancellingVerbs: ReadonlySet<string> = words('cancel foil thwart avert prevent scrap');

/** Verbs that bring an event about, so that even a definite object of theirs is as sure as they are: "to secure the release". */
export const realizingVerbs: ReadonlySet<string> =
  words(`accept approve authorise authorize negotiate secure ensure achieve obtain begin start launch complete conduct implement
  hold sign win order grant deliver provide make arrange prepare organise organize stage host carry perform commit permit allow
  oversee supervise bring broker guarantee facilitate demand seek urge propose plan trigger cause provoke expect undertake impose`);

/** Verbs whose object is there before them: "resolve the conflict", "fight crime", "expand the aid". "Roll out" brings it about. */
export const presupposingVerbs: ReadonlySet<string> = new Set([
  ...phrases('roll back, scale back, scale down'),
  ...words(`tolerate condone condemn denounce mourn deplore remember commemorate mark discuss examine investigate assess debate study analyse analyze
  praise celebrate regret forget resolve fight combat counter address tackle end halt curb reduce respond lift ease suspend
  strengthen expand extend continue stop ignore reply react object maintain improve review monitor follow describe cover document record report explain
  criticise criticize welcome honour honor recall recognise recognize avenge punish probe settle overcome intensify escalate
  justify excuse warrant legitimize legitimise
  exploit survive escape mention know understand hear watch support oppose affect disrupt undermine accelerate
  replace loosen relax tighten soften waive hobble hamper hinder dampen stifle derail dent slow reverse
  overshadow mar repeat renew contain quell suppress`),
]);

/** Verbs of speech and knowledge, whose own factuality says nothing of their clause: "refused to say where they had gone". */
export const tellingVerbs: ReadonlySet<string> =
  words(`say tell announce state report know realise realize learn understand see find reveal disclose explain show discover
  confirm admit acknowledge recognise recognize remember forget hear note mention recall regret claim ask wonder determine decide`);

/** Nouns that say only how much or what of the noun behind "of": "a series of attacks". */
export const measuringNouns: ReadonlySet<string> = words(
  'course programme program session period series wave spate string number kind type form act round campaign case lot rest part majority escalation',
);

/** Nouns by which a "no" denies what is behind their "of": "no sign of fighting", but not "no details of the meeting". */
export const signNouns: ReadonlySet<string> =
  words(`sign evidence indication trace proof hint suggestion risk threat danger chance prospect possibility likelihood
  question plan intention talk hope fear case incident instance act form kind way need`);

/** "wasted no time", "left no doubt", "had no choice but to": a "no" that denies nothing that happened. */
export const idleNegated: ReadonlySet<string> = words(
  'time doubt choice option alternative mistake secret fewer less more longer later matter effort stone bone word',
);

/** Words whose infinitive is to come, while their clause is a fact: "told them to leave", "told them that troops had left", "certain that". */
export const addressedVerbs: ReadonlySet<string> = words('tell warn advise ask remind instruct certain sure');

/** Verbs whose infinitive is what somebody was meant to do: "was sent to negotiate", "elected to reform". */
export const dispatchingVerbs: ReadonlySet<string> = words(
  `send deploy dispatch elect appoint hire recruit assign task train summon convene travel fly return arrive drive rush found establish create design form meet assist
  flee resign pay hide emigrate settle relocate announce launch unveil allocate earmark donate mobilise mobilize introduce enact`,
);

/** Verbs with "for" and what went before: "will be tried for murder". */
export const verbsForThePast: ReadonlySet<string> = words(
  `try punish prosecute sentence blame condemn apologise apologize pay thank criticise criticize compensate jail convict`,
);
