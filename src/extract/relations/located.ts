import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { adjectiveEndingAt, countryOfAdjective } from '../../ontology/demonyms.js';
import { officeNouns } from '../../ontology/officeTitles.js';
import { placeRanks } from '../../ontology/relationWords.js';
import { demonymPlace } from '../demonymPlace.js';
import type { MentionIndex } from '../mentionsAt.js';
import { among, between, isLongList, listedBefore, rankOf } from './placesListed.js';
import { relation } from './relation.js';

/** Where places are, and who or what is in them, as far as words in contact say it: "Gori, Georgia", "the Syrian city of Aleppo". */
export const located = (annotated: AnnotatedDocument, sentence: Sentence, index: MentionIndex): Claim[] => {
  const places = index.inSentence(sentence, 'Place').filter((place) => place.level === 'name');
  return places.flatMap((place) => [
    ...inComma(annotated, sentence, place, places),
    ...inPhrase(annotated, sentence, place, places, index),
    ...ofPossessor(annotated, sentence, place, places),
    ...ofKind(annotated, sentence, place, places),
    ...among(annotated, sentence, place, places),
  ]);
};

/** "Rochester, New York": a city and a state have one name, and behind a town and before a comma it is the state; not so in a list. */
const rankBehind = (annotated: AnnotatedDocument, town: Mention, place: Mention, places: readonly Mention[]): number =>
  /^New York$/.test(place.text) &&
  /^(?:[,;).]|$)/.test(annotated.document.text.slice(place.end, place.end + 1)) &&
  !places.some((one) => isNextTo(annotated, place, one) || isNextTo(annotated, one, town))
    ? 4
    : rankOf(place);

const isNextTo = (annotated: AnnotatedDocument, first: Mention, second: Mention): boolean =>
  first.end < second.start && /^(?:,\s(?:and\s|or\s)?|\sand\s|\sor\s)$/.test(between(annotated, first, second));

/** "Gori, Georgia"; never a list, since both of a list are of one rank. */
const inComma = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  place: Mention,
  places: readonly Mention[],
): Claim[] => {
  const holder = places.find((other) => other.start > place.end && inNext.test(between(annotated, place, other)));
  const rank = holder ? rankBehind(annotated, place, holder, places) : 0;
  if (!holder || rankOf(place) >= rank || rank < 3) return [];
  // "In Europe, US President N met": of the president.
  if (officeNouns.has(lemmaAt(sentence, holder.head + 1).toLowerCase())) return [];
  // "As with Sarn, Norland officials said": of the officials.
  if (holder.subtype === 'country' && arcTo(sentence, holder.head)?.relation === 'compound') return [];
  const after = annotated.document.text.slice(holder.end, holder.end + 5);
  const listed =
    places.some(
      (one) =>
        one.start > holder.end &&
        rankOf(one) >= 4 &&
        // "in Gaza, Israel, and the West Bank".
        (/^,\s(?:and|or)\sthe\s$/.test(between(annotated, holder, one)) ||
          (rankOf(one) === rank && /^,\s$/.test(between(annotated, holder, one)))),
    ) ||
    places.some((one) => one.end < place.start && rankOf(one) >= rank && /^,\s$/.test(between(annotated, one, place)));
  return listed || / and /.test(after) || isLongList(annotated, holder, places)
    ? []
    : relation(sentence, place, 'LOCATED_IN', holder, 'relations.place-comma');
};

/** "Dalori, northeast Nigeria", "Dalori, in Borno state", "Etna, on the island of Sicily". */
const inNext =
  /^,\s(?:in\s)?(?:the\s)?(?:(?:north|south|east|west|central)\p{Ll}*[\s-]){0,2}$|^,\s(?:in|on)\sthe\s(?:\p{Ll}+\s)?(?:island|state|province|region|district|county)\sof\s$/iu;

