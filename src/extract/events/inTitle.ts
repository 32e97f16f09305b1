import type { Sentence, Token } from '../../model/annotation.js';
import { isHonour, typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { isForce, isHarm } from '../../ontology/roleRules.js';

/**
 * Whether an event noun is a word of the title of a treaty, law or body: "the Convention for the Protection of All Persons from
 * Enforced Disappearances". What stands in capitals behind the title's head and small words alone belongs to it.
 */
export const isInTitle = (sentence: Sentence, { index, text, lemma }: Token): boolean => {
  if (isInWorkTitle(sentence, index)) return true;
  if (isInQuotedTitle(sentence, index)) return !isOfForce(lemma.toLowerCase());
  if (!isCapital(text) || isHeadline(sentence)) return false;
  // "the Fourth Geneva Convention", "the Genocide Convention": a treaty, and no gathering.
  if (text === 'Convention' && ofTreaty.test(at(sentence, index - 1))) return true;
  // "the Incident Prevention and Response Mechanisms", "the Action Plan".
  if (isInNameOfBody(sentence, index)) return true;
  if (isHonour(sentence.tokens.slice(index, index + 5).map((token) => token.text))) return true;
  // "the Permanent Representation of Norland": a mission.
  if (text === 'Representation' && at(sentence, index - 1) === 'Permanent') return true;
  if (heads.test(text) && /^(for|on|against|concerning|relating)$/.test(at(sentence, index + 1)))
    return isGathering.test(text) ? false : hasCapitalBehind(sentence, index);
  for (let before = index - 1; before >= 0; before--) {
    const word = at(sentence, before);
    if (heads.test(word)) return links.test(at(sentence, before + 1));
    if (isOfficeFor(word, at(sentence, before + 1))) return true;
    if (!isCapital(word) && !small.test(word)) return false;
  }
  return false;
};

/** 'The decision "On the massacre in Baku"' is about what happened; of support, development or a guarantee a title tells none. */
const isOfForce = (noun: string): boolean => {
  const type = typeOfNoun(noun)?.name ?? '';
  return /^(event|incident|tragedy)$/.test(noun) || isForce(type) || isHarm(type);
};

/** 'Resolution No. 12 "On guarantee of the rights"', 'the law "On Citizenship"': what a text is about stands in marks behind it. */
const isInQuotedTitle = (sentence: Sentence, index: number): boolean => {
  if (!/["“«]|``/.test(sentence.text)) return false;
  // A title is short: what opens it is near.
  const from = Math.max(0, index - 40);
  const opening =
    from + sentence.tokens.slice(from, index).findLastIndex(({ text }) => /^["“”«»]$|^``$|^''$/.test(text));
  if (
    !/^["“«]$|^``$/.test(at(sentence, opening)) ||
    !/^(On|About|Concerning|Regarding)$/.test(at(sentence, opening + 1))
  )
    return false;
  const before = sentence.tokens.slice(Math.max(0, opening - 3), opening);
  return (
    before.some(({ pos, lemma }) => pos === 'CD' || typeOfDocumentNoun.has(lemma.toLowerCase())) ||
    isOfBody(sentence, opening)
  );
};

/** 'the decree of the Council of Ministers "On ..."': a name between the noun and the mark. */
const isOfBody = (sentence: Sentence, opening: number): boolean => {
  const before = sentence.tokens.slice(Math.max(0, opening - 12), opening);
  const noun = before.findLast(({ lemma }) => typeOfDocumentNoun.has(lemma.toLowerCase()))?.index;
  return (
    noun !== undefined &&
    at(sentence, noun + 1) === 'of' &&
    sentence.tokens
      .slice(noun + 1, opening)
      .every(({ text, pos }) => isCapital(text) || small.test(text) || pos === 'POS')
  );
};

/** 'Her novel "Red Famine"', 'the film, "Night of Fire",': in a title of capitals nothing happens. */
export const isInWorkTitle = (sentence: Sentence, index: number): boolean => {
  if (!isCapital(at(sentence, index)) || !/["“«‘']|``/.test(sentence.text)) return false;
  const isMark = ({ text, pos, index: at }: Token): boolean =>
    /^["“”«»‘]$|^``$|^''$/.test(text) ||
    // No possessive: "the drivers’".
    (/^['’]$/.test(text) && (pos !== 'POS' || !/s$/i.test(sentence.tokens[at - 1]?.text ?? '')));
  const from = Math.max(0, index - 10);
  const opening = from + sentence.tokens.slice(from, index).findLastIndex(isMark);
  const closing = index + sentence.tokens.slice(index, index + 10).findIndex(isMark);
  if (opening < 1 || opening < from || closing <= index) return false;
  const behind = /^(,|titled|entitled|called)$/.test(at(sentence, opening - 1)) ? opening - 2 : opening - 1;
  return (
    works.test(at(sentence, behind)) &&
    sentence.tokens
      .slice(opening + 1, closing)
      .every(({ text }) => isCapital(text) || small.test(text) || /^\P{L}+$/u.test(text))
  );
};

const works =
  /^(book|novel|memoirs?|autobiography|biography|essay|article|film|movie|documentary|play|opera|musical|series|song|album|poem|painting|exhibition|sculpture|mural|hymn|ballad|podcast|novella|magazine|programme|program|show|report|study)$/;

const heads =
  /^(Convention|Treaty|Protocol|Covenant|Agreement|Charter|Declaration|Statute|Pact|Act|Law|Code|Concordat|Memorandum|Principles|Guidelines|Recommendation|Directive|Regulation|Committee|Commission|Office|Organisation|Organization|Agency|Fund|Programme|Program|Centre|Center|Institute|Council|Department|Ministry|Bureau|Conference|Tribunal|Association|Coalition|Campaign|Movement|Union|Society|Group|Mission|Rapporteur|Coordinator|Day|Minister|Secretary|Undersecretary)$/;

/** "Minister of State for Construction", "Commissioner for Enlargement Negotiations": what somebody is in office for. */
const isOfficeFor = (word: string, link: string): boolean =>
  /^(Minister|Ministers|Commissioner|Secretary)$/.test(word)
    ? /^(of|for)$/.test(link)
    : /^(Representative|Envoy|Adviser|Advisor|General)$/.test(word) && link === 'for';

const isInNameOfBody = (sentence: Sentence, index: number): boolean => {
  const [before, word, next, second, third] = [-1, 0, 1, 2, 3].map((step) => at(sentence, index + step));
  if (word === 'Plan') return before === 'Action' || (next === 'of' && second === 'Action');
  return (
    next === 'and' &&
    isCapital(second ?? '') &&
    /^(Mechanisms?|Committee|Unit|Framework|Strategy|Programme|Program|Fund|Agency|Department|Directorate|Service|Authority|Centre|Center)$/.test(
      third ?? '',
    )
  );
};

const ofTreaty =
  /^(Geneva|Vienna|Hague|Genocide|Weapons|Torture|Refugee|Refugees|Rights|Ottawa|Montreux|Berne?|Ramsar|Aarhus|Istanbul|Stockholm|Rotterdam|Basel|Minamata|Munitions|Discrimination|Chicago|Tokyo|Montreal|Mine-Ban|Law|Fourth|Third|Second|First)$/;

/** In a headline capitals say nothing: hardly a long word begins small. */
const isHeadline = (sentence: Sentence): boolean => !sentence.tokens.some(({ text }) => /^\p{Ll}\p{L}{3,}/u.test(text));

/** These take place themselves. */
const isGathering = /^(Conference|Campaign|Movement|Mission|Day)$/;

const links = /^(for|of|on|against|to|concerning|relating)$/;

const small = /^(of|the|and|on|for|in|against|to|from|with|all|by|or|a|an|relating|concerning|between|its|their|,)$/;

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

const at = (sentence: Sentence, index: number): string => sentence.tokens[index]?.text ?? '';

/** "the Convention on the Prohibition". */
const hasCapitalBehind = (sentence: Sentence, index: number): boolean =>
  [2, 3].some((step) => isCapital(at(sentence, index + step)));
