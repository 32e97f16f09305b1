import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { lookup } from '../../model/lookup.js';
import type { Mention } from '../../model/mention.js';
import { byPosition } from '../../model/span.js';
import { arcTo, children, dependents, governors, hasCase } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { keepingVerbs, localBody, missions, presence } from '../../ontology/relationWords.js';
import { isPast } from '../events/pastTense.js';
import type { MentionIndex } from '../mentionsAt.js';
import { isFact, type Participants, subjectsOf } from './participants.js';
import { relation, under } from './relation.js';

/** Where bodies have their seat, as words beside a place say it: "the Geneva-based agency", "Moscow's Bolshoi Theater", "Hale Oil Co. of Tulsa". */
export const seats = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  index: MentionIndex,
  find: Participants,
): Claim[] => {
  const bodies = index.inSentence(sentence, 'Organization').filter((body) => body.level === 'name');
  return index
    .inSentence(sentence, 'Place')
    .filter((place) => place.level === 'name')
    .flatMap((place) => [
      ...based(sentence, place, index),
      ...ownerThere(sentence, place, index),
      ...keeping(sentence, place, find),
      ...isIn(sentence, place, index),
      ...bodies.flatMap((body) => beside(annotated.document.text, sentence, place, body)),
    ]);
};

/** "The Geneva-based agency", "the agency, based in Geneva". */
const based = (sentence: Sentence, place: Mention, index: MentionIndex): Claim[] => {
  const last = sentence.tokens.findLast((token) => token.start < place.end)?.index ?? -1;
  const hyphen = textAt(sentence, last + 1) === '-' ? last + 2 : last + 1;
  if (/^-?based$/.test(textAt(sentence, hyphen))) {
    // "A Lagos-based analyst with N": he is there, and nothing is told of the firm.
    const noun = [1, 2, 3, 4].find(
      (step) =>
        index.at(sentence, hyphen + step, 'Organization', 'Person', 'Group') || isPreposition(sentence, hyphen + step),
    );
    const found = noun === undefined ? undefined : index.at(sentence, hyphen + noun, 'Organization');
    // "The Seattle-based company N": the name behind.
    const called = found?.level === 'nominal' ? index.at(sentence, found.head + 1, 'Organization') : undefined;
    const body = called?.level === 'name' ? called : found;
    return [place, ...townBefore(sentence, place, index)].flatMap((one) =>
      relation(sentence, body, 'LOCATED_IN', one, 'relations.based'),
    );
  }
  const first = sentence.tokens.find((token) => token.end > place.start)?.index ?? 0;
  if (textAt(sentence, first - 1) !== 'in' || !/^(based|headquartered)$/.test(textAt(sentence, first - 2))) return [];
  const before =
    textAt(sentence, first - 3) === ',' ? first - 4 : textAt(sentence, first - 3) === 'is' ? first - 4 : first - 3;
  return relation(sentence, index.at(sentence, before, 'Organization'), 'LOCATED_IN', place, 'relations.based');
};

const isPreposition = (sentence: Sentence, token: number): boolean =>
  /^(IN|TO)$/.test(sentence.tokens[token]?.pos ?? '');

/** "San Jose, Calif.-based": the town too; a town behind another holds nothing ("from Oslo, London-based reporters"). */
const townBefore = (sentence: Sentence, state: Mention, index: MentionIndex): Mention[] =>
  index
    .inSentence(sentence, 'Place')
    .filter(
      ({ level, subtype, end }) =>
        level === 'name' &&
        subtype === 'city' &&
        state.subtype === 'region' &&
        sentence.text.slice(end - sentence.start, state.start - sentence.start) === ', ',
    );

/** "ISIL targets in Syria and Iraq", "the Taliban's headquarters in Quetta", "a firm with offices in Oslo": whose things are there is there. */
const ownerThere = (sentence: Sentence, place: Mention, index: MentionIndex): Claim[] =>
  governors(sentence, place.head, 'nmod')
    .filter((arc) => arc.relation === 'nmod:in' && presence.has(lemmaAt(sentence, arc.governor)))
    .flatMap((arc) => [
      ...children(sentence, arc.governor, 'compound', 'nmod:poss').map((one) => one.dependent),
      ...governors(sentence, arc.governor, 'nmod')
        .filter((one) => one.relation === 'nmod:with')
        .map((one) => one.governor),
    ])
    .flatMap((token) => {
      const owner = index.at(sentence, token, 'Organization');
      return owner?.level === 'name' && token === owner.head
        ? relation(sentence, owner, 'LOCATED_IN', place, 'relations.owner-there')
        : [];
    });

/** "The company has its headquarters in Turin", "which operates plants in Ohio and Texas". */
const keeping = (sentence: Sentence, place: Mention, find: Participants): Claim[] =>
  [...governors(sentence, place.head, 'nmod'), ...governors(sentence, place.head, 'obl')]
    .filter((arc) => /:in$/.test(arc.relation))
    .flatMap((arc) => {
      const own = arcTo(sentence, arc.governor);
      const verb = arc.relation.startsWith('obl') ? arc.governor : own?.relation === 'obj' ? own.governor : undefined;
      if (verb === undefined || !isKept(sentence, verb)) return [];
      const held = dependents(sentence, verb, 'obj').some((one) => presence.has(lemmaAt(sentence, one.dependent)));
      return held
        ? subjectsOf(sentence, verb).flatMap((subject) =>
            relation(sentence, find(sentence, subject, ['Organization']), 'LOCATED_IN', place, 'relations.owner-there'),
          )
        : [];
    });

