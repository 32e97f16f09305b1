import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import { isUntold } from '../../model/auxiliaries.js';
import type { EntityKind } from '../../model/kind.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, dependents } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { partsOfPlaces, placeNouns } from '../../ontology/placeNouns.js';
import { isInQuestion } from '../events/questions.js';
import type { MentionIndex } from '../mentionsAt.js';

/** All names of the referents of a document, by mention: what is said of "the SDF" is said of the Democratic Forces. */
export const namesOf = ({ clusters, mentions }: AnnotatedDocument): ((mention: Mention) => string) => {
  const texts = new Map(mentions.filter((one) => one.level === 'name').map((one) => [one.id, one.text]));
  const all = new Map(
    clusters.flatMap((cluster) => {
      const names = cluster.mentions.flatMap((id) => texts.get(id) ?? []).join('; ');
      return cluster.mentions.map((id) => [id, names] as const);
    }),
  );
  return (mention) => `${mention.text}; ${all.get(mention.id) ?? ''}`;
};

/** Finds the mention at a token that a lasting relation can be told of. */
export type Participants = (sentence: Sentence, token: number, kinds: readonly EntityKind[]) => Mention | undefined;

/**
 * Who is named, or spoken of by a pronoun or description whose referent is named somewhere in the document; and forces and
 * people without a name ("the rebels"). "He" and "a company" of whom nothing more is known are nobody.
 */
export const participantsOf = (annotated: AnnotatedDocument, index: MentionIndex): Participants => {
  const named = new Set(annotated.mentions.filter((one) => one.level === 'name').map((one) => one.id));
  const known = new Set(
    annotated.clusters.flatMap(({ mentions }) => (mentions.some((id) => named.has(id)) ? mentions : [])),
  );
  return (sentence, token, kinds) => {
    const mention = index.at(sentence, token, ...kinds);
    if (!mention) return kinds.includes('Place') ? partOfPlace(sentence, token, index) : undefined;
    if (mention.level === 'name') return mention;
    const place = mention.kind === 'Place' ? placeCalled(sentence, mention, index) : undefined;
    if (place) return place;
    // "The wind company N", "the actor N": the name right behind.
    const next = /^(Organization|Person)$/.test(mention.kind)
      ? index.at(sentence, mention.head + 1, mention.kind)
      : undefined;
    if (mention.level === 'nominal' && next?.level === 'name') return next;
    if (known.has(mention.id)) return mention;
    const subject =
      children(sentence, mention.head, 'cop').length > 0 ? dependents(sentence, mention.head, 'nsubj')[0] : undefined;
    const called = subject && index.at(sentence, subject.dependent, ...kinds);
    if (called?.level === 'name') return called;
    return mention.level === 'nominal' && isDefinite(sentence, mention) ? mention : undefined;
  };
};

/** "The army", "rebels", "Iraqi forces"; not "a company", "radio businesses". */
const isDefinite = (sentence: Sentence, mention: Mention): boolean =>
  mention.kind === 'Group' ||
  (mention.kind === 'Organization' &&
    (/^(the|this|that|these|those|its|his|her|their|our)\s/i.test(mention.text) ||
      mention.subtype === 'armed force' ||
      /^NNP/.test(sentence.tokens[mention.head]?.pos ?? '')));

/** "The north of Mali", "the outskirts of Paris": in it too. */
const partOfPlace = (sentence: Sentence, part: number, index: MentionIndex): Mention | undefined =>
  partsOfPlaces.has(lemmaAt(sentence, part))
    ? dependents(sentence, part, 'nmod:of')
        .map((arc) => index.at(sentence, arc.dependent, 'Place'))
        .find((one) => one?.level === 'name')
    : undefined;

/** "The town of X", "the town X", "the X town of a state": the name that a description is given with. */
const placeCalled = (sentence: Sentence, described: Mention, index: MentionIndex): Mention | undefined => {
  if (!placeNouns.has(lemmaAt(sentence, described.head))) return undefined;
  const named = (...relations: string[]) =>
    dependents(sentence, described.head, ...relations)
      .map((arc) => index.at(sentence, arc.dependent, 'Place'))
      .find((one) => one?.level === 'name');
  const own = named('compound');
  return own && own.subtype !== 'country' ? own : named('nmod:of', 'appos');
};

/** Whether a verb or noun is told as a fact: not denied, not only possible, planned or asked for, and, unless `ever`, not over. */
export const isFact = (sentence: Sentence, predicate: number, ever = false): boolean => {
  const arc = arcTo(sentence, predicate);
  if (isUntold(sentence, predicate)) return false;
  const beside = (...relations: string[]) =>
    children(sentence, predicate, ...relations).map((one) => textAt(sentence, one.dependent));
  if (!ever && beside('advmod').some((word) => past.test(word))) return false;
  if (beside('aux', 'mark').includes('to') && /^(xcomp|advcl|acl|ccomp)$/.test(arc?.relation ?? '')) return false;
  if (isInQuestion(sentence, predicate)) return false;
  return arc?.relation !== 'ccomp' || !doubting.test(lemmaAt(sentence, arc.governor));
};

const past = /^(once|formerly)$/;

const doubting = /^(deny|doubt|refute|reject|hope|fear|want|wish|demand|claim|allege)$/;

/** Who does it: subjects of the active, what "by" names in the passive. Token indexes. */
export const agentsOf = (sentence: Sentence, verb: number): number[] =>
  isPassive(sentence, verb) ? withPreposition(sentence, verb, /^(by|agent)$/) : subjectsOf(sentence, verb);

/** To whom it is done: objects of the active, subjects of the passive, and what a participle stands behind. */
export const patientsOf = (sentence: Sentence, verb: number): number[] =>
  isPassive(sentence, verb)
    ? subjectsOf(sentence, verb)
    : dependents(sentence, verb, 'obj').map((arc) => arc.dependent);

/** Subjects, and the noun that a participle stands behind ("X, born in Y"). */
export const subjectsOf = (sentence: Sentence, verb: number): number[] => {
  const own = dependents(sentence, verb, 'nsubj').map((arc) => arc.dependent);
  const arc = arcTo(sentence, verb);
  const participle = arc?.relation === 'acl' && /^VB[NG]$/.test(sentence.tokens[verb]?.pos ?? '');
  if (own.length > 0 || !arc) return own;
  if (participle) return [arc.governor];
  // "Born in X, N moved to Y": the participle has the subject of its clause.
  const loose = arc.relation === 'advcl' && /^VB[NG]$/.test(sentence.tokens[verb]?.pos ?? '');
  return loose && children(sentence, verb, 'mark').length === 0 ? subjectsOf(sentence, arc.governor) : [];
};

/** "was founded", "founded by": a past participle without "have" and without an object. */
export const isPassive = (sentence: Sentence, verb: number): boolean => {
  if (children(sentence, verb, 'aux:pass').length > 0) return true;
  const arc = arcTo(sentence, verb);
  if (sentence.tokens[verb]?.pos !== 'VBN' || children(sentence, verb, 'aux').length > 0) return false;
  const loose = arc?.relation === 'acl' || arc?.relation === 'advcl';
  const shared = arc?.relation === 'conj' && isPassive(sentence, arc.governor);
  return (loose || shared) && children(sentence, verb, 'obj').length === 0;
};

/** What a preposition joins to a verb or noun, in the enhanced graph, so with all that is joined by "and". */
export const withPreposition = (sentence: Sentence, governor: number, preposition: RegExp): number[] =>
  dependents(sentence, governor, 'obl', 'nmod')
    .filter((arc) => preposition.test(arc.relation.split(':')[1] ?? ''))
    .map((arc) => arc.dependent);
