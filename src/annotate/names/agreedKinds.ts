import type { Sentence, Token } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import { isDemonym, isKnownOrganization, isPeople, placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { organizationNameHeads, organizationNouns } from '../../ontology/organizationNouns.js';
import { placeNameHeads } from '../../ontology/placeNouns.js';
import { personTitles } from '../../ontology/titles.js';
import { documentKinds, toldKind } from './documentKinds.js';
import { firstWordsOfBodies, isLastNameOf, lastWordsOfPeople, stormsOf, townsThatArePeople } from './lastNames.js';
import { type Name, type NameKind, type NameRule, textIn, textOfName, tokensOf } from './name.js';
import { townBeforeState } from './townsBeforeStates.js';

/**
 * One name, one kind in a document: the tables decide first, then the words of the name, then what most of its
 * occurrences were read as. A city that is quoted as a government stays a place.
 */
export const agreedKinds: NameRule = (sentences, names) => {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const name of names) {
    const sentence = sentences[name.sentence];
    if (!sentence) continue;
    const counts = votes.get(textOfName(sentence, name)) ?? new Map<NameKind, number>();
    const weight = name.rule === 'names.repeated' ? 0.1 : 1 + evidence(sentence, name);
    counts.set(name.kind, (counts.get(name.kind) ?? 0) + weight);
    votes.set(textOfName(sentence, name), counts);
  }
  const people = wordsOfPeople(sentences, names);
  const families = lastWordsOfPeople(sentences, names);
  const told = documentKinds(sentences, names, people);
  const onlyPeople = townsThatArePeople(sentences, names);
  for (const text of told.places) votes.set(text, new Map([['Place', 1]]));
  const bodies = firstWordsOfBodies(sentences, names);
  const things = new Set(
    names
      .filter(isVesselOrWork)
      .map((name) => textIn(sentences, name))
      .filter((text) => !people.has(text) && !placeNamed(text)),
  );
  for (const storm of stormsOf(sentences)) if (!people.has(storm)) things.add(storm);
  const towns = new Set(names.filter(({ rule }) => rule === townBeforeState).map((name) => textIn(sentences, name)));
  return names.map((name) => {
    const sentence = sentences[name.sentence];
    if (!sentence) return name;
    if (isVesselOrWork(name)) return name;
    const text = textOfName(sentence, name);
    if (things.has(text) && name.rule !== 'names.title') return { ...name, kind: 'Other', rule: 'names.noun-beside' };
    // "Danish said": elsewhere in the document "Danish" is of Denmark.
    if (name.kind === 'Person' && name.rule === 'names.repeated' && isDemonym(text)) return name;
    const kind =
      (towns.has(text)
        ? 'Place'
        : onlyPeople.has(text) && name.kind === 'Place'
          ? 'Person'
          : byTable(text, name, people)) ??
      toldKind(told, sentence, name) ??
      (isShortForm(text, name, people, bodies) ? 'Organization' : undefined) ??
      (isSomebodysName(sentence, text, name, people) || isLastNameOf(sentence, text, name, families, bodies)
        ? 'Person'
        : undefined) ??
      byWords(tokensOf(sentence, name), name) ??
      mostly(votes.get(text), name.kind);
    return kind === name.kind ? name : { ...name, kind, rule: 'names.agreed' };
  });
};

/** "the ferry Blue Pearl": the Blue Pearl is a ship throughout. */
const isVesselOrWork = ({ kind, rule }: Name): boolean => kind === 'Other' && rule === 'names.noun-beside';

/** "Meta" of "Meta Platforms", taken for a person: no person of the document bears that name. */
const isShortForm = (text: string, name: Name, people: ReadonlySet<string>, bodies: ReadonlySet<string>): boolean =>
  name.kind === 'Person' && name.first === name.last && bodies.has(text) && !people.has(text) && !isGivenName(text);

/** "urged Bel to listen", where an Ivan Bel is told of: no town, unless the tables know one or it stands where towns do. */
const isSomebodysName = (sentence: Sentence, text: string, name: Name, people: ReadonlySet<string>): boolean =>
  isSpeaking(sentence, text, name, people) || isInPlaceOfPerson(sentence, text, name, people);

/** "Southam said", where an Andrew Southam is told of: the tagger takes him for a body. */
const isSpeaking = (
  sentence: Sentence,
  text: string,
  { kind, first, last, rule }: Name,
  people: ReadonlySet<string>,
): boolean =>
  kind === 'Organization' &&
  first === last &&
  rule === 'names.tagged' &&
  people.has(text) &&
  !isKnownOrganization(text) &&
  /^(said|says|added|told|noted|explained|insisted)$/.test(textAt(sentence, last + 1)) &&
  textAt(sentence, first - 1) !== 'the';

const isInPlaceOfPerson = (sentence: Sentence, text: string, name: Name, people: ReadonlySet<string>): boolean =>
  name.kind === 'Place' &&
  name.first === name.last &&
  name.rule === 'names.tagged' &&
  people.has(text) &&
  placeNamed(text) === undefined &&
  (sentence.tokens[name.last + 1]?.pos === 'POS' ||
    (!/^(in|near|to|from|at|of|around|across|outside|inside|into|through|,)$/i.test(textAt(sentence, name.first - 1)) &&
      textAt(sentence, name.last + 1) !== ','));

