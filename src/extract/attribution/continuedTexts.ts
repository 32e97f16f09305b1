import type { AnnotatedDocument } from '../../model/annotation.js';
import { children, subtree } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Report } from './report.js';
import { toReport } from './toReport.js';

/**
 * "... received telegram No. 246 (Central Files, 737.00) stating that troops had left": a citation in brackets, as editions of documents
 * have them, ends a sentence for the parser; what goes on behind it is said by the text that was cited.
 */
export const continuedTexts = ({ sentences }: AnnotatedDocument, index: MentionIndex): Report[] =>
  sentences.flatMap((sentence): Report[] => {
    const { tokens } = sentence;
    if (!/^(\(|-LRB-)$/.test(tokens[0]?.text ?? '')) return [];
    const close = tokens.findIndex(({ text }) => /^(\)|-RRB-)$/.test(text));
    const verb = tokens[close + 1];
    if (close < 0 || !verb || !/^\p{Ll}+ing$/u.test(verb.text) || speechVerbs.get(verb.lemma) !== 'said') return [];
    if (tokens[close + 2]?.text !== 'that') return [];
    const before = sentences[sentence.index - 1];
    const speaker = before && index.inSentence(before, 'Document').at(-1);
    if (!speaker) return [];
    const clause = children(sentence, verb.index, 'ccomp')[0]?.dependent;
    const said = clause === undefined ? tokens.slice(close + 2).map((token) => token.index) : subtree(sentence, clause);
    const head = clause ?? tokens.slice(close + 2).find(({ pos }) => /^VB[DPZ]$/.test(pos))?.index;
    return head === undefined ? [] : [toReport(sentence, said, head, 'said', speaker)];
  });
