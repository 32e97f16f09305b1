import { table } from './words.js';

const list = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Nouns for kinds of place, by how much they hold: a place is in another of a higher rank. Compared in small letters. */
export const placeRanks: Readonly<Record<string, number>> = table({
  street: 0,
  compound: 0,
  base: 0,
  camp: 0,
  airport: 0,
  airbase: 0,
  airfield: 0,
  hospital: 0,
  prison: 0,
  museum: 0,
  square: 0,
  bridge: 0,
  mosque: 0,
  church: 0,
  stadium: 0,
  hotel: 0,
  school: 0,
  checkpoint: 0,
  village: 1,
  settlement: 1,
  hamlet: 1,
  suburb: 1,
  neighborhood: 1,
  neighbourhood: 1,
  quarter: 1,
  town: 2,
  city: 2,
  capital: 2,
  port: 2,
  municipality: 2,
  district: 3,
  county: 3,
  valley: 3,
  island: 3,
  province: 4,
  region: 4,
  state: 4,
  oblast: 4,
  governorate: 4,
  republic: 4,
  country: 5,
});

/** Bodies that stand for a country or organization in another: what they are "of" they represent. */
export const missions = list('embassy mission consulate delegation representation legation');

/** Nouns for people who stand for a body or country. */
export const representatives = list(
  'ambassador envoy representative spokesman spokeswoman spokesperson delegate delegation consul emissary',
);

/** Nouns for people that belong to the body they are named with: "Taliban fighters", "a member of the party". */
export const memberNouns = list(
  'member fighter militant soldier insurgent activist lawmaker employee commander operative officer official leader guerrilla rebel staff worker troop gunman recruit',
);

/** People whom "from" gives their body: "experts from the institute", but not "refugees from". */
export const sentNouns = list(
  'expert specialist scientist researcher professor doctor engineer airman soldier officer official member team crew troop inspector analyst investigator firefighter delegate representative volunteer economist rebel fighter militant guerrilla insurgent gunman militiaman lawmaker deputy journalist reporter',
);

/** What belongs to a side, so that who strikes it strikes the side: "strikes against ISIL targets". */
export const ownedTargets = list(
  'target position building vehicle hideout camp base stronghold facility convoy outpost bunker stockpile leader',
);

/** What a body has where it is. */
export const presence = list(
  'target position building vehicle hideout camp base stronghold facility convoy outpost bunker headquarters office branch campaign fighter force troop presence operation plant factory refinery',
);

