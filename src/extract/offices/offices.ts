import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { arcTo, atTokens, children, dependents, spanOf } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { confidenceOf } from '../../ontology/confidence.js';
import { officeVerbs, pastTitles, representing, rulingVerbs } from '../../ontology/officeTitles.js';
import { contestWords } from '../../ontology/relationWords.js';
import { demonymPlace } from '../demonymPlace.js';
import { factualityAt } from '../events/factuality.js';
import { isHedged } from '../isHedged.js';
import { indexMentions, type MentionIndex } from '../mentionsAt.js';
import { asserted, type Rule } from '../rule.js';
import { type Holder, holderOf } from './holder.js';
import { type OfficePhrase, officePhrases } from './officePhrase.js';
import { unnamed } from './unnamed.js';

/** Titles and offices of named people: "President Joe Biden", "Ana Petrova, the mayor of X", "N, who heads the agency". */
export const offices: Rule = (annotated) => {
  const index = indexMentions(annotated.mentions);
  const claims = annotated.sentences.flatMap((sentence) => [
    ...officePhrases(sentence, index).flatMap((phrase) => fromPhrase(annotated, sentence, phrase, index)),
    ...fromVerbs(sentence, index),
  ]);
  return { mentions: [], claims, problems: [] };
};

const fromPhrase = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  phrase: OfficePhrase,
  index: MentionIndex,
): Claim[] => {
  const holder =
    holderOf(sentence, phrase, index) ??
    sharedHolder(sentence, phrase, index) ??
    holderOfFirst(sentence, phrase, index);
  if (isHedged(sentence, phrase.first)) return [];
  if (!holder) return unnamed(annotated, sentence, phrase, index);
  const { start, end } = spanOf(sentence, [isOrdinal(sentence, phrase) ? phrase.first + 1 : phrase.first, phrase.last]);
  const title = ofOnePerson(sentence, phrase, annotated.document.text.slice(start, end).replace(/\s+/gu, ' '));
  const { person, rule } = holder;
  const span = around(person, { start, end });
  const value = [timeOfTitle(sentence, phrase), title].filter(Boolean).join(' ');
  const has = claim(sentence, { subject: person.id, predicate: 'HAS_TITLE', value, span, rule });
  const body =
    partner(sentence, phrase, index) ??
    known(annotated, phrase.body) ??
    sharedBody(sentence, phrase, index) ??
    behindComma(sentence, phrase, index) ??
    (rule === 'offices.before-name' ? behindName(sentence, person, index) : undefined) ??
    (phrase.country ? demonymPlace(annotated, phrase.country) : undefined);
  if (!body || body.id === person.id || isCounsel(title, body)) return [has];
  const evidence = body.sentence === sentence.index ? around(span, body) : span;
  const of = { subject: person.id, object: body.id, span: evidence, rule } as const;
  if (phrase.isRank)
    return [has, claim(sentence, { ...of, predicate: 'MEMBER_OF' })].filter(
      (one) => one === has || forces.test(body.text),
    );
  const held = claim(sentence, { ...of, predicate: 'HELD_OFFICE', title });
  const lemma = lemmaAt(sentence, phrase.head);
  const isForPlace = body.kind === 'Place' && sentence.tokens[phrase.last + 1]?.text === 'for';
  return representing.has(lemma) && !isForPlace
    ? [has, held, claim(sentence, { ...of, predicate: 'REPRESENTS' })]
    : [has, held];
};

/** "Presidents A and B", "Foreign ministers A of X and B of Y": each is one. */
const ofOnePerson = (sentence: Sentence, { head, last }: OfficePhrase, title: string): string => {
  const noun = sentence.tokens[head];
  if (head !== last || !noun || !/^NNP?S$/.test(noun.pos) || !/s$/.test(noun.text)) return title;
  const single = noun.lemma.toLowerCase() === noun.text.toLowerCase() ? noun.text.replace(/s$/, '') : noun.lemma;
  const capital = /^\p{Lu}/u.test(noun.text) ? `${single[0]?.toUpperCase() ?? ''}${single.slice(1)}` : single;
  return `${title.slice(0, title.length - noun.text.length)}${capital}`;
};

/** "the first minister to be charged", "the second governor since 2010 to resign": of many, and not the First Minister. */
const isOrdinal = (sentence: Sentence, { first, head, last }: OfficePhrase): boolean =>
  first < head &&
  /^(first|second|third|fourth|fifth)$/.test(sentence.tokens[first]?.text ?? '') &&
  sentence.tokens
    .slice(last + 1, last + 8)
    .some(({ pos, index }) => pos === 'TO' && /^VB/.test(sentence.tokens[index + 1]?.pos ?? ''));

