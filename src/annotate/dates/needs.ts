import { sunTimes } from '../../ontology/timeWords.js';

/** What a sentence must contain for a group of rules to be tried: most sentences have none of it, and rules are many. */

export const aDigit = /\d/;
export const aMonth = /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
export const aNight = /\bnights?\b/i;
export const aUnit = /(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur)/i;
export const aQuarter = /quarter|\bQ[1-4]/i;
export const aHalf = /\bhalf|\bH[12]\b/i;
export const aSeason = /spring|summer|autumn|fall|winter/i;
export const aClock = new RegExp(`\\d|noon|midday|midnight|${Object.keys(sunTimes).join('|')}`, 'i');
export const aDayPart = /morning|afternoon|evening|night/i;
export const aDay = /day/i;
export const aNearDay = /today|tonight|yesterday|tomorrow/i;
export const aUnitOrDayPart = /day|week|month|quarter|year|decade|morning|afternoon|evening|night/i;
export const aFeast = /christmas|new year|day\b|eve\b|halloween/i;
export const aRepetition = /every|each|per\s|once|twice|times|ly(?![\w-])/i;
export const aDecade = /\d|ties/i;
export const aReference = /now|current|present|moment|time|these|recent|lately|past|future|soon|term|coming/i;
