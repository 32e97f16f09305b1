import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { contains } from '../../model/span.js';
import { arcTo, children, dependents, governors, tokenAt } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { countryOfAdjective } from '../../ontology/demonyms.js';
import { memberNouns, partNouns, sentNouns } from '../../ontology/relationWords.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { pastWords } from '../../ontology/tieWords.js';
import { isHedged } from '../isHedged.js';
import type { MentionIndex } from '../mentionsAt.js';
import { atEachToken } from '../rule.js';
import { memberStates } from './memberStates.js';
import { isFact, withPreposition } from './participants.js';
import { relation, under } from './relation.js';
import { represented, unnamedRepresentatives } from './represented.js';

/** Who represents whom, who is a member of what, and which body is a part of which. */
export const belonging = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  index: MentionIndex,
  states: readonly Mention[],
): Claim[] => [
  ...index
    .inSentence(sentence, 'Organization')
    .flatMap((body) => represented(annotated, sentence, body, index, states)),
  ...atEachToken(
    sentence,
    (token) => unnamedRepresentatives(annotated, sentence, token, index),
    (token) => members(sentence, token, index),
    (token) => memberStates(sentence, token, index),
    (token) => parts(sentence, token, index),
    (token) => joined(sentence, token, index),
    (token) => sent(sentence, token, index),
    (token) => asPart(sentence, token, index),
  ),
];

/** "A member of the party", "Taliban fighters", "Ana Petrova of the Green Party". */
const members = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  const person = index.at(sentence, token, 'Person', 'Group');
  if (!person || person.head !== token) return [];
  if (person.level === 'name') {
    const of = textAt(sentence, token + 1) === ',' ? token + 2 : token + 1;
    const body =
      textAt(sentence, of) === 'of' || isSentBy(sentence, token) || isAtBody(sentence, token)
        ? firstBody(sentence, of + 1, index)
        : undefined;
    return person.kind === 'Person' ? relation(sentence, person, 'MEMBER_OF', body, 'relations.name-of-body') : [];
  }
  if (person.level !== 'nominal' || !memberNouns.has(lemmaAt(sentence, token)) || isFormer(sentence, person, token))
    return [];
  if (isHedged(sentence, token)) return [];
  // "Member states" are no members by that noun alone.
  if (sentence.tokens[token + 1]?.pos.startsWith('NN')) return [];
  const compound = children(sentence, token, 'compound', 'nmod:poss').map((arc) => arc.dependent);
  const of = lemmaAt(sentence, token) === 'leader' ? [] : withPreposition(sentence, token, /^of$/);
  // "the ruling Fidesz party": by its name.
  const named = of.flatMap((other) => children(sentence, other, 'compound').map((arc) => arc.dependent));
  const bodies = [of, compound, named]
    .map((tokens) =>
      tokens
        .map((other) => index.at(sentence, other, 'Organization') ?? sentOut(sentence, other, index))
        .filter((one) => one?.level === 'name' || (one && isNational(one))),
    )
    .find((found) => found.length > 0);
  const arc = arcTo(sentence, token);
  const verb = arc?.relation === 'xcomp' && lemmaAt(sentence, arc.governor) === 'become' ? arc.governor : undefined;
  if (verb !== undefined && !isFact(sentence, verb)) return [];
  const [copula, ...others] =
    arc?.relation === 'appos'
      ? [arc.governor]
      : verb !== undefined || children(sentence, token, 'cop').length > 0
        ? dependents(sentence, verb ?? token, 'nsubj').map((one) => one.dependent)
        : [];
  // "Greece and Turkey, both members of NATO".
  const joined =
    copula !== undefined && arc?.relation === 'appos' && sentence.tokens[token]?.pos === 'NNS'
      ? [...children(sentence, copula, 'conj'), ...governors(sentence, copula, 'conj')].map((one) =>
          one.dependent === copula ? one.governor : one.dependent,
        )
      : others;
  const who = (at: number): Mention | undefined => index.at(sentence, at, 'Person', 'Group', 'Place', 'Organization');
  const subjects = copula === undefined ? [person] : [who(copula) ?? person, ...joined.flatMap((at) => who(at) ?? [])];
  return subjects.flatMap((subject) =>
    (bodies ?? []).flatMap((body) => relation(sentence, subject, 'MEMBER_OF', body, 'relations.member')),
  );
};

/** "a member of the Cuban delegation": those whom a country sends. */
const sentOut = (sentence: Sentence, token: number, index: MentionIndex): Mention | undefined =>
  /^(delegation|team|squad|contingent|crew)$/.test(lemmaAt(sentence, token))
    ? index.at(sentence, token, 'Group')
    : undefined;

/** "Ana Petrova from the institute said"; who is bought, freed or dismissed "from" a body is its no more. */
const isSentBy = (sentence: Sentence, name: number): boolean =>
  textAt(sentence, name + 1) === 'from' &&
  under(sentence, name, 'nmod', 'from').length > 0 &&
  !/^(obj|iobj|nsubj:pass)$/.test(arcTo(sentence, name)?.relation ?? '');

