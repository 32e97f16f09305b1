import type { Sentence } from '../../model/annotation.js';
import { arcTo, tokenAt } from '../../model/syntax.js';
import { personNouns } from '../../ontology/personNouns.js';
import { rewired } from './rewired.js';
import { verbAbove } from './verbAbove.js';

/** "attacked the post using mortars": the parser has the post use them. Of somebody it stays open who does: "saw a man using a mortar". */
export const repairUsing = (sentence: Sentence): Sentence =>
  sentence.tokens.reduce((before, { index, text }) => {
    const arc = arcTo(before, index);
    if (text !== 'using' || arc?.relation !== 'acl' || isSomebody(before, arc.governor)) return before;
    const verb = verbAbove(before, arc.governor);
    return verb === undefined
      ? before
      : rewired(before, index, { governor: verb, dependent: index, relation: 'advcl' });
  }, sentence);

const isSomebody = (sentence: Sentence, noun: number): boolean => {
  const { lemma, ner, pos } = tokenAt(sentence, noun);
  return personNouns.has(lemma.toLowerCase()) || ner === 'PERSON' || /^PRP/.test(pos);
};