/** "The Kremlin is in Moscow", "Ana Petrova is in Peru": with a name, and nothing between "in" and the place; where they were is no more told. */
const isIn = (sentence: Sentence, place: Mention, index: MentionIndex): Claim[] =>
  children(sentence, place.head, 'cop').length > 0 &&
  isFact(sentence, place.head) &&
  !isPast(sentence, place.head) &&
  hasCase(sentence, place.head, /^in$/i)
    ? dependents(sentence, place.head, 'nsubj')
        .map(
          (arc) =>
            ownerOfSeat(sentence, arc.dependent, index) ??
            index.at(sentence, arc.dependent, 'Organization', 'Place', 'Person'),
        )
        .filter((who) => who?.level === 'name' || (who?.kind === 'Organization' && /^the /i.test(who.text)))
        .flatMap((who) => relation(sentence, who, 'LOCATED_IN', place, 'relations.is-in'))
    : [];

/** "The bank's headquarters are in Turin": so is the bank. */
const ownerOfSeat = (sentence: Sentence, noun: number, index: MentionIndex): Mention | undefined =>
  /^(headquarters|seat|hq)$/.test(lemmaAt(sentence, noun))
    ? [...children(sentence, noun, 'nmod:poss').map((arc) => arc.dependent), ...under(sentence, noun, 'nmod', 'of')]
        .map((owner) => index.at(sentence, owner, 'Organization'))
        .find(Boolean)
    : undefined;

/** In the present and without a "not" or "may": what was kept once may be gone. */
const isKept = (sentence: Sentence, verb: number): boolean =>
  keepingVerbs.has(lemmaAt(sentence, verb)) &&
  /^VB[ZP]$/.test(sentence.tokens[verb]?.pos ?? '') &&
  children(sentence, verb, 'advmod', 'aux').every(
    (arc) => !/^(not|n['’]t|never)$/.test(textAt(sentence, arc.dependent)),
  );

/** A body and a place with nothing but "'s", "of" or a comma with "in" between. */
const beside = (text: string, sentence: Sentence, place: Mention, body: Mention): Claim[] => {
  if (body.text.split(/\s+/u).some((word) => missions.has(word.toLowerCase()))) return [];
  const link = arcTo(sentence, body.head)?.relation ?? '';
  const owned =
    place.end < body.start && owns.test(text.slice(place.end, body.start)) && !/^(compound|nmod:poss)$/.test(link);
  const between = place.start > body.end ? text.slice(body.end, place.start) : '';
  const closed = /^(?:,|\.(?:\s|$))/.test(text.slice(place.end));
  const seated =
    (/^,? of (?:the )?$/.test(between) &&
      !/^[’']s?\b/.test(text.slice(place.end, place.end + 2)) &&
      arcTo(sentence, place.head)?.relation !== 'obl') ||
    (between === ', in ' && closed && /^nsubj/.test(link) && place.subtype !== 'country');
  return owned || seated
    ? relation(sentence, body, 'LOCATED_IN', place, owned ? 'relations.possessor' : 'relations.body-of-place')
    : [];
};

/**
 * "Varna General Hospital", "the University of Varna": what is called after a town that the text speaks of is there, unless it is told
 * to be elsewhere ("York Hospital in Toronto"). "Washington State University" and "York University" are called after others.
 */
export const calledAfter = (
  { document, mentions }: AnnotatedDocument,
  sentence: Sentence,
  index: MentionIndex,
): Claim[] => {
  return index
    .inSentence(sentence, 'Organization', 'Place')
    .filter(({ level, end }) => level === 'name' && !/^,? in /.test(document.text.slice(end, end + 5)))
    .flatMap((body) => {
      const name = body.text.replace(/^the\s/iu, '');
      const towns = townsInName(name).flatMap((text) => townsCalled(mentions, text)[0] ?? []);
      const town = towns.sort(byPosition)[0];
      return relation(sentence, body, 'LOCATED_IN', town, 'relations.called-after');
    });
};

/** What the body may be called after: "Oslo" in "University of Oslo", "San Jose" in "San Jose City Hall". */
const townsInName = (name: string): string[] => {
  const found = name.startsWith('University of ') ? [name.slice('University of '.length)] : [];
  for (let end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', end + 1))
    if (localBody.test(name.slice(end))) found.push(name.slice(0, end));
  return found;
};

const townsCalled = lookup(({ kind, level, subtype, text }: Mention) =>
  kind === 'Place' && level === 'name' && (subtype === undefined || subtype === 'city') ? [text] : [],
);

/** Between are only words that say which one it is: "Peru's leftist", "Italy's largest". */
const owns =
  /^[’']s (?:(?:\p{Ll}+est|main|top|leading|ruling|national|central|federal|state|state-run|state-owned|public|private|independent|leftist|rightist|communist|conservative|liberal|giant|new|old|own|famed|famous|prestigious|troubled) ){0,2}$/u;
