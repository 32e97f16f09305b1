import { phrases, words } from './words.js';

/** Words around a name, or in it, that say what it names. Small letters are lemmas or words as they stand, capitals words of names. */

/** What a town, a region or a see has, before "of": "the resort of X", "the Bishop of X", "the Diocese of X". */
export const nounsOfPlaces: ReadonlySet<string> = words(`
city town village province region district island suburb municipality port county mayor governor outskirts streets hamlet borough neighborhood neighbourhood resort settlement commune canton prefecture oblast governorate township enclave exclave peninsula Mayor Governor City Town Village Province Municipality Port County Bishop Archbishop Diocese Archdiocese University
`);

/** What a state has and a person has not, before "of": "the territory of X". */
export const nounsOfStates: ReadonlySet<string> = words(
  'Government Liberation Republic republic Kingdom kingdom Embassy embassy Consulate consulate Parliament parliament territory population capital independence sovereignty coast border borders',
);

/** What a place has, behind its possessive: "X's capital". */
export const ownedByStates: ReadonlySet<string> = words(`
delegate delegation ambassador embassy junta capital parliament population coast coastline border borders airspace economy independence constitution navy
`);

/** The same in two words. */
export const bodiesOfStates: ReadonlySet<string> = phrases(`
defence ministry, defense ministry, foreign ministry, interior ministry, finance ministry, health ministry, justice ministry, economy ministry, energy ministry,
education ministry, culture ministry, general staff, central bank, supreme court, constitutional court, national assembly, border guard, border guards,
police chief, prime minister, state television, state broadcaster, state radio, public television, public broadcaster, public radio
`);

/** Offices and people in the plural, which states and towns have: "the foreign ministers of X and Y". */
export const manyOfPlaces: ReadonlySet<string> = words(`
ministers presidents governments parliaments armies capitals ambassadors peoples leaders citizens residents inhabitants communities
`);

/** Nouns in the plural before "of" and several places: "the villages of X, Y and Z". */
export const placesInList: ReadonlySet<string> = words(
  'villages towns cities districts provinces regions municipalities islands suburbs residents inhabitants settlements',
);

/** What somebody calls a town behind its name: "X, capital of Y". */
export const townNouns: ReadonlySet<string> = words(
  'city town village capital port suburb district province resort island',
);

/** What lies between two places. */
export const linksOfPlaces: ReadonlySet<string> = words(
  'border frontier road highway railway line crossing strait ferry ferries flights corridor pipeline motorway route',
);

/** What is called by where it is: "the X airfield". Two words are joined by a space. */
export const facilityNouns: ReadonlySet<string> = phrases(`
airport, airfield, airbase, refinery, crossing, checkpoint, neighborhood, neighbourhood, quarter, suburb, township, peninsula, valley, mine, dam,
air base, air station, power station, power plant, refugee camp, border crossing
`);

/** Verbs whose "to" leads to a place. */
export const verbsOfWays: ReadonlySet<string> = words(
  'flee evacuate travel fly deport march sail withdraw retreat relocate extradite commute migrate emigrate airlift',
);

/** What armies do to towns and states. */
export const verbsOfSieges: ReadonlySet<string> = words(
  'retake liberate besiege shell bombard overrun storm invade annex',
);

/** Who enters them, right before the verb. */
export const forcesOfStates: ReadonlySet<string> = words('troops tanks forces soldiers rebels insurgents peacekeepers');

/** What is done to a state or a town, before "of X". */
export const deedsToStates: ReadonlySet<string> = words(
  'invasion annexation occupation partition bombardment liberation siege bombing shelling evacuation',
);

/** What leads to a state: noun and preposition. */
export const tiesToStates: ReadonlySet<string> = phrases(`
border with, borders with, frontier with, ambassador to, envoy to, exports to, flights to, imports from, exports from, refugees from, exiles from, flights from,
embassy in, aggression against, ceasefire with, visas for, crossing at, checkpoint at, airport at, airbase at, base at, camp at, prison at, refinery at, plant at, battle at, raid on, raids on, airstrike on, airstrikes on, bombardment on, march on, advance on
`);

/** The same where the noun needs a word before it. */
export const besideStates: ReadonlySet<string> = phrases(`
diplomatic relations with, diplomatic ties with, state visit to, official visit to, working visit to, arms embargo on, weapons embargo on, trade embargo on, trade embargo against,
arms embargo against, peace treaty with, trade agreement with, common border with, economic sanctions against, international sanctions against
`);

/** What one has in people: behind these "in" leads to no place. */
export const wordsOfTrust: ReadonlySet<string> = words(
  'confidence trust faith belief interest believe confide invest role change hope disappointed share shares stake stakes',
);

