import { children, dependents, tokenAt } from '../../model/syntax.js';
import { isDoneToObject, possessiveRole } from '../../ontology/nounRoles.js';
import { isHarm, partitiveNouns, subjectRole } from '../../ontology/roleRules.js';
import { type Argument, argument } from './argument.js';
import { instruments } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { before, countryBefore, pairBefore, targetBefore } from './modifierArguments.js';
import { ofPhrase } from './ofPhrases.js';
import { prepositions } from './prepositionalArguments.js';
import { answered, onStrike, subjected, support, travel } from './supportingVerbs.js';
import { governorOf, prepositionOf, relationOf, type Trigger } from './trigger.js';
import { extents } from './verbArguments.js';

/** Who takes part in what an event noun names: of, by, against, 's, the noun before it, and the subject of its light verb. */
export const nounArguments = (trigger: Trigger, mentions: MentionIndex): Argument[] => [
  ...ofPhrase(trigger, mentions),
  ...prepositions(trigger, trigger.head, mentions).filter((one) => one.rule !== 'events.passive-agent'),
  ...byPhrase(trigger, mentions),
  ...possessive(trigger, mentions),
  ...before(trigger, mentions),
  ...pairBefore(trigger, mentions),
  ...countryBefore(trigger, mentions),
  ...targetBefore(trigger, mentions),
  ...support(trigger, mentions),
  ...travel(trigger, mentions),
  ...onStrike(trigger, mentions),
  ...subjected(trigger, mentions),
  ...answered(trigger, mentions),
  ...extents(trigger, mentions),
  ...instruments(trigger, mentions),
];

const byPhrase = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type } = trigger;
  const named = dependents(sentence, head, 'nmod:by').map((arc) => arc.dependent);
  return [
    ...named,
    ...(named.length > 0 ? [] : besideOf(trigger)),
    ...(named.length > 0 ? listedAfter(trigger, Math.max(...named)) : []),
  ]
    .flatMap((token) => mentions.participants(sentence, token))
    .map((mention) => argument(subjectRole(type), mention, 'events.noun-by'));
};

/** "were killed in ambushes by the rebels": they ambushed, though the parser has them kill. */
const besideOf = ({ sentence, head }: Trigger): number[] =>
  relationOf(sentence, head) === 'obl' && prepositionOf(sentence, head) === 'in'
    ? children(sentence, governorOf(sentence, head), 'obl')
        .map((arc) => arc.dependent)
        .filter((token) =>
          children(sentence, token, 'case').some(
            (arc) => arc.dependent === head + 1 && tokenAt(sentence, arc.dependent).text === 'by',
          ),
        )
    : [];

/** In "an attack by units of A as well as contingents of B" the parser may list the last with the attack. */
const listedAfter = ({ sentence, head }: Trigger, last: number): number[] =>
  children(sentence, head, 'conj')
    .map((arc) => arc.dependent)
    .filter((token) => token > last && partitiveNouns.has(tokenAt(sentence, token).lemma.toLowerCase()));

const possessive = (trigger: Trigger, mentions: MentionIndex): Argument[] =>
  children(trigger.sentence, trigger.head, 'nmod:poss')
    .flatMap((arc) => mentions.participants(trigger.sentence, arc.dependent))
    // "the world's largest crisis": the largest there.
    .filter(({ kind }) => !(kind === 'Place' && isOfMost(trigger)))
    .map((mention) =>
      argument(
        // "sent troops to his aid": he gets it.
        prepositionOf(trigger.sentence, trigger.head) === 'to' &&
          /^(aid|rescue|help|assistance|defence|defense)$/.test(trigger.lemma)
          ? 'beneficiary'
          : possessiveRole(trigger.type, trigger.lemma, mention.kind, {
              // "Norland's 2014 annexation" is what the country did.
              isDoneToOthers:
                isDoneToOthers(trigger, mentions) || (trigger.lemma === 'annexation' && mention.subtype === 'country'),
              isDoneByOthers: isDoneByOthers(trigger, mentions),
              isState: mention.subtype === 'country',
            }),
        mention,
        'events.noun-possessive',
      ),
    );

/** "the government's arrest of dozens", "its destruction of homes", "Norland's island annexation": who stands before it does it. */
const isDoneToOthers = ({ sentence, head, lemma, type }: Trigger, mentions: MentionIndex): boolean =>
  children(sentence, head, 'nmod').some(
    ({ dependent }) =>
      prepositionOf(sentence, dependent) === 'of' &&
      ((isDoneToObject(lemma) && !/^(DATE|TIME|DURATION)$/.test(tokenAt(sentence, dependent).ner)) ||
        mentions
          .participants(sentence, dependent)
          .some(({ kind }) => kind === 'Person' || kind === 'Group' || (!isHarm(type) && kind === 'Organization'))),
  ) ||
  (lemma === 'annexation' && children(sentence, head, 'compound').length > 0);

const isDoneByOthers = ({ sentence, head }: Trigger, mentions: MentionIndex): boolean =>
  dependents(sentence, head, 'nmod:by').some(({ dependent }) => mentions.participants(sentence, dependent).length > 0);

const isOfMost = ({ sentence, head }: Trigger): boolean =>
  children(sentence, head, 'amod').some(
    ({ dependent }) =>
      tokenAt(sentence, dependent).pos === 'JJS' ||
      /^(first|only|latest|main)$/.test(tokenAt(sentence, dependent).text),
  );
