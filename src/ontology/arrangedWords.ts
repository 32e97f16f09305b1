import { phrases, words } from './words.js';

/** Words by which what they govern is arranged, told, found or done for a purpose, and which of it is then a fact. Lemmas. */

/** Nouns that are arranged before they take place: told with "will", "is due", "ahead of", they are still to come. */
export const arrangedNouns: ReadonlySet<string> =
  words(`meeting summit visit conference session election vote referendum ceremony talk negotiation consultation hearing trial trip tour
  poll ballot runoff run-off match game final performance concert sentencing inauguration funeral rally march drill exercise
  discussion dialogue forum gathering congress`);

/** Verbs with "for" or an infinitive that put an arranged event ahead: "is set for May", "are expected to open". */
export const arrangingVerbs: ReadonlySet<string> = words('expect schedule set slate due plan');

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

/** Nouns behind "in" that say with whom it is done: as sure as what is done. */
export const companyNouns: ReadonlySet<string> = words(
  'cooperation co-operation collaboration consultation coordination co-ordination partnership conjunction concert concertation',
);

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
  'trial retrial hearing sentencing vote motion impeachment election runoff run-off inquest',
);

/** What is thought to come, unless it is not: "don't expect that there will be a truce". */
export const foreseeingVerbs: ReadonlySet<string> = words(
  'expect imagine dream think believe suppose foresee see anticipate fancy hope',
);

/** Verbs that bring an event about, so that even a definite object of theirs is as sure as they are: "to secure the release". */
export const realizingVerbs: ReadonlySet<string> =
  words(`accept approve authorise authorize negotiate secure ensure achieve obtain begin start launch complete conduct implement
  hold sign win order grant deliver provide make arrange prepare organise organize stage host carry perform commit permit allow
  oversee supervise bring broker guarantee facilitate demand seek urge propose get gain earn garner receive plan trigger cause provoke expect undertake impose hand tender submit`);

/** Verbs whose object is there before them: "resolve the conflict", "fight crime", "expand the aid". "Roll out" brings it about. */
export const presupposingVerbs: ReadonlySet<string> = new Set([
  ...phrases('roll back, scale back, scale down, keep up'),
  ...words(`tolerate condone condemn denounce mourn deplore remember commemorate mark discuss examine investigate assess debate study analyse analyze
  praise celebrate regret forget resolve fight combat counter address tackle end halt curb reduce respond lift ease suspend
  strengthen expand extend continue stop ignore reply react object maintain improve review monitor follow describe cover document record report explain
  criticise criticize welcome honour honor recall recognise recognize avenge punish probe settle overcome intensify escalate
  justify excuse warrant legitimize legitimise
  exploit survive escape mention know understand hear watch support oppose affect disrupt undermine accelerate
  replace loosen relax tighten soften waive hobble hamper hinder dampen stifle derail dent slow reverse
  overshadow mar repeat renew contain stem quell eradicate eliminate restrict obscure conceal hide disguise mask circumvent bypass evade scupper sway influence prosecute suppress drop abandon scrap overturn annul revoke repeal rescind renounce breach violate uphold
  challenge contest dispute question protest decry cope grapple contend link connect relate attribute`),
]);

/** Verbs of speech and knowledge, whose own factuality says nothing of their clause: "refused to say where they had gone". */
export const tellingVerbs: ReadonlySet<string> =
  words(`say tell announce state report know realise realize learn understand see find reveal disclose explain show discover
  confirm admit acknowledge recognise recognize remember forget hear note mention recall regret claim ask wonder determine decide`);

/** Nouns that say only how much or what of the noun behind "of": "a series of attacks". */
export const measuringNouns: ReadonlySet<string> = words(
  'course programme program session period series wave spate string number kind type form act round campaign case lot rest part majority escalation set range variety array host raft slew spell burst hundred thousand dozen million score couple pair handful',
);

/** Words whose infinitive is to come, while their clause is a fact: "told them to leave", "told them that troops had left", "certain that". */
export const addressedVerbs: ReadonlySet<string> = words('tell warn advise ask remind instruct certain sure call mean');

/** Verbs with "for" and what went before: "will be tried for murder". */
export const verbsForThePast: ReadonlySet<string> = words(
  `try punish prosecute sentence blame condemn apologise apologize pay thank criticise criticize compensate jail convict`,
);
