import { battles } from './senseWords.js';
import { lostPeople } from './verbSenses.js';

/**
 * Verbs whose number tells something only together with other words: "sent 2,000 troops" deploys, "sent 2,000 letters" does not.
 * `by` is whether what is counted is the object (or the subject of the passive) or the subject; `counted` says which nouns
 * it may be (lemmas, or any that stands for people), `behind` how the words go on behind verb and noun. The first line that fits wins.
 */
export interface FigureIdiom {
  readonly measure: string;
  readonly by: 'object' | 'subject';
  readonly verbs: RegExp;
  readonly counted?: RegExp | ReadonlySet<string> | 'people';
  /** What the words from the number to its noun have to tell: "unarmed". In small letters. */
  readonly quality?: RegExp;
  readonly behind: RegExp;
  /** What the subject of the verb has to be: a rally draws those who take part, a museum does not. Lemmas. */
  readonly subject?: ReadonlySet<string>;
}

const anything = /(?:)/;
/** Who is shot cannot fight: then it is to kill. "Shot three people in a bar" may have hurt them. */
const captives = /^(prisoner|hostage|captive|detainee|internee|deserter|pow)$/;
const fighters =
  /^(guerrilla|insurgent|rebel|partisan|militant|militiaman|fighter|combatant|soldier|trooper|defender|jihadist)$/;
/** Who leaves or is moved by the number with house and home; firms relocate their employees. */
const inhabitants =
  /^(people|person|villager|resident|inhabitant|family|household|farmer|peasant|herder|civilian|native|islander|settler|colonist)$/;
const buildings =
  /^(house|home|building|hut|cottage|shop|store|school|church|mosque|temple|village|farm|block|flat|apartment|warehouse|factory|market|stall|tent|shelter|villa)$/;
const notInALimb = /^(?!(?:\w+ ){0,3}(?:legs?|arms?|feet|foot|knees?|hands?|shoulders?|wounding|killing)\b)/;
/** "flew 12 wounded soldiers to the capital" sends nobody out. */
const unharmed = /^(?!.*\b(?:wounded|injured|dead|killed|freed|released|captured|sick|missing)\b)/;
const jobs = /^(job|post|position)$/;
const inBattle = new RegExp(
  `^(?:in|at|on|during) (?:\\w+ ){0,3}(?:${[...battles].join('|')})(?=$| (?:in|at|of|for|on|near|against|between|over|with|by|last|this)\\b)`,
);
const soldiers =
  /^(troops?|trooper|soldier|peacekeeper|marine|paratrooper|policeman|serviceman|guardsman|reservist|mercenary|gendarme|commando|ranger|infantryman|legionnaire|reinforcements?)$/;

const gatherings = new Set(
  'rally march protest demonstration funeral vigil procession parade gathering ceremony exercise conference strike'.split(
    ' ',
  ),
);

