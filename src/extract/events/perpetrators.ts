import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, dependents, tokenAt } from '../../model/syntax.js';
import { isCrime, isForce, isHarm, subjectRole } from '../../ontology/roleRules.js';
import { type Argument, argument } from './argument.js';
import type { MentionIndex } from './mentionIndex.js';
import { isPassive, relationOf, type Trigger } from './trigger.js';

/**
 * Who is said to have done it, in words that name no doing: "claimed the attack", "blamed the bombing on", "was attributed to",
 * "accused of murdering", "convicted of fraud", "the group behind the raid", "responsible for". What is claimed or blamed is
 * alleged, and not asserted.
 */
export const perpetrators = (sentence: Sentence, triggers: readonly Trigger[], mentions: MentionIndex): Blamed[] =>
  sentence.tokens.flatMap((token) => {
    const pattern = patternOf.get(token.lemma.toLowerCase());
    return pattern ? pattern.read({ sentence, at: token.index, triggers, mentions }) : [];
  });

/** An event with somebody who did it. */
export interface Blamed {
  readonly trigger: Trigger;
  readonly argument: Argument;
}

interface Look {
  readonly sentence: Sentence;
  readonly at: number;
  readonly triggers: readonly Trigger[];
  readonly mentions: MentionIndex;
}

interface Pattern {
  readonly words: ReadonlySet<string>;
  readonly read: (look: Look) => Blamed[];
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Tokens that hang on one by any of these relations of the graph. */
const under = ({ sentence }: Look, at: number, ...relations: string[]): number[] =>
  dependents(sentence, at, ...relations).map((arc) => arc.dependent);

/** Who claims, whether the clause is active or passive. */
const doers = (look: Look): number[] =>
  isPassive(look.sentence, look.at)
    ? under(look, look.at, 'obl:by', 'obl:agent')
    : under(look, look.at, 'nsubj', 'nsubj:xsubj');

/** To whom it is done. */
const undergoers = (look: Look): number[] => [
  ...(isPassive(look.sentence, look.at) ? under(look, look.at, 'nsubj:pass') : under(look, look.at, 'obj')),
  ...(tokenAt(look.sentence, look.at).pos === 'VBN'
    ? look.sentence.tree.filter((arc) => arc.dependent === look.at && arc.relation === 'acl').map((arc) => arc.governor)
    : []),
];

/** Event words at or below a token: "responsibility for the attack", "involvement in the raid", "charges of fraud". */
const eventsAt = (look: Look, tokens: readonly number[]): Trigger[] =>
  tokens.flatMap((token) => {
    const own = look.triggers.filter((one) => one.head === token);
    if (own.length > 0) return own;
    return /^(responsibility|credit|blame|involvement|role|part|series|string|wave|count|charge|number|dozen|spate|complicity|authorship)$/.test(
      tokenAt(look.sentence, token).lemma.toLowerCase(),
    )
      ? eventsAt(look, under(look, token, 'nmod:for', 'nmod:in', 'nmod:of', 'acl'))
      : [];
  });

/** `named`: events whose own subject is who is told of ("rebels were behind the raid"). */
const blamed = (
  look: Look,
  who: readonly number[],
  what: readonly number[],
  alleged: boolean,
  named: readonly number[] = [],
): Blamed[] =>
  eventsAt(look, what)
    .filter((trigger) => trigger.type !== 'Statement' && trigger.head !== look.at)
    .filter(({ head }) => named.includes(head) || children(look.sentence, head, 'nsubj', 'nsubj:pass').length === 0)
    .flatMap((trigger) =>
      who
        .flatMap((token) => look.mentions.participants(look.sentence, token))
        .map((mention) => ({
          trigger,
          argument: {
            ...argument(subjectRole(trigger.type), mention, 'events.perpetrator'),
            ...(alleged ? { modality: 'alleged' as const } : {}),
          },
        })),
    );

/** "claimed victory", "accepted the offer": only wrongs are owned up to. */
const isDeed = (type: string): boolean => isForce(type) || isHarm(type) || isCrime(type);

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
      return blamed(look, doers(look), what, true).filter(({ trigger }) => isDeed(trigger.type));
    },
  },
  {
    // "blamed rebels for the attack", "blamed the attack on rebels"
    words: set('blame'),
    read: (look) => {
      const object = undergoers(look);
      const on = [...under(look, look.at, 'obl:on'), ...object.flatMap((token) => under(look, token, 'nmod:on'))];
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

/** Asserted in a main clause only: whoever is believed or may be, or is said in a clause to be behind it, is alleged to. */
const whoStandsBehind = (look: Look): Blamed[] => {
  const { sentence } = look;
  const deed = arcTo(sentence, look.at);
  const above = deed?.relation === 'case' ? arcTo(sentence, deed.governor) : undefined;
  if (deed === undefined || above === undefined) return [];
  const event = deed.governor;
  const isNamed = above.relation === 'nmod';
  const isFronted = above.relation === 'obl' && look.at < above.governor && isClauseOfBe(sentence, above.governor);
  const clause = isFronted ? above.governor : event;
  if (children(sentence, clause, 'advmod').some((arc) => isNot.test(tokenAt(sentence, arc.dependent).lemma))) return [];
  if (!isNamed && children(sentence, clause, 'cop').length === 0) return [];
  const who = isNamed
    ? [above.governor].filter((token) => tokenAt(sentence, token).pos.startsWith('N'))
    : isFronted
      ? [above.governor]
      : under(look, event, 'nsubj', 'nsubj:xsubj');
  const isSure = isNamed
    ? !children(sentence, above.governor, 'amod').some((arc) =>
        isSuspected.test(tokenAt(sentence, arc.dependent).text.toLowerCase()),
      ) && isToldAsFact(sentence, above.governor)
    : isToldAsFact(sentence, clause);
  return blamed(look, who, [event], !isSure, isFronted ? [] : [event]);
};

/** Not "accused of being the planner behind", "said rebels were behind", "may be behind". */
const isToldAsFact = (sentence: Sentence, token: number): boolean => {
  const relation = relationOf(sentence, token);
  if (relation === 'conj') return isToldAsFact(sentence, arcTo(sentence, token)?.governor ?? token);
  return (
    !/^(advcl|ccomp|xcomp|acl|csubj)$/.test(relation) &&
    !children(sentence, token, 'aux').some((arc) => tokenAt(sentence, arc.dependent).pos === 'MD')
  );
};

/** "was a group of": a noun that is said to be, with no subject of its own. */
const isClauseOfBe = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'cop').length > 0 && children(sentence, noun, 'nsubj', 'expl').length === 0;

const isNot = /^(not|n't|never|neither|hardly)$/;

const isSuspected = /^(suspected|alleged|presumed|possible|accused|likely)$/;

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
