import type { Sentence } from '../../model/annotation.js';
import { femaleNames, maleNames } from '../../ontology/givenNames.js';
import { nounsBeforeBodies } from '../../ontology/nounsBesideNames.js';
import { nounKind } from '../mentions/nounKind.js';
import { nounPhrases } from '../mentions/nounPhrases.js';
import { bySentence, type Name, type NameKind, type NameRule } from './name.js';

/**
 * What the sentence says of a name: "Haydor is a village", "the airline Condor", "the village of Aisby", "in Grantham".
 * Corrects the tagger, and finds a name that it did not see where a copula says what it is.
 */
export const contextKinds: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  const people = new Set(
    names
      .filter(({ kind, first, last }) => kind === 'Person' && last > first)
      .map(({ sentence, last }) => sentences[sentence]?.tokens[last]?.text ?? ''),
  );
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return [
      ...own.map((name) => inContext(sentence, name, people)),
      ...definedNames(sentence, own),
      ...apposedNames(sentence, own),
    ];
  });
};

const inContext = (sentence: Sentence, name: Name, people: ReadonlySet<string>): Name => {
  if (name.rule === 'names.known' || name.rule === 'names.organization-head' || name.rule === 'names.title')
    return name;
  const kind =
    ofNoun(sentence, name) ??
    beforeName(sentence, name) ??
    apposedBody(sentence, name) ??
    behindBody(sentence, name) ??
    ofCompany(sentence, name, people) ??
    ofFighters(sentence, name) ??
    fromPlace(sentence, name) ??
    afterPreposition(sentence, name);
  return kind && kind !== name.kind ? { ...name, kind, rule: 'names.context' } : name;
};

/** "the village of X", "the city of X"; "the armed forces of X": the tagger takes states that it does not know for people. */
const ofNoun = (sentence: Sentence, name: Name): NameKind | undefined => {
  if (sentence.tokens[name.first - 1]?.text !== 'of') return undefined;
  const noun = sentence.tokens[name.first - 2];
  if (name.kind === 'Person' && name.first === name.last && isOfState(sentence, name.first)) return 'Place';
  const policed = noun?.text === 'chief' && sentence.tokens[name.first - 3]?.text === 'police';
  return noun && (policed || nounsOfPlaces.test(noun.text)) ? 'Place' : undefined;
};

/** What a town, a region or a see has: "the resort of X", "the Bishop of X", "the Diocese of X". */
export const nounsOfPlaces =
  /^(city|town|village|province|region|district|island|suburb|municipality|port|county|mayor|governor|outskirts|streets|hamlet|borough|neighborhood|neighbourhood|resort|settlement|commune|canton|prefecture|oblast|governorate|township|enclave|exclave|peninsula|Mayor|Governor|City|Town|Village|Province|Municipality|Port|County|Bishop|Archbishop|Diocese|Archdiocese|University)$/;

