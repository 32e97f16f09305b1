import { words } from './words.js';

/** Small nouns (and "daily") right before the name of a body: "the newspaper X", "the group X". */
export const nounsBeforeBodies: ReadonlySet<string> = words(`
agency airline automaker broadcaster brewer carmaker channel charity chipmaker company consultancy daily drugmaker firm foundation group insurer lender pollster union magazine manufacturer militia movement network newspaper
ngo nonprofit organisation organization party publisher retailer startup subsidiary supplier watchdog website weekly
`);

/** Small nouns right behind it: "the Georgian Dream party". What people do ("club", "team") and hold ("bank") is left to the tagger. */
export const nounsAfterBodies: ReadonlySet<string> = words(`
party movement newspaper magazine website channel broadcaster gang militia airline charity cartel bloc coalition alliance faction
`);

/** What else is given names that are nobody's: "a drug called X", "a dog named Y". */
export const calledThings: ReadonlySet<string> = words(`
animal app album book campaign cat disease dog dragon drug exercise film game horse initiative law manoeuvre medicine missile movie novel operation plan poem product
programme program project robot rocket satellite ship show software song storm substance technique typhoon vaccine virus weapon
`);

/** Nouns for vessels and craft, whose names are neither people nor places: "the ferry X", "the tanker X". */
export const vesselNouns: ReadonlySet<string> = words(`
ship vessel tanker ferry freighter trawler frigate destroyer corvette cruiser submarine yacht boat steamer schooner barge tugboat tug icebreaker
battleship warship liner catamaran dhow supertanker minesweeper gunboat spacecraft satellite locomotive
typhoon hurricane cyclone storm racehorse horse
`);
