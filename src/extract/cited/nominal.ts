import type { Sentence } from '../../model/annotation.js';
import { children, governors } from '../../model/syntax.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { adoptionOf } from './adoption.js';
import type { Candidate } from './candidate.js';

/** Texts without name or number that somebody adopts: "signed a decree", "the resolution was passed". */
export const nominalDocuments = (sentence: Sentence): Candidate[] =>
  sentence.tokens.flatMap((token) => {
    const pair = `${sentence.tokens[token.index - 1]?.text.toLowerCase()} ${token.lemma.toLowerCase()}`;
    const type = typeOfDocumentNoun.get(pair) ?? typeOfDocumentNoun.get(token.lemma.toLowerCase());
    if (!type || !/^NN$/.test(token.pos) || !/^\p{Ll}/u.test(token.text)) return [];
    const next = sentence.tokens[token.index + 1];
    if (next?.pos.startsWith('NN')) return [];
    const { start, end } = token;
    const candidate: Candidate = {
      sentence,
      start,
      end,
      head: token.index,
      level: 'nominal',
      cited: { documentType: type.name },
      rule: 'cited.nominal',
    };
    return adoptionOf(candidate) || saysSomething(sentence, token.index) ? [candidate] : [];
  });

/** "the report says that", "a letter stating that": whose words they are. */
const saysSomething = (sentence: Sentence, noun: number): boolean =>
  [...governors(sentence, noun, 'nsubj'), ...children(sentence, noun, 'acl')].some((arc) => {
    const verb = arc.relation === 'acl' ? arc.dependent : arc.governor;
    return (
      speechVerbs.has(sentence.tokens[verb]?.lemma ?? '') &&
      /^VB[ZDPG]$/.test(sentence.tokens[verb]?.pos ?? '') &&
      children(sentence, verb, 'ccomp').length > 0
    );
  });
