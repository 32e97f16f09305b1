import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import {
  besideCompanies,
  deedsOfFirms,
  doneToFirms,
  hadByFirms,
  heldInCompanies,
  leadersOfCompanies,
  ownedByCompanies,
  partsOfCompanies,
  runByCompanies,
  staffOfCompanies,
  tradesOfFirms,
  tradesOfMany,
  verbsOfCompanies,
} from '../../ontology/bodyNameWords.js';
import { firms } from '../../ontology/firms.js';
import { isDemonym, isPeople, placeNamed } from '../../ontology/gazetteer.js';
import { notNames } from '../../ontology/notNames.js';
import { companyNouns, organizationNameHeads, organizationNouns } from '../../ontology/organizationNouns.js';
import { ownedByStates, stanceNouns } from '../../ontology/placeNameWords.js';
import { personTitles } from '../../ontology/titles.js';
import { nounPhrases } from '../mentions/nounPhrases.js';
import { isManAtTrade, isSomeoneAtWork } from '../mentions/peopleSenses.js';
import { isNameWord, type Name, textOfName } from './name.js';

/** A firm of the table, "shares in X", "a unit of X", "analysts at X", "X's shareholders": one word that is no person's last name here. */
export const isCompany = (sentence: Sentence, name: Name, people: ReadonlySet<string>): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  // "Shares in Rio Tinto": of several words, where the tagger has them for a place; a town may be taken over.
  if (name.kind === 'Place' && name.first < name.last)
    return placeNamed(textOfName(sentence, name)) === undefined && hasShares(sentence, name);
  if (name.first !== name.last) return false;
  if (name.kind === 'Person' && isThing(sentence, name)) return true;
  if (people.has(text(name.first))) return false;
  if (name.kind === 'Place')
    return placeNamed(text(name.first)) === undefined && (firms.has(text(name.first)) || isOwned(sentence, name));
  if (name.kind !== 'Person') return false;
  if (firms.has(text(name.first))) return !livesAlone(sentence, name);
  const [before, link] = [text(name.first - 2), text(name.first - 1)];
  const owned =
    (link === 'in' && heldInCompanies.has(before.toLowerCase())) ||
    (link === 'of' && partsOfCompanies.has(before.toLowerCase())) ||
    (link === 'at' && staffOfCompanies.has(before.toLowerCase())) ||
    (link === 'by' && before === 'led' && /^(consortium|group|bid)$/.test(text(name.first - 3)));
  const led =
    isFounded(before, link) ||
    (link === 'of' && leadersOfCompanies.has(`${text(name.first - 3)} ${before}`.toLowerCase()));
  const merged = link === 'with' && /^merge[rd]?$/.test(before);
  // "X chairman Bell", but not "named X chairman".
  const shares =
    besideCompanies.has(text(name.last + 1)) && !/^(named|appointed|elected|re-elected|nominated|made)$/.test(link);
  return (
    owned ||
    led ||
    merged ||
    shares ||
    owns(sentence, name) ||
    isRunning(sentence, name) ||
    isTrading(sentence, name) ||
    isBased(sentence, name)
  );
};

/** "Shares in X", "X shares". */
const hasShares = (sentence: Sentence, { first, last }: Name): boolean => {
  const [before, link] = [sentence.tokens[first - 2]?.text ?? '', sentence.tokens[first - 1]?.text ?? ''];
  return (
    (/^(of|in)$/.test(link) && /^(shares?|stock|shareholders?)$/i.test(before)) ||
    /^(shares|stock|shareholders)$/.test(sentence.tokens[last + 1]?.text ?? '')
  );
};

/** "Shares of X", "X shares", "the takeover of X": no town is bought or has shares, whatever the tagger says. */
const isOwned = (sentence: Sentence, name: Name): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  const [before, link] = [text(name.first - 2), text(name.first - 1)];
  return (
    hasShares(sentence, name) ||
    (/^(of|in)$/.test(link) && /^(takeover|acquisition)$/i.test(before)) ||
    (link === 'of' && leadersOfCompanies.has(`${text(name.first - 3)} ${before}`.toLowerCase())) ||
    (link === 'of' && /^(subsidiary|subsidiaries|shareholder)$/i.test(before)) ||
    isFounded(before, link)
  );
};

