import { arcTo, children, governingVerb, hasCase } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import {
  accusations,
  accusingVerbs,
  backedEfforts,
  backingVerbs,
  callingVerbs,
} from '../../ontology/otherPartyVerbs.js';
import { doneByDeeds } from '../../ontology/thingVerbs.js';
import { nounKind } from '../mentions/nounKind.js';
import type { Entry } from './entry.js';
import { subjectsOf } from './subjects.js';

/** Whether the verb by which a pronoun stands says that some other party, or a deed, is meant than a candidate. */
export const isRatherAnother = (pronoun: Entry, candidate: Entry): boolean => {
  if (candidate.mention.kind === 'Thing') return false;
  return (
    isDeed(pronoun, candidate) ||
    isCalledThing(pronoun) ||
    isAccuser(pronoun, candidate) ||
    isBacker(pronoun, candidate)
  );
};

/** "The council met the firms and passed a law. It allows them to": what is done so is done by a deed or a text of the sentence before. */
const isDeed = ({ sentence, mention }: Entry, candidate: Entry): boolean => {
  const arc = arcTo(sentence, mention.head);
  if (!/^it$/i.test(mention.text) || arc?.relation !== 'nsubj') return false;
  if (candidate.sentence === sentence && /^nsubj/.test(arcTo(sentence, candidate.mention.head)?.relation ?? ''))
    return false;
  return doneByDeeds.has(lemmaAt(sentence, arc.governor));
};

/** "rejected the claim that troops had come, describing them as lies": what is called so is neither people nor a body. */
const isCalledThing = ({ sentence, mention }: Entry): boolean => {
  const arc = arcTo(sentence, mention.head);
  if (!/^(it|them)$/i.test(mention.text) || arc?.relation !== 'obj') return false;
  if (!callingVerbs.has(lemmaAt(sentence, arc.governor))) return false;
  return children(sentence, arc.governor, 'obl', 'xcomp', 'advcl', 'nmod').some(
    ({ dependent }) =>
      /^NNS?$/.test(sentence.tokens[dependent]?.pos ?? '') &&
      (hasCase(sentence, dependent, /^as$/) ||
        children(sentence, dependent, 'mark').some((mark) => textAt(sentence, mark.dependent) === 'as')) &&
      nounKind(sentence, dependent) === undefined,
  );
};

/** "Prosecutors charged the firms on allegations that they had paid bribes": the accused are charged with their own deeds. */
const isAccuser = ({ sentence, mention }: Entry, candidate: Entry): boolean => {
  if (candidate.sentence !== sentence) return false;
  const own = arcTo(sentence, mention.head);
  const clause = own && /^nsubj/.test(own.relation) ? arcTo(sentence, own.governor) : undefined;
  if (!clause || !/^(acl|ccomp)$/.test(clause.relation) || !accusations.has(lemmaAt(sentence, clause.governor)))
    return false;
  const verb = governingVerb(sentence, clause.governor);
  return accusingVerbs.has(lemmaAt(sentence, verb)) && subjectsOf(sentence, verb).includes(candidate.mention.head);
};

/** "The allies support their fight": one backs what others do. */
const isBacker = ({ sentence, mention }: Entry, candidate: Entry): boolean => {
  if (!/^their$/i.test(mention.text) || candidate.sentence !== sentence) return false;
  const own = arcTo(sentence, mention.head);
  const effort = own && backedEfforts.has(lemmaAt(sentence, own.governor)) ? arcTo(sentence, own.governor) : undefined;
  return (
    effort?.relation === 'obj' &&
    backingVerbs.has(lemmaAt(sentence, effort.governor)) &&
    subjectsOf(sentence, effort.governor).some((subject) => isPartOf(candidate, subject))
  );
};

/** The subject, or what is joined with it by "and". */
const isPartOf = ({ sentence, mention }: Entry, subject: number): boolean =>
  mention.head === subject || children(sentence, subject, 'conj').some(({ dependent }) => dependent === mention.head);
