import type { Sentence } from '../../model/annotation.js';
import { hasCase } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { type OtherSense, otherSenses } from '../../ontology/nounSenses.js';
import { words } from '../../ontology/words.js';

/** Whether a noun of people, bodies or places is something else by the words around it: "gained her trust", "computer networks". */
export const isInOtherSense = (sentence: Sentence, head: number, word: string, plural: boolean): boolean =>
  (Object.hasOwn(otherSenses, word) ? (otherSenses[word] ?? []) : []).some((sense) =>
    holds(sentence, head, plural, sense),
  );

const holds = (sentence: Sentence, head: number, plural: boolean, sense: OtherSense): boolean => {
  const arc = sentence.tree[head];
  if (sense.singular && plural) return false;
  return (
    sense.before?.has(textAt(sentence, head - 1)) === true ||
    (sense.behind?.has(textAt(sentence, head + 1)) === true && !isAddressed(sentence, head)) ||
    (sense.doneTo !== undefined &&
      /^(obj|nsubj:pass)$/.test(arc?.relation ?? '') &&
      sense.doneTo.has(lemmaAt(sentence, arc?.governor ?? -1))) ||
    (sense.owned === true && /^(PRP\$|POS)$/.test(sentence.tokens[head - 1]?.pos ?? '')) ||
    (sense.plural === true && plural) ||
    (sense.unlessActs === true && !isActing(sentence, head))
  );
};

/** "the prosecution said", "a case brought by the prosecution", "accused the prosecution". */
const isActing = (sentence: Sentence, head: number): boolean => {
  const arc = sentence.tree[head];
  const verb = sentence.tokens[arc?.governor ?? -1];
  if (arc?.relation === 'nsubj') return /^VB/.test(verb?.pos ?? '');
  if (isAddressed(sentence, head)) return true;
  return (
    hasCase(sentence, head, /^(by|according|to)$/i) &&
    arc?.relation.startsWith('obl') === true &&
    /^VB/.test(verb?.pos ?? '')
  );
};

const isAddressed = (sentence: Sentence, head: number): boolean =>
  sentence.tree[head]?.relation === 'obj' && addressed.has(lemmaAt(sentence, sentence.tree[head]?.governor ?? -1));

/** Of what is said to somebody. */
const addressed = words('accuse ask urge tell order blame criticise criticize thank allow force');
