import type { Sentence } from '../model/annotation.js';
import { isKnownOrganization, placeNamed } from '../ontology/gazetteer.js';

/**
 * Whether the letters at a token go on behind a stroke, as movements with an army are written: "SPLM/A", "CPN/M". Symbols of documents have
 * more strokes or digits, and what is no body, or the second of two, stands in the lists.
 */
export const slashed = ({ tokens }: Sentence, index: number): boolean => {
  if (tokens[index + 1]?.text !== '/') return false;
  const before = tokens[index - 1];
  const [one, mark, other, next] = tokens.slice(index, index + 4);
  if (!one || !other || mark?.text !== '/' || one.end !== mark.start || mark.end !== other.start) return false;
  if (!/^\p{Lu}{3,6}$/u.test(one.text) || !/^\p{Lu}{1,5}$/u.test(other.text) || noBodies.test(one.text)) return false;
  // "NATO/EU talks", "USA/UK forces": two of them.
  if (isKnownOrganization(other.text) || placeNamed(other.text) !== undefined || isTwo.test(other.text)) return false;
  return (
    !(next?.start === other.end && /^[/\d]/.test(next.text)) && !(before?.text === '/' && before.end === one.start)
  );
};

const isTwo = /^(EU|UN|AU|WB|UK|US|PA|MI|AFP|ISIS|ISIL|NATO|OSCE)$/;

const noBodies = /^(HIV|TCP|GPS|CEO|CFO|VHF|UHF|EUR|USD|GBP|TBA|PCR|RES|MRI|DVD|AFP|UTC|GMT|SMS)$/;
