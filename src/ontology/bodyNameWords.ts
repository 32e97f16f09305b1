import { phrases, words } from './words.js';

/** Words around a name, or in it, by which it names a body or a firm. Small letters are lemmas or words as they stand, capitals words of names. */

/** Nouns directly before the name of a body: "the airline X". */
export const bodiesBeforeNames: ReadonlySet<string> = words(`
company airline group band newspaper magazine agency party militia broadcaster firm carmaker automaker manufacturer organization
organisation network watchdog charity club team union fund gang cartel lender insurer consortium startup retailer subsidiary
consultancy nonprofit ngo conglomerate
`);

/** What one holds of a company, before "in X". */
export const heldInCompanies: ReadonlySet<string> = words(
  'share shares stake stakes stock investor investors shareholder shareholders shareholding',
);

/** What a company has, before "of X". */
export const partsOfCompanies: ReadonlySet<string> = words(
  'subsidiary unit shareholder shareholders takeover acquisition shares customers executives',
);

/** Who leads or made it, before "of X"; two words, of which the first may be any where the second tells enough. */
export const leadersOfCompanies: ReadonlySet<string> = phrases(`
chief executive, executive officer, managing director, the founder, the co-founder, a founder, a co-founder, and founder, and co-founder, the ceo, and ceo, financial officer, operating officer
`);

/** Who works there, before "at X". */
export const staffOfCompanies: ReadonlySet<string> = words(
  'analyst analysts economist economists strategist strategists engineer engineers executive executives',
);

/** What belongs to a company, behind "X's". */
export const ownedByCompanies: ReadonlySet<string> = words(
  'shareholders shareholder shares customers headquarters subsidiary subsidiaries board earnings chairman CEO products founder founders revenue revenues dividend',
);

/** What stands right behind the name of a company: "X shares". */
export const besideCompanies: ReadonlySet<string> = words(
  'shares stock spokesman spokeswoman shareholders executive executives employees chairman chairwoman CEO boss',
);

/** What a firm makes or trades, before its name; a person of that trade has a given name too. */
export const tradesOfFirms: ReadonlySet<string> = words(`
chipmaker drugmaker planemaker steelmaker toymaker truckmaker brewer distiller pollster broadcaster grocer insurer lender retailer bookmaker shipbuilder refiner
carmaker automaker airline startup start-up conglomerate utility supermarket telecoms giant megabank
`);

/** Trades of firms and of people: of a firm where it is "based", "listed" or "owned". */
export const tradesOfMany: ReadonlySet<string> = words(
  'builder miner bidder driller developer operator producer maker manufacturer supplier contractor carrier trader explorer exporter importer publisher processor packager',
);

/** Verbs for what a company does with what is its own: "Tesla cut its forecast". */
export const verbsOfCompanies: ReadonlySet<string> = words(
  'cut raise lower lift close open sell launch expand increase reduce boost halve reaffirm post report double shut recall trim list delist float',
);

/** What companies close, open or recall by the number: "closed two plants". */
export const runByCompanies: ReadonlySet<string> = words(
  'plant plants store stores factory factories branch branches outlet outlets car cars vehicle vehicles profit profits earnings revenue sales dividend stake',
);

/** Schools, whose names the tagger runs together. */
export const bodiesOfLearning: ReadonlySet<string> = words('University College Institute School Academy Polytechnic');

/** Firms whose name ends in the mark of the possessive. */
export const possessiveBrands: ReadonlySet<string> = words(
  'Moody Poor McDonald Sotheby Christie Lloyd Wendy Macy Lowe Sainsbury Levi Kellogg Domino Denny Barron Dillard Bloomingdale Hardee Jerry Arby Applebee Bonham Phillips Berry',
);

/** What bodies do that are called by their letters, and things are not: "the BWF announced". */
export const verbsOfBodies: ReadonlySet<string> = words(`
say announce claim warn deny tell urge accuse vote plan want decide agree sign purchase buy publish approve reject ban sue appeal argue
condemn criticise criticize demand estimate recommend oppose endorse nominate elect appoint fine award bestow adopt acknowledge refuse
investigate confirm insist propose pledge promise threaten welcome declare advise suspend issue
`);

/** Who is of a body, before "of the X" or behind "the X"; X in letters. */
export const peopleOfBodies: ReadonlySet<string> = words(`
member members leader leaders official officials spokesman spokeswoman spokesperson fighters militants chairman chairwoman chairperson
secretary-general founder founders supporters delegates activists headquarters
`);

/** And what is then a body. */
export const definedBodies: ReadonlySet<string> = words(`
band group company manufacturer newspaper magazine airline bank club team party organization organisation firm broadcaster publisher
retailer label charity agency association network
`);

/** What members of a body say they are, before "of X" in its name: "the Mothers of Velin". */
export const kinOfBodies: ReadonlySet<string> = words(`
Mothers Fathers Sons Daughters Sisters Brothers Children Women Friends Knights Lions Wolves Eagles Falcons Hawks Soldiers Citizens Voices Students Martyrs
Guardians Defenders Sentinels Partisans Heirs Comrades Veterans Workers Farmers Avengers Servants Swords Lovers
`);

/** What a firm does, told by "which" behind its name. Lemmas. */
export const deedsOfFirms: ReadonlySet<string> = words(
  'make own sell operate employ produce run publish bid acquire manufacture supply build distribute brew insure trade export report post develop design license',
);

/** What is done to people, and to no firm. Lemmas. */
export const doneToPeople: ReadonlySet<string> = words(
  'arrest detain jail imprison sentence convict kill murder shoot stab hang behead execute wound injure kidnap abduct torture beat rape bury extradite deport expel exile release free hospitalize hospitalise interrogate question',
);

/** And what is done to it, or what it has done. Lemmas. */
export const doneToFirms: ReadonlySet<string> = words(
  'acquire own found list trade buy sell delist float bankrupt launch base make publish build supply manufacture operate merge rename',
);

/** What it has, behind "whose". */
export const hadByFirms: ReadonlySet<string> = words(
  'offices shares stock shareholders headquarters plants factories products customers profits profit sales revenue revenues brands debts stores engines subsidiaries',
);

/** What only a body is said to be, whatever goes on behind: "Zandor, an offshoot of the army", "Lerna, a daily close to the government". */
export const nounsOfBodies: ReadonlySet<string> = words(`
offshoot affiliate subsidiary unit arm wing faction militia company firm group gang cartel lender insurer bank airline newspaper daily weekly magazine
broadcaster network charity ngo nonprofit watchdog publisher retailer manufacturer startup party movement coalition alliance consortium foundation
`);
