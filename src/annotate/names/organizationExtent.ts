import type { Sentence, Token } from '../../model/annotation.js';
import { isCapitalLine } from '../../model/titleCase.js';
import { isDemonym, placeNamed } from '../../ontology/gazetteer.js';
import { organizationHeadsWithOf } from '../../ontology/organizationNouns.js';
import { personNouns } from '../../ontology/personNouns.js';
import { lineNoise, personTitles } from '../../ontology/titles.js';
import { fieldsEnd, holderAfter, holderEnd, isField } from './fieldsOfBodies.js';
import { isCapitalized, isNameWord, type Name, wordsOf } from './name.js';
import { isGeneralBody, isHead, isIslamicState, printed } from './organizationHead.js';

/** Back over the capitalised words before the head. A person's name, a title, a mark or the sentence's first "The" ends it. */
export const leftOf = (sentence: Sentence, head: number, names: readonly Name[]): number => {
  let first = head;
  while (first > 0) {
    const token = sentence.tokens[first - 1];
    if (!token) break;
    const person = names.some((name) => name.kind === 'Person' && name.first <= first - 1 && name.last >= first - 1);
    if (person) break;
    const joins =
      ((token.text === '&' || isJoiningDash(sentence, first - 1)) && isCapitalized(sentence.tokens[first - 2])) ||
      isOfMany(sentence, first - 1) ||
      (/^(and|,)$/.test(token.text) && isField(sentence, first) && isField(sentence, first - 2));
    if (!joins && !isNameWord(token)) break;
    if (lineNoise.has(token.text) || (personTitles.has(token.text.toLowerCase()) && !isGeneralBody(sentence, first)))
      break;
    if (first - 1 === 0 && !/^NNP/.test(token.pos) && !names.some((name) => name.first === 0)) break;
    first = joins ? first - 2 : first - 1;
  }
  return first;
};

/** "the Students' Union", "Farmers' Association": whose union it is begins its name. */
const isOfMany = (sentence: Sentence, mark: number): boolean =>
  sentence.tokens[mark]?.pos === 'POS' &&
  /^(Students|Workers|Farmers|Teachers|Women|Miners|Writers|Journalists|Lawyers|Soldiers|Veterans|Peasants|Fishermen|Doctors|Nurses|Employers|Tenants|Consumers|Parents|Pensioners|Prisoners|Peoples?|Children|Youth|Artists|Drivers|Sailors|Seamen|Railwaymen|Officers|Manufacturers|Traders)$/.test(
    sentence.tokens[mark - 1]?.text ?? '',
  );

/** "Hungary–Azerbaijan Joint Commission": as near to the one word as to the other. */
const isJoiningDash = (sentence: Sentence, index: number): boolean => {
  const [before, dash, after] = [index - 1, index, index + 1].map((at) => sentence.tokens[at]);
  return /^[-‑–]$/.test(dash?.text ?? '') && before?.end === dash?.start && dash?.end === after?.start;
};

/** On over "of the Armed Forces", "for Human Rights", "of Culture and Tourism". In a line all in capitals only what "of" joins. */
export const rightOf = (sentence: Sentence, head: number, names: readonly Name[]): number => {
  const word = printed(sentence.tokens[head]?.text ?? '');
  const islamicState = isIslamicState(sentence, head);
  let last = isCapitalLine(sentence) ? head : runEnd(sentence, generalAfter(sentence, head), names);
  if (sentByBody(sentence, last, names))
    return runEnd(sentence, afterLink(sentence, last, /^(in|to|for)$/) ?? last, names);
  if (!organizationHeadsWithOf.has(word) && !islamicState) return last;
  for (;;) {
    const next =
      afterLink(sentence, last, /^(of|for|on|against)$/) ??
      holderAfter(sentence, last) ??
      continentAfter(sentence, head, last);
    if (
      next === undefined ||
      isClub(sentence, next) ||
      (isPersonAt(sentence, names, next) && !isSee(sentence, names, last, next))
    )
      return last;
    // "the Monitoring Group on Somalia and Eritrea".
    const isAbout = sentence.tokens[last + 1]?.text === 'on';
    last = holderEnd(sentence, ofStates(sentence, next) ?? runEnd(sentence, next, names));
    for (;;) {
      last = fieldsEnd(sentence, last);
      const joined = afterLink(sentence, last, /^(and|or|&)$/);
      if (joined === undefined || isPersonAt(sentence, names, joined)) break;
      // "the Council of Ministers of Bosnia and Herzegovina": one state.
      if (placeNamed(wordsOf(sentence, next, joined))?.subtype === 'country') {
        last = joined;
        continue;
      }
      if (
        !islamicState &&
        ((!isAbout && (isPlaceAt(sentence, names, joined) || isPlaceAt(sentence, names, last))) ||
          isHead(sentence, joined) ||
          isOtherBody(sentence, joined, runEnd(sentence, joined, names)))
      )
        break;
      last = runEnd(sentence, joined, names);
    }
  }
};

/** "the Authority of Heads of State and Government". */
const ofStates = (sentence: Sentence, next: number): number | undefined =>
  /^Heads of State (and|or) (of )?Government$/.test(wordsOf(sentence, next, next + 4)) ? next + 4 : undefined;

/** "Consulate-General". */
const generalAfter = (sentence: Sentence, head: number): number =>
  sentence.tokens[head]?.text === 'Consulate' &&
  isJoiningDash(sentence, head + 1) &&
  sentence.tokens[head + 2]?.text === 'General'
    ? head + 2
    : head;

