import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { bySentence, lookup } from '../../model/lookup.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import type { Problem } from '../../model/problem.js';
import { around, overlaps, textOf } from '../../model/span.js';
import { children, spanOf } from '../../model/syntax.js';
import { confidenceOf } from '../../ontology/confidence.js';
import { typeOfVerb } from '../../ontology/events/index.js';
import { factualityAt } from '../events/factuality.js';
import { indexMentions, type MentionIndex } from '../mentionsAt.js';
import { asserted, type Findings, type Rule } from '../rule.js';
import { amountsIn } from './amounts.js';
import { isBackground } from './background.js';
import { type Candidate, candidatesIn, measureOfTrigger } from './candidates.js';
import { type CountedPhrase, countedPhrases } from './countedPhrase.js';
import { tellingVerb } from './tellers.js';
import type { Construction, Trigger } from './trigger.js';
import { votesIn } from './votes.js';

/**
 * Numbers about events: "killed 12 people" is a figure of the killing. A number goes to the word it stands in contact
 * with, else to the one that the parse gives if nothing else lies between; one that fits no event stays out.
 */
export const figures: Rule = (annotated, found) => {
  const index = indexMentions([...annotated.mentions, ...found.mentions]);
  const created = new Map<string, Mention>();
  const results = annotated.sentences.map((sentence) => inSentence(annotated, sentence, index, found, created));
  return {
    mentions: [...created.values(), ...results.flatMap((one) => one.mentions)],
    claims: [
      ...[...created.values()].flatMap((event) => kindOf(event, annotated)),
      ...results.flatMap((one) => one.claims),
    ],
    problems: results.flatMap((one) => one.problems),
  };
};

/** "confirmed 24 dead" tells of no killer, "embezzling millions" of no sale: the word's own type, where it has one. */
const ownType = (lemma: string): string | undefined =>
  /^(dead|toll)$/.test(lemma) ? 'Death' : typeOfVerb(lemma)?.name;

/** What an event is that only its figure tells of. */
const kindOf = (event: Mention, { sentences }: AnnotatedDocument): Claim[] => {
  const sentence = sentences[event.sentence];
  return sentence
    ? [
        asserted({
          subject: event.id,
          predicate: 'IS_A',
          value: event.event?.type ?? 'Action',
          span: { start: event.start, end: event.end },
          sentence: event.sentence,
          confidence: confidenceOf('figures.event'),
          rule: 'figures.event',
          ...factualityAt(sentence, event.head),
        }),
      ]
    : [];
};

const inSentence = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  index: MentionIndex,
  found: Findings,
  created: Map<string, Mention>,
): Findings => {
  const times = bySentence(annotated.times, sentence.index);
  const isPerson = (token: number): boolean => index.at(sentence, token, 'Person', 'Group') !== undefined;
  const phrases = countedPhrases(sentence, isPerson).filter(
    (phrase) => !times.some((time) => overlaps(time, spanOf(sentence, [phrase.number, phrase.last]))),
  );
  const people = candidatesIn(sentence, phrases, isPerson);
  const votes = votesIn(sentence);
  const isVote = ({ phrase }: Candidate) => votes.some((vote) => vote.phrase.number === phrase.number);
  const all = [...[...people.found, ...amountsIn(sentence)].filter((candidate) => !isVote(candidate)), ...votes];
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  for (const candidate of all) {
    const event = eventOf(annotated, sentence, index, created, candidate.trigger);
    if (!event) continue;
    const figure = figureMention(annotated, sentence, candidate);
    mentions.push(figure);
    claims.push(toldBy(sentence, candidate, index, claimOf(sentence, event, figure, candidate, found, annotated)));
  }
  return { mentions, claims, problems: people.problems.map((phrase) => partProblem(annotated, sentence, phrase)) };
};

/** The event marked at one of the trigger's words, else a new one there. */
const eventOf = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  index: MentionIndex,
  created: Map<string, Mention>,
  trigger: Trigger,
): Mention | undefined => {
  for (const token of trigger.tokens) {
    const marked = index.event(sentence, token);
    if (marked) return marked;
  }
  const measure = measureOfTrigger(trigger);
  const head = trigger.tokens[0];
  if (!measure || head === undefined) return undefined;
  const span = spanOf(sentence, [head]);
  const id = mentionKey(span, 'Event');
  const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? '';
  const event: Mention = {
    ...span,
    id,
    kind: 'Event',
    level: 'nominal',
    text: textOf(annotated.document.text, span),
    sentence: sentence.index,
    head,
    event: { type: ownType(lemma) ?? measure.event, lemma },
  };
  created.set(id, created.get(id) ?? event);
  return event;
};

const figureMention = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  { phrase, trigger, unit }: Candidate,
): Mention => {
  const span = spanOf(sentence, [phrase.number, withoutWhole(sentence, phrase)]);
  const { value, upper, qualifier } = phrase;
  return {
    ...span,
    id: mentionKey(span, 'Figure'),
    kind: 'Figure',
    level: 'nominal',
    text: textOf(annotated.document.text, span),
    sentence: sentence.index,
    head: phrase.head ?? phrase.number,
    figure: {
      measure: measureOfTrigger(trigger)?.name ?? 'casualties',
      value,
      qualifier,
      ...(upper === undefined ? {} : { upper }),
      ...(unit === undefined ? {} : { unit }),
    },
  };
};

/** The figure of "12 of the 30 hostages" is twelve, and thirty is no part of it. */
const withoutWhole = (sentence: Sentence, { number, last }: CountedPhrase): number => {
  const of = sentence.tokens.findIndex(({ text }, index) => index > number && index < last && text === 'of');
  return of > 0 && sentence.tokens[of + 2]?.pos === 'CD' ? of - 1 : last;
};

const claimsAbout = lookup((claim: Claim) => [claim.subject, claim.object]);

const claimOf = (
  sentence: Sentence,
  event: Mention,
  figure: Mention,
  { phrase, trigger }: Candidate,
  found: Findings,
  annotated: AnnotatedDocument,
): Claim => {
  const evidence = around(event, figure);
  const mood = claimsAbout(found.claims, event.id)[0] ?? factualityAt(sentence, event.head);
  const construction: Construction | 'background' = isBackground(annotated, sentence, phrase)
    ? 'background'
    : trigger.construction;
  const rule = `figures.${construction}`;
  return asserted({
    subject: event.id,
    predicate: 'HAS_FIGURE',
    object: figure.id,
    span: evidence,
    sentence: sentence.index,
    confidence: confidenceOf(rule),
    rule,
    polarity: mood.polarity,
    modality: mood.modality,
  });
};

/** "the rebels said 40": the number is theirs, whoever told of the event before. */
const toldBy = (sentence: Sentence, { phrase }: Candidate, index: MentionIndex, claim: Claim): Claim => {
  const verb = tellingVerb(sentence, phrase);
  const speaker =
    verb === undefined
      ? undefined
      : children(sentence, verb, 'nsubj').find((arc) => arc.relation === 'nsubj')?.dependent;
  const who = speaker === undefined ? undefined : index.at(sentence, speaker, 'Person', 'Organization', 'Group');
  return who ? { ...claim, attributedTo: who.id } : claim;
};

const partProblem = (annotated: AnnotatedDocument, sentence: Sentence, phrase: CountedPhrase): Problem => {
  const span = spanOf(sentence, [phrase.first, phrase.last]);
  return {
    code: 'figure.part',
    severity: 'rejected',
    message: `"${textOf(annotated.document.text, span)}" is a part of those counted before, not another total.`,
    span,
  };
};