/** "The founder of X": of a body, unless X is a known town. */
const isFounded = (before: string, link: string): boolean => link === 'of' && /^(?:co-?)?founders?$/i.test(before);

/** "X's shareholders", "X's biggest shareholder", "X's chief executive". */
const owns = (sentence: Sentence, { last }: Name): boolean => {
  if (sentence.tokens[last + 1]?.pos !== 'POS') return false;
  let noun = last + 2;
  while (/^JJ/.test(sentence.tokens[noun]?.pos ?? '') && sentence.tokens[noun]?.text !== 'chief') noun++;
  const text = sentence.tokens[noun]?.text ?? '';
  return ownedByCompanies.has(text) || (text === 'chief' && sentence.tokens[noun + 1]?.text === 'executive');
};

/** "Kelvane, which makes engines, sold", "Kelvane, whose shares fell": what firms do, undergo or have. */
const isThing = (sentence: Sentence, { first, last }: Name): boolean => {
  const [comma, which, verb, next] = [1, 2, 3, 4].map((step) => sentence.tokens[last + step]);
  const isSubject = first === 0 || /^(that|but|while|when|if|whether)$/.test(sentence.tokens[first - 1]?.text ?? '');
  if (comma?.text === ',' && which?.text === 'whose') return isSubject && hadByFirms.has(verb?.text ?? '');
  if (comma?.text !== ',' || which?.text !== 'which' || !isSubject) return false;
  const deed = /^(be|have)$/.test(verb?.lemma ?? '') ? next : verb;
  return /^VB[DZPN]$/.test(deed?.pos ?? '') && (deed === verb ? deedsOfFirms : doneToFirms).has(deed?.lemma ?? '');
};

/** "Brewer Holmen", "the pollster Civitas", "the Sharjah-based builder Zorlan": one word behind a trade, where a person would have two. */
const isTrading = (sentence: Sentence, { first, last }: Name): boolean =>
  (tradesOfFirms.has(textAt(sentence, first - 1)) ||
    makersAndOutlets.test(`${textAt(sentence, first - 2)} ${textAt(sentence, first - 1)}`) ||
    (tradesOfMany.has(textAt(sentence, first - 1)) &&
      /-?(based|listed|owned|controlled)$/.test(textAt(sentence, first - 2)) &&
      !isManAtTrade(sentence, first - 1))) &&
  !/^NNP/.test(sentence.tokens[last + 1]?.pos ?? '');

/** "the car maker Zorlan", "the media outlet Zorlan". */
const makersAndOutlets =
  /^(?:(?:car|phone|chip|steel|plane|drug|toy|truck|battery|arms|weapons|aircraft|software|computer|spirits|cognac) maker|(?:media|news) (?:outlet|site|website))$/;

/** "the Utrecht-based Zorlan". */
const isBased = (sentence: Sentence, { first }: Name): boolean => {
  const [hyphen, based] = [sentence.tokens[first - 2], sentence.tokens[first - 1]];
  return /-based$/.test(based?.text ?? '') || (based?.text === 'based' && hyphen?.text === '-');
};

/** "Kelvane, Norland's biggest telecoms operator,", "Kelvane, a mobile operator.": one word, and a noun for firms set beside it. */
export const isOwnersBody = (sentence: Sentence, { kind, first, last }: Name): boolean => {
  if (/^(Person|Place)$/.test(kind) && isOneOfBodies(sentence, last)) return true;
  if (!/^(Person|Place)$/.test(kind) || first !== last || sentence.tokens[last + 1]?.text !== ',') return false;
  const phrase = nounPhrases(sentence).findLast((one) => one.first === last + 2);
  const noun = sentence.tokens[phrase?.head ?? -1];
  if (!phrase || noun?.pos !== 'NN' || !/^[,.;]$/.test(sentence.tokens[phrase.head + 1]?.text ?? '')) return false;
  // "Mills, a crane operator,", "Mills, the operator,": somebody at work.
  const isWorker = noun.text === 'operator' && sentence.tokens[phrase.head - 1]?.pos === 'DT';
  if (isWorker || (noun.text === 'operator' && isSomeoneAtWork(sentence, phrase.head))) return false;
  const isOwned = sentence.tokens.slice(phrase.first, phrase.head).some(({ pos }) => pos === 'POS');
  return (
    (isOwned && companyNouns.has(noun.text)) ||
    /^(operator|lender|carmaker|automaker|planemaker|insurer|retailer)$/.test(noun.text)
  );
};

