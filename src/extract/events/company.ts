import type { Sentence, Token } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { type Argument, argument } from './argument.js';
import type { MentionIndex } from './mentionIndex.js';
import { governorOf, prepositionOf, type Trigger } from './trigger.js';

/**
 * Those named "along with" a subject or object take the same part: "detained a courier along with two guards", "the ministry,
 * together with the police, said", "the army, in coordination with the militia, took it". The parser hangs them on the noun, on the verb, or on "along".
 */
export const company = (trigger: Trigger, own: readonly Argument[], mentions: MentionIndex): Argument[] =>
  trigger.sentence.tokens
    .filter(
      (token) =>
        // Most words stand before no "with": the cheapest question first, since it is asked for each event.
        isWith(trigger.sentence.tokens[token.index + 1]) &&
        (isAlong.test(token.text) || isJointly(trigger.sentence, token.index)),
    )
    .flatMap((token) => {
      const head = governorOf(trigger.sentence, token.index + 1);
      const beside = own.filter(
        // "adopted jointly with Norland": whoever adopts it, and not what is adopted.
        (one) => isBeside(trigger, one, token.index) && (isAlong.test(token.text) || one.rule === 'events.subject'),
      );
      // "faces trial along with two guards": of people, and not of what they face.
      const shared = beside.findLast((one) => one.mention.kind !== 'Thing') ?? beside.at(-1);
      return head >= 0 && shared && belongs(trigger, head)
        ? named(trigger.sentence, head, mentions)
            .filter((mention) => !own.some((one) => one.mention.id === mention.id))
            .map((mention) => argument(shared.role, mention, 'events.preposition'))
        : [];
    });

const isAlong = /^(along|together)$/i;

/** "jointly with", "in close coordination with"; "approved closer cooperation with Norland" is what is approved. */
const isJointly = ({ tokens }: Sentence, index: number): boolean =>
  /^jointly$/i.test(tokens[index]?.text ?? '') ||
  (/^(cooperation|coordination|partnership|collaboration|conjunction|concert|tandem)$/i.test(
    tokens[index]?.text ?? '',
  ) &&
    /^in$/i.test((tokens[index - 1]?.pos === 'JJ' ? tokens[index - 2] : tokens[index - 1])?.text ?? ''));

/** At the head of the phrase, or behind its "of": "a number of guards", "three of his guards". */
const named = (sentence: Sentence, head: number, mentions: MentionIndex) => {
  const found = mentions.participants(sentence, head);
  return found.length > 0
    ? found
    : children(sentence, head, 'nmod', 'appos', 'dep')
        // "with his two sons": his own are meant, and not he again.
        .filter(({ dependent, relation }) => relation !== 'nmod' || prepositionOf(sentence, dependent) === 'of')
        .filter(({ relation }) => relation !== 'nmod:poss')
        .flatMap(({ dependent }) => [dependent, ...children(sentence, dependent, 'conj').map((arc) => arc.dependent)])
        .flatMap((token) => mentions.at(sentence, token) ?? []);
};

const isWith = (token: Token | undefined): boolean => token?.text.length === 4 && token.text.toLowerCase() === 'with';

/** A subject or object that stands before, with no verb in between but its own. */
const isBeside = ({ sentence, head }: Trigger, one: Argument, along: number): boolean =>
  /subject|object|agent|preposition/.test(one.rule) &&
  one.mention.head < along &&
  !sentence.tokens
    .slice(one.mention.head + 1, along)
    .some(
      ({ pos, index }) =>
        /^(VB|MD)/.test(pos) && index !== head && !(governorOf(sentence, index) === head && index < head),
    );

const belongs = ({ sentence, head }: Trigger, token: number): boolean => {
  let at = token;
  for (let steps = 0; steps < 3; steps++) {
    at = governorOf(sentence, at);
    if (at === head) return true;
    if (at < 0 || (tokenAt(sentence, at).pos.startsWith('VB') && at !== head)) return false;
  }
  return false;
};

/** "Minister A and Minister B met": the parser may take the first of two names for a part of the second. */
export const namesBefore = (sentence: Sentence, head: number, mentions: MentionIndex): Argument['mention'][] =>
  children(sentence, head, 'compound')
    .filter((arc) => children(sentence, arc.dependent, 'cc', 'conj').length > 0)
    .flatMap((arc) => mentions.at(sentence, arc.dependent) ?? [])
    .filter((mention) => mention.kind === 'Person' && mention.level === 'name');
