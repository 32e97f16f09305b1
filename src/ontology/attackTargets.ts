import { placeClasses } from './placeNouns.js';
import { words } from './words.js';

const others = words(`
embassy consulate headquarters hq bus train convoy ferry ship tanker vessel metro subway tram cafe café restaurant nightclub mall bank
courthouse barracks outpost shrine synagogue clinic university pipeline railway airliner
`);

/** What an attack, told by the noun behind, is on: "the embassy attack", "the airport bombing". */
export const isAttackTarget = (lemma: string): boolean =>
  others.has(lemma.toLowerCase()) || placeClasses.facility?.has(lemma.toLowerCase()) === true;
