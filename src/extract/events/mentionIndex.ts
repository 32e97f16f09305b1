import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, dependents, hasCase, spanOf, subtree, tokenAt } from '../../model/syntax.js';
import { partitiveNouns } from '../../ontology/roleRules.js';
import { speechNouns, speechVerbs } from '../../ontology/speechVerbs.js';
import { demonymPlace } from '../demonymPlace.js';
import type { Thing } from './argument.js';

/** Finds the mention whose head a token is. */
export interface MentionIndex {
  at(sentence: Sentence, token: number): Mention | undefined;
  /** Those that a phrase brings into an event: the mention at its head, or what "units of", "hundreds of" are of. */
  participants(sentence: Sentence, token: number): Mention[];
  /** The same, or the thing that the phrase names when it brings in nobody. */
  involved(sentence: Sentence, token: number): (Mention | Thing)[];
  /** The country that an adjective stands for, where the document names it. */
  country(adjective: string): Mention | undefined;
  /** An amount: "6.5%", "54 points". */
  amounts(sentence: Sentence, token: number): Thing[];
}

export const indexMentions = (annotated: AnnotatedDocument): MentionIndex => {
  const byHead: Mention[][] = annotated.sentences.map(() => []);
  for (const mention of annotated.mentions) {
    const there = byHead[mention.sentence];
    const known = there?.[mention.head];
    if (there && (!known || better(mention, known))) there[mention.head] = mention;
  }
  const at = (sentence: Sentence, token: number): Mention | undefined => byHead[sentence.index]?.[token];

  const participants = (sentence: Sentence, token: number): Mention[] => {
    const own = at(sentence, token);
    // In the graph "three of the soldiers" are soldiers, of whom "three of" says how many.
    const some = dependents(sentence, token, 'det:qmod').map((arc) => at(sentence, arc.dependent));
    if (some[0] && some[0].level === 'nominal' && own?.level !== 'name') return [some[0]];
    const holder = own?.level === 'name' ? described(annotated, own) : undefined;
    if (holder) return [holder];
    const named = own?.kind === 'Place' && own.level !== 'name' ? namedBehind(sentence, token, at) : undefined;
    if (named) return [named];
    // "the representative of Kenya" speaks himself, "the leaders of Georgia" stand for Georgia.
    const partitive =
      (partitiveNouns.has(tokenAt(sentence, token).lemma.toLowerCase()) || isSoMany(sentence, token)) &&
      own?.kind !== 'Person' &&
      // "the armed forces of Georgia" are a body themselves.
      !/\barmed forces$/i.test(own?.text ?? '') &&
      !(own?.kind === 'Group' && children(sentence, token, 'nummod').length > 0 && isMember.test(own.text)) &&
      // "the family members of the victim" are others.
      !(own?.kind === 'Group' && isOfKin.test(own.text));
    // "three of the soldiers" are not all of them.
    const isPart = own !== undefined && own.level !== 'name' && isSoMany(sentence, token, somePeople);
    if (own && (own.level === 'name' || !partitive || isPart)) return [own];
    const parts = partitive
      ? dependents(sentence, token, 'nmod:of').flatMap((arc) => [
          ...participants(sentence, arc.dependent),
          ...listedParts(sentence, arc.dependent).flatMap((part) => participants(sentence, part)),
        ])
      : [];
    // "residents of Baku" are people; "leaders of Georgia" stand for Georgia, and "units of the army" for the army.
    const inPlace =
      own?.kind === 'Group' &&
      (livingThere.test(own.text) || speaks(sentence, token)) &&
      parts.every((part) => part.kind === 'Place');
    // "the two members of parliament", "representatives of local firms": they come, and not the body; bare "members of the militia" stand for it.
    if (
      own?.kind === 'Group' &&
      (isDelegate.test(own.text) || (isMember.test(own.text) && own.text.includes(' '))) &&
      parts.some((part) => part.kind === 'Organization')
    )
      return [own];
    // "The delegation included officials of Norland".
    if (own?.kind === 'Group' && isMember.test(own.text) && isOfParty(sentence, token)) return [own];
    if (parts.length > 0 && !inPlace) return parts;
    if (own && isHeadlessPart(sentence, token, partitive)) return [];
    const listed = children(sentence, token, 'appos').flatMap((arc) =>
      arc.dependent > token ? participants(sentence, arc.dependent) : [],
    );
    return own ? [own] : listed;
  };
  const involved = (sentence: Sentence, token: number): (Mention | Thing)[] => {
    const found = participants(sentence, token);
    return found.length > 0 || !/^NNP?S?$/.test(tokenAt(sentence, token).pos) ? found : thingAt(sentence, token);
  };
  const country = (adjective: string): Mention | undefined => demonymPlace(annotated, adjective);
  return { at, participants, involved, country, amounts: thingAt };
};

/** "60 of the dead". */
const isSoMany = (sentence: Sentence, token: number, others?: RegExp): boolean =>
  (tokenAt(sentence, token).pos === 'CD' || (others?.test(tokenAt(sentence, token).lemma) ?? false)) &&
  sentence.tokens[token + 1]?.text === 'of';

const somePeople = /^(most|some|several|many|half|few)$/i;

/** "two members of the party" are two people. */
const isMember = /\b(?:members|soldiers|officials|leaders|employees|representatives|troops|troopers)$/i;

const isDelegate = /\b(?:officials|employees|representatives)$/i;

const isOfKin = /\b(?:family|household) members$/i;

