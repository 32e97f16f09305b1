import type { Sentence } from '../../model/annotation.js';
import { arcTo, governingVerb } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { ownDeeds } from '../../ontology/ownerVerbs.js';
import { agrees } from './agreement.js';
import type { Entry } from './entry.js';
import { type Discourse, isPronoun, nested } from './sieve.js';
import { hasOwnSubject, subjectsOf } from './subjects.js';

/** Who a pronoun is by its place in the sentence alone: the subject of "himself", and of what "In his report" opens. */
export const ownSubject = (discourse: Discourse, pronoun: Entry): Entry | undefined => {
  const verb = pronoun.pronoun?.reflexive ? governingVerb(pronoun.sentence, pronoun.mention.head) : openedBy(pronoun);
  const subjects = verb === undefined ? [] : subjectsOf(pronoun.sentence, verb);
  return discourse
    .inSentence(pronoun.mention.sentence)
    .find(
      (one) =>
        one !== pronoun &&
        subjects.includes(one.mention.head) &&
        !nested(one, pronoun) &&
        agrees(discourse, pronoun, one) &&
        (pronoun.pronoun?.reflexive || !isPronoun(one)),
    );
};

/** "the people would never reconcile itself": the subject, and nobody else, although it does not agree or is no mention. */
export const isOfSubjectItself = ({ sentence, mention, pronoun }: Entry): boolean =>
  pronoun?.reflexive === true &&
  /^(itself|themselves)$/i.test(mention.text) &&
  subjectsOf(sentence, governingVerb(sentence, mention.head)).some((subject) =>
    /^(NN|PRP)/.test(sentence.tokens[subject]?.pos ?? ''),
  );

/** "infringing its commitment, Norland attacked": what one breaks or keeps in front of what one does is one's own. */
const isOwnPromise = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  const verb = arc?.relation === 'obj' ? sentence.tokens[arc.governor] : undefined;
  return (
    verb?.pos === 'VBG' &&
    /^(infringe|break|breach|violate|keep|fulfil|fulfill|honour|honor|abandon|ignore|renounce|betray|forget|use|raise|lose|risk)$/.test(
      verb.lemma,
    )
  );
};

/** "In his report, the minister said", "Explaining her vote, the delegate said": the verb of the sentence that a possessive opens. */
const openedBy = ({ sentence, mention }: Entry): number | undefined => {
  const own = arcTo(sentence, mention.head);
  if (!own || !/poss/.test(own.relation)) return undefined;
  // "At his funeral, the president called for calm": what is not done by its owner may be anybody's.
  if (!ownDeeds.has(lemmaAt(sentence, own.governor)) && !isOwnPromise(sentence, own.governor)) return undefined;
  let at = mention.head;
  for (let steps = 0; steps < 6; steps++) {
    const arc = arcTo(sentence, at);
    // A clause with a subject of its own speaks of that.
    if (!arc || arc.governor < 0 || /^nsubj/.test(arc.relation) || hasOwnSubject(sentence, at)) return undefined;
    if (/^(obl|advcl)$/.test(arc.relation) && arc.governor > mention.head) {
      const subject = subjectsOf(sentence, arc.governor)[0];
      const comma = sentence.tokens.slice(mention.head, subject).some(({ text }) => text === ',');
      if (subject !== undefined && subject > mention.head && comma) return arc.governor;
    }
    at = arc.governor;
  }
  return undefined;
};
