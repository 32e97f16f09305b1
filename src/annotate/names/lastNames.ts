import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import { countries } from '../../ontology/countries.js';
import { firms } from '../../ontology/firms.js';
import { isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import type { Name } from './name.js';

/**
 * "power was handed to Varpo", "according to Varpo, it was", "Condrel's campaign", where a Daniel Varpo and an Ada Condrel are told of: the
 * last word of somebody's whole name that no table knows, and of which no body of the document is called.
 */
export const isLastNameOf = (
  sentence: Sentence,
  text: string,
  { kind, first, last, rule }: Name,
  families: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): boolean =>
  /^(Organization|Place)$/.test(kind) &&
  first === last &&
  rule === 'names.tagged' &&
  families.has(text) &&
  !bodies.has(text) &&
  !isKnownOrganization(text) &&
  !firms.has(text) &&
  placeNamed(text) === undefined &&
  !/^(the|in|near|at|around|across|outside|inside|into|through)$/i.test(textAt(sentence, first - 1)) &&
  (!/^[,(]$/.test(textAt(sentence, last + 1)) ||
    /^according to$/.test(`${textAt(sentence, first - 2)} ${textAt(sentence, first - 1)}`));

/** Of whole names of people whom the tagger saw, or a title told: "Varpo" of "Daniel Varpo". */
export const lastWordsOfPeople = (sentences: readonly Sentence[], names: readonly Name[]): ReadonlySet<string> =>
  new Set(
    names
      .filter(
        ({ kind, first, last, rule }) => kind === 'Person' && last > first && /^names\.(tagged|title)$/.test(rule),
      )
      .map((name) => sentences[name.sentence]?.tokens[name.last]?.text ?? '')
      .filter((word) => /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(word)),
  );

/**
 * "Lloyd Houston came. Houston spoke": towns of the tables that the document tells only as the last word of somebody's whole name and by
 * itself, and nowhere as places stand. Capitals stand for their states, and are none.
 */
export const townsThatArePeople = (sentences: readonly Sentence[], names: readonly Name[]): ReadonlySet<string> => {
  const families = [...lastWordsOfPeople(sentences, names)].filter(
    (word) => placeNamed(word)?.subtype === 'city' && !capitals.has(word),
  );
  const found = new Set(families);
  for (const { sentence, first, last } of found.size > 0 ? names : []) {
    const tokens = sentences[sentence]?.tokens ?? [];
    const text = tokens[first]?.text ?? '';
    if (first === last && found.has(text) && isWherePlacesStand(sentences[sentence], first)) found.delete(text);
  }
  return found;
};

const capitals = new Set(countries.map(({ capital }) => capital));

/** "in Houston", "Houston, Texas", "Houston-based", "a Houston firm". */
const isWherePlacesStand = (sentence: Sentence | undefined, at: number): boolean =>
  sentence !== undefined &&
  (/^(in|at|near|around|across|outside|inside|throughout|from|to|into|of|,)$/i.test(textAt(sentence, at - 1)) ||
    (textAt(sentence, at + 1) === ',' && /^\p{Lu}/u.test(textAt(sentence, at + 2))) ||
    /^(-|–)$/.test(textAt(sentence, at + 1)) ||
    /^NN/.test(sentence.tokens[at + 1]?.pos ?? ''));

/** "Typhoon Lorna": what a storm is called is nobody and no place throughout. */
export const stormsOf = (sentences: readonly Sentence[]): string[] =>
  sentences.flatMap(({ tokens }) =>
    tokens
      .filter(
        ({ index, pos }) => /^NNP/.test(pos) && /^(Hurricane|Typhoon|Cyclone)$/.test(tokens[index - 1]?.text ?? ''),
      )
      .map(({ text }) => text),
  );

export const firstWordsOfBodies = (sentences: readonly Sentence[], names: readonly Name[]): ReadonlySet<string> =>
  new Set(
    names
      .filter((name) => name.kind === 'Organization' && name.last > name.first)
      .flatMap((name) => {
        const tokens = sentences[name.sentence]?.tokens.slice(name.first, name.last + 1).map(({ text }) => text) ?? [];
        return tokens.some((word) => legalForm.test(word)) ? tokens : tokens.slice(0, 1);
      })
      .filter((word) => word.length > 2),
  );

export const legalForm = /^(Plc\.?|PLC|GmbH|AG|Inc\.?|Corp\.?|Ltd\.?|LLC|SpA|S\.A\.|N\.V\.|Nyrt|Zrt|JSC|OJSC|CJSC)$/i;
