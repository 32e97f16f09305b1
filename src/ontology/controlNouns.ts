import { words } from './words.js';

/**
 * Nouns whose infinitive is done by whose they are ("the cabinet's decision to close it", "an attempt by rebels to flee"). Not those of
 * asking ("the request to", "the order to"): there somebody else does it.
 */
export const controlNouns: ReadonlySet<string> = words(`
decision attempt bid plan effort move pledge promise vow threat refusal failure intention desire readiness willingness determination
commitment ability inability right scheme plot conspiracy resolve unwillingness reluctance undertaking ambition wish drive struggle
initiative endeavour endeavor offer eagerness haste rush
`);

/** They make what such a noun names the doing of their subject: "made an attempt to", "has the right to", "announced plans to". */
export const controlNounVerbs: ReadonlySet<string> = words(
  'make take have launch mount announce express reaffirm reiterate declare lack keep lose abandon drop unveil confirm voice',
);

/** With `have` only: "I have the honour to inform you". */
export const havingNouns: ReadonlySet<string> = words(
  'honour honor privilege pleasure power authority mandate duty obligation responsibility chance opportunity courage permission time',
);

/** Adjectives whose infinitive is done to what they describe, by anybody: "a wall hard to climb". */
export const toughAdjectives: ReadonlySet<string> = words(`
easy hard difficult tough impossible possible simple costly cheap expensive safe dangerous risky tricky straightforward pleasant painful
interesting important necessary common rare good nice awkward convenient fun
`);
