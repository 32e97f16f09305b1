import { arcTo, children, governingVerb, hasCase, subtree } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { thankingVerbs } from '../../ontology/ownerVerbs.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
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
  const there = discourse.inSentence(mention.sentence);
  if (/^they$/i.test(mention.text) && relation === 'nsubj') return isOfUnknownSpeakers(sentence, verb, there);
  if (!/poss/.test(relation)) return false;
  if (isOfUnknownThanked(sentence, verb, there)) return true;
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

/** "Hospitals said they were full": those who speak, though they are no mention or no people. */
const isOfUnknownSpeakers = (sentence: Entry['sentence'], verb: number, there: readonly Entry[]): boolean => {
  const clause = arcTo(sentence, verb);
  if (clause?.relation !== 'ccomp' || !speechVerbs.has(lemmaAt(sentence, clause.governor))) return false;
  return children(sentence, clause.governor, 'nsubj').some(
    ({ dependent }) =>
      sentence.tokens[dependent]?.pos === 'NNS' &&
      !there.some(({ mention }) => mention.head === dependent && /^(Group|Organization|Person)$/.test(mention.kind)) &&
      !/^(report|document|record|figure|account|datum|statistic)$/.test(lemmaAt(sentence, dependent)),
  );
};

/** "We commend the TKRV for their work": whoever is thanked, though the letters are not known for a body. */
const isOfUnknownThanked = (sentence: Entry['sentence'], noun: number, there: readonly Entry[]): boolean => {
  const { relation = '', governor = -1 } = arcTo(sentence, noun) ?? {};
  if (relation !== 'obl' || !thankingVerbs.has(lemmaAt(sentence, governor)) || !hasCase(sentence, noun, /^for$/))
    return false;
  const thanked = children(sentence, governor, 'obj')[0]?.dependent;
  return (
    thanked !== undefined &&
    /^NN/.test(sentence.tokens[thanked]?.pos ?? '') &&
    there.every(({ mention }) => mention.head !== thanked || mention.kind === 'Thing')
  );
};

/** "It would be appreciated if", "it is requested that": nothing that was spoken of. */
const isEmpty =
  /^it (?:(?:would|will|should|must) (?:\w+ly )?be |(?:has|had) (?:\w+ly )?been |(?:is|was) )(?:\w+ly )?(?:appreciated if|(?:recommended|requested|suggested|proposed|noted|hoped|understood|believed|recalled|desired|considered|felt) that)\b/i;
