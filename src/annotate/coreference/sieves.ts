import { acronymNames } from './acronymNames.js';
import { appositions } from './appositions.js';
import { attackers } from './attackers.js';
import { bareHeads } from './bareHeads.js';
import { bracketedNames } from './bracketedNames.js';
import { byAge, byFate } from './byFate.js';
import { copulas } from './copulas.js';
import { definiteNouns } from './definiteNouns.js';
import { exactNames } from './exactNames.js';
import { firstPersons } from './firstPersons.js';
import { asWhom, namedAs } from './namedAs.js';
import { nameParts } from './nameParts.js';
import { nounsBeforeNames } from './nounsBeforeNames.js';
import { nounsBehindNames } from './nounsBehindNames.js';
import { pronounAntecedents } from './pronounAntecedents.js';
import { sameHead } from './sameHead.js';
import { samePlurals } from './samePlurals.js';
import { sameThings } from './sameThings.js';
import type { Sieve } from './sieve.js';

/** From the surest to the boldest: each sees what those before it joined. */
export const sieves: readonly Sieve[] = [
  exactNames,
  acronymNames,
  bracketedNames,
  nameParts,
  bareHeads,
  nounsBeforeNames,
  appositions,
  nounsBehindNames,
  copulas,
  namedAs,
  sameHead,
  samePlurals,
  sameThings,
  attackers,
  byFate,
  definiteNouns,
  byAge,
  firstPersons,
  pronounAntecedents,
  asWhom,
];
