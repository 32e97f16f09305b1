import { acronyms } from './acronyms.js';
import { agreedKinds } from './agreedKinds.js';
import { bracketedHolders } from './bracketedHolders.js';
import { cityTeams } from './cityTeams.js';
import { contextKinds } from './contextKinds.js';
import { datedNames } from './datedNames.js';
import { droppedNames } from './droppedNames.js';
import { givenNames } from './givenNames.js';
import { headlineNames } from './headlineNames.js';
import { hyphenedNames } from './hyphenedNames.js';
import { jointNames } from './jointNames.js';
import { kindredBodies } from './kindredBodies.js';
import { knownNames } from './knownNames.js';
import { labelNames } from './labelNames.js';
import { listedKinds } from './listedKinds.js';
import { loneAcronyms } from './loneAcronyms.js';
import type { NameRule } from './name.js';
import { nounsBesideNames } from './nounsBesideNames.js';
import { numberedUnits } from './numberedUnits.js';
import { organizationHeads } from './organizationHeads.js';
import { peoplesAndFamilies } from './peoplesAndFamilies.js';
import { placeContexts } from './placeContexts.js';
import { placeHeads } from './placeHeads.js';
import { possessiveNames } from './possessiveNames.js';
import { repeatedNames } from './repeatedNames.js';
import { separateBodies } from './separateBodies.js';
import { shortBodies } from './shortBodies.js';
import { slashedNames } from './slashedNames.js';
import { smallAgencies } from './smallAgencies.js';
import { taggedNames } from './taggedNames.js';
import { titledPersons } from './titledPersons.js';
import { townsBeforeStates } from './townsBeforeStates.js';
import { trimmedNames } from './trimmedNames.js';
import { wholePersons } from './wholePersons.js';
import { workTitles } from './workTitles.js';

/**
 * The order of reading: what the tagger saw; what tables and titles know, before heads put words together; what brackets
 * and the rest of the document add; and what is none after all.
 */
export const nameRules: readonly NameRule[] = [
  taggedNames,
  knownNames,
  titledPersons,
  labelNames,
  bracketedHolders,
  givenNames,
  wholePersons,
  hyphenedNames,
  organizationHeads,
  jointNames,
  datedNames,
  possessiveNames,
  separateBodies,
  placeHeads,
  nounsBesideNames,
  kindredBodies,
  numberedUnits,
  trimmedNames,
  slashedNames,
  acronyms,
  contextKinds,
  placeContexts,
  headlineNames,
  peoplesAndFamilies,
  townsBeforeStates,
  listedKinds,
  agreedKinds,
  shortBodies,
  loneAcronyms,
  repeatedNames,
  agreedKinds,
  cityTeams,
  workTitles,
  droppedNames,
  smallAgencies,
];
