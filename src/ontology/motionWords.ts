import { words } from './words.js';

// What verbs of movement ask for, before they say that somebody went somewhere. Lemmas, where nothing else is said.

/** They move their subject only with a goal beside them: "came amid talks", "the firm moved quickly" went nowhere. */
export const weakGoing = words('come go move head rush proceed drive advance land relocate transfer');

/** Somebody does these with his body, or in a vehicle, wherever to: "walked home", "the envoys arrived". */
export const strongGoing = words(
  'walk travel fly arrive depart return escape sail march set_off set_sail lift_off take_off blast_off touch_down splash_down dock disembark pass_through',
);

/** What is gone out of, into and over is their object, and a place. */
export const placed = words('leave enter cross board');

/** They carry somebody or something only with a goal: "took the children to Tarn"; "took a prize" carried nothing. */
export const weakCarrying = words('bring take carry drive move fly rush land');

/** Prepositions of where one goes to, from and through. */
export const towards = words(
  'to into onto from through across over off toward towards out_of back_to past aboard inside near between via along around up',
);

/** Adverbs and particles of a direction. Words as they stand. */
export const directions = words(
  `home homeward homewards back here there away abroad overseas ashore aboard inside outside upstairs downstairs indoors outdoors inland underground
north south east west northward northwards southward southwards eastward eastwards westward westwards northeast northwest southeast southwest
somewhere anywhere elsewhere where ahead in by off`,
);

/** What is loaded and carried, beside people and weapons. */
export const loads = words(
  `cargo freight grain coal oil container load goods supply food aid weapon ammunition box bag suitcase parcel package mail body coffin
stretcher warplane equipment munition infantry cavalry troop force column fuel flour wheat medicine vaccine water ton tonne tranche ballot`,
);

/** Rooms and premises that one goes into and out of, beside what `placeNouns` has. */
export const premises = words(
  'room hall venue ship boat car bus train plane stage pitch track orbit airspace office headquarters waters ranks enclosure ground embassy consulate parliament line capitol lobby country jail',
);

/** What one runs to do with his legs. */
export const runToDo = words(
  'help rescue save aid assist fetch catch escape hide shelter greet meet see check look warn alert join',
);
