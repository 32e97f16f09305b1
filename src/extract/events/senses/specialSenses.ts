import { collapsed, defeated, fell, hanged, stopped, struck } from './forceSenses.js';
import { emerged, escaped, ran, sent } from './motionSenses.js';
import { committed, confirmed, promoted, qualified } from './officeSenses.js';
import { born, built, designed, developed, honoured, met, recognized, treated } from './personalSenses.js';
import {
  agreed,
  answered,
  appealed,
  claimed,
  declared,
  determined,
  established,
  offered,
  recalled,
  ruled,
  spoken,
  talked,
} from './speechSenses.js';
import type { VerbSense, VerbUse } from './verbUse.js';

/** Senses that more than the noun of the object tells apart. */
export const specialSense = (use: VerbUse): string | undefined => senses.get(use.lemma)?.(use);

/** By the verb's lemma. */
const senses: ReadonlyMap<string, VerbSense> = new Map([
  ['confirm', confirmed],
  ['install', promoted],
  ['promote', promoted],
  ['inaugurate', promoted],
  ['commit', committed],
  ['qualify', qualified],

  ['agree', agreed],
  ['answer', answered],
  ['reply', answered],
  ['respond', answered],
  ['appeal', appealed],
  ['declare', declared],
  ['determine', determined],
  ['establish', established],
  ['speak', spoken],
  ['talk', talked],
  ['recall', recalled],
  ['claim', claimed],
  ['offer', offered],
  ['rule', ruled],

  ['target', struck],
  ['hit', struck],
  ['strike', struck],
  ['fall', fell],
  ['collapse', collapsed],
  ['hang', hanged],
  ['land', fell],
  ['defeat', defeated],
  ['stop', stopped],
  ['halt', stopped],

  ['escape', escaped],
  ['run', ran],
  ['send', sent],
  ['emerge', emerged],
  ['arise', emerged],

  ['bear', born],
  ['build', built],
  ['design', designed],
  ['honor', honoured],
  ['honour', honoured],
  ['meet', met],
  ['treat', treated],
  ['develop', developed],
  ['recognize', recognized],
  ['recognise', recognized],
]);
