import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { children } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { adjectiveEndingAt } from '../../ontology/demonyms.js';
import { missions, representatives } from '../../ontology/relationWords.js';
import { demonymPlace } from '../demonymPlace.js';
import type { MentionIndex } from '../mentionsAt.js';
import { bearersOf } from './byNoun.js';
import { relation, under } from './relation.js';

/** "The Embassy of Georgia", "Georgia's embassy", "the Georgian embassy". */
export const represented = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  body: Mention,
  index: MentionIndex,
  states: readonly Mention[],
): Claim[] => {
  const noun = body.text.split(/\s+/u).find((word) => missions.has(word.toLowerCase()));
  if (!noun) return [];
  const [before = '', after = ''] = body.text.split(new RegExp(String.raw`\b${noun}\b`, 'u'));
  const inName =
    /^ (?:General )?(?:of|from) (?:the )?(?<name>.+)$/u.exec(after)?.groups?.name ??
    before.replace(/^the /iu, '').replace(/[’']s/u, '').trim();
  const parts = inName.split(' ');
  const word = parts.map((_, at) => adjectiveEndingAt((part) => parts[part], at)).findLast(Boolean);
  const place =
    namedPlace([...annotated.mentions, ...states], inName) ?? (word ? demonymPlace(annotated, word) : undefined);
  const beside = under(sentence, body.head, 'nmod', 'of')
    .map((token) => index.at(sentence, token, 'Place', 'Organization'))
    .find(Boolean);
  return relation(sentence, body, 'REPRESENTS', place ?? beside, 'relations.mission');
};

const namedPlace = (mentions: readonly Mention[], name: string): Mention | undefined =>
  mentions.find((mention) => mention.kind === 'Place' && mention.level === 'name' && mention.text === name);

/** "A spokesman for the ministry", "the French ambassador": people without a name; named ones come with their office. */
export const unnamedRepresentatives = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  token: number,
  index: MentionIndex,
): Claim[] => {
  if (!representatives.has(lemmaAt(sentence, token))) return [];
  const person = index.at(sentence, token, 'Person', 'Group');
  if (person?.level !== 'nominal' || person.head !== token) return [];
  const principal = [
    ...under(sentence, token, 'nmod', 'of'),
    ...under(sentence, token, 'nmod', 'for').filter((other) => !index.at(sentence, other, 'Place')),
    ...under(sentence, token, 'nmod', 'from'),
    ...children(sentence, token, 'nmod:poss', 'compound').map((arc) => arc.dependent),
  ]
    .map((other) => index.at(sentence, other, 'Organization', 'Place'))
    .find((one) => one && one.level !== 'pronoun');
  const adjective = sentence.tokens[token - 1]?.text ?? '';
  // "the representatives of Peru, Chad and Togo".
  const others =
    person.kind === 'Group' && principal
      ? children(sentence, principal.head, 'conj')
          .map((arc) => index.at(sentence, arc.dependent, 'Organization', 'Place'))
          .filter((one) => one?.level === 'name')
      : [];
  const [named] = bearersOf(sentence, token, ['Person'], (_, at) => index.at(sentence, at, 'Person'), index);
  return [principal ?? demonymPlace(annotated, adjective), ...others].flatMap((one) =>
    relation(sentence, named?.level === 'name' ? named : person, 'REPRESENTS', one, 'relations.representative'),
  );
};
