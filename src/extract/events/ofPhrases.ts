import type { Sentence } from '../../model/annotation.js';
import { children, dependents, tokenAt } from '../../model/syntax.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { ofRole } from '../../ontology/nounRoles.js';
import { isForce, isHarm } from '../../ontology/roleRules.js';
import { type Argument, argument } from './argument.js';
import type { MentionIndex } from './mentionIndex.js';
import { isAmount } from './prepositionSenses.js';
import { prepositionOf, type Trigger } from './trigger.js';

/** Who or what stands behind a noun's "of": "the killing of villagers", "the refusal of the soldiers to fire". */
export const ofPhrase = (trigger: Trigger, mentions: MentionIndex): Argument[] =>
  dependents(trigger.sentence, trigger.head, 'nmod:of')
    .filter((arc) => tokenAt(trigger.sentence, arc.dependent).start >= trigger.end)
    .filter(() => !isOneOf(trigger))
    .flatMap((arc) => mentions.involved(trigger.sentence, arc.dependent))
    .filter((mention) => !isAmount(trigger.sentence, mention.head))
    // "the events of that night".
    .filter((mention) => !/^(DATE|TIME|DURATION)$/.test(tokenAt(trigger.sentence, mention.head).ner))
    .filter((mention) => mention.kind !== 'Thing' || ofRole(trigger.type, trigger.lemma, 'Thing') === 'patient')
    .map((mention) =>
      argument(roleOfPhrase(trigger, mention.kind, mention.subtype === 'country'), mention, 'events.noun-of'),
    );

/** "made migration one of his aims": what stands behind "one of" is no part of it. */
const isOneOf = ({ sentence, head }: Trigger): boolean =>
  sentence.tokens[head + 1]?.pos === 'CD' && sentence.tokens[head + 2]?.text === 'of';

/** "the support of the allies" is theirs; "in support of the allies" is for them. */
const roleOfPhrase = ({ sentence, head, type, lemma }: Trigger, kind: string, isState: boolean): string =>
  // "under the protection of the army".
  (/^(protection|control|supervision|care|custody|escort)$/.test(lemma) && prepositionOf(sentence, head) === 'under') ||
  isRefusing(sentence, head, lemma, kind) ||
  (lemma === 'support' && prepositionOf(sentence, head) !== 'in' && children(sentence, head, 'det').length > 0)
    ? 'agent'
    : isOwned(sentence, head) && /^(approval|consent|assent|blessing)$/.test(lemma)
      ? 'patient'
      : isForce(type) && isWithHarm(sentence, head)
        ? 'patient'
        : isWhatIsTold(sentence, head, lemma, kind)
          ? 'topic'
          : ofRole(type, lemma, kind, isState);

/** "the refusal of the sepoys to use them": they refuse; "the refusal of patients by the hospital" is of them. */
const isRefusing = (sentence: Sentence, head: number, lemma: string, kind: string): boolean =>
  lemma === 'refusal' &&
  /^(Person|Group|Organization)$/.test(kind) &&
  sentence.tokens
    .slice(head + 1, head + 8)
    .some(({ text, index }) => text === 'to' && /^(VB|NN)$/.test(sentence.tokens[index + 1]?.pos ?? ''));

/** "the attack and detention of reporters": who was detained was attacked; not "the attack of the rebels and the killing of civilians". */
const isWithHarm = (sentence: Sentence, head: number): boolean =>
  children(sentence, head, 'conj').some(({ dependent }) => {
    const type = typeOfNoun(tokenAt(sentence, dependent).lemma.toLowerCase());
    return type !== undefined && isHarm(type.name) && children(sentence, dependent, 'nmod').length === 0;
  });

/** "reports of casualties": of whom is told; "the reports of the envoys" are theirs. */
const isWhatIsTold = (sentence: Sentence, head: number, lemma: string, kind: string): boolean =>
  /^(Group|Organization)$/.test(kind) &&
  /^(report|rumor|rumour|news|word)$/.test(lemma) &&
  children(sentence, head, 'nmod').some(
    ({ dependent }) =>
      prepositionOf(sentence, dependent) === 'of' &&
      // "reports of the army shelling it".
      (children(sentence, dependent, 'acl').some((arc) => tokenAt(sentence, arc.dependent).pos === 'VBG') ||
        (children(sentence, dependent, 'det', 'nmod:poss').length === 0 && tokenAt(sentence, dependent).pos === 'NNS')),
  );

/** "the chamber's approval of Judge Ana Hale", "the approval of Ana Hale as judge": who approves stands before it, or who is approved does behind. */
const isOwned = (sentence: Sentence, head: number): boolean =>
  children(sentence, head, 'nmod:poss').length > 0 ||
  sentence.tokens.slice(head + 1, head + 8).some(({ text, pos }) => text === 'as' && pos === 'IN');
