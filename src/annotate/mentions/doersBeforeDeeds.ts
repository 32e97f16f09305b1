import type { Sentence } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { arcTo, tokenAt } from '../../model/syntax.js';
import { deedsOfDoers, doersBeforeDeeds } from '../../ontology/deedsBehindDoers.js';
import type { NounPhrase } from './nounPhrases.js';

/** "the rebel bombing", "government air raids", "a police raid on the paper": who did it, in a word before the deed. */
export const doersOf = (sentence: Sentence): (NounPhrase & { readonly kind: EntityKind })[] =>
  sentence.tokens.flatMap((token) => {
    const arc = /^(NN|NNP|JJ)$/.test(token.pos) ? arcTo(sentence, token.index) : undefined;
    if (!arc || !/^(compound|amod)$/.test(arc.relation) || arc.governor < token.index) return [];
    const kind = doersBeforeDeeds.get(token.text.toLowerCase());
    // "a police strike": they stop work.
    const deed = tokenAt(sentence, arc.governor).lemma.toLowerCase();
    if (!kind || !deedsOfDoers.has(deed) || (deed === 'strike' && token.text.toLowerCase() === 'police')) return [];
    return [{ sentence: sentence.index, first: token.index, head: token.index, kind }];
  });
