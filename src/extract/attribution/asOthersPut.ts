import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, subtree } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Report } from './report.js';
import { speakerOf } from './speaker.js';
import { toReport } from './toReport.js';

/** "As Petrov put it, ...", "as the army said, ...": all of the clause that it hangs by. */
export const asPut = (sentence: Sentence, verb: number, index: MentionIndex): Report[] => {
  const arc = arcTo(sentence, verb);
  const token = sentence.tokens[verb];
  const isPut =
    token?.lemma === 'put' && children(sentence, verb, 'obj').some((one) => textAt(sentence, one.dependent) === 'it');
  // "quoted survivors as saying": what they say is not that they are quoted.
  if (arc?.relation !== 'advcl' || !token || token.pos === 'VBG' || !(isPut || speechVerbs.get(token.lemma) === 'said'))
    return [];
  if (!children(sentence, verb, 'mark', 'advmod').some((one) => textAt(sentence, one.dependent) === 'as')) return [];
  // "as you will recall", "as he might remember": who is reminded says nothing.
  if (hasModal(sentence, verb)) return [];
  // "as analysts had predicted", "as expected": it came about, and the text tells it.
  if (
    /^(predict|forecast|expect|warn|promise|pledge|vow|hope|fear|threaten)$/.test(token.lemma) &&
    children(sentence, verb, 'aux').some((one) => textAt(sentence, one.dependent) === 'had')
  )
    return [];
  // "as passengers heard a bang", "as the council announced a curfew": at the same time.
  const saysElse = children(sentence, verb, ...(token.lemma === 'tell' ? ['ccomp'] : ['obj', 'ccomp'])).length > 0;
  if (!isPut && (/^(hear|learn|find|hope)$/.test(token.lemma) || saysElse)) return [];
  const speaker = speakerOf(sentence, verb, index);
  const own = new Set(subtree(sentence, verb));
  const tokens = subtree(sentence, arc.governor).filter((one) => !own.has(one));
  return speaker ? [toReport(sentence, tokens, arc.governor, 'said', speaker)] : [];
};

/** "quoted survivors as saying the ship sank", where the parser has lost what they say: all that stands behind. */
export const quotedAs = (sentence: Sentence, verb: number, index: MentionIndex): Report[] => {
  if (!/^(quote|cite)$/.test(sentence.tokens[verb]?.lemma ?? '') || children(sentence, verb, 'obj').length === 0)
    return [];
  const saying = sentence.tokens.findIndex(
    ({ text }, at) => at > verb && /^(saying|telling)$/.test(text) && textAt(sentence, at - 1) === 'as',
  );
  const speaker = speakerOf(sentence, verb, index);
  if (saying < 0 || !speaker || children(sentence, saying, 'ccomp').length > 0) return [];
  const tokens = sentence.tokens.slice(saying + 1).map((token) => token.index);
  const head = sentence.tokens.find(({ index: at, pos }) => at > saying && /^VB[DPZ]$/.test(pos))?.index;
  return head === undefined ? [] : [toReport(sentence, tokens, head, 'said', speaker)];
};
