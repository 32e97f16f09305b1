import { words } from './words.js';

/** Before a settlement that is agreed between sides, and no village. */
export const settling = words(
  'peace political negotiated financial divorce out-of-court legal final court diplomatic peaceful lasting just comprehensive interim territorial',
);

/** What is done to such a settlement. Lemmas. */
export const settlementVerbs = words('reach agree sign negotiate approve accept propose');
