import { arcTo, children, governingVerb, subtree } from '../../model/syntax.js';
import type { Entry } from './entry.js';
import type { Discourse } from './sieve.js';
import { subjectsOf } from './subjects.js';

/**
 * "No embassy has changed its advice", "Some lost their homes", "Nobody showed his papers": a possessive in what nobody in particular
 * does is theirs, who have no mention, and no name's before.
 */
export const isBoundByNobody = (discourse: Discourse, { sentence, mention }: Entry): boolean => {
  if (isEmpty.test(sentence.text.slice(mention.start - sentence.start))) return true;
  const { relation = '', governor: verb = -1 } = arcTo(sentence, mention.head) ?? {};
  if (/^it$/i.test(mention.text) && relation === 'nsubj') return isWhoHasDoneIt(discourse, sentence, verb);
  if (!/poss/.test(relation)) return false;
  const there = discourse.inSentence(mention.sentence);
  return subjectsOf(sentence, governingVerb(sentence, mention.head)).some((subject) => {
    if (subject > mention.head || there.some((one) => one.mention.head === subject)) return false;
    // "most of its bondholders": it is they who are told by it.
    if (subtree(sentence, subject).includes(mention.head)) return false;
    const text = sentence.tokens[subject]?.text ?? '';
    if (/^(nobody|none|everybody|everyone|anybody|anyone|each)$/i.test(text)) return true;
    // "Many praised her decision": several are no "her".
    if (/^(some|others|many|most|few|several)$/i.test(text)) return /^their$/i.test(mention.text);
    return children(sentence, subject, 'det', 'neg').some((arc) =>
      /^(no|every|each|any|neither)$/i.test(sentence.tokens[arc.dependent]?.text ?? ''),
    );
  });
};

/** "if the front does not free the pilots whom it captured": whoever is to free them has done it, though the noun may not be known for a body. */
const isWhoHasDoneIt = (discourse: Discourse, sentence: Entry['sentence'], verb: number): boolean => {
  const clause = arcTo(sentence, verb);
  const noun = clause?.relation === 'acl:relcl' ? arcTo(sentence, clause.governor) : undefined;
  if (noun?.relation !== 'obj' || children(sentence, verb, 'obj').length === 0) return false;
  const doers = children(sentence, noun.governor, 'nsubj').map(({ dependent }) => dependent);
  const there = discourse.inSentence(sentence.index);
  return doers.some((doer) => sentence.tokens[doer]?.pos === 'NN' && !there.some((one) => one.mention.head === doer));
};

/** "It would be appreciated if", "it is requested that": nothing that was spoken of. */
const isEmpty =
  /^it (?:(?:would|will|should|must) (?:\w+ly )?be |(?:has|had) (?:\w+ly )?been |(?:is|was) )(?:\w+ly )?(?:appreciated if|(?:recommended|requested|suggested|proposed|noted|hoped|understood|believed|recalled|desired|considered|felt) that)\b/i;
