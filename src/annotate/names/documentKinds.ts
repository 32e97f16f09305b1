import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { heldInCompanies } from '../../ontology/bodyNameWords.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { ownedByPeoples, wordsOfTrust } from '../../ontology/placeNameWords.js';
import { isCapitalized, type Name, type NameKind, textOfName, wordsOf } from './name.js';
import { isSomebody } from './personContexts.js';
import { isOfState, isWhereStatesStand } from './stateContexts.js';

/**
 * What one word names everywhere in a document, by what stands around it once: "in Kessia", "Kessian troops" and "the army of
 * Kessia" make a place of it where it "refused visas" too, "a shareholder of Kelvane" a company. Not where somebody is called so.
 */
export interface DocumentKinds {
  /** Certain enough to overrule what else the document reads. */
  readonly places: ReadonlySet<string>;
  /** Certain enough to be no person. */
  readonly noPersons: ReadonlyMap<string, NameKind>;
  /** Companies that no town of that name speaks against. */
  readonly companies: ReadonlySet<string>;
}

export const documentKinds = (
  sentences: readonly Sentence[],
  names: readonly Name[],
  people: ReadonlySet<string>,
): DocumentKinds => {
  const places = new Set(divisionsOf(sentences, names));
  const bodies = new Set<string>();
  const somebody = new Set<string>();
  const seen = new Map<string, Counts>();
  const adjectives = adjectivesIn(sentences);
  for (const name of names) {
    const sentence = sentences[name.sentence];
    if (!sentence) continue;
    const word = wordsOf(sentence, name.last, name.last);
    if (name.first < name.last && isNamedBody(name)) bodies.add(wordsOf(sentence, name.first, name.last));
    if (people.has(word)) continue;
    const isState = name.rule === 'names.context' || (name.kind !== 'Person' && name.last > name.first);
    if (isState && isOfState(sentence, name.last)) places.add(word);
    if (name.first < name.last) continue;
    if (isSomebody(sentence, name)) somebody.add(word);
    const counts = seen.get(word) ?? { place: 0, state: 0, body: 0, readPlace: 0, readPerson: 0 };
    if (
      isWhereStatesStand(sentence, name.first) ||
      isGoverned(sentence, name) ||
      formsOf(word).some((form) => adjectives.has(form))
    )
      counts.state++;
    else if (isIn(sentence, name) || isNamedPlace(name)) counts.place++;
    if (isNamedBody(name)) counts.body++;
    if (name.kind === 'Place') counts.readPlace++;
    if (name.kind === 'Person') counts.readPerson++;
    seen.set(word, counts);
  }
  for (const [word, { state, body }] of seen)
    if (state > body && !somebody.has(word) && /\p{Ll}/u.test(word)) places.add(word);
  const told = [...seen]
    .map(([word, counts]) => ({
      word,
      place: counts.place + counts.state + (isRatherPlace(counts) ? 0.5 : 0),
      body: counts.body,
    }))
    .filter(({ word, place, body }) => place !== body && !somebody.has(word) && !isGivenName(word));
  return {
    places,
    noPersons: new Map<string, NameKind>([
      ...[...bodies].map((text) => [text, 'Organization'] as const),
      ...told.map(({ word, place, body }) => [word, place > body ? 'Place' : 'Organization'] as const),
    ]),
    companies: new Set(told.filter(({ place, body }) => body > place).map(({ word }) => word)),
  };
};

/** "the foreign ministers of Norhan and Belmark", which the words around have made places. */
const isNamedPlace = ({ kind, rule }: Name): boolean => kind === 'Place' && /^names\.(place-)?context$/.test(rule);

interface Counts {
  place: number;
  state: number;
  body: number;
  /** How often it was read as one, whatever is around. */
  readPlace: number;
  readPerson: number;
}

/** Somebody who is told of by one word alone throughout, and whom the tagger takes for a place as often as not, is none. */
const isRatherPlace = ({ readPlace, readPerson }: Counts): boolean => readPlace > 0 && readPlace * 2 >= readPerson;

