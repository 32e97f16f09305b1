import type { Sentence } from '../../model/annotation.js';
import { isDemonym, isKnownOrganization, isPeople } from '../../ontology/gazetteer.js';
import { lawSubjects } from '../../ontology/lawSubjects.js';
import { notNames } from '../../ontology/notNames.js';
import { lineNoise, personTitles } from '../../ontology/titles.js';
import { isCapitalized, type Name, type NameRule, textOfName } from './name.js';
import { numberedUnit } from './numberedUnits.js';

/** What is left over is no name: works and products, adjectives, words of the calendar, marks like "Ed", titles alone, fragments. */
export const droppedNames: NameRule = (sentences, names) =>
  names.filter((name) => {
    const sentence = sentences[name.sentence];
    return sentence !== undefined && name.kind !== 'Other' && !isNothing(sentence, name);
  });

const isNothing = (sentence: Sentence, name: Name): boolean => {
  const text = textOfName(sentence, name);
  if (notNames.has(text) || lineNoise.has(text) || isPartyOfCase(sentence, name)) return true;
  // "North and South Waziristan".
  if (
    /^(North|South|East|West)$/.test(text) &&
    /^(and|or)$/.test(sentence.tokens[name.last + 1]?.text ?? '') &&
    isCapitalized(sentence.tokens[name.last + 3])
  )
    return true;
  // "the Ministers of Foreign Affairs": people, and no body.
  if (name.kind === 'Organization' && severalInOffice.test(text)) return true;
  // "the Golden Jubilee", "the Birth Centenary".
  if (/ (?:Jubilee|Centenary|Bicentenary|Anniversary)$/u.test(text)) return true;
  // "Danish said", of Najib Danish.
  const isPerson = name.kind === 'Person' && name.rule === 'names.repeated';
  if (isDemonym(text) && !isPeople(text) && !isPerson) return true;
  if (personTitles.has(text.toLowerCase()) || /^(States?|Parties|Member States)$/.test(text)) return true;
  if (isCreed.test(text) || isOffice(sentence, name)) return true;
  if (!/\p{L}/u.test(text) || isText(text) || isLaw(sentence, name) || isInSymbol(sentence, name)) return true;
  // "The 41st rifle regiment", "the 139th".
  const isUnit = name.rule === numberedUnit;
  return /^\p{L}\.?$/u.test(text) || (!isUnit && /^[\p{Ll}\d\s'’-]+$/u.test(text));
};

/** "Islamophobia", "Taoism": what is thought or felt. */
const isCreed = /^\p{Lu}\p{Ll}{3,}(?:ism|phobia)$/u;

/** "the Special Agent in Charge of the bureau": a part of the title. */
const isOffice = (sentence: Sentence, { first, last }: Name): boolean =>
  first === last && sentence.tokens[first]?.text === 'Charge' && sentence.tokens[first - 1]?.text === 'in';

const severalInOffice =
  /^(?:Prime |Foreign |Interior |Defen[cs]e |Finance )?(?:Ministers|Presidents|Ambassadors|Secretaries|Governors|Chairmen|Heads) (?:of|for) /u;

/** "Halden County v. Berg": a case, in which nobody does anything. */
const isPartyOfCase = (sentence: Sentence, { first, last }: Name): boolean =>
  (/^v\.?$/.test(sentence.tokens[last + 1]?.text ?? '') &&
    isCapitalized(sentence.tokens[last + (sentence.tokens[last + 2]?.text === '.' ? 3 : 2)])) ||
  (/^(v|v\.)$/.test(sentence.tokens[first - 1]?.text ?? '') && isCapitalized(sentence.tokens[first - 2]));

/** "The Abraham Accords", "the Joint Report on Child Labour": a cited text, which is nobody. */
const textNames =
  / (Accords?|Agreements?|Treaty|Treaties|Protocols?|Pact|Covenant|Declaration|Communiqué|Memorandum)$| Report on /u;

/** The Warsaw Pact had armies, the Ocean Treaty has a secretariat. */
const isText = (text: string): boolean =>
  textNames.test(text) &&
  !isKnownOrganization(text) &&
  !/^(Secretariat|Commission|Committee|Depositary|Organi[sz]ation) (of|for) /.test(text);

/** "A/HRC/39/64", "2004/38/EC": letters between strokes and numbers. */
const isInSymbol = (sentence: Sentence, { first, last }: Name): boolean => {
  const start = (sentence.tokens[first]?.start ?? 0) - sentence.start;
  const end = (sentence.tokens[last]?.end ?? 0) - sentence.start;
  const before = /\S*$/.exec(sentence.text.slice(0, start))?.[0] ?? '';
  const behind = /^\S*/.exec(sentence.text.slice(end))?.[0] ?? '';
  // Not the dateline "Lima/5 May".
  const isDated = /^\/\d{1,2} \p{Lu}\p{Ll}/u.test(sentence.text.slice(end));
  return (
    /\d\/$|^\p{Lu}\/$/u.test(before) || (/\/\d+$/.test(before) && behind === '') || (/^\/\d/.test(behind) && !isDated)
  );
};

/** "The Citizenship Amendment Bill" is no man of that name. */
const isLaw = (sentence: Sentence, { first, last }: Name): boolean =>
  first === last &&
  sentence.tokens[first]?.text === 'Bill' &&
  (/^\p{Lu}\p{L}+(ment|tion|ship|ity|ism|ance|ence|ing)$/u.test(sentence.tokens[first - 1]?.text ?? '') ||
    lawSubjects.has(sentence.tokens[first - 1]?.text ?? ''));
