import type { Sentence } from '../../model/annotation.js';
import { atTokens, children, tokenAt } from '../../model/syntax.js';
import { isCrime } from '../../ontology/roleRules.js';
import { whoStandsBehind } from './behindDeeds.js';
import { type Blamed, blamed, doers, isDeed, type Look, under, undergoers } from './blamed.js';
import type { MentionIndex } from './mentionIndex.js';
import type { Trigger } from './trigger.js';

/**
 * Who is said to have done it, in words that name no doing: "claimed the attack", "blamed the bombing on", "was attributed to",
 * "accused of murdering", "convicted of fraud", "the group behind the raid", "responsible for". What is claimed or blamed is
 * alleged, and not asserted.
 */
export const perpetrators = (sentence: Sentence, triggers: readonly Trigger[], mentions: MentionIndex): Blamed[] =>
  atTokens(sentence, (token) => {
    const pattern = patternOf.get(token.lemma.toLowerCase());
    return pattern ? pattern.read({ sentence, at: token.index, triggers, mentions }) : [];
  });

interface Pattern {
  readonly words: ReadonlySet<string>;
  readonly read: (look: Look) => Blamed[];
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const clauses = ['advcl', 'acl', 'xcomp', 'ccomp'];

const patterns: readonly Pattern[] = [
  {
    // "claimed the attack", "claimed responsibility for", "the attack was claimed by"; "responsibility for it was claimed by"
    words: set('claim admit accept assume acknowledge take'),
    read: (look) => {
      const claimed = undergoers(look);
      const taken = /^(take|accept|assume|acknowledge)$/.test(tokenAt(look.sentence, look.at).lemma)
        ? claimed.filter((token) => /^(responsibility|credit|blame)$/.test(tokenAt(look.sentence, token).lemma))
        : claimed;
      const what = [...taken, ...(taken.length > 0 ? under(look, look.at, 'obl:for') : [])];
      // "claimed fraud": of others.
      const isOthers = tokenAt(look.sentence, look.at).lemma === 'claim';
      return blamed(look, doers(look), what, true).filter(
        ({ trigger }) => isDeed(trigger.type) && !(isOthers && isCrime(trigger.type)),
      );
    },
  },
  {
    // "blamed rebels for the attack", "blamed the attack on rebels"
    words: set('blame'),
    read: (look) => {
      const object = undergoers(look);
      // "blamed a raid on the village for the deaths": that is the raid's, and no doer.
      const on = under(look, look.at, 'obl:on');
      const what = [
        ...under(look, look.at, 'obl:for', ...clauses),
        ...object.flatMap((token) => under(look, token, 'nmod:for')),
      ];
      return [...blamed(look, object, what, true), ...blamed(look, on, object, true)];
    },
  },
  {
    // "attributed the attack to rebels"
    words: set('attribute ascribe impute'),
    read: (look) => {
      const object = undergoers(look);
      const to = [...under(look, look.at, 'obl:to'), ...object.flatMap((token) => under(look, token, 'nmod:to'))];
      return blamed(look, to, object, true);
    },
  },
  {
    // "accused him of murdering", "suspected of the killing", "charged with fraud", "convicted of", "wanted for", "arrested for"
    words: set(
      'accuse suspect charge indict convict wanted want arrest detain try prosecute jail imprison sentence sanction',
    ),
    read: (look) => {
      const object = undergoers(look);
      const how = ['of', 'with', 'for', 'over', 'on'];
      const what = [
        ...how.flatMap((word) => [
          ...under(look, look.at, `obl:${word}`, `advcl:${word}`),
          ...object.flatMap((token) => under(look, token, `nmod:${word}`, `acl:${word}`)),
        ]),
        ...clauseOf(look, [look.at, ...object]),
      ];
      return blamed(look, object, what, !/^(convict|sentence)$/.test(tokenAt(look.sentence, look.at).lemma));
    },
  },
  {
    // "is serving life for the murder of N", "pleaded guilty to killing N"
    words: set('serve plead'),
    read: (look) => {
      const terms = under(look, look.at, 'obj', 'xcomp').filter(
        (token) =>
          /^(year|life|term|sentence|guilty)$/.test(tokenAt(look.sentence, token).lemma) &&
          under(look, token, 'advmod').every((one) => tokenAt(look.sentence, one).lemma !== 'not'),
      );
      const guilty = terms.some((token) => tokenAt(look.sentence, token).lemma === 'guilty');
      const word = guilty ? 'to' : 'for';
      const what = [look.at, ...terms].flatMap((token) =>
        under(look, token, `obl:${word}`, `nmod:${word}`, `advcl:${word}`),
      );
      return terms.length > 0 ? blamed(look, doers(look), what, false) : [];
    },
  },
  {
    // "was responsible for the massacre", "those responsible for"
    words: set('responsible'),
    read: (look) => {
      const arc = look.sentence.tree[look.at];
      const who = [
        ...under(look, look.at, 'nsubj'),
        ...(arc && /^(amod|acl)$/.test(arc.relation) ? [arc.governor] : []),
      ];
      return blamed(look, who, under(look, look.at, 'obl:for', 'nmod:for', 'advcl:for'), false);
    },
  },
  {
    // "put the blame for the attack on rebels"
    words: set('put place lay pin'),
    read: (look) => {
      const blame = undergoers(look).filter((token) =>
        /^(blame|responsibility)$/.test(tokenAt(look.sentence, token).lemma.toLowerCase()),
      );
      if (blame.length === 0) return [];
      const on = [look.at, ...blame].flatMap((token) => under(look, token, 'obl:on', 'nmod:on'));
      return blamed(
        look,
        on,
        [look.at, ...blame].flatMap((token) => under(look, token, 'obl:for', 'nmod:for')),
        true,
      );
    },
  },
  {
    // "the group behind the attack", "rebels were behind it", "behind the attack was a gang"
    words: set('behind'),
    read: (look) => whoStandsBehind(look).filter(({ trigger }) => isDeed(trigger.type)),
  },
];

/** By word; of two patterns with one word the first. */
const patternOf: ReadonlyMap<string, Pattern> = new Map(
  [...patterns].reverse().flatMap((pattern) => [...pattern.words].map((word) => [word, pattern] as const)),
);

/** "of murdering", "with plotting": a gerund behind its preposition. */
const clauseOf = (look: Look, tokens: readonly number[]): number[] =>
  tokens.flatMap((token) =>
    children(look.sentence, token, 'advcl', 'acl')
      .map((arc) => arc.dependent)
      .filter((verb) =>
        children(look.sentence, verb, 'mark', 'case').some((mark) =>
          /^(of|with|for|over)$/.test(tokenAt(look.sentence, mark.dependent).text.toLowerCase()),
        ),
      ),
  );