/** "the former Egyptian finance minister": whoever held it says so in his title. */
const timeOfTitle = (sentence: Sentence, { start, first }: OfficePhrase): string | undefined => {
  const before = sentence.tokens.slice(Math.max(0, start - 3), first);
  // "the former wife of President N", "a former aide to President N": she is former, and he is not.
  const other = before.findLastIndex(({ pos, text }) => /^(IN|TO|VB[DZPG]?|CC)$/.test(pos) || text === 'of');
  return sentence.text
    .slice(
      (before[other + 1]?.start ?? sentence.tokens[first]?.start ?? 0) - sentence.start,
      (sentence.tokens[first]?.start ?? 0) - sentence.start,
    )
    .match(pastTitles)?.[0]
    .toLowerCase();
};

/** "The UN said Peru and its president, N, would testify": of whom stands right before "and". */
const partner = (sentence: Sentence, { body, start }: OfficePhrase, index: MentionIndex): Mention | undefined => {
  if (body?.level !== 'pronoun' || sentence.tokens[start - 1]?.text !== 'and') return undefined;
  const before = index.at(sentence, start - 2, 'Organization', 'Place');
  return before?.level === 'name' ? before : undefined;
};

/** "Its chairman": of a body or country that is named somewhere. */
const known = ({ clusters, mentions }: AnnotatedDocument, body: Mention | undefined): Mention | undefined => {
  if (body?.level !== 'pronoun') return body;
  const same = new Set(clusters.find((cluster) => cluster.mentions.includes(body.id))?.mentions);
  return mentions.some((one) => one.level === 'name' && same.has(one.id) && /^(Organization|Place)$/.test(one.kind))
    ? body
    : undefined;
};