const livingThere = /\b(?:residents|citizens|inhabitants|people|villagers|civilians|workers|children|women|men)$/i;

/** "the leaders of Georgia said", "statements made by the leaders of Georgia": they speak, and not the country. */
const speaks = (sentence: Sentence, token: number): boolean => {
  const arc = arcTo(sentence, token);
  const verb = arc && arc.governor >= 0 ? tokenAt(sentence, arc.governor) : undefined;
  if (!arc || !verb?.pos.startsWith('VB')) return false;
  if (arc.relation === 'nsubj') return speechVerbs.has(verb.lemma);
  const isBy = hasCase(sentence, token, /^by$/);
  const made = arcTo(sentence, verb.index)?.governor ?? -1;
  // A declaration is signed by leaders for their countries.
  return (
    isBy &&
    /^(make|deliver|give|voice|utter|repeat)$/.test(verb.lemma) &&
    made >= 0 &&
    speechNouns.has(tokenAt(sentence, made).lemma)
  );
};

/** Of whom a delegation is made up, or who comes along: the people, and not what they are of. */
const isOfParty = (sentence: Sentence, token: number): boolean => {
  const first = arcTo(sentence, token);
  const arc = first?.relation === 'conj' ? arcTo(sentence, first.governor) : first;
  const verb = arc && arc.governor >= 0 ? tokenAt(sentence, arc.governor) : undefined;
  return verb !== undefined && /^(include|comprise|consist|accompany|attend|compose)$/.test(verb.lemma);
};

/** "an Islamic Movement of Narnia leader": who the phrase ends with, though the parser takes the name for its head. */
const described = (annotated: AnnotatedDocument, name: Mention): Mention | undefined =>
  name.text.includes(' of ')
    ? bySentence(annotated.mentions, name.sentence).find(
        (one) =>
          one.level === 'nominal' &&
          (one.kind === 'Person' || one.kind === 'Group') &&
          one.start <= name.start &&
          one.end > name.end,
      )
    : undefined;

/** "the town of Van": the name behind a word for what it names. */
const namedBehind = (
  sentence: Sentence,
  token: number,
  at: (sentence: Sentence, token: number) => Mention | undefined,
): Mention | undefined =>
  /^(town|city|village|province|region|district|county|state|island|republic|port|settlement|municipality|borough|peninsula)$/.test(
    tokenAt(sentence, token).lemma,
  )
    ? dependents(sentence, token, 'nmod:of')
        .map((arc) => at(sentence, arc.dependent))
        .find((mention) => mention?.kind === 'Place' && mention.level === 'name' && mention.subtype !== 'country')
    : undefined;

const timeUnits = /^(second|minute|hour|day|week|month|year|decade|century|time|moment)$/;

/** "shot 30 yards from home", "walked 10 miles": how far; "built 10 miles of road". */
const isDistance = (sentence: Sentence, token: number): boolean =>
  /^(yard|mile|metre|meter|kilometre|kilometer|km|foot|inch)$/.test(tokenAt(sentence, token).lemma) &&
  sentence.tokens[token - 1]?.pos === 'CD' &&
  // "a village 12 kilometres north of Goma": the village.
  !/^NN/.test(sentence.tokens[token - 2]?.pos ?? '') &&
  sentence.tokens[token + 1]?.text !== 'of';

/** A noun or number with what stands before it and its "of" phrase; clauses, lists and asides stay out. */
const thingAt = (sentence: Sentence, token: number): Thing[] => {
  const head = tokenAt(sentence, token);
  if (!/^(NNP?S?|CD)$/.test(head.pos) || timeUnits.test(head.lemma) || isDistance(sentence, token)) return [];
  // "It was not a truce": of what is said of something the noun alone.
  const isPredicate = children(sentence, token, 'cop', 'nsubj').length > 0;
  const tokens = subtree(sentence, token, [
    ...(isPredicate ? ['advmod', 'obl'] : []),
    'acl',
    'appos',
    'conj',
    'cc',
    'punct',
    'dep',
    'case',
    'det',
    'parataxis',
    'nsubj',
    'csubj',
    'cop',
    'aux',
    'mark',
    'expl',
    'advcl',
    'ccomp',
  ]).filter((index) => index >= token - 8 && index <= token + 8);
  // "at least 25 worshippers": half of the bound hangs on the number.
  const isBound = (index: number): boolean => /^(least|most|than)$/.test(sentence.tokens[index]?.text ?? '');
  const span = spanOf(
    sentence,
    tokens.filter((index) => !isBound(index)),
  );
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  return [{ id: `Thing:${span.start}-${span.end}`, kind: 'Thing', ...span, text, head: token }];
};

/** "units" of "units and special forces of the army": what it is a part of is said once, at the end of the list. */
const isHeadlessPart = (sentence: Sentence, token: number, partitive: boolean): boolean =>
  partitive &&
  children(sentence, token, 'conj').some((arc) => dependents(sentence, arc.dependent, 'nmod:of').length > 0);

/** In "units of A and contingents of B" the parser may list the last with A. */
const listedParts = (sentence: Sentence, token: number): number[] =>
  children(sentence, token, 'conj')
    .map((arc) => arc.dependent)
    .filter((part) => partitiveNouns.has(tokenAt(sentence, part).lemma.toLowerCase()));

/** A name tells more than a description of the same head; of two names the longer. */
const better = (a: Mention, b: Mention): boolean => {
  if (a.level !== b.level) return a.level === 'name';
  return a.end - a.start > b.end - b.start;
};
