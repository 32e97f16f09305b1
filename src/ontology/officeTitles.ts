import { table } from './words.js';

/** Nouns for offices that one person holds in a body or country. Compared in small letters. */
export const officeNouns: ReadonlySet<string> = new Set(
  [
    'president vice-president premier chancellor minister secretary undersecretary secretary-general governor vice-governor mayor senator',
    'congressman congresswoman representative deputy ambassador envoy consul attaché commissioner high-commissioner ombudsman delegate',
    'spokesman spokeswoman spokesperson speaker chairman chairwoman chairperson chair co-chair vice-chairman director director-general',
    'commander commander-in-chief chief head leader boss ceo cfo coo cto founder co-founder founder manager coordinator rapporteur',
    'judge justice prosecutor attorney sheriff king queen prince princess emperor empress sultan emir pope patriarch archbishop bishop',
    'cardinal rabbi mufti ayatollah dictator ruler prime-minister general-secretary treasurer adviser advisor aide principal rector dean',
    'gov. sen. rep. amb. pres. supt. superintendent commandant moderator provost archduke sheik sheikh shah',
    'executive officer president-elect lawmaker mp editor editor-in-chief captain coach negotiator inspector inspector-general administrator',
  ].flatMap((line) => line.split(' ')),
);

/** Ranks, in full and short: a title, and membership of the force beside them. */
export const ranks: ReadonlySet<string> = new Set(
  'general gen gen. colonel col col. lieutenant lt lt. major maj maj. captain capt capt. sergeant sgt sgt. corporal cpl cpl. admiral adm adm. brigadier brig brig. marshal commodore constable'.split(
    ' ',
  ),
);

/** Words in small letters that belong to a title before its noun: "prime minister", "chief executive". */
export const titleModifiers: ReadonlySet<string> = new Set(
  [
    'prime vice deputy foreign defense defence interior finance trade justice health education energy economy economic environment',
    'chief executive general national supreme federal first senior assistant acting managing special attorney secretary permanent',
    'police military army naval press state crown high under executive joint lieutenant major police opposition majority minority',
    'petty warrant financial operating technology co- co-chief associate interim shadow district provincial regional communications security science home external affairs',
    'policy rights human aid climate peace humanitarian relief intelligence political election electoral refugee migration nuclear antitrust research',
  ].flatMap((line) => line.split(' ')),
);

/** Nouns before a title that name a body and no field: "company spokesman", "party leader". */
export const bodiesBeforeTitles: ReadonlySet<string> = new Set(
  'company firm corporation bank airline government ministry department agency party union army navy force team club group council committee commission parliament congress senate house court church school university college hospital newspaper network station embassy council board rebel guerrilla militia'.split(
    ' ',
  ),
);

/** Words before a title that tell when it was held, and are no part of it. */
export const titleTimes: ReadonlySet<string> = new Set(
  'former ex then late outgoing incoming new current longtime long-time onetime one-time erstwhile ousted deposed'.split(
    ' ',
  ),
);

/** Those of an office that is held no more, or not yet; "the former republic's president" holds it. */
export const pastTitles =
  /\b(?:former|ex|outgoing|incoming|one-?time|erstwhile|ousted|deposed)\b(?!.*(?:['’]s|s['’])\s)(?=[^,;]*$)/i;

/** Nouns behind "of" that make one title with the word before it: "secretary of state", "chief of staff". */
export const titleComplements: ReadonlySet<string> = new Set(
  'state staff defense defence affairs foreign finance justice health education labor labour energy trade commerce transportation transport interior war treasury agriculture homeland security operations the protocol police parliament economy culture sport'.split(
    ' ',
  ),
);

/** Verbs of holding an office, with the title that they give their subject. */
export const officeVerbs: Readonly<Record<string, string>> = table({
  head: 'head',
  lead: 'leader',
  chair: 'chair',
  'co-chair': 'co-chair',
  cochair: 'co-chair',
  command: 'commander',
  govern: 'governor',
  captain: 'captain',
  run: 'head',
  direct: 'director',
  manage: 'manager',
});

/** Of a country: who leads it to a victory or out of a war holds no chair of its. */
export const rulingVerbs: Readonly<Record<string, string>> = table({ govern: 'leader', rule: 'ruler' });

/** Verbs that put somebody into an office. */
export const appointingVerbs: ReadonlySet<string> = new Set(
  'become elect appoint name remain serve reelect re-elect nominate swear inaugurate install'.split(' '),
);

/** Offices whose holder speaks or acts for the body. */
export const representing: ReadonlySet<string> = new Set(
  'ambassador envoy representative spokesman spokeswoman spokesperson delegate consul negotiator attaché'.split(' '),
);

/** Offices that one person holds in a country or body, so that "the foreign minister of Peru" is somebody though unnamed. */
export const soleOffices: ReadonlySet<string> = new Set(
  'president premier minister chancellor king queen emperor sultan emir monarch ceo executive chairman chairwoman'.split(
    ' ',
  ),
);
