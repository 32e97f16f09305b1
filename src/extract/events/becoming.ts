import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { typeOfVerb } from '../../ontology/events/index.js';
import { prepositionOf } from './trigger.js';

/** "was qualified as a crime": a participle that the tagger takes for an adjective, of a verb that the tables type. */
export const copularParticiple = (sentence: Sentence, index: number): string | undefined => {
  const { pos, text } = tokenAt(sentence, index);
  const isPassive = pos === 'JJ' && /ed$/.test(text) && children(sentence, index, 'cop').length > 0;
  if (!isPassive || children(sentence, index, 'obl').length === 0) return undefined;
  const stem = text.toLowerCase().slice(0, -2);
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].find((verb) => typeOfVerb(verb));
};

/** "Malawi became an independent country", "the colony became independent in 1964"; a bank may become so too, and a land "independent of imports". */
export const becomesFree = (sentence: Sentence, index: number): boolean =>
  tokenAt(sentence, index).lemma === 'become' &&
  children(sentence, index, 'nsubj').some(({ dependent }) => {
    const { ner, lemma } = tokenAt(sentence, dependent);
    return /^(LOCATION|COUNTRY|STATE_OR_PROVINCE)$/.test(ner) || isLand.test(lemma);
  }) &&
  children(sentence, index, 'xcomp').some(
    ({ dependent }) =>
      (tokenAt(sentence, dependent).text === 'independent' &&
        children(sentence, dependent, 'obl').every(
          (arc) =>
            prepositionOf(sentence, arc.dependent) !== 'of' || tokenAt(sentence, arc.dependent).ner === 'LOCATION',
        )) ||
      (/^(country|state|nation|republic|kingdom)$/.test(tokenAt(sentence, dependent).lemma) &&
        children(sentence, dependent, 'amod').some((arc) =>
          /^(independent|sovereign)$/.test(tokenAt(sentence, arc.dependent).text),
        )),
  );

const isLand = /^(country|colony|territory|island|province|protectorate|republic|dominion|kingdom)$/;
