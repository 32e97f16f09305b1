import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { EntityKind } from '../../model/kind.js';
import { lookup } from '../../model/lookup.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, atTokens, children, dependents, hasCase } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { adjectiveEndingAt } from '../../ontology/demonyms.js';
import { type NounFrame, nounFrames } from '../../ontology/nounFrames.js';
import { officeNouns } from '../../ontology/officeTitles.js';
import { representatives, sentNouns } from '../../ontology/relationWords.js';
import { homeBodies, homeNouns, lastingPredicates, outsiders, pastWords } from '../../ontology/tieWords.js';
import { personTitles } from '../../ontology/titles.js';
import { demonymPlace } from '../demonymPlace.js';
import { isHedged } from '../isHedged.js';
import type { MentionIndex } from '../mentionsAt.js';
import { isFact, type Participants, subjectsOf, withPreposition } from './participants.js';
import { relation } from './relation.js';

/** What nouns of the table tell of whom they name: "X, a resident of Y", "Y's capital, X", "X is the wife of Y", "Y founder X". */
export const byNoun = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  find: Participants,
  index: MentionIndex,
): Claim[] =>
  atTokens(sentence, ({ index: noun, pos }) => {
    const partisan = pos === 'NNP' && /^(republican|democrat)$/.test(lemmaAt(sentence, noun));
    if (!/^NNS?$/.test(pos) && !partisan && !(pos === 'JJ' && arcTo(sentence, noun)?.relation === 'appos')) return [];
    const lemma = lemmaAt(sentence, noun);
    const told = framesOf(nounFrames, lemma)
      .filter((frame) => isSo(sentence, noun, frame.predicate))
      .flatMap((frame) => read(annotated, sentence, noun, frame, find, index));
    return [
      ...told,
      ...atBody(sentence, noun, find, index),
      ...fromPlace(sentence, noun, find, index),
      ...atHome(sentence, noun, find, index),
      ...bodyAtHome(annotated, sentence, noun, find, index),
    ];
  });

/** The frames of a noun, in the order of the table. */
const framesOf = lookup(({ nouns }: NounFrame) => [...nouns]);

/** "The alleged killer of N" is perhaps none, and "a former subsidiary" is none any more. */
const isSo = (sentence: Sentence, noun: number, predicate: string): boolean =>
  !isHedged(sentence, noun) &&
  (lastingPredicates.has(predicate) ||
    children(sentence, noun, 'amod', 'compound').every(({ dependent }) => !pastWords.has(textAt(sentence, dependent))));

const read = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  noun: number,
  frame: NounFrame,
  find: Participants,
  index: MentionIndex,
): Claim[] => {
  const [own, other] = frame.inverse ? [frame.object, frame.subject] : [frame.subject, frame.object];
  const bearers = bearersOf(sentence, noun, own, find, index);
  const unnamed =
    frame.unnamed && bearers.length === 0 ? (find(sentence, noun, own) ?? index.at(sentence, noun, ...own)) : undefined;
  const who = unnamed?.head === noun ? [unnamed] : bearers;
  const whose = [
    ...(namesItself(sentence, noun, frame) ? [] : [...frame.by]).flatMap((word) =>
      withPreposition(sentence, noun, new RegExp(`^${word}$`)),
    ),
    ...(frame.before ? dependents(sentence, noun, 'nmod:poss', 'compound').map((arc) => arc.dependent) : []),
  ]
    .flatMap((token) => find(sentence, token, other) ?? [])
    .filter((one) => one.head !== noun);
  const adjective = frame.before && other.includes('Place') ? adjectiveBefore(annotated, sentence, noun) : undefined;
  const rule = `relations.noun-${frame.predicate.toLowerCase().replaceAll('_', '-')}`;
  const title = frame.titled ? lemmaAt(sentence, noun) : undefined;
  return who.flatMap((bearer) =>
    [...whose, ...(adjective ? [adjective] : [])].flatMap((one) =>
      frame.inverse
        ? relation(sentence, one, frame.predicate, bearer, rule, title)
        : relation(sentence, bearer, frame.predicate, one, rule, title),
    ),
  );
};

