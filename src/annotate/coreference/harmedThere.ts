import { arcTo, children, hasCase, tokenAt } from '../../model/syntax.js';
import { agrees } from './agreement.js';
import type { Entry } from './entry.js';
import type { Discourse } from './sieve.js';

/** "slammed into a motorcyclist, killing him", "shot at a guard, wounding her": who was hit is who was harmed by it. */
export const harmedThere = (discourse: Discourse, pronoun: Entry): Entry | undefined => {
  const { sentence, mention } = pronoun;
  const own = arcTo(sentence, mention.head);
  if (own?.relation !== 'obj' || !/^(him|her|them)$/i.test(mention.text)) return undefined;
  const gerund = tokenAt(sentence, own.governor);
  const verb = arcTo(sentence, gerund.index);
  if (gerund.pos !== 'VBG' || !harming.test(gerund.lemma) || verb?.relation !== 'advcl' || verb.governor > gerund.index)
    return undefined;
  const hit = children(sentence, verb.governor, 'obj', 'obl')
    .filter(
      ({ relation, dependent }) =>
        dependent > verb.governor &&
        dependent < gerund.index &&
        (relation === 'obj' || hasCase(sentence, dependent, /^(into|at|on|with)$/)),
    )
    .map(({ dependent }) => dependent);
  return discourse
    .inSentence(mention.sentence)
    .find((one) => hit.includes(one.mention.head) && one.mention.kind !== 'Place' && agrees(discourse, pronoun, one));
};

const harming = /^(kill|injure|wound|hurt|maim|paralyse|paralyze)$/;