/** "Gen. N, commander, Joint Forces Command": so official releases write whose commander, with a comma. */
const behindComma = (sentence: Sentence, { start, end }: OfficePhrase, index: MentionIndex): Mention | undefined => {
  const [before, comma] = [sentence.tokens[start - 1], sentence.tokens[end + 1]].map((token) => token?.text);
  if (before !== ',' || comma !== ',') return undefined;
  const first = sentence.tokens[end + 2]?.text === 'the' ? end + 3 : end + 2;
  const body = index.at(sentence, first, 'Organization');
  const after = body && sentence.tokens.find((token) => token.start >= body.end);
  const fits = body?.level === 'name' && body.start === sentence.tokens[first]?.start;
  return fits && (!after || /^([,.;:"”-]|VB[DZP]|RB|HYPH|'')/.test(after.pos)) ? body : undefined;
};

/** "Governor Ana Petrova of Ohio", "President Ana Petrova of the Dockers' Union". */
const behindName = (sentence: Sentence, person: Mention, index: MentionIndex): Mention | undefined => {
  const of = sentence.tokens.findIndex((token) => token.start >= person.end);
  if (of < 0 || sentence.tokens[of]?.text !== 'of') return undefined;
  const first = sentence.tokens[of + 1]?.text === 'the' ? of + 2 : of + 1;
  const body = index.at(sentence, first, 'Organization', 'Place');
  if (body?.level !== 'name' || body.start !== sentence.tokens[first]?.start) return undefined;
  // "informed President N of Iran's decision", "warned Governor N of Ohio".
  const after = sentence.tokens.find((token) => token.start >= body.end);
  return after?.pos === 'POS' || arcTo(sentence, body.head)?.relation === 'obl' ? undefined : body;
};

/** "A Memphis attorney" works there and holds no office of the city; "the U.S. attorney" does. */
const isCounsel = (title: string, { kind, subtype }: Mention): boolean =>
  /^(?:defen[cs]e )?attorney$/i.test(title) && kind === 'Place' && subtype !== 'country';

/** What people of rank serve in. */
const forces = /army|navy|force|corps|guard|police|marine|military|legion|fleet|brigade|regiment|division|battalion/iu;

/** "CEO and co-founder Ana Petrova": the second title stands before the name, the first goes with it. */
const sharedHolder = (sentence: Sentence, phrase: OfficePhrase, index: MentionIndex): Holder | undefined => {
  if (sentence.tokens[phrase.end + 1]?.text !== 'and') return undefined;
  const second = officePhrases(sentence, index).find((other) => other.start === phrase.end + 2);
  // "The Prime Minister and President N" are two.
  const heads = [phrase.head, second?.head ?? -1].map((token) => sentence.tokens[token]?.text.toLowerCase());
  if (heads.includes('president') && heads.some((word) => word === 'minister' || word === 'premier')) return undefined;
  const holder = second && holderOf(sentence, second, index);
  return holder?.rule === 'offices.before-name' ? holder : undefined;
};

/** "Ana Petrova, vice president and general manager of the Sarn Hotel": the second title of two. */
const holderOfFirst = (sentence: Sentence, phrase: OfficePhrase, index: MentionIndex): Holder | undefined => {
  if (sentence.tokens[phrase.start - 1]?.text !== 'and') return undefined;
  const first = officePhrases(sentence, index).find((other) => other.end === phrase.start - 2);
  const holder = first && holderOf(sentence, first, index);
  return holder?.rule === 'offices.apposition' ? holder : undefined;
};

/** Of two titles in business both are of one firm; a minister and leader of a party is no minister of the party. */
const sharedBody = (sentence: Sentence, phrase: OfficePhrase, index: MentionIndex): Mention | undefined => {
  const business = (token: number): boolean => businessHeads.test(sentence.tokens[token]?.text ?? '');
  if (sentence.tokens[phrase.end + 1]?.text !== 'and' || !business(phrase.head)) return undefined;
  const second = officePhrases(sentence, index).find((other) => other.start === phrase.end + 2);
  return second?.body?.kind === 'Organization' && business(second.head) ? second.body : undefined;
};

const businessHeads =
  /^(chairman|chairwoman|president|ceo|executive|officer|manager|director|founder|co-founder|owner|treasurer|publisher)$/i;

/** "Ana Petrova, who heads the agency", "Ana Petrova leads the party". */
const fromVerbs = (sentence: Sentence, index: MentionIndex): Claim[] =>
  atTokens(sentence, (token) => {
    if (!token.pos.startsWith('VB')) return [];
    const country = rulingVerbs[token.lemma] ? countryRuled(sentence, token.index, index) : undefined;
    const title = country ? rulingVerbs[token.lemma] : officeVerbs[token.lemma];
    if (!title) return [];
    const object = children(sentence, token.index, 'obj')[0];
    // "directed the agency to withdraw": an order.
    if (children(sentence, token.index, 'xcomp', 'ccomp').length > 0) return [];
    const body = country ?? (object && index.at(sentence, object.dependent, 'Organization'));
    if (!body) return ledBy(sentence, token.index, title, index);
    if (children(sentence, token.index, 'aux:pass', 'aux').length > 0) return [];
    const { polarity, modality } = factualityAt(sentence, token.index);
    if (polarity === 'denied' || modality !== 'asserted') return [];
    const arc = arcTo(sentence, token.index);
    const relative = arc?.relation === 'acl:relcl' ? arc.governor : undefined;
    const subject = relative ?? children(sentence, token.index, 'nsubj')[0]?.dependent;
    const person = subject === undefined ? undefined : namedAt(sentence, subject, index);
    if (!person) return [];
    const span = around(person, body);
    return [
      claim(sentence, {
        subject: person.id,
        predicate: 'HELD_OFFICE',
        object: body.id,
        title,
        span,
        rule: 'offices.verb',
      }),
    ];
  });

/** Who is named at a token, or beside it: "Petrova's brother, Ivan, leads the party". */
const namedAt = (sentence: Sentence, token: number, index: MentionIndex): Mention | undefined =>
  [token, ...children(sentence, token, 'appos').map((arc) => arc.dependent)]
    .map((one) => index.at(sentence, one, 'Person'))
    .find((one) => one?.level === 'name');

/** "Ana Petrova, who ruled Peru for ten years". */
const countryRuled = (sentence: Sentence, verb: number, index: MentionIndex): Mention | undefined => {
  const object = children(sentence, verb, 'obj')[0];
  const country = object && index.at(sentence, object.dependent, 'Place');
  return country?.level === 'name' && country.subtype === 'country' && !contestWords.test(sentence.text)
    ? country
    : undefined;
};

/** "The mission, led by Ana Petrova", "the commission, co-chaired by A and B". */
const ledBy = (sentence: Sentence, verb: number, title: string, index: MentionIndex): Claim[] => {
  const arc = arcTo(sentence, verb);
  const behind = sentence.tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
  const passive = children(sentence, verb, 'nsubj:pass')[0]?.dependent;
  const body = index.at(sentence, passive ?? (arc?.relation === 'acl' ? arc.governor : behind), 'Organization');
  if (!body || body.level === 'pronoun' || sentence.tokens[verb]?.pos !== 'VBN' || isUntold(sentence, verb)) return [];
  return (
    dependents(sentence, verb, 'obl', 'nmod')
      .filter((one) => /:(by|agent)$/.test(one.relation))
      .map((one) => index.at(sentence, one.dependent, 'Person'))
      // One word behind "by" is as often a company.
      .filter((person) => person?.level === 'name' && /\s/.test(person.text))
      .flatMap((person) =>
        person
          ? claim(sentence, {
              subject: person.id,
              predicate: 'HELD_OFFICE',
              object: body.id,
              title,
              span: around(person, body),
              rule: 'offices.verb',
            })
          : [],
      )
  );
};

const isUntold = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'aux', 'advmod').some((one) =>
    /^(not|n['’]t|never|will|would|could|may|might|should|must|to)$/.test(sentence.tokens[one.dependent]?.text ?? ''),
  );

const claim = (
  sentence: Sentence,
  of: Pick<Claim, 'subject' | 'predicate' | 'span' | 'rule'> & Partial<Claim>,
): Claim => asserted({ sentence: sentence.index, confidence: confidenceOf(of.rule), ...of });

const around = (a: Span | Mention, b: Span | Mention): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