/** What a state has and a person has not. "the government of Blair" is his own, "the Government of X" a state's. */
export const isOfState = (sentence: Sentence, first: number): boolean => {
  const [before, noun, of] = [first - 3, first - 2, first - 1].map((index) => sentence.tokens[index]?.text ?? '');
  return (
    of === 'of' &&
    (/^(Government|(?:[Rr]epublic|[Kk]ingdom|[Ee]mbassy|[Cc]onsulate|[Pp]arliament)|territory|population|capital|independence|sovereignty|coast|borders?)$/.test(
      noun ?? '',
    ) ||
      (/^([Ff]orces|affaires|[Mm]inister)$/.test(noun ?? '') &&
        /^(armed|security|prime|foreign|defen[cs]e|interior|d['’]?)$/i.test(before ?? '')))
  );
};

/** "the airline X", "rebel group X", "singer X": a common noun directly before the name. */
const beforeName = (sentence: Sentence, name: Name): NameKind | undefined => {
  const noun = sentence.tokens[name.first - 1];
  if (/^(daily|weekly)$/.test(noun?.text ?? '') && name.kind !== 'Place') return 'Organization';
  if (noun?.pos !== 'NN') return undefined;
  const kind = nounKind(sentence, name.first - 1);
  if (kind === 'Organization') return bodiesBeforeNames.test(noun.text) ? 'Organization' : undefined;
  return kind === 'Person' && name.kind === 'Place' && name.first < name.last ? 'Person' : undefined;
};

const bodiesBeforeNames =
  /^(company|airline|group|band|newspaper|magazine|agency|party|militia|broadcaster|firm|carmaker|automaker|manufacturer|organization|organisation|network|watchdog|charity|club|team|union|fund|gang|cartel|lender|insurer|consortium|startup|retailer|subsidiary|consultancy|nonprofit|ngo|conglomerate)$/;

/** "The president's party, Nur, won": one word between commas behind a body is its name; "of the party, Hale, said" is another's. */
const behindBody = (sentence: Sentence, name: Name): NameKind | undefined => {
  const [comma, noun] = [sentence.tokens[name.first - 1], sentence.tokens[name.first - 2]];
  if (name.kind !== 'Person' || name.first !== name.last || comma?.text !== ',' || noun?.pos !== 'NN') return undefined;
  if (sentence.tokens[name.last + 1]?.text !== ',' || !bodiesBeforeNames.test(noun.text)) return undefined;
  const phrase = nounPhrases(sentence).find(({ head }) => head === name.first - 2);
  const before = sentence.tokens[(phrase?.first ?? 0) - 1];
  return phrase && !/^(IN|TO)$/.test(before?.pos ?? '') ? 'Organization' : undefined;
};

/** "Los Ardillos, a drug gang": only a body is one. */
const apposedBody = (sentence: Sentence, name: Name): NameKind | undefined => {
  const article = sentence.tokens[name.last + 2]?.text ?? '';
  if (sentence.tokens[name.last + 1]?.text !== ',' || !(name.kind === 'Person' ? /^an?$/ : /^(an?|the)$/).test(article))
    return undefined;
  const phrase = nounPhrases(sentence).findLast(({ first }) => first === name.last + 2);
  const noun = sentence.tokens[phrase?.head ?? -1]?.text ?? '';
  if (!/^[,.;]$/.test(sentence.tokens[(phrase?.head ?? -2) + 1]?.text ?? '')) return undefined;
  return nounsBeforeBodies.has(noun) || /^(gang|cartel|bank|band|brand|lender|insurer|association|union)$/.test(noun)
    ? 'Organization'
    : undefined;
};

/** People are not gone into: one word behind "in" or "near", taken for a person, is a place, unless something of his follows. */
const afterPreposition = (sentence: Sentence, name: Name): NameKind | undefined => {
  const preposition = sentence.tokens[name.first - 1]?.text.toLowerCase() ?? '';
  const next = sentence.tokens[name.last + 1];
  const alone =
    name.kind === 'Person' && (name.first === name.last || (name.last - name.first === 1 && isWhere(sentence, name)));
  if (name.kind === 'Person' && /^towards?$/.test(preposition) && next?.pos !== 'POS') return 'Place';
  return alone && /^(in|near|outside|around)$/.test(preposition) && !/^(POS|NN|NNS|NNP|VB)/.test(next?.pos ?? '')
    ? 'Place'
    : undefined;
};

/** "arrived in Hoa Binh": two words, where nothing that people are believed in stands before and neither is a given name. */
const isWhere = (sentence: Sentence, { first, last }: Name): boolean => {
  const words = sentence.tokens.slice(first, last + 1).map(({ text }) => text);
  return (
    /^(in|near|outside)$/.test(sentence.tokens[first - 1]?.text ?? '') &&
    /^(VB[DNG]|NNS|NN)$/.test(sentence.tokens[first - 2]?.pos ?? '') &&
    !/^(confidence|trust|faith|belief|interest|believe|confide|invest|role|change|hope|disappointed|shares?|stakes?)$/.test(
      sentence.tokens[first - 2]?.lemma ?? '',
    ) &&
    words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !maleNames.has(word) && !femaleNames.has(word))
  );
};

/** "Nour al-Zenki fighters": whose name stands before them without a mark is a body. */
const ofFighters = (sentence: Sentence, { kind, last }: Name): NameKind | undefined =>
  kind === 'Person' &&
  /^(fighters|militants|rebels|insurgents|militiamen|gunmen)$/.test(sentence.tokens[last + 1]?.text ?? '')
    ? 'Organization'
    : undefined;

/** "a driver from Bien Hoa", "Prince Hassan of Qadir": where somebody comes from. */
const fromPlace = (sentence: Sentence, { kind, first, last }: Name): NameKind | undefined => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (kind !== 'Person' || last - first > 1 || /^(POS|NNP?S?)$/.test(sentence.tokens[last + 1]?.pos ?? ''))
    return undefined;
  const words = sentence.tokens.slice(first, last + 1).map((token) => token.text);
  if (words.some((word) => maleNames.has(word) || femaleNames.has(word))) return undefined;
  if (text(first - 1) === 'from')
    return nounKind(sentence, first - 2) === 'Person' && /^NN$/.test(sentence.tokens[first - 2]?.pos ?? '')
      ? 'Place'
      : undefined;
  return text(first - 1) === 'of' &&
    /^(King|Queen|Prince|Princess|Emir|Sultan|Duke|Duchess|Emperor)$/.test(text(first - 3))
    ? 'Place'
    : undefined;
};

/** "shares in X", "a unit of X", "analysts at X", "X's shareholders": one word that is no person's last name here. */
const ofCompany = (sentence: Sentence, name: Name, people: ReadonlySet<string>): NameKind | undefined => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (name.kind !== 'Person' || name.first !== name.last || people.has(text(name.first))) return undefined;
  const [before, link] = [text(name.first - 2), text(name.first - 1)];
  const owned =
    (link === 'in' && /^(shares?|stakes?|stock|investors?|shareholders?|shareholding)$/i.test(before)) ||
    (link === 'of' &&
      /^(subsidiary|unit|shareholders?|takeover|acquisition|shares|customers|executives)$/i.test(before)) ||
    (link === 'at' && /^(analysts?|economists?|strategists?|engineers?|executives?)$/i.test(before)) ||
    (link === 'by' && before === 'led' && /^(consortium|group|bid)$/.test(text(name.first - 3)));
  const own = sentence.tokens[name.last + 1]?.pos === 'POS' ? text(name.last + 2) : '';
  const owns =
    /^(shareholders|shares|customers|headquarters|subsidiary|subsidiaries|board|earnings|chairman|CEO|products)$/.test(
      own,
    );
  const shares = /^(shares|stock|spokesman|spokeswoman|shareholders|executives|employees)$/.test(text(name.last + 1));
  return owned || owns || shares ? 'Organization' : undefined;
};

/** "Aisby is a village ...": the subject at the head of the sentence, not tagged at all. */
const definedNames = (sentence: Sentence, names: readonly Name[]): Name[] => {
  let last = -1;
  while (/^NNPS?$/.test(sentence.tokens[last + 1]?.pos ?? '')) last++;
  const copula = sentence.tokens[last + 1]?.text ?? '';
  const article = sentence.tokens[last + 2]?.text ?? '';
  if (
    last < 0 ||
    last > 4 ||
    names.some((name) => name.first <= last) ||
    !/^(is|was)$/.test(copula) ||
    !/^(an?|the|one)$/.test(article)
  )
    return [];
  const phrase = nounPhrases(sentence).find(({ first, head }) => first <= last + 3 && head > last + 2);
  const kind = phrase ? nounKind(sentence, phrase.head) : undefined;
  return kind && kind !== 'Group' && kind !== 'Event' && kind !== 'Document' && kind !== 'Date' && kind !== 'Figure'
    ? [{ sentence: sentence.index, first: 0, last, kind, rule: 'names.context' }]
    : [];
};

/** "Salome Tandia, a village teacher, ...": a run of proper nouns that nobody tagged, and what it is said to be. */
const apposedNames = (sentence: Sentence, names: readonly Name[]): Name[] =>
  sentence.tokens.flatMap((token, comma): Name[] => {
    const article = sentence.tokens[comma + 1]?.text ?? '';
    if (token.text !== ',' || !/^(an?|the)$/.test(article)) return [];
    let first = comma;
    const alone = sentence.tokens[comma - 1];
    const behindFor = /^(for|of|by|from|with|at)$/.test(sentence.tokens[comma - 2]?.text ?? '');
    while (/^NNPS?$/.test(sentence.tokens[first - 1]?.pos ?? '') && sentence.tokens[first - 1]?.ner === 'O') first--;
    const single = comma - first === 1 && behindFor && /^\p{Lu}\p{Ll}{2,}$/u.test(alone?.text ?? '');
    if ((comma - first < 2 && !single) || names.some((name) => name.first < comma && name.last >= first)) return [];
    const phrase = nounPhrases(sentence).find((one) => one.first === comma + 1);
    const kind =
      phrase && sentence.tokens[phrase.head + 1]?.text !== 'of' ? nounKind(sentence, phrase.head) : undefined;
    if (single && kind !== 'Organization') return [];
    return kind === 'Person' || kind === 'Organization'
      ? [{ sentence: sentence.index, first, last: comma - 1, kind, rule: 'names.context' }]
      : [];
  });
