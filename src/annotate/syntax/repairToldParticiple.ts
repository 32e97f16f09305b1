import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasMark, subtree, tokenAt } from '../../model/syntax.js';
import { clauseVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { subjectArc } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/**
 * "regretted that the talks scheduled for May had been cancelled": the parser takes the participle for what is told, and the verb of
 * what is told for the one of the sentence, of which the saying is the subject.
 */
const toldBehindParticiple = on('csubj csubj:pass', (sentence, { governor: told, dependent: main }) => {
  const above = arcTo(sentence, told);
  if (above?.relation !== 'root' || main > told) return undefined;
  if (!/^VB[DZP]$/.test(tokenAt(sentence, main).pos) || !hasSubjectBefore(sentence, main)) return undefined;
  const participle = subtree(sentence, main).findLast((token) => token < told && isBareParticiple(sentence, token));
  const saying = participle === undefined ? undefined : arcTo(sentence, participle)?.governor;
  const noun = participle === undefined ? undefined : children(sentence, participle, 'nsubj')[0];
  if (participle === undefined || saying === undefined || !noun || noun.dependent > participle) return undefined;
  const { lemma } = tokenAt(sentence, saying);
  if (!speechVerbs.has(lemma) && !clauseVerbs.has(lemma)) return undefined;
  return [
    { ...above, dependent: main },
    { governor: saying, dependent: told, relation: 'ccomp' },
    subjectArc(sentence, told, noun.dependent),
    { governor: noun.dependent, dependent: participle, relation: 'acl' },
    ...children(sentence, participle, 'mark').map((arc) => ({ ...arc, governor: told })),
  ].reduce(hung, sentence);
});

const hasSubjectBefore = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').some(({ dependent }) => dependent < verb) &&
  children(sentence, verb, 'mark').length === 0;

/** "that the talks scheduled": told as if they had scheduled something. */
const isBareParticiple = (sentence: Sentence, token: number): boolean =>
  /^VB[DN]$/.test(tokenAt(sentence, token).pos) &&
  arcTo(sentence, token)?.relation === 'ccomp' &&
  children(sentence, token, 'aux', 'cop', 'obj').length === 0 &&
  hasMark(sentence, token, /^that$/);

/** What is told, where a participle before its verb leads astray. */
export const repairToldParticiple = mendArcs(() => [toldBehindParticiple]);
