import { words } from './words.js';

// What places, states and firms do and undergo, as participles behind them tell. From the press by frequency.

/** What places do. Lemmas. */
export const doneByPlaces = words(`
belong comprise shelter house contain include border overlook link connect power serve cover span face host hold surround adjoin separate divide lie
sit stand stretch run lead feature seat accommodate process produce supply treat store make employ sell handle offer provide remain cost bear straddle
`);

/** What is done to places, firms and states that a participle behind a comma tells of. Lemmas. */
export const doneToPlaces = words(`
locate situate base occupy hit strike control capture seize take retake rule govern hold claim surround besiege damage destroy devastate ravage annex
liberate run own operate manage populate inhabit know call name describe rock tear administer patrol guard cut bomb shell flood cover connect divide fill
split isolate dominate rename found head chair lead back fund finance acquire sanction blacklist accuse ban blame list designate support represent form
compose cite quote fine suspect engulf battle batter blanket pack crowd lock close shut evacuate abandon wrack plague rack grip buy purchase nationalize nationalise privatize privatise invade recapture overrun
colonize colonise loot torch ransack bombard storm encircle cede partition reclaim rebuild
`);
