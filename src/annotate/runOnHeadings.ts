import { isDemonym, placeNamed } from '../ontology/gazetteer.js';

/**
 * The text with a line break before each sentence that a heading or a caption without a stop runs into, as in pages whose paragraphs were
 * joined: "No way back The talks have failed". CoreNLP ends a sentence at a line break, and one sentence made of two is read wrongly from end
 * to end. Offsets stay.
 */
export const withHeadingsApart = (text: string): string => {
  const characters = text.split('');
  for (const at of [...sentencesWithoutStop(text), ...paragraphsByBlanks(text)]) characters[at] = '\n';
  return characters.join('');
};

/** "is a crime             The same day troops left": a row of blanks before a capital is left of the end of a paragraph. */
const paragraphsByBlanks = (text: string): readonly number[] =>
  Array.from(text.matchAll(/(?<=\S) {6,}(?=["“‘'(]?\p{Lu})/gu), ({ index, 0: blanks }) => index + blanks.length - 1);

/** Where the blank stands before a sentence whose first word has a capital that nothing but a beginning gives it. */
const sentencesWithoutStop = (text: string): readonly number[] =>
  Array.from(text.matchAll(beginning)).flatMap(({ index, groups }) => {
    const { before = '', first = '', next = '', third = '' } = groups ?? {};
    const mayBegin = /^\p{Ll}/u.test(before) || behindNames.test(`${first} ${next}`);
    const goesOn =
      /^\p{Ll}/u.test(next) ||
      behindNames.test(`${first} ${next}`) ||
      (first === 'The' && isOfCountry(next) && !isOfPress.test(third));
    return mayBegin && goesOn && !leadsToName.test(before.toLowerCase()) ? [index + before.length] : [];
  });

/** A word that begins sentences, between two others. */
const beginning =
  /(?<![\p{L}\p{N}.'’-])(?<before>\p{L}[\p{L}'’-]+|\d{4}) (?!In (?:re|camera|absentia|vitro|situ)\b)(?=(?<first>The|In|On|At|But|Yet|If|While|When|After|Before|Although|Despite|Both|It|He|She|They|This|These|Their|His|Her|Its|As for) (?<next>[\p{L}\d][\p{L}.-]*)(?: (?<third>[\p{L}’'-]+))?)/gu;

/** Beginnings plain enough to stand behind a name: "Orla He" and "Gone With the Wind" are names to their end. */
const behindNames =
  /^(?:(?:The|Yet|But|While|Despite|Although) \p{Ll}|The (?:US|UK|EU|UN)$|On (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$)/u;

/** "in The Hague", "told The Times", "the film The last hour": words that a name follows. */
const leadsToName =
  /^(?:of|in|to|by|at|for|from|with|on|and|or|as|via|per|than|the|a|an|called|titled|entitled|named|told|newspaper|paper|daily|weekly|tabloid|outlet|magazine|journal|website|site|show|series|film|movie|book|novel|memoir|play|song|album|band|group|programme|program|project|campaign|charity|slogan|motto|hashtag|operation|poem|essay)$/;

/** "bought The Norland Herald", "sells The Norlandic weekly": a paper named for a country. */
const isOfPress =
  /^(?:Herald|Express|Independent|Times|Post|Daily|Telegraph|Mail|Mirror|Star|Sun|Examiner|Gazette|Journal|Tribune|Chronicle|Observer|Standard|News|Review|Globe|Press|Today|daily|weekly|monthly|newspaper|paper|tabloid|edition|magazine)$/;

const isOfCountry = (word: string): boolean =>
  isDemonym(word.replace(/-\p{Ll}+$/u, '')) || placeNamed(word)?.subtype === 'country' || /^(?:EU|UN|NATO)$/.test(word);
