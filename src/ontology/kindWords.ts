import { phrases, words } from './words.js';

/**
 * Words that speak of a kind of deed and not of one that was done: "victims of domestic violence", "the fight against corruption". A bare noun
 * behind them, without article, number, time, place or participant, refers to the kind (Carlson 1977, Reference to Kinds in English). Lemmas.
 */

/** Nouns whose phrase names a kind: "forms of abuse", "accountability for war crimes", "crimes such as theft". */
export const nounsOfKinds: ReadonlySet<string> = words(`
victim survivor form type kind sort category perpetrator prevention awareness prosecution investigation accountability redress impunity
education training law legislation statute policy expert specialist specialty unit division bureau task force day crime offence offense
felony activity issue problem topic impact effect cost driver front link tie history sake risk fight war battle struggle campaign effort
stance definition example instance indicator trend fear culture person weapon scourge threat
`);

/** Verbs whose object or phrase is fought, or dealt with, wherever it is found: "combat corruption", "unite against torture". With their particle. */
export const verbsOfKinds: ReadonlySet<string> = new Set([
  ...words(`fight combat counter tackle battle curb address prosecute investigate eradicate eliminate reduce uncover punish
  handle experience suffer report unite stand crack stop`),
  ...phrases('crack down, stamp out, root out, speak out, stand up'),
]);

/** Adjectives by which a noun is one of its kind after all: "recent violence". */
export const individuating: ReadonlySet<string> = words(
  'recent latest last first second third new previous past earlier subsequent initial ongoing ensuing fresh renewed continued continuing deadly fatal worst alleged widespread',
);