/** Houses of worship as buildings: "the Cathedral of the Nativity". */
export const churchBuildings: ReadonlySet<string> = words('Church Basilica Chapel Cathedral Mosque Temple Synagogue');

/** To whom or what they are dedicated. */
export const dedications: ReadonlySet<string> = words(`
Nativity Holy Annunciation Ascension Assumption Resurrection Transfiguration Saint St St. Saints Our Sacred All
`);

/** What a house or a palace is for, where people meet: "House of Culture". */
export const usesOfHouses: ReadonlySet<string> = words(`
Culture Trade Unions Writers Officers Soviets Sport Sports Arts Music Friendship Pioneers Congresses Nations
`);

/** First words of the names of parts of towns, in English and in the languages around. */
export const partsOfTowns: ReadonlySet<string> = words(
  'Upper Lower Nizhny Nizhni Verkhny Verkhni Gornji Donji Veliki Mali Beit Deir Kafr',
);

/** Capitalised words before a number or a letter, of texts and their parts: "Article 5", "Phase II". */
export const wordsOfTexts: ReadonlySet<string> = words(`
Article Chapter Section Annex Part Volume Book Act Appendix Phase Stage Group Class Grade Division Season Round Resolution Decree Protocol
`);

/** Nouns directly before the name of a body: "the airline X". */
export const bodiesBeforeNames: ReadonlySet<string> = words(`
company airline group band newspaper magazine agency party militia broadcaster firm carmaker automaker manufacturer organization
organisation network watchdog charity club team union fund gang cartel lender insurer consortium startup retailer subsidiary
consultancy nonprofit ngo conglomerate
`);

/** Who rules a land, before "N of X". */
export const rulers: ReadonlySet<string> = words('King Queen Prince Princess Emir Sultan Duke Duchess Emperor');

/** Who heads a state, a part of one or a see, before "N of X". */
export const headsOfStates: ReadonlySet<string> = words(
  'President Premier Chancellor Governor Mayor Senator Bishop Archbishop Minister Ambassador Representative Congressman Congresswoman',
);

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
carmaker automaker airline startup start-up conglomerate utility supermarket telecoms
`);

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

/** Before the name of a ship: "HMS Argent". */
export const shipPrefixes: ReadonlySet<string> = words('HMS HMAS HMCS USS USNS SS MV MT RMS INS MS USCGC RFA');

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

/** What a name is said to be that is then a place: "Haldby is a village". */
export const definedPlaces: ReadonlySet<string> = words(`
city town village hamlet suburb municipality commune district province region county parish island river lake mountain valley cave
peninsula settlement neighborhood neighbourhood borough stream bay castle
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

/** And what is done to it, or what it has done. Lemmas. */
export const doneToFirms: ReadonlySet<string> = words(
  'acquire own found list trade buy sell delist float bankrupt launch base make publish build supply manufacture operate merge rename',
);

/** What it has, behind "whose". */
export const hadByFirms: ReadonlySet<string> = words(
  'offices shares stock shareholders headquarters plants factories products customers profits profit sales revenue revenues brands debts stores engines subsidiaries',
);

/** What only people have, behind "X's" and before "of X". Lemmas. */
export const ownedByPeople: ReadonlySet<string> = words(`
mother father wife husband widow son daughter brother sister lawyer attorney biographer childhood murder assassination killing arrest funeral conviction
imprisonment career novel portrait statue birthday memoir hand head face voice body autopsy
`);

/** What only people do, right behind a name. Lemmas. */
export const deedsOfPeople: ReadonlySet<string> = words(
  'die marry divorce retire testify smile laugh weep cry walk sing kneel',
);

/** And what is done to them alone. Lemmas. */
export const doneToPeople: ReadonlySet<string> = words(
  'bear shoot jail sentence bury arrest hospitalize hospitalise convict acquit diagnose behead hang marry stab assassinate handcuff',
);

/** What is of a state, small, behind the adjective of its people: "Halvanian soil"; a way or a school may be Gandhian. */
export const ownedByPeoples: ReadonlySet<string> = words(`
government army navy troop force soldier police minister ministry president border official authority parliament embassy ambassador envoy fisherman coast capital
soil territory city town village people citizen national diplomat airspace court prosecutor delegation officer guard foreign defence defense prime interior
state side waters airline currency economy voter lawmaker opposition refugee counterpart sailor pilot hostage consulate intelligence security
`);

/** What states reaffirm, raise, close or recall as their own. */
export const stanceNouns: ReadonlySet<string> = words(`
support commitment position stance readiness solidarity opposition claim claims consulate consulates embassies troops army forces frontier tariffs tariff visa visas
territory doors markets market readiness presence defences defenses budget spending aid
`);
