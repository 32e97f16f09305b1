import type { Sentence } from '../../../model/annotation.js';
import { children, tokenAt } from '../../../model/syntax.js';
import { governorOf, isPassive, prepositionOf, relationOf, type Trigger } from '../trigger.js';

/** Heads of who or what does it, by name or by noun: the subject, who is behind "by", whose it is. */
export const agentsOf = ({
  sentence,
  head,
  form,
  support,
}: Pick<Trigger, 'sentence' | 'head' | 'form' | 'support'>): number[] => {
  if (form !== 'noun') return ofVerb(sentence, head, 3);
  const own = [
    ...children(sentence, head, 'nmod:poss').map((arc) => arc.dependent),
    ...by(sentence, head, 'nmod'),
    ...(support === undefined ? [] : ofVerb(sentence, support, 2)),
  ];
  return own;
};

const ofVerb = (sentence: Sentence, verb: number, depth: number): number[] => {
  if (isPassive(sentence, verb)) return by(sentence, verb, 'obl');
  const subjects = children(sentence, verb, 'nsubj').map((arc) => arc.dependent);
  if (subjects.length > 0) {
    const [relative] = subjects;
    // "a virus that attacks cells".
    const above = governorOf(sentence, verb);
    return relative !== undefined &&
      /^W/.test(tokenAt(sentence, relative).pos) &&
      relationOf(sentence, verb).startsWith('acl')
      ? [above]
      : subjects;
  }
  const relation = relationOf(sentence, verb);
  const above = governorOf(sentence, verb);
  if (above < 0 || depth === 0) return [];
  if (relation === 'acl' && tokenAt(sentence, verb).pos === 'VBG') return [above];
  return /^(conj|xcomp|advcl)$/.test(relation) && /^VB/.test(tokenAt(sentence, above).pos)
    ? ofVerb(sentence, above, depth - 1)
    : [];
};

const by = (sentence: Sentence, head: number, relation: string): number[] =>
  children(sentence, head, relation)
    .map((arc) => arc.dependent)
    .filter((token) => prepositionOf(sentence, token) === 'by');
