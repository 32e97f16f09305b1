import { phrases, words } from './words.js';

/** Words around a name, or in it, by which it names a place. Small letters are lemmas or words as they stand, capitals words of names. */

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

/** What a name is said to be that is then a place: "Haldby is a village". */
export const definedPlaces: ReadonlySet<string> = words(`
city town village hamlet suburb municipality commune district province region county parish island river lake mountain valley cave
peninsula settlement neighborhood neighbourhood borough stream bay castle
`);

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