export const idioms: readonly FigureIdiom[] = [
  {
    measure: 'participants',
    by: 'object',
    verbs: /^(draw|attract|gather)$/,
    counted: 'people',
    behind: anything,
    subject: gatherings,
  },
  { measure: 'killed', by: 'subject', verbs: /^fall$/, counted: lostPeople, behind: inBattle },
  {
    measure: 'killed',
    by: 'subject',
    verbs: /^fall$/,
    counted: fighters,
    behind:
      /^(?:$|(?:and|while|but) (?:an?|the|more|some|at least|about|another|dozens|hundreds|several|many|\d[\d,]*)\b)/,
  },
  { measure: 'killed', by: 'object', verbs: /^shoot$/, counted: captives, behind: notInALimb },
  {
    measure: 'killed',
    by: 'object',
    verbs: /^shoot$/,
    counted: 'people',
    quality:
      /\b(?:unarmed|captured|captive|surrendered|disarmed|handcuffed|blindfolded|bound|defenceless|defenseless)\b/,
    behind: notInALimb,
  },
  {
    measure: 'destroyed',
    by: 'object',
    verbs: /^(burn|level|wreck|gut|crush|consume|engulf)$/,
    counted: buildings,
    behind: anything,
  },
  {
    measure: 'destroyed',
    by: 'object',
    verbs: /^(reduce|leave|left|turn|lay)$/,
    counted: buildings,
    behind: /^(?:to|in|into) (?:\w+ )?(?:rubble|ash|ashes|ruins?)\b/,
  },
  {
    measure: 'rescued',
    by: 'object',
    verbs: /^(pull|dig|drag|bring|lift|pluck|winch|airlift|recover|free)$/,
    counted: 'people',
    behind:
      /^(?:\w+ ){0,3}(?:alive|to safety|ashore|to the surface|(?:from|out of|off) (?:the |a |its |their |\w+ )?(?:rubble|wreckage|debris|ruins|sea|water|waters|mud|snow|mine|roof|roofs|rooftops))\b/,
  },
  {
    measure: 'displaced',
    by: 'object',
    verbs: /^(force|compel|cause|drive|prompt|push)$/,
    counted: 'people',
    behind:
      /^(?:to (?:flee|leave|abandon|escape)|(?:from|out of) (?:their|its) (?:homes?|houses|villages?|towns?|land))\b/,
  },
  {
    measure: 'displaced',
    by: 'object',
    verbs: /^(force|drive|push)$/,
    counted: 'people',
    behind: /^into (?:\w+ ){0,3}(?:camps?|shelters?|exile)\b/,
  },
  { measure: 'abducted', by: 'object', verbs: /^hold$/, counted: /^(hostage|captive)$/, behind: anything },
  {
    measure: 'detained',
    by: 'object',
    verbs: /^hold$/,
    counted: 'people',
    behind:
      /^(?:in (?:the country|custody|detention|prison|jail|cells|(?:the |a )?(?:\w+ )?(?:camps?|cent(?:re|er)s?|prisons))|in connection|at (?:the|a) police|on suspicion|for questioning|incommunicado|without (?:charge|trial))\b/,
  },
  {
    measure: 'displaced',
    by: 'subject',
    verbs: /^(cross|pour|stream)$/,
    counted: /^(refugee|seeker)$/,
    behind: /^(?:over )?(?:into|to|the)\b/,
  },
  {
    measure: 'displaced',
    by: 'subject',
    verbs: /^cross$/,
    counted: inhabitants,
    behind:
      /^(?:over |(?:over )?(?:the|its) (?:\w+ )?(?:border|frontier) )?into (?!(?:\w+ ){0,2}(?:lane|traffic|street|road|square|field|path|pitch)s?\b)\w/,
  },
  {
    measure: 'displaced',
    by: 'subject',
    verbs: /^(leave|abandon)$/,
    counted: 'people',
    behind:
      /^(?:(?:their|its) (?:\w+ )?(?:homes|houses|villages|land|lands|homeland|hometowns?|birthplaces?|farms)|everything behind)\b/,
  },
  {
    measure: 'displaced',
    by: 'object',
    verbs: /^(resettle|relocate|transplant)$/,
    counted: inhabitants,
    behind: anything,
  },
  {
    measure: 'deported',
    by: 'object',
    verbs: /^(load|herd|cram|pack|pile|put|force)$/,
    counted: 'people',
    behind:
      /^(?:in|into|onto|on) (?:\w+ ){0,2}(?:boxcars|(?:freight|cattle|goods|railway) (?:wagons|cars|trucks|trains))\b/,
  },
  {
    measure: 'wounded',
    by: 'subject',
    verbs: /^(suffer|sustain|receive|have|incur)$/,
    behind: /^(?:from )?(?:\w+ ){0,3}(?:injur(?:y|ies)|wounds?|burns|fractures)\b/,
  },
  {
    measure: 'wounded',
    by: 'object',
    verbs: /^leave$/,
    counted: /^(other|people|person|man|woman|child|soldier|officer|worker|passenger|civilian)$/,
    behind: /^with (?:\w+ ){0,3}(?:burns|injuries|wounds|fractures)\b/,
  },
  {
    measure: 'hospitalized',
    by: 'object',
    verbs: /^(take|rush|bring|airlift|transport|send|admit)$/,
    counted: 'people',
    behind: /^to (?:\w+ ){0,3}(?:hospitals?|clinics?)\b/,
  },
  {
    measure: 'deployed',
    by: 'object',
    verbs: /^(land|drop|airlift|parachute|disembark)$/,
    counted: soldiers,
    quality: unharmed,
    behind: /^(?!from\b)/,
  },
  {
    measure: 'deployed',
    by: 'object',
    verbs: /^(send|dispatch|move|rush|post|commit|fly|promise|pledge)$/,
    counted: soldiers,
    quality: unharmed,
    behind: anything,
  },
  {
    measure: 'deployed',
    by: 'object',
    verbs: /^(keep|maintain|retain)$/,
    counted: /^(troops?|soldier|peacekeeper|marine|paratrooper|police|policeman|gendarme|serviceman)$/,
    behind:
      /^(?:stationed |deployed |based )?(?:in|on|along|near) (?!custody|captivity|prison|jail|detention|line|check|hold|pay)/,
  },
  { measure: 'killed', by: 'object', verbs: /^cost$/, counted: 'people', behind: /^their (?:own )?lives\b/ },
  { measure: 'abstentions', by: 'subject', verbs: /^abstain$/, behind: /^(?!from)/ },
  {
    measure: 'dismissed',
    by: 'object',
    verbs: /^cost$/,
    counted: 'people',
    behind: /^(?:their|the) (?:jobs?|livelihoods?|work)\b/,
  },
  {
    measure: 'dismissed',
    by: 'object',
    verbs: /^(cut|shed|axe|slash|eliminate|scrap|lose|cost|destroy|wipe)$/,
    counted: jobs,
    behind: anything,
  },
  {
    measure: 'dismissed',
    by: 'subject',
    verbs: /^(go|disappear|vanish)$/,
    counted: jobs,
    behind: /^(?!to |into |missing)/,
  },
];