/** "Beside the heights, the village of Hader": that is its name, and nothing is in it. */
const namesItself = (sentence: Sentence, noun: number, { predicate }: NounFrame): boolean =>
  predicate === 'LOCATED_IN' &&
  /^(city|town|village|hamlet|port|settlement|island)$/.test(lemmaAt(sentence, noun)) &&
  children(sentence, noun, 'det').some((arc) => textAt(sentence, arc.dependent) === 'the') &&
  withPreposition(sentence, noun, /^of$/).length > 0;

/** Who is named by a noun: what it is in apposition to or has in apposition, the subject of "is", the name right behind it. */
export const bearersOf = (
  sentence: Sentence,
  noun: number,
  kinds: readonly EntityKind[],
  find: Participants,
  index: MentionIndex,
): Mention[] => {
  const arc = arcTo(sentence, noun);
  const copula = children(sentence, noun, 'cop').length > 0 && isFact(sentence, noun);
  const tokens = [
    ...(arc && (arc.relation === 'appos' || isLoose(sentence, noun)) ? [arc.governor] : []),
    ...children(sentence, noun, 'appos').map((one) => one.dependent),
    ...(copula ? dependents(sentence, noun, 'nsubj').map((one) => one.dependent) : []),
    ...(arc && worksAs(sentence, noun) ? subjectsOf(sentence, arc.governor) : []),
  ];
  const named = tokens.flatMap((token) => find(sentence, token, kinds) ?? []).filter((one) => one.head !== noun);
  const next = sentence.tokens[personTitles.has(textAt(sentence, noun + 1)) ? noun + 2 : noun + 1];
  const behind = index.inSentence(sentence, ...kinds).find((one) => one.level === 'name' && one.start === next?.start);
  return [...new Set([...named, ...(behind ? [behind] : [])])];
};

/** "Leila Haddad works as a researcher at": who works or serves as one is one. */
const worksAs = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  return (
    arc?.relation === 'obl' &&
    /^(work|serve)$/.test(lemmaAt(sentence, arc.governor)) &&
    hasCase(sentence, noun, /^as$/) &&
    isFact(sentence, arc.governor)
  );
};

/** "Ana Petrova, now a lecturer at": an apposition with an adverb, which the parser takes for a clause without a verb. */
const isLoose = (sentence: Sentence, noun: number): boolean =>
  arcTo(sentence, noun)?.relation === 'acl:relcl' &&
  children(sentence, noun, 'cop', 'nsubj').length === 0 &&
  children(sentence, noun, 'advmod').some((arc) =>
    /^(now|currently|today|also|later)$/.test(textAt(sentence, arc.dependent)),
  );

/** "The Peruvian capital": the country, as it is named elsewhere. */
const adjectiveBefore = (annotated: AnnotatedDocument, sentence: Sentence, noun: number): Mention | undefined => {
  for (let at = noun - 1; /^(JJ|NN|NNP)$/.test(sentence.tokens[at]?.pos ?? ''); at--) {
    const adjective = adjectiveEndingAt((token) => sentence.tokens[token]?.text, at);
    if (adjective !== undefined) return demonymPlace(annotated, adjective);
  }
  return undefined;
};

/** "N, an actor from X", "N is a farmer from X", "N, a journalist based in X". */
const fromPlace = (sentence: Sentence, noun: number, find: Participants, index: MentionIndex): Claim[] => {
  const own = index.at(sentence, noun, 'Person');
  if (own?.head !== noun || own.level !== 'nominal') return [];
  return bearersOf(sentence, noun, ['Person'], find, index).flatMap((person) =>
    withPreposition(sentence, noun, /^(from|in)$/).flatMap((token) => {
      const place = find(sentence, token, ['Place']);
      const isBased = hasCase(sentence, token, /^based$/);
      if (!isBased && !hasCase(sentence, token, /^from$/)) return [];
      const isOrigin = place?.subtype === 'country' && !isBased;
      return relation(sentence, person, isOrigin ? 'CITIZEN_OF' : 'LIVES_IN', place, 'relations.noun-from');
    }),
  );
};

