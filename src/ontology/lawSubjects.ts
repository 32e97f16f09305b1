import { words } from './words.js';

/** What a bill is about, in capitals before "Bill", besides nouns in -ment and the like: "the Health Bill" is no man. */
export const lawSubjects = words(
  `Services Rights Reform Media Budget Health Energy Finance Crime Crimes Police Tax Trade Farm Water Land Defence Defense Safety Climate
Welfare Harms Courts Schools Asylum Data Digital`,
);
