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
  readonly behind: RegExp;
}

const anything = /(?:)/;
const jobs = /^(job|post|position)$/;
const inBattle = new RegExp(
  `^(?:in|at|on|during) (?:\\w+ ){0,3}(?:${[...battles].join('|')})(?=$| (?:in|at|of|for|on|near|against|between|over|with|by|last|this)\\b)`,
);
const soldiers =
  /^(troops?|soldier|peacekeeper|marine|paratrooper|policeman|serviceman|guardsman|reservist|mercenary|gendarme|reinforcements?)$/;

export const idioms: readonly FigureIdiom[] = [
  { measure: 'killed', by: 'subject', verbs: /^fall$/, counted: lostPeople, behind: inBattle },
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
    verbs: /^(leave|abandon)$/,
    counted: 'people',
    behind: /^(?:their (?:homes|houses|villages)|everything behind)\b/,
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
    verbs: /^(send|dispatch|move|rush|post|commit|fly|promise|pledge)$/,
    counted: soldiers,
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
    verbs: /^(cut|shed|axe|slash|eliminate|scrap|lose)$/,
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