/** Every word of the longer names of people, and what a title made a person: "Houston" may be Sam Houston here. */
const wordsOfPeople = (sentences: readonly Sentence[], names: readonly Name[]): ReadonlySet<string> =>
  new Set(
    names
      .filter((name) => name.kind === 'Person' && (name.last > name.first || isTitled(sentences[name.sentence], name)))
      .flatMap((name) => sentences[name.sentence]?.tokens.slice(name.first, name.last + 1) ?? [])
      .map((token) => token.text),
  );

const isTitled = (sentence: Sentence | undefined, name: Name): boolean =>
  personTitles.has(sentence?.tokens[name.first - 1]?.text.toLowerCase() ?? '');

const byTable = (text: string, name: Name, people: ReadonlySet<string>): NameKind | undefined => {
  if (name.kind === 'Person' && (people.has(text) || name.last > name.first)) return undefined;
  // "the minority Muslims".
  if (name.kind === 'Person' && isPeople(text)) return 'Group';
  if (name.kind === 'Person')
    return placeNamed(text) ? 'Place' : isKnownOrganization(text) ? 'Organization' : undefined;
  // "Roma", who is Nadia Roma.
  if (isPeople(text)) return name.first === name.last && people.has(text) ? 'Person' : 'Group';
  if (isDemonym(text)) return 'Other';
  if (isKnownOrganization(text)) return 'Organization';
  if (placeNamed(text)?.subtype === 'country' && text.includes(' ')) return 'Place';
  return placeNamed(text) && name.kind !== 'Organization' ? 'Place' : undefined;
};

const byWords = (tokens: readonly Token[], name: Name): NameKind | undefined => {
  if (name.kind === 'Person' && tokens.length === 1 && isFirmWord(tokens[0]?.text ?? '')) return 'Organization';
  if (tokens.length === 1 && /\p{Ll}(bank|neft|gaz|prom|telecom|energo|stroy)$/u.test(tokens[0]?.text ?? ''))
    return 'Organization';
  if (
    name.kind === 'Person' &&
    tokens.length > 1 &&
    armedGroup.test(tokens[0]?.text ?? '') &&
    name.rule !== 'names.title'
  )
    return 'Organization';
  if (tokens.length < 2 || /^names\.place-(division|context)$/.test(name.rule)) return undefined;
  const last = tokens[tokens.length - 1]?.text ?? '';
  if (name.kind === 'Place' && organizationNameHeads.has(last) && !placeNameHeads.has(last)) return 'Organization';
  if (
    name.kind === 'Person' &&
    !isGivenName(tokens[0]?.text ?? '') &&
    (organizationNameHeads.has(last) || (organizationNouns.has(last.toLowerCase()) && tokens.length > 2))
  )
    return 'Organization';
  if (
    name.kind === 'Other' &&
    /^(Inc\.?|Corp\.?|Corporation|Ltd\.?|LLC|Company|Brigade|Army|Ministry|Party|University|Association|Committee|Federation|Agency|Council|Airlines|Group)$/.test(
      last,
    )
  )
    return 'Organization';
  return undefined;
};

/** "Novatech", "TechBeacon": what nobody is called. */
const isFirmWord = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:tech|soft|corp|pharma|chem)$/u.test(word) || isJoinedWord(word);

/** "TechBeacon"; not "MacDonald", "LeBron", "MaryAnn". */
const isJoinedWord = (word: string): boolean => {
  const first = /^(?<first>\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}+$/u.exec(word)?.groups?.first;
  return (
    first !== undefined &&
    !isGivenName(first) &&
    !/^(Mac|Fitz|Van|Von|Vander|Del|Dela|Della|Des|Dos|Abu|Ben|Ibn|San|Saint)$/.test(first)
  );
};

/** First words of the names of armed groups in Arabic, Persian and Urdu: army, movement, party, brigade, front. */
const armedGroup =
  /^(Jaysh|Jaish|Jeish|Harakat|Hizb|Hezb|Liwa|Ahrar|Kata['’]?ib|Faylaq|Failaq|Saraya|Jabhat|Jund|Asa['’]?ib)$/;

/** What stands around a name and speaks for its kind. */
const evidence = (sentence: Sentence, name: Name): number => {
  const before = textAt(sentence, name.first - 1);
  if (name.rule === 'names.acronym' || name.rule === 'names.place-context') return 5;
  if (name.kind === 'Person' && /^(mr|mrs|ms|dr|president|minister|general)\.?$/.test(before)) return 2;
  if (name.kind === 'Place' && /^(in|near|to|from|at)$/.test(before)) return 0.5;
  return 0;
};

const mostly = (counts: ReadonlyMap<NameKind, number> | undefined, kind: NameKind): NameKind => {
  const [best, next] = [...(counts ?? [])].sort((a, b) => b[1] - a[1]);
  return best && (!next || best[1] >= next[1] * 2) ? best[0] : kind;
};
