import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { gatheringVerbs } from '../../ontology/verbClasses.js';
import type { MentionIndex } from './mentionIndex.js';
import { governorOf, isVerb, relationOf } from './trigger.js';

/** "gave the authorities 72 hours to restore him": who is given time does it. */
export const receiver = (sentence: Sentence, head: number): number | undefined => {
  const above = arcTo(sentence, head);
  // "60 days to delete the files or pay a fine".
  const arc = above?.relation === 'conj' && above.governor >= 0 ? arcTo(sentence, above.governor) : above;
  if (!arc || arc.governor < 0 || !/^(advcl|acl|xcomp)$/.test(arc.relation)) return undefined;
  const verb = isVerb(sentence, arc.governor) ? arc.governor : governorOf(sentence, arc.governor);
  if (verb < 0 || !/^(give|grant|allow)$/.test(tokenAt(sentence, verb).lemma)) return undefined;
  return tokenAt(sentence, head).pos === 'VB' ? children(sentence, verb, 'iobj')[0]?.dependent : undefined;
};

/** "issued a warning to free them", "gave the order to fire": those who get it are to do so, and nobody names them. */
export const isBidToOthers = (sentence: Sentence, head: number): boolean => {
  const verb = governorOf(sentence, head);
  return (
    isInfinitive(sentence, head) &&
    verb >= 0 &&
    /^(give|issue|pass|send|convey)$/.test(tokenAt(sentence, verb).lemma) &&
    children(sentence, verb, 'obj', 'nsubj:pass').some(
      ({ dependent }) =>
        dependent < head &&
        /^(order|instruction|permission|command|directive|warning|call|ultimatum)$/.test(
          tokenAt(sentence, dependent).lemma,
        ),
    )
  );
};

/** "assembled a team of experts to advise us", "mobilised the army to help", "leads a drive to persuade the members – all seven – to sign": those who are to do it. */
export const sentToDo = (
  sentence: Sentence,
  head: number,
  main: number,
  mentions: MentionIndex,
): number | undefined => {
  if (!isInfinitive(sentence, head) || relationOf(sentence, head) !== 'advcl' || governorOf(sentence, head) !== main)
    return undefined;
  const between = ({ dependent }: Arc): boolean => dependent > main && dependent < head;
  const won = children(sentence, main, 'xcomp')
    .filter(between)
    .find(({ dependent }) => /^(persuade|convince|urge|press|force|coax)$/.test(tokenAt(sentence, dependent).lemma));
  if (won) return children(sentence, won.dependent, 'obj').find(between)?.dependent;
  if (!gatheringVerbs.has(tokenAt(sentence, main).lemma)) return undefined;
  return children(sentence, main, 'obj')
    .filter(between)
    .find(
      ({ dependent }) =>
        /^(team|panel|inquiry|tribunal|coalition|mission|taskforce|unit)$/.test(tokenAt(sentence, dependent).lemma) ||
        mentions.participants(sentence, dependent).some(({ kind }) => /^(Person|Group|Organization)$/.test(kind)),
    )?.dependent;
};
