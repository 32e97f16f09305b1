import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { arrangedNouns } from '../../ontology/arrangedWords.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { isDefinite } from '../events/definiteness.js';
import { prepositionOf } from '../events/trigger.js';

/**
 * What stands inside of an accusation or a hearsay, and is not what is doubted: "suspected of stealing aid after the floods destroyed the
 * town", "accused of leaking the list, which a paper printed". When it was, what it is compared with and what is told beside a
 * noun are told as facts.
 */
export const takenForGranted = (sentence: Sentence, tokens: readonly number[], head: number): ReadonlySet<number> => {
  const inside = new Set(tokens);
  return new Set([
    ...tokens
      .filter((token) => token !== head && isGiven(sentence, token))
      .flatMap((token) => subtree(sentence, token))
      .filter((token) => inside.has(token)),
    ...tokens.filter((token) => isOtherCharges(sentence, token)),
  ]);
};

/** "charged with murder and other charges": they have been made, whether they are true or not. */
const isOtherCharges = (sentence: Sentence, noun: number): boolean =>
  tokenAt(sentence, noun).lemma === 'charge' &&
  tokenAt(sentence, noun).pos === 'NNS' &&
  children(sentence, noun, 'amod').some(({ dependent }) =>
    /^(other|related|additional|further|remaining)$/.test(textAt(sentence, dependent)),
  );

const isGiven = (sentence: Sentence, token: number): boolean => {
  const relation = arcTo(sentence, token)?.relation ?? '';
  if (relation === 'advcl') return isCircumstance(sentence, token);
  if (relation === 'acl:relcl') return isAside(sentence, token);
  return /^(obl|nmod)$/.test(relation) && isKnownOccasion(sentence, token);
};

/** "when the dam burst", "than the militia killed": a clause with a subject of its own that tells what was. A reason is as doubtful as its deed. */
const isCircumstance = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj', 'csubj').length > 0 &&
  /^(VB[DZP]|VBN|JJ|NN)/.test(tokenAt(sentence, verb).pos) &&
  !hasModal(sentence, verb) &&
  children(sentence, verb, 'mark', 'advmod').some((arc) =>
    /^(after|before|since|when|than|while|once)$/.test(textAt(sentence, arc.dependent)),
  );

/** ", who seized the town in June", ", which he said was". ", where he shot a guard" goes on with the tale. */
const isAside = (sentence: Sentence, verb: number): boolean => {
  const goesOn = children(sentence, verb, 'nsubj').some((arc) => tokenAt(sentence, arc.dependent).pos === 'PRP');
  if (goesOn && !speechVerbs.has(tokenAt(sentence, verb).lemma)) return false;
  const first = subtree(sentence, verb, ['punct'])[0] ?? verb;
  const before = sentence.tokens.slice(first - 2, first).map(({ text }) => text);
  return before.at(-1) === ',' || (before[0] === ',' && /^(of|in|by|to|at|with|from|for|on)$/.test(before[1] ?? ''));
};

/** "following the attack": what is known, and says when; "bribed at a conference": nobody doubts that there was one. */
const isKnownOccasion = (sentence: Sentence, noun: number): boolean => {
  const preposition = prepositionOf(sentence, noun);
  if (/^(at|during)$/.test(preposition) && arrangedNouns.has(tokenAt(sentence, noun).lemma)) return true;
  if (!isDefinite(sentence, noun)) return false;
  // "in response to recent strikes", "a dispute over the war": what is answered, and a war that is known.
  const isAnswered =
    preposition === 'to' &&
    /^(response|retaliation|reaction|answer)$/.test(
      sentence.tokens[arcTo(sentence, noun)?.governor ?? -1]?.lemma ?? '',
    );
  return (
    circumstances.test(preposition) || isAnswered || /^(war|conflict|pandemic)$/.test(tokenAt(sentence, noun).lemma)
  );
};

const circumstances = /^(during|after|before|since|following|despite|amid|ahead|regardless)( of| to)?$/;