/** "Ana Petrova with the institute said": whose word it is; who is left "with" a body is not its. */
const isAtBody = (sentence: Sentence, name: number): boolean =>
  /^(with|at)$/.test(textAt(sentence, name + 1)) &&
  [...under(sentence, name, 'nmod', 'with'), ...under(sentence, name, 'nmod', 'at')].length > 0 &&
  arcTo(sentence, name)?.relation === 'nsubj' &&
  speechVerbs.has(lemmaAt(sentence, arcTo(sentence, name)?.governor ?? name));

/** "three former party officials": they are members no more. */
const isFormer = (sentence: Sentence, person: Mention, token: number): boolean =>
  sentence.tokens.some(
    ({ index, end, text }) =>
      index < token &&
      end > person.start - 14 &&
      /^(former|ex|ex-\p{L}+|erstwhile|onetime|one-time|ousted|expelled|retired)$/iu.test(text),
  );

const firstBody = (sentence: Sentence, from: number, index: MentionIndex): Mention | undefined => {
  const at = textAt(sentence, from) === 'the' ? from + 1 : from;
  const body = index.at(sentence, at, 'Organization');
  // "Of the firm X".
  const called = body?.level === 'nominal' ? index.at(sentence, body.head + 1, 'Organization') : undefined;
  return [body, called].find((one) => one?.level === 'name');
};

/** "Units of the army", "X, a subsidiary of Y", "X is part of Y". */
const parts = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  if (!partNouns.has(lemmaAt(sentence, token)) || isHedged(sentence, token)) return [];
  if (children(sentence, token, 'amod').some((arc) => pastWords.has(textAt(sentence, arc.dependent)))) return [];
  const whole = under(sentence, token, 'nmod', 'of')
    .map((other) => index.at(sentence, other, 'Organization'))
    .find((one) => one?.level === 'name' || (one && isNational(one)));
  // "the Regiment of Presidential Security" is no part of itself.
  if (!whole || contains(whole, tokenAt(sentence, token))) return [];
  const arc = arcTo(sentence, token);
  const named = arc?.relation === 'appos' ? index.at(sentence, arc.governor, 'Organization', 'Group') : undefined;
  const subject =
    children(sentence, token, 'cop').length > 0 ? children(sentence, token, 'nsubj')[0]?.dependent : undefined;
  const told = subject === undefined ? undefined : index.at(sentence, subject, 'Organization', 'Group');
  const own = index.at(sentence, token, 'Organization', 'Group');
  const part = named ?? told ?? (own?.head === token ? own : undefined);
  return part && part.level !== 'pronoun' ? relation(sentence, part, 'PART_OF', whole, 'relations.part') : [];
};

/** "the Ukrainian army" has no name, but there is one. */
const isNational = ({ level, text }: Mention): boolean =>
  level === 'nominal' && text.split(' ').some((word) => countryOfAdjective.has(word));

/** "Experts from the institute". */
const sent = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  const people = index.at(sentence, token, 'Person', 'Group');
  if (people?.head !== token || people.level !== 'nominal' || !sentNouns.has(lemmaAt(sentence, token))) return [];
  return under(sentence, token, 'nmod', 'from')
    .map((other) => index.at(sentence, other, 'Organization'))
    .filter((body) => body?.level === 'name')
    .flatMap((body) => relation(sentence, people, 'MEMBER_OF', body, 'relations.member-from'));
};

/** "Sweden, as part of the coalition, sent": the subject of the verb that it is said with. */
const asPart = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  const arc = arcTo(sentence, token);
  if (textAt(sentence, token) !== 'part' || textAt(sentence, token - 1) !== 'as' || !arc?.relation.startsWith('obl'))
    return [];
  const body = under(sentence, token, 'nmod', 'of')
    .map((other) => index.at(sentence, other, 'Organization'))
    .find((one) => one?.level === 'name');
  return dependents(sentence, arc.governor, 'nsubj').flatMap((subject) => {
    const who = index.at(sentence, subject.dependent, 'Place', 'Organization');
    if (who?.level !== 'name' || (who.kind === 'Place' && who.subtype !== 'country')) return [];
    return relation(sentence, who, who.kind === 'Place' ? 'MEMBER_OF' : 'PART_OF', body, 'relations.as-part');
  });
};

/** "Ana Petrova joined the Green Party": once joined, a member; who joins a programme "to discuss" something is its guest. */
const joined = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  const verb = sentence.tokens[token];
  if (
    verb?.lemma !== 'join' ||
    !/^VB[DZN]$/.test(verb.pos) ||
    children(sentence, token, 'advmod', 'aux:pass').some((arc) => textAt(sentence, arc.dependent) === 'not') ||
    children(sentence, token, 'advcl', 'xcomp').some((arc) => guestVerbs.test(lemmaAt(sentence, arc.dependent)))
  )
    return [];
  const bodies = dependents(sentence, token, 'obj').map((arc) => index.at(sentence, arc.dependent, 'Organization'));
  return dependents(sentence, token, 'nsubj').flatMap((subject) => {
    const who = index.at(sentence, subject.dependent, 'Person', 'Place');
    return who?.level === 'name'
      ? bodies
          .filter((body) => body?.level === 'name')
          .flatMap((body) => relation(sentence, who, 'MEMBER_OF', body, 'relations.joined'))
      : [];
  });
};

/** What a guest of a programme is there for. */
const guestVerbs = /^(discuss|describe|explain|talk|react|analy[sz]e|preview|respond|weigh|comment|debate|recount)$/;