/** Behind the name of a town: what bears the name of its own. */
export const localBody =
  /^(?: (?:General|City|Central|Municipal|Town|District|County|Regional|High|Appeals?|Magistrates[’']?|International))* (?:Hospital|Court|Police|Prison|Airport|Museum|Council|Cathedral|Stadium|Zoo)$/iu;

/** Verbs of having what stands somewhere: "operates plants in Ohio". */
export const keepingVerbs = list('have own operate run maintain keep');

/** Verbs of helping an army or force. */
export const supportingVerbs = list('support assist back aid');

/** Parts of a body: "units of the army". */
export const partNouns = list(
  'unit component division branch subsidiary wing arm department part affiliate faction offshoot contingent battalion brigade regiment section chapter agency bureau',
);

/** Verbs of fighting whose object, or what follows "against", is the other side. */
export const fightingVerbs = list(
  'fight battle combat attack bomb strike defeat counter repel target degrade confront',
);

/** Verbs of fighting when the doer is an army, a state or a force. */
export const destroyingVerbs = list('destroy eliminate crush annihilate');

/** Words of games, votes and markets, in which nobody fights who is "defeated" or "attacked". */
export const contestWords =
  /\b(contracts?|match(?:es)?|games?|cup|league|championships?|tournament|season|goals?|final|semi-?finals?|election|vote|votes|polls?|ballot|bid|rival bid|shares|market|lawsuit|website|debut(?:ants?)?|coach)\b|\b\d{1,3} ?[-\u2013] ?\d{1,3}\b(?!,\d)/iu;

/** Verbs of fighting whose other side follows "with". */
export const clashingVerbs = list('clash skirmish battle');

/** Nouns of fighting between two sides. */
export const mutualNouns = list('war conflict clash fighting battle skirmish hostility');

/** Verbs after which a deed is not yet done. */
export const onlyThreatening = list(
  'intention intent threat plan threaten vow warn intend want hope fear prepare plot attempt try fail refuse decline hesitate consider ask urge call tell',
);

/** What acts for the side that it belongs to: "Coalition aircraft struck". */
export const ownedForces = list(
  'aircraft jet warplane plane helicopter drone bomber gunboat warship tank artillery missile airstrike strike airpower',
);

/** Nouns for help, and verbs of giving it. */
export const supportNouns = list('support backing assistance');
export const givingVerbs = list('provide give offer lend pledge extend send deliver');

/** Words of those who rule or want to. */
export const governing = /\b(government|regime|junta|opposition|authorities|administration)\b/iu;

/** Nouns of fighting that take "against". */
export const fightingNouns = list(
  'war fight battle operation offensive campaign strike airstrike struggle attack aggression assault jihad raid insurgency fighting combat',
);

/** Verbs whose subject brings their object about, with the preposition before it if there is one. */
export const causingVerbs: Readonly<Record<string, string>> = table({
  cause: '',
  trigger: '',
  spark: '',
  provoke: '',
  prompt: '',
  lead: 'to',
  result: 'in',
});

/** Prepositions before a cause, as the enhanced dependencies write them. */
export const causePrepositions = list('as_a_result_of because_of due_to owing_to in_response_to as_a_consequence_of');

/** Prepositions before what was earlier. */
export const laterThan = list('after following since');

/** Nouns for the remembrance of what they are "of". */
export const remembrances = list('anniversary commemoration memorial remembrance centenary bicentenary jubilee');

/** Verbs of remembrance. */
export const rememberingVerbs = list('commemorate mourn remember honor honour memorialize');

/** Words of those who bear arms, so that who attacks them fights them; civilians are only attacked. */
export const armed =
  /\b(army|armies|navy|air force|forces?|troops?|soldiers?|militants?|insurgents?|rebels?|fighters?|terrorists?|militias?|guerrillas?|coalition|brigade|battalion|regiment|police|gunmen|separatists?|guard|corps|military)\b/iu;

/** Groups that bear arms, though their names do not say so. */
export const armedGroups =
  /\b(SDF|YPG|PKK|FARC|ELN|ETA|IRA|LTTE|M23|UNITA|Hamas|Hezbollah|Hizballah|Taliban|al[- ]?Qa[ei]da|Islamic State|Isil|Isis|Daesh|Boko Haram|al[- ]?Shabaab|Houthis?|Peshmerga|Chetniks|Khmer Rouge)\b/iu;

/** Words of people who are where they are struck or seized, since they bear arms or lead those who do. */
export const struckInTheField =
  /\b(militants?|insurgents?|rebels?|fighters?|terrorists?|guerrillas?|operatives?|troops|forces|leaders?|commanders?|facilitators?|gunm[ae]n)\b/iu;

/** Bodies that are known by their house, which does not fight. */
export const housed =
  /\b(stations?|posts?|headquarters|barracks|banks?|embassy|embassies|consulates?|offices?|schools?|colleges?|universit(?:y|ies)|hospitals?|clinics?|shops?|stores?|hotels?|church(?:es)?|mosques?|newspapers?|airports?|plants?|factory|factories|mines?|prisons?|courts?|jails?)$/iu;

/** Words of those who are attacked and do not fight. */
export const unarmed =
  /\b(civilians?|people|residents?|villagers?|women|children|population|families|protest[eo]rs|demonstrators|journalists|workers|prisoners|refugees|students|pupils|teachers|nurses|doctors|miners|migrants|fisher(?:men|folk)|farmers|peasants|supporters|fans|passengers|tourists|pilgrims|worshippers|strikers|marchers|activists|hostages|detainees|inmates|monks|crowds?)\b/iu;
