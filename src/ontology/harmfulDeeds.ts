import { words } from './words.js';

/** Nouns of deeds and accidents that leave people dead and things destroyed: "the shelling of a village that killed two". Lemmas, or words where the tagger has a verb. */
export const harmfulDeeds: ReadonlySet<string> = words(
  `attack assault raid strike airstrike shelling bombing bombardment blast explosion shooting ambush siege storming offensive crash collapse
  fire sinking earthquake quake storm hurricane flood tsunami landslide disaster accident clash derailment poisoning burning torching looting invasion`,
);
