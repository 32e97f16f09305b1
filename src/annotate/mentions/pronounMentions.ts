import type { Sentence } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { emptyItPredicates, pronouns } from '../../ontology/pronouns.js';

/**
 * Personal and possessive pronouns. The kind is what the pronoun itself says: a person, or people; "it" is taken for an
 * organization until its antecedent says otherwise, and without one it is no mention at all.
 */
export const readPronouns = (sentence: Sentence): Mention[] =>
  sentence.tokens.flatMap((token, index) => {
    const pronoun = /^PRP/.test(token.pos) ? pronouns[token.text.toLowerCase()] : undefined;
    if (!pronoun || pronoun.person === 2 || isEmpty(sentence, index)) return [];
    if (token.text === 'US') return [];
    const kind: EntityKind =
      pronoun.gender === 'thing' ? 'Organization' : pronoun.number === 'plural' ? 'Group' : 'Person';
    return [
      {
        id: mentionKey(token, kind),
        kind,
        level: 'pronoun' as const,
        start: token.start,
        end: token.end,
        text: token.text,
        sentence: sentence.index,
        head: index,
      },
    ];
  });

/** "It is clear that", "it rained", "it will be 35 years": nothing is meant. */
const isEmpty = (sentence: Sentence, index: number): boolean => {
  if (sentence.tokens[index]?.text.toLowerCase() !== 'it') return false;
  const arc = sentence.tree[index];
  if (arc?.relation === 'expl') return true;
  const governor = sentence.tokens[arc?.governor ?? -1];
  if (!governor || !arc?.relation.startsWith('nsubj')) return false;
  return emptyItPredicates.has(governor.lemma) || /^(DATE|DURATION|TIME)$/.test(governor.ner);
};
