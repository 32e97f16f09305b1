import type { Sentence } from '../../model/annotation.js';
import { isTitleCase } from '../../model/titleCase.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { partsOfTowns } from '../../ontology/placeNameWords.js';
import { placeAdjectives } from '../../ontology/placeNouns.js';
import { foreignPlaces, isBuilt, monuments } from './builtPlaces.js';
import { bySentence, type Name, type NameRule, takingIn, wordsOf } from './name.js';
import { isPlaceNotPerson } from './placeNotPerson.js';
import { unseenPlaces } from './unseenPlaces.js';

/**
 * Places that the words around them or in them give away where the tagger saw another kind or nothing: "Station Square",
 * "Monument to the Fallen", "Estadio Nacional", "neighbouring Lomar", "Sul, a town in the north", "in Hoi An".
 */
export const placeContexts: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    if (isTitleCase(sentence)) return own;
    const kinds = own.map((name) =>
      isPartOfTown(sentence, name)
        ? { ...name, first: name.first - 1, kind: 'Place' as const, rule }
        : isPlace(sentence, name, own) ||
            isDivision(sentence, name, own) ||
            isLine(sentence, name) ||
            isScene(sentence, name)
          ? { ...name, kind: 'Place' as const, rule }
          : asRuled(sentence, name),
    );
    return [monuments, foreignPlaces, unseenPlaces].reduce<Name[]>(
      (all, find) =>
        find(sentence).reduce((known, found) => takingIn(known, found, ({ kind }) => kind !== 'Organization'), all),
      kinds,
    );
  });
};

const rule = 'names.place-context';

/** "Upper Sokol", "Nizhny Brod": nobody is called by what lies above or below. */
const isPartOfTown = (sentence: Sentence, { kind, first, last }: Name): boolean =>
  kind === 'Person' &&
  first === last &&
  partsOfTowns.has(sentence.tokens[first - 1]?.text ?? '') &&
  !/^NNP/.test(sentence.tokens[last + 1]?.pos ?? '');

/** "on the Western Front": where the armies stand; the Southern Front that attacks is a body. */
const isLine = (sentence: Sentence, { kind, first, last }: Name): boolean => {
  const [adjective, front] = [first, last].map((index) => sentence.tokens[index]?.text ?? '');
  const before = sentence.tokens[first - 1]?.text === 'the' ? first - 2 : first - 1;
  return (
    kind === 'Organization' &&
    last === first + 1 &&
    front === 'Front' &&
    /^(Western|Eastern|Northern|Southern|Home|Italian|Balkan|Caucasus)$/.test(adjective ?? '') &&
    /^(on|at|to|along|from|behind)$/.test(sentence.tokens[before]?.text ?? '')
  );
};

/** "the Bastia shooting", "the Elazig quake": called after where it was, and no body shook or shot. */
const isScene = (sentence: Sentence, { kind, first, last, rule: by }: Name): boolean =>
  kind === 'Organization' &&
  first === last &&
  by === 'names.tagged' &&
  /^\p{Lu}\p{Ll}+$/u.test(sentence.tokens[first]?.text ?? '') &&
  sentence.tokens[first - 1]?.text.toLowerCase() === 'the' &&
  /^(shooting|stabbing|earthquake|quake|derailment|flood|landslide|avalanche|blaze)$/.test(
    sentence.tokens[last + 1]?.lemma ?? '',
  );

/** "Soviet Russia", "French Sudan": what it was called under whom; not "the British Iraq inquiry". */
const asRuled = (sentence: Sentence, name: Name): Name => {
  const isState = name.kind === 'Place' && name.first === name.last;
  const ruled =
    isState &&
    /^(Soviet|Belgian|French|British|Spanish|Portuguese|Dutch|German|Italian)$/.test(
      sentence.tokens[name.first - 1]?.text ?? '',
    ) &&
    !/^(NN|POS|JJ)/.test(sentence.tokens[name.last + 1]?.pos ?? '') &&
    /^(country|region)$/.test(placeNamed(wordsOf(sentence, name.first, name.last))?.subtype ?? '');
  return ruled ? { ...name, first: name.first - 1, rule } : name;
};

const isPlace = (sentence: Sentence, name: Name, names: readonly Name[]): boolean => {
  if (name.kind === 'Place' || name.kind === 'Group' || name.rule === 'names.known') return false;
  if (isBuilt(sentence, name)) return true;
  if (name.rule === 'names.title') return false;
  const described = placeAdjectives.has(sentence.tokens[name.first - 1]?.text ?? '');
  return (described && (name.first === name.last || name.kind === 'Person')) || isPlaceNotPerson(sentence, name, names);
};

/** "Tela, Atlántida Department", "in Anambra State": what stands behind a town, or what one is in. */
const isDivision = (sentence: Sentence, name: Name, names: readonly Name[]): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  const last = text(name.last);
  if (name.kind !== 'Organization' || name.last === name.first || name.last - name.first > 2) return false;
  const behindTown =
    text(name.first - 1) === ',' && names.some(({ kind, last: end }) => kind === 'Place' && end === name.first - 2);
  if (behindTown && /^(Department|State|District|Region|County|Territory|Canton|Division)$/.test(last)) return true;
  const known = placeNamed(wordsOf(sentence, name.first, name.last - 1)) !== undefined;
  if (last === 'Parish') return /^(in|of|from|across|throughout)$/i.test(text(name.first - 1));
  if (/^(Upper|Lower)$/.test(text(name.first))) return !/^(House|Chamber)$/.test(last);
  // "the Kano State Governor": of whom he is the governor.
  const isRuled = /^(Commissioner|Governor|Government|Police|House)$/.test(text(name.last + 1));
  if (last === 'State' && isRuled) return true;
  return last === 'State' && (known ? /^in$/i : /^(in|of|from|across|throughout)$/i).test(text(name.first - 1));
};
