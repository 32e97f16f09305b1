import type { Sentence } from '../../model/annotation.js';
import { hasCase } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { type OtherSense, otherSenses } from '../../ontology/nounSenses.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';

/** Whether a noun of people, bodies or places is something else by the words around it: "gained her trust", "computer networks". */
export const isInOtherSense = (sentence: Sentence, head: number, word: string, plural: boolean): boolean =>
  (Object.hasOwn(otherSenses, word) ? (otherSenses[word] ?? []) : []).some((sense) =>
    holds(sentence, head, plural, sense),
  );

const holds = (sentence: Sentence, head: number, plural: boolean, sense: OtherSense): boolean => {
  const arc = sentence.tree[head];
  if (sense.singular && plural) return false;
  if (!sense.unlessActs && !sense.plural && isSpoken(sentence, head)) return false;
  if (sense.unlessHarmed && isHarmed(sentence, head)) return false;
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
  // "the prosecution's witness".
  if (isAddressed(sentence, head) || arc?.relation === 'nmod:poss') return true;
  // "a spokesman for the presidency".
  if (arc?.relation === 'nmod' && hasCase(sentence, head, /^(for|of)$/i) && speakers.test(verb?.lemma ?? ''))
    return true;
  return (
    hasCase(sentence, head, /^(by|according|to)$/i) &&
    arc?.relation.startsWith('obl') === true &&
    /^VB/.test(verb?.pos ?? '')
  );
};

/** "the foundation for the blind said", "the army's command ordered": it does what only people do. */
const isSpoken = (sentence: Sentence, head: number): boolean => {
  const arc = sentence.tree[head];
  const verb = lemmaAt(sentence, arc?.governor ?? -1);
  if (arc?.relation !== 'nsubj') return isAddressed(sentence, head);
  return doneByPeople.has(verb) || (speechVerbs.has(verb) && !shownByThings.test(verb));
};

const doneByPeople = words(
  'donate sue fund pay arrest evacuate order ban reject sell buy hire sponsor finance deny appeal accuse appoint dismiss approve veto',
);

/** What a structure or a state does too. */
const shownByThings = /^(show|suggest|reveal|indicate|reflect|mean|note|mark|see|find|signal|prove|underline|stress)$/;

/** "a joint patrol was ambushed", "a night patrol came under fire". */
const isHarmed = (sentence: Sentence, head: number): boolean => {
  const arc = sentence.tree[head];
  const verb = lemmaAt(sentence, arc?.governor ?? -1);
  return /^(obj|nsubj:pass)$/.test(arc?.relation ?? '')
    ? /^(attack|ambush|hit|target|strike|bomb|shell|shoot|stop|fire)$/.test(verb)
    : arc?.relation === 'nsubj' &&
        (/^(arrest|kill|shoot|detain|seize|open|fire|find|stop|intercept|spot)$/.test(verb) ||
          (verb === 'come' && textAt(sentence, (arc?.governor ?? 0) + 1) === 'under'));
};

const isAddressed = (sentence: Sentence, head: number): boolean =>
  sentence.tree[head]?.relation === 'obj' && addressed.has(lemmaAt(sentence, sentence.tree[head]?.governor ?? -1));

const speakers = /^(spokes(?:man|woman|person|people)|lawyer|statement|official|source|press|office)$/;

/** Of what is said to somebody. */
const addressed = words('accuse ask urge tell order blame criticise criticize thank allow force sue fine');
