import { phrases, words } from './words.js';

/** Words before a person's name that are no part of it: forms of address, ranks, offices. Compared in small letters. */
export const personTitles: ReadonlySet<string> = words(`
mr mr. mrs mrs. ms ms. miss mister madam madame sir dame lord lady dr dr. doctor prof prof. professor rev rev. reverend father sister brother saint
hon hon. honorable honourable excellency highness majesty king queen prince princess emperor empress duke duchess count countess baron baroness sultan emir
sheikh sheik shaikh imam ayatollah mullah mufti rabbi pope cardinal archbishop bishop pastor priest dalai patriarch
president vice-president premier chancellor minister ministers secretary undersecretary governor mayor senator sen sen. congressman congresswoman representative rep rep. deputy
ambassador amb amb. envoy counselor counsellor chargé consul attaché attache commissioner spokesman spokeswoman spokesperson speaker chairman chairwoman chair chairperson director
general gen gen. colonel col col. lieutenant lt lt. major maj maj. captain capt capt. sergeant sgt sgt. corporal cpl cpl. private pvt pvt. admiral adm adm. commander cmdr cmdr. cdr brigadier brig brig.
marshal commodore officer constable inspector detective sheriff chief judge justice attorney prosecutor lawyer counsel magistrate
leader head boss ceo cfo coo cto founder co-founder cofounder owner manager analyst economist journalist reporter correspondent editor author writer actor actress
singer coach captain player striker goalkeeper midfielder activist professor scientist researcher engineer teacher student pilot astronaut
commandant superintendent sub-inspector monsignor
alderman alderwoman councilman councilwoman councilmember assemblyman assemblywoman
comrade dj mc herr frau monsieur señor senor signor doña ustad haji
`);

/** Offices whose holder is called by them: "the president". Lemmas; with a possible modifier before ("prime", "foreign"). */
export const offices: ReadonlySet<string> = words(`
president vice-president premier chancellor minister secretary governor mayor senator congressman congresswoman ambassador envoy commissioner spokesman
spokeswoman spokesperson speaker chairman chairwoman chairperson director general colonel admiral commander judge justice king queen prince princess emperor pope sultan emir
bishop archbishop leader chief ceo head deputy undersecretary prosecutor sheriff coach captain
representative rapporteur ombudsman consul attorney
`);

/** Short forms behind a name that are part of it. */
export const nameSuffixes: ReadonlySet<string> = words('Jr Jr. Sr Sr. II III IV Esq Esq. PhD MD');

/** Particles inside personal names. */
export const nameParticles: ReadonlySet<string> = words(
  'al el bin ibn bint von van der den de la le du da dos das di del della ben abu abd al- ul ur oglu ogly kyzy ter ten zu y',
);

/** Capitalised words that stand before names without being one: not to be taken for a first name. */
export const modifierWords: ReadonlySet<string> = words(`
former late then acting deputy vice prime national federal senior junior first second chief foreign interior defence defense finance trade justice
presidential special assistant new top lead executive managing general supreme
`);

/** Capitalised words that are never names by themselves: editors' marks, labels, heads of lines. */
export const lineNoise: ReadonlySet<string> = phrases(`
Ed, Eds, Editor, By, Photo, Image, File, Source, Sources, Share, Tweet, Updated, Update, Published, Read, Related, Advertisement, Download, PDF, Download PDF,
For Immediate Release, Immediate Release, Press Release, Press, Release, News Release, Contact, Note, Notes, Video, Gallery, Caption, Copyright, Passcode, Subject, Re, Fwd, To, From, Cc, Date, Ref, No, Tel, Fax, Email, Website
`);

/** Names whose first word is a title elsewhere: given names of Bangladesh and Pakistan. Small letters. */
export const titlesAsNames: ReadonlySet<string> = phrases(
  'sheikh hasina, sheikh rehana, sheikh mujib, sheikh mujibur, sheikh fazle, sheikh rasheed, sheikh rashid',
);