/** "N, a Denver surgeon", "Florida man N": the town or state right before the noun; a country there says of what people. */
const atHome = (sentence: Sentence, noun: number, find: Participants, index: MentionIndex): Claim[] => {
  const place = index.at(sentence, noun - 1, 'Place');
  const known = place?.level === 'name' && isHomely(place);
  const before = sentence.tokens[noun - 1];
  if (!homeNouns.has(lemmaAt(sentence, noun)) || !known || place.end !== before?.end) return [];
  return bearersOf(sentence, noun, ['Person'], find, index)
    .filter((person) => person.level === 'name')
    .flatMap((person) => relation(sentence, person, 'LIVES_IN', place, 'relations.noun-at-home'));
};

/** "The Danish brewer N", "N, a Swiss bank": in the country of the adjective. */
const bodyAtHome = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  noun: number,
  find: Participants,
  index: MentionIndex,
): Claim[] => {
  if (!homeBodies.has(lemmaAt(sentence, noun)) || isHedged(sentence, noun)) return [];
  const country = adjectiveBefore(annotated, sentence, noun) ?? countryOf(sentence, noun, index);
  return country
    ? bearersOf(sentence, noun, ['Organization'], find, index)
        .filter((body) => body.level === 'name')
        .flatMap((body) => relation(sentence, body, 'LOCATED_IN', country, 'relations.home-body'))
    : [];
};

/** "Malta's largest bank": the country that it is the largest of. */
const countryOf = (sentence: Sentence, noun: number, index: MentionIndex): Mention | undefined =>
  children(sentence, noun, 'nmod:poss')
    .map((arc) => index.at(sentence, arc.dependent, 'Place'))
    .find((one) => one?.level === 'name' && one.subtype === 'country');

/** A town or state; of a place that nobody knows, one word: "Wall Street" is nobody's home. */
const isHomely = ({ subtype, text }: Mention): boolean =>
  subtype === undefined ? !/\s/.test(text) : /^(city|region)$/.test(subtype);

/** "N, a chemist at the University of X", "N is an analyst with Y", "Y analyst N". */
const atBody = (sentence: Sentence, noun: number, find: Participants, index: MentionIndex): Claim[] => {
  const own = index.at(sentence, noun, 'Person');
  if (own?.head !== noun || own.level !== 'nominal' || !isSo(sentence, noun, 'MEMBER_OF')) return [];
  const outside = outsiders.has(lemmaAt(sentence, noun));
  const counsel = /^(lawyer|attorney)$/.test(lemmaAt(sentence, noun));
  if (outside && !counsel) return [];
  const title = officeNouns.has(lemmaAt(sentence, noun)) || representatives.has(lemmaAt(sentence, noun));
  const before = !title && !outside && index.at(sentence, noun - 1, 'Organization')?.level === 'name' ? [noun - 1] : [];
  const sent = sentNouns.has(lemmaAt(sentence, noun));
  const preposition = outside ? /^(at|with)$/ : sent ? /^(for|at|with|from)$/ : /^(for|at|with)$/;
  return bearersOf(sentence, noun, ['Person'], find, index).flatMap((person) =>
    [...withPreposition(sentence, noun, preposition), ...before].flatMap((token) => {
      const body = calledBody(sentence, find(sentence, token, ['Organization']), index);
      return body?.level === 'name' ? relation(sentence, person, 'MEMBER_OF', body, 'relations.noun-at-body') : [];
    }),
  );
};

/** "The oil company Total": the name right behind the description. */
const calledBody = (sentence: Sentence, body: Mention | undefined, index: MentionIndex): Mention | undefined => {
  const next = body?.level === 'nominal' ? index.at(sentence, body.head + 1, 'Organization') : undefined;
  return next?.level === 'name' ? next : body;
};