/** "the Super League for FC Riga": a club is a name of its own. */
const isClub = (sentence: Sentence, index: number): boolean =>
  /^(FC|AFC|AC|FK|NK|SK|CSKA|Dynamo|Dinamo|Real|Inter|Sporting)$/.test(sentence.tokens[index]?.text ?? '');

/** "the UN Interim Force in Lebanon", "the OSCE Monitoring Mission to Ukraine": a mission's country is part of its name. */
const sentByBody = (sentence: Sentence, head: number, names: readonly Name[]): boolean =>
  /^(Mission|Force|Operation|Office)$/.test(sentence.tokens[head]?.text ?? '') &&
  sentence.tokens
    .slice(Math.max(0, head - 5), head)
    .some(({ text }) =>
      /^(Interim|Stabili[sz]ation|Assistance|Monitoring|Observer|Observation|Verification|Advisory|Peacekeeping|Protection|Support|Integrated|Multidimensional|Advance|Nations|UN|OSCE|Union|EU)$/.test(
        text,
      ),
    ) &&
  isPlaceAt(sentence, names, head + (sentence.tokens[head + 2]?.text === 'the' ? 3 : 2));

/** "Organization for Security and Co-operation in Europe": a part of the world ends a name that has begun to say its purpose. */
const continentAfter = (sentence: Sentence, head: number, last: number): number | undefined => {
  const next = last > head ? afterLink(sentence, last, /^in$/) : undefined;
  return next !== undefined &&
    /^(Europe|Africa|Asia|America|Latin|Central|Eastern|Southern)$/.test(sentence.tokens[next]?.text ?? '')
    ? next
    : undefined;
};

const afterLink = (sentence: Sentence, last: number, link: RegExp): number | undefined => {
  const at = (index: number): Token | undefined => sentence.tokens[index];
  if (!link.test(at(last + 1)?.text ?? '')) return undefined;
  let next = at(last + 2)?.text === 'the' ? last + 3 : last + 2;
  if (at(next)?.text === 'former' && placeNamed(at(next + 1)?.text ?? '')) next++;
  const token = at(next);
  // "The brigade of the Armenian army": the adjective is of what is small behind it.
  if (token && isDemonym(token.text) && !isCapitalized(at(next + 1)) && /^NN/.test(at(next + 1)?.pos ?? ''))
    return undefined;
  return token &&
    isNameWord(token) &&
    token.text !== 'State' &&
    !personTitles.has(token.text.toLowerCase()) &&
    !isTime(token)
    ? next
    : undefined;
};

/** "the Federation on Tuesday": a day ends every name, and only a year can be inside one. */
const isTime = (token: Token): boolean => /^(DATE|TIME|DURATION|SET)$/.test(token.ner);

/** The last of the capitalised words from `index` on that are no person's name. */
const runEnd = (sentence: Sentence, index: number, names: readonly Name[]): number => {
  let last = index;
  while (
    isNameWord(sentence.tokens[last + 1]) &&
    !isPersonAt(sentence, names, last + 1) &&
    isInsideName(sentence, last + 1)
  )
    last++;
  return last;
};

/** Behind a head only proper nouns go on, and no title: "the Foreign Ministry Spokesman". */
const isInsideName = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return (
    token !== undefined &&
    (/^(NNP|NNPS|JJ)$/.test(token.pos) ||
      (token.pos === 'NNS' &&
        /^(JJ|NNP)/.test(sentence.tokens[index - 1]?.pos ?? '') &&
        !personNouns.has(token.lemma))) &&
    (!personTitles.has(token.text.toLowerCase()) || isGeneralOffice(sentence, index)) &&
    !/^(DATE|TIME|NUMBER)$/.test(token.ner)
  );
};

/** "the Office of the Prosecutor General": no rank, but the one above all others. */
const isGeneralOffice = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]?.text === 'General' &&
  /^(Prosecutor|Attorney|Inspector|Auditor|Comptroller|Solicitor|Director|Secretary)$/.test(
    sentence.tokens[index - 1]?.text ?? '',
  );

/** "the University of Tartu and Charles University": what is joined is a body of its own. */
export const isOtherBody = (sentence: Sentence, first: number, last: number): boolean =>
  last > first &&
  /^(University|Ministry|Committee|Council|Bank|Court|Party|Hospital|College|Institute|Agency|Commission|Parliament|Church|Foundation|Association|Academy|Company|Corporation|Department)$/.test(
    sentence.tokens[last]?.text ?? '',
  );

const isPersonAt = (sentence: Sentence, names: readonly Name[], index: number): boolean =>
  placeNamed(sentence.tokens[index]?.text ?? '') === undefined &&
  names.some((name) => name.kind === 'Person' && name.first <= index && name.last >= index);

/** "the Diocese of Jos", "the University of Tartu": one word there, taken for a person, is the place. */
const isSee = (sentence: Sentence, names: readonly Name[], head: number, next: number): boolean =>
  /^(Diocese|Archdiocese|University|Province|Republic)$/.test(sentence.tokens[head]?.text ?? '') &&
  names.some((name) => name.first === next && name.last === next);

const isPlaceAt = (sentence: Sentence, names: readonly Name[], index: number): boolean =>
  names.some((name) => name.kind === 'Place' && name.first <= index && name.last >= index) ||
  placeNamed(sentence.tokens[index]?.text ?? '') !== undefined;