/** "The Embassy of X in Moscow", "troops in Syria and Iraq": who or what stands right before "in". */
const inPhrase = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  place: Mention,
  places: readonly Mention[],
  index: MentionIndex,
): Claim[] => {
  const listed = places.find((other) => other.end < place.start && between(annotated, other, place) === ' and ');
  const near = index
    .inSentence(sentence, 'Organization', 'Group', 'Place')
    .find(
      (other) =>
        other.end < place.start &&
        (opensIn.test(between(annotated, other, place)) ||
          (listed && listed.start > other.end && opensIn.test(between(annotated, other, listed)))),
    );
  const inside = near && (named(sentence, near, index) ?? near);
  if (!inside || inside.level === 'pronoun' || gathering.test(inside.text)) return [];
  if (inside.level === 'name' && isOpponent(sentence, inside.head)) return [];
  if (isMetThere(sentence, near.head) || isWhatItIs(sentence, inside)) return [];
  // "Officials in Iran's army" are in the army.
  if (/^[’']s?\b/.test(annotated.document.text.slice(place.end, place.end + 2))) return [];
  const words = between(annotated, inside, place);
  if (inside.level === 'name' && / (near|outside|across|throughout|inside|within) /.test(words)) return [];
  if (inside.level !== 'name' && / (in the|near|outside) $/.test(words)) return [];
  if (inside.kind === 'Place' && (rankOf(inside) >= rankOf(place) || inside.level !== 'name' || listed)) return [];
  return relation(
    sentence,
    inside,
    'LOCATED_IN',
    place,
    inside.level === 'name' ? 'relations.in-place' : 'relations.group-in-place',
  );
};

/** "Harbour Trust, a charity in Varna": the name that the description stands behind. */
export const named = (sentence: Sentence, described: Mention, index: MentionIndex): Mention | undefined => {
  const arc = arcTo(sentence, described.head);
  const name =
    described.level === 'nominal' && arc?.relation === 'appos'
      ? index.at(sentence, arc.governor, described.kind)
      : undefined;
  return name?.level === 'name' ? name : undefined;
};

/** "filed a claim against Arvex in Turin", "its case with Arvex in Turin": the court is there. */
const isOpponent = (sentence: Sentence, name: number): boolean => {
  const arc = arcTo(sentence, name);
  return (
    /^(against|with|versus|from|by)$/.test(
      children(sentence, name, 'case')
        .map((one) => textAt(sentence, one.dependent))
        .join(' '),
    ) &&
    /^(claim|case|suit|lawsuit|complaint|proceedings|proceeding|arbitration|action|dispute|talk|negotiation|deal|agreement|contract|meeting|protest|match|game|file|sue|negotiate|meet|sign|play)$/.test(
      sentence.tokens[arc?.governor ?? -1]?.lemma ?? '',
    )
  );
};

/** "was meeting leaders in Delaware", "a conference of elders in Kabul", "on a trip with the staff in Ohio": they came there for it. */
const isMetThere = (sentence: Sentence, head: number): boolean => {
  const arc = arcTo(sentence, head);
  const { lemma = '', pos = '' } = sentence.tokens[arc?.governor ?? -1] ?? {};
  return pos.startsWith('VB')
    ? arc?.relation === 'obj' && /^(meet|greet|host|address|gather|convene|rejoin)$/.test(lemma)
    : /^(meeting|conference|summit|trip|visit|gathering|talk|rally|session|tour|congress)$/.test(lemma) &&
        /^nmod(?!:poss)/.test(arc?.relation ?? '');
};

/** "Pet cafes are a big business in Norland": what they are, and no body. */
const isWhatItIs = (sentence: Sentence, { level, head, text }: Mention): boolean =>
  level === 'nominal' && /^an? /i.test(text) && children(sentence, head, 'cop').length > 0;

/** What is held somewhere has no seat there, and a party or parliament that is spoken to abroad has not either. */
const gathering =
  /\b(conference|summit|congress|forum|games|festival|championships?|talks)\b|^(?:his|her|their|its|the \p{Lu}\p{Ll}+(?:i|an|ish|ese)) (?:\p{L}+ )*(?:party|parliament|cabinet|coalition)$/iu;

const opensIn =
  /^ (in|in the|at|across|throughout|inside|within|near|outside|in the (?:\p{Ll}+ )?(?:city|town|village|province|region|district|state) of|in (?:the )?(?:(?:north|south|east|west|central)\p{Ll}*[ -]?){1,2}) $/iu;

/** "Georgia's Kakheti region", "Georgia's port city of Poti". */
const ofPossessor = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  place: Mention,
  places: readonly Mention[],
): Claim[] => {
  const owner = places.find((other) =>
    /^[’']s (?:\p{L}+ ){0,3}$/u.test(other.end < place.start ? between(annotated, other, place) : ''),
  );
  if (!owner || rankOf(place) >= rankOf(owner)) return [];
  // "Russia's Crimea annexation": what Russia did to it.
  if (
    arcTo(sentence, place.head)?.relation === 'compound' &&
    !((placeRanks[lemmaAt(sentence, place.head + 1)] ?? -1) >= 0)
  )
    return [];
  const words = between(annotated, owner, place).trim().split(' ').slice(1);
  const isPlaceNoun = (word: string): boolean =>
    word in placeRanks ||
    /^(of|north\p{Ll}*|south\p{Ll}*|east\p{Ll}*|west\p{Ll}*|central|coastal|largest|second|main|capital|neighbouring)$/u.test(
      word,
    );
  return words.every((word) => isPlaceNoun(word.toLowerCase()))
    ? relation(sentence, place, 'LOCATED_IN', owner, 'relations.possessor')
    : [];
};

/** "The Syrian city of Aleppo", "Azerbaijani cities Baku and Ganja", "the Texas town of X". */
const ofKind = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  place: Mention,
  places: readonly Mention[],
): Claim[] => {
  let at = (sentence.tokens.find((token) => token.end > place.start)?.index ?? 0) - 1;
  // Back over the places listed before: "Baku, Sumgayit and ...".
  for (
    let before = listedBefore(sentence, at, places);
    before !== undefined;
    before = listedBefore(sentence, at, places)
  )
    at = before;
  if (textAt(sentence, at) === 'of') at--;
  const noun = lemmaAt(sentence, at);
  if (!(noun in placeRanks) || (placeRanks[noun] ?? 0) < 1) return [];
  at--;
  while (
    /^(JJ|NN)$/.test(sentence.tokens[at]?.pos ?? '') &&
    !countryOfAdjective.has(sentence.tokens[at]?.text ?? '') &&
    !places.some((one) => one.head === at)
  )
    at--;
  const word = sentence.tokens[at];
  const adjective = adjectiveEndingAt((token) => sentence.tokens[token]?.text, at);
  const holder = adjective
    ? demonymPlace(annotated, adjective)
    : places.find((one) => one.head === at && one.end === word?.end);
  return holder && rankOf(place) < rankOf(holder)
    ? relation(sentence, place, 'LOCATED_IN', holder, 'relations.place-kind')
    : [];
};
