import { words } from './words.js';

/** What is lost and won in a match or a vote. Lemmas. */
export const contested = words(
  `election vote voter poll ballot candidate party seat senator race match game final cup league team player championship tournament round set
goal runoff primary referendum bill motion proposal amendment`,
);

/** What is promised when it is offered. Lemmas. */
export const promised = words(
  `help assistance aid reward amnesty apology condolence money loan safe passage asylum refuge shelter concession guarantee mediation service
support job post $ dollar euro million billion`,
);

/** What is to come. Lemmas. */
export const timesToCome = words('year month week day decade time generation');

/** What is recalled by who cites it. Lemmas, beside documents. */
export const recalledTexts = words('commitment obligation principle position provision importance need responsibility');

/** Where soldiers fall. Lemmas. */
export const battles = words(
  'battle fighting combat action front line field battlefield war defence defense assault siege offensive campaign clash uprising',
);

/** What falls on those who are shelled. Lemmas. */
export const falling = words('shell bomb mortar');

/** What is spoken, and does not speak. Lemmas. */
export const tongues = words('language tongue dialect');
