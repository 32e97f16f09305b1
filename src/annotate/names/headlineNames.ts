import type { Sentence } from '../../model/annotation.js';
import { isCapitalLine } from '../../model/titleCase.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { stateVerbs } from '../../ontology/headlineVerbs.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { type Name, type NameRule, textIn } from './name.js';

/**
 * In a headline the tagger takes half a clause for a name ("Rescue Teams Reach Island Village"). Three words or more
 * without a head noun are believed only when the text under it has them too; names inside are found again by repetition.
 */
export const headlineNames: NameRule = (sentences, names) => {
  const headlines = new Set(sentences.filter(isCapitalLine).map((sentence) => sentence.index));
  if (headlines.size === 0) return names;
  const hasBody = headlines.size < sentences.length;
  const body = new Set(names.filter((name) => !headlines.has(name.sentence)).map((name) => textIn(sentences, name)));
  return names.flatMap((name) => {
    const sentence = sentences[name.sentence];
    const isClause =
      sentence !== undefined &&
      headlines.has(name.sentence) &&
      !body.has(textIn(sentences, name)) &&
      isVerbInside(sentence, name);
    if (isClause) return [{ ...name, last: name.first, kind: kindOfState(sentence, name) }];
    return !hasBody || isBelieved(sentences, name, headlines, body) ? [name] : [];
  });
};

const isBelieved = (
  sentences: readonly Sentence[],
  name: Name,
  headlines: ReadonlySet<number>,
  body: ReadonlySet<string>,
): boolean =>
  !headlines.has(name.sentence) ||
  name.kind !== 'Organization' ||
  name.last - name.first < 2 ||
  name.rule !== 'names.tagged' ||
  endsInHead(sentences, name) ||
  body.has(textIn(sentences, name));

/** "U.S. Sanctions Global Network Funding Rebels": a state, what it does, and to whom, where the headline has no other verb. */
const isVerbInside = (sentence: Sentence, name: Name): boolean => {
  const [state, verb] = [sentence.tokens[name.first], sentence.tokens[name.first + 1]];
  return (
    name.kind === 'Organization' &&
    name.last - name.first >= 2 &&
    isState(state?.text ?? '') &&
    stateVerbs.has(verb?.text ?? '') &&
    sentence.tokens.every(({ pos, index }) => index === name.first + 1 || !/^(VB[DPZ]|MD)$/.test(pos))
  );
};

const isState = (text: string): boolean => /^(EU|UN|NATO)$/.test(text) || placeNamed(text) !== undefined;

const kindOfState = (sentence: Sentence, name: Name): Name['kind'] =>
  placeNamed(sentence.tokens[name.first]?.text ?? '') === undefined ? 'Organization' : 'Place';

const endsInHead = (sentences: readonly Sentence[], name: Name): boolean => {
  const tokens = sentences[name.sentence]?.tokens.slice(name.first, name.last + 1) ?? [];
  return (
    organizationNameHeads.has(tokens[tokens.length - 1]?.text ?? '') || tokens.some((token) => token.text === 'of')
  );
};
