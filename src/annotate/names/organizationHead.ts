import type { Sentence } from '../../model/annotation.js';
import { organizationNameHeads, organizationNouns } from '../../ontology/organizationNouns.js';
import { isNameWord } from './name.js';

/** Whether a token can be the head of an organization's name. */
export const isHead = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (token?.text === 'Soviet' && sentence.tokens[index - 1]?.text === 'Supreme') return true;
  if (!token || !isNameWord(token) || !/^NNP?S?$/.test(token.pos)) return false;
  if (isHyphenated(sentence, index)) return false;
  if (
    token.text === 'Press' &&
    /^(Secretary|Conference|Release|Officer|Briefing|Statement)$/.test(sentence.tokens[index + 1]?.text ?? '')
  )
    return false;
  return (
    isIslamicState(sentence, index) ||
    isResearchCentre(sentence, index) ||
    organizationNameHeads.has(printed(token.text)) ||
    organizationNouns.has(token.text.toLowerCase()) ||
    organizationNouns.has(token.lemma.toLowerCase())
  );
};

/** The last word of "Chairperson-in-Office", "Officer-in-Command" is a part of an office. */
const isHyphenated = (sentence: Sentence, index: number): boolean => {
  const [word, before, link, mark] = [index, index - 3, index - 2, index - 1].map((at) => sentence.tokens[at]);
  return mark?.pos === 'HYPH' && mark.end === word?.start && link?.text === 'in' && before?.pos === 'HYPH';
};

/** A word in capitals as it is printed elsewhere: "FRONT" is "Front", "TV" stays. */
export const printed = (word: string): string =>
  /^\p{Lu}{4,}$/u.test(word) ? `${word[0]}${word.slice(1).toLowerCase()}` : word;

/** "Center for Slavic Studies", "Norhan Human Rights Centre"; "Moscone Center" is a building. */
const isResearchCentre = (sentence: Sentence, index: number): boolean =>
  /^Cent(?:er|re)$/.test(sentence.tokens[index]?.text ?? '') &&
  (/^(for|of|on)$/.test(sentence.tokens[index + 1]?.text ?? '') ||
    /^PERSON$/.test(sentence.tokens[index]?.ner ?? '') ||
    /^(Rights|Research|Studies|Cultural|Resource|Resources|Information|Press|Media|Analysis|Policy|Monitoring|Crisis|Law|Legal|Documentation|Coordination|Training|Medical|Health|Security|Aid|Relief|Education|Multiculturalism|Science|Arts|Women|Youth)$/.test(
      sentence.tokens[index - 1]?.text ?? '',
    ));

/** The one state that is no state: "Islamic State of Iraq and the Levant". */
export const isIslamicState = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]?.text === 'State' && sentence.tokens[index - 1]?.text === 'Islamic';

/** "the General Staff": here "General" is no rank. */
export const isGeneralBody = (sentence: Sentence, index: number): boolean =>
  /^General$/i.test(sentence.tokens[index - 1]?.text ?? '') &&
  /^(Staff|Assembly|Command|Council|Directorate|Confederation|Federation|Inspectorate|Secretariat|Union|Department)$/.test(
    sentence.tokens[index]?.text ?? '',
  );