/** "the Mai Tembo militia", "shares in Kelvane". */
const isNamedBody = ({ kind, rule }: Name): boolean =>
  kind === 'Organization' && /^names\.(context|noun-beside|acronym)$/.test(rule);

/** "Wardak" of "Wardak province", "Kesh" of "Upper Kesh": a place wherever it stands. */
const divisionsOf = (sentences: readonly Sentence[], names: readonly Name[]): string[] =>
  names.flatMap((name) => {
    const sentence = sentences[name.sentence];
    if (!sentence || name.last === name.first || name.kind !== 'Place') return [];
    const isPart =
      name.last === name.first + 1 &&
      /^(Upper|Lower|Northern|Southern|Eastern|Western)$/.test(wordsOf(sentence, name.first, name.first));
    if (isPart) return [wordsOf(sentence, name.last, name.last)];
    return name.rule === 'names.place-division' ? [wordsOf(sentence, name.first, name.last - 1)] : [];
  });

/** "the government of Norhan", taken for a body; that of Blair is his own. */
const isGoverned = (sentence: Sentence, { kind, first }: Name): boolean =>
  kind !== 'Person' &&
  sentence.tokens[first - 1]?.text === 'of' &&
  (kind === 'Place' ? /^(government|parliament|president|king|army)$/ : /^(government|parliament|king|army)$/).test(
    sentence.tokens[first - 2]?.text ?? '',
  ) &&
  sentence.tokens[first - 3]?.text.toLowerCase() === 'the';

/** "in Kessia", which the tagger or the words around took for a place; not "shares in Kelvane". */
const isIn = (sentence: Sentence, { kind, first, last }: Name): boolean => {
  const [before, preposition, next] = [first - 2, first - 1, last + 1].map((index) => sentence.tokens[index]);
  return (
    kind === 'Place' &&
    /^(in|near|across|throughout|outside|inside)$/i.test(preposition?.text ?? '') &&
    !/^(POS|NNP?S?)$/.test(next?.pos ?? '') &&
    !wordsOfTrust.has(before?.lemma ?? '') &&
    !heldInCompanies.has(before?.text.toLowerCase() ?? '')
  );
};

/**
 * Capitalised adjectives before small nouns that nobody took for people, "Torvian fishermen", and before what only states have, with a
 * mark behind them; plurals, "the Berezians", count as such.
 */
const adjectivesIn = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap((sentence) =>
      atTokens(sentence, (token, index) => {
        const next = sentence.tokens[index + 1];
        if (!isCapitalized(token) || token.ner === 'PERSON' || !/(?:ns?|ese|i)$/.test(token.text)) return [];
        if (/ns$/.test(token.text)) return [token.text.replace(/ns$/, 'n')];
        if (!/^(JJ|NNP)$/.test(token.pos) || !/^(NN|JJ)/.test(next?.pos ?? '') || isCapitalized(next)) return [];
        return [token.text, ...(ownedByPeoples.has(next?.lemma ?? '') ? [`${token.text}*`] : [])];
      }),
    ),
  );

/**
 * The adjectives that the name of a state can have: Torvia, Torvian; Halvany, Halvanian; and, where they stand before what only
 * states have, Norhan, Norhani: "Gandhian" is of nobody's state.
 */
const formsOf = (word: string): string[] => {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word)) return [];
  const stem = word.replace(/(?:ia|[aeyo])$/, '');
  if (/ia$/.test(word)) return [`${word}n`];
  if (/[ay]$/.test(word)) return [`${word}n`, `${stem}ian`, `${stem}ese`];
  return [`${stem}ian*`, `${stem}ese*`, `${word}i*`];
};

/** The kind that the document tells a name to have, where it was read as a person, or a company as a town. */
export const toldKind = (told: DocumentKinds, sentence: Sentence, name: Name): NameKind | undefined => {
  const text = textOfName(sentence, name);
  if (name.kind === 'Place') return told.companies.has(text) ? 'Organization' : undefined;
  return name.kind === 'Person' && name.rule !== 'names.title' ? told.noPersons.get(text) : undefined;
};