/** "Camargo Brandt, one of the engineering firms". */
const isOneOfBodies = (sentence: Sentence, last: number): boolean => {
  const [comma, one, of] = [1, 2, 3].map((step) => sentence.tokens[last + step]?.text ?? '');
  if (comma !== ',' || one !== 'one' || of !== 'of') return false;
  const plural = sentence.tokens.slice(last + 4, last + 10).find(({ pos }) => pos === 'NNS');
  // "Brown, one of the firms' lawyers".
  if (plural && sentence.tokens[plural.index + 1]?.pos === 'POS') return false;
  return /^(firm|company|bank|airline|party|group|newspaper|militia|union|retailer|lender|carmaker|insurer|contractor|supplier|cartel|gang|agency|charity|broadcaster)$/.test(
    plural?.lemma ?? '',
  );
};

/** "the chief executive of Valmont", "Shares in Orvane": a proper noun alone that nobody tagged. */
export const unseenCompanies = (sentence: Sentence, names: readonly Name[], people: ReadonlySet<string>): Name[] =>
  atTokens(sentence, (token, at): Name[] => {
    if (token.pos !== 'NNP' || token.ner !== 'O' || !/^\p{Lu}\p{Ll}{3,}$/u.test(token.text) || isOrdinary(token.text))
      return [];
    const alone = [at - 1, at + 1].every((beside) => beside < 0 || !isNameWord(sentence.tokens[beside]));
    const isFree = names.every(({ first, last }) => last < at || first > at);
    const name: Name = { sentence: sentence.index, first: at, last: at, kind: 'Person', rule: 'names.context' };
    return alone && isFree && (isCompany(sentence, name, people) || isOwnersBody(sentence, name))
      ? [{ ...name, kind: 'Organization' }]
      : [];
  });

const isOrdinary = (word: string): boolean =>
  notNames.has(word) ||
  isDemonym(word) ||
  isPeople(word) ||
  personTitles.has(word.toLowerCase()) ||
  organizationNouns.has(word.toLowerCase()) ||
  organizationNameHeads.has(word);

/** "Ford was born in Omaha", "Dell divorced his wife", "Hyatt said she was ill". */
const livesAlone = (sentence: Sentence, { last }: Name): boolean =>
  sentence.tokens
    .slice(last + 1, last + 8)
    .some(
      ({ lemma, pos, text }) =>
        (pos.startsWith('VB') && /^(bear|marry|divorce|die|retire|pardon)$/.test(lemma)) ||
        /^(he|she|his|her|him|himself|herself)$/.test(text),
    );

/** "Tesla cut its forecast", "Levi Strauss closed two plants": nobody has a forecast of his own that is an "it". A state raises its tariffs. */
const isRunning = (sentence: Sentence, { last }: Name): boolean => {
  const verb = sentence.tokens[last + 1];
  if (!/^VB[DZ]$/.test(verb?.pos ?? '') || !verbsOfCompanies.has(verb?.lemma ?? '')) return false;
  const behind = sentence.tokens.slice(last + 2, last + 6);
  const isState = ownedByStates.has(behind[1]?.text ?? '') || stanceNouns.has(behind[1]?.text ?? '');
  return (
    (behind[0]?.text === 'its' && !isState) ||
    (behind[0]?.pos === 'CD' && behind.some(({ text }) => runByCompanies.has(text)))
  );
};
