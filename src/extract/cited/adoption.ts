import type { AnnotatedDocument, Arc, Sentence, TimeExpression, Token } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import type { Mention } from '../../model/mention.js';
import { contains, overlaps } from '../../model/span.js';
import { arcTo, atTokens, children, dependents, governors, hasCase, subtree } from '../../model/syntax.js';
import {
  adoptionVerbs,
  bindingActs,
  datingVerbs,
  proposingVerbs,
  sendingVerbs,
  sittings,
  typeOfDocumentNoun,
} from '../../ontology/documentTypes.js';
import { bindingKinds } from '../../ontology/documentUse.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { isPassive } from '../events/trigger.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Candidate } from './candidate.js';

/** How a text came to be, as its sentence tells it. */
export interface Adoption {
  readonly verb: number;
  readonly passive: boolean;
}

/** The verb of adopting, signing, issuing that a text is the object or passive subject of. */
export const adoptionOf = ({ sentence, head, cited, ...span }: Candidate): Adoption | undefined => {
  const isAdopting = ({ lemma }: Token): boolean =>
    adoptionVerbs.has(lemma) ||
    // "Presented a new cable": what is sent alone is a telegram.
    (cited.documentType === 'letter' &&
      (sentence.tokens[head]?.lemma === 'cable' ? /^(send|dispatch)$/.test(lemma) : sendingVerbs.has(lemma)));
  const arcs: Arc[] = [...governors(sentence, head, 'obj', 'nsubj', 'acl', 'acl:relcl')];
  const own = arcTo(sentence, head);
  if (own && own.relation === 'conj') arcs.push(...governors(sentence, own.governor, 'obj', 'nsubj:pass'));
  for (const arc of arcs) {
    const verb = sentence.tokens[arc.governor];
    if (!verb?.pos.startsWith('VB') || !isAdopting(verb)) continue;
    if (isOnlyProposed(sentence, arc.governor, cited.documentType)) continue;
    const passive = isPassive(sentence, arc.governor);
    // "The bill was passed to the owner": it changed hands.
    if (verb.lemma === 'pass' && sentence.tokens[verb.index + 1]?.text === 'to') continue;
    if (arc.relation === 'obj' && !passive) return { verb: arc.governor, passive: false };
    if (arc.relation.startsWith('nsubj') && passive) return { verb: arc.governor, passive: true };
  }
  const other = modifying(sentence, head) ?? following(sentence, span.end);
  return other && isOnlyProposed(sentence, other.verb, cited.documentType) ? undefined : other;
};

/** "The cabinet submitted a draft law": it has force by who passes it. */
const isOnlyProposed = (sentence: Sentence, verb: number, kind: string): boolean =>
  bindingKinds.has(kind) &&
  !/^(declaration|memorandum|resolution)$/.test(kind) &&
  proposingVerbs.has(sentence.tokens[verb]?.lemma ?? '');

/** "The law passed by parliament", "the treaty signed in Paris". */
const modifying = (sentence: Sentence, head: number): Adoption | undefined => {
  const arc = children(sentence, head, 'acl', 'acl:relcl').find(({ dependent }) => {
    const verb = sentence.tokens[dependent];
    return verb?.pos === 'VBN' && adoptionVerbs.has(verb.lemma) && children(sentence, dependent, 'obj').length === 0;
  });
  return arc && { verb: arc.dependent, passive: true };
};

/** The verb right behind a long title, which the parser often loses: a decision "On ..." was adopted. */
const following = (sentence: Sentence, end: number): Adoption | undefined => {
  const after = sentence.tokens.filter((token) => token.start >= end && !/^["“”'’]+$/.test(token.text)).slice(0, 3);
  const be = after.findIndex((token) => token.lemma === 'be');
  const verb = after[be + 1];
  return be >= 0 && be <= 1 && verb?.pos === 'VBN' && adoptionVerbs.has(verb.lemma)
    ? { verb: verb.index, passive: true }
    : undefined;
};

/** Who adopted a text, with the rule that says so: all who signed it together, else one. */
export const adoptersOf = (
  candidate: Candidate,
  adoption: Adoption | undefined,
  index: MentionIndex,
): readonly { readonly mention: Mention; readonly rule: string }[] => {
  const { sentence } = candidate;
  const outside = (mention: Mention | undefined): Mention | undefined =>
    mention && mention.level !== 'pronoun' && !overlaps(mention, candidate) ? mention : undefined;
  if (adoption) {
    const arcs = adoption.passive
      ? dependents(sentence, adoption.verb, 'obl').filter((arc) => /:(by|agent)$/.test(arc.relation))
      : dependents(sentence, adoption.verb, 'nsubj');
    // "The minister handed him a note": it is his ministry's.
    const isCarried = sentence.tokens[adoption.verb]?.lemma === 'hand';
    const agents = arcs
      .map((arc) => outside(actorAt(sentence, arc.dependent, adoption, index)))
      .filter((agent) => agent !== undefined)
      .filter(({ kind }) => !isCarried || kind === 'Organization');
    if (agents.length > 0)
      return [...new Set(agents)].map((mention) => ({ mention, rule: 'cited.adopted-by' }) as const);
  }
  const own = ownerOf(candidate, index);
  if (own) return [{ mention: own, rule: 'cited.owner' }];
  const body = adoption?.passive ? sittingBody(candidate, index) : undefined;
  return body ? [{ mention: body, rule: 'cited.session' }] : [];
};

/** A body or people; a country signs and ratifies, and publishes nothing by itself. */
const actorAt = (sentence: Sentence, token: number, { verb }: Adoption, index: MentionIndex): Mention | undefined => {
  const actor = index.at(sentence, token, 'Organization', 'Person', 'Group');
  if (actor) return actor;
  const state = bindingActs.has(sentence.tokens[verb]?.lemma ?? '') ? index.at(sentence, token, 'Place') : undefined;
  return state?.level === 'name' && (state.subtype ?? placeNamed(state.text)?.subtype) === 'country'
    ? state
    : undefined;
};

/** "UN Security Council resolution 822", "a decree of the president", "the ministry's statement", "a report by X". */
const ownerOf = ({ sentence, head, start, end, cited }: Candidate, index: MentionIndex): Mention | undefined => {
  const kinds = ['Organization', 'Person'] as const;
  const first = sentence.tokens.find((token) => token.end > start)?.index ?? head;
  const before = sentence.tokens[first - 1]?.pos === 'POS' ? first - 2 : first - 1;
  const beside = before >= 0 ? index.at(sentence, before, ...kinds) : undefined;
  if (beside && beside.level !== 'pronoun' && beside.end <= start && start - beside.end <= 3) return beside;
  const arcs = children(sentence, head, 'nmod').filter(({ dependent }) =>
    hasCase(sentence, dependent, /^(of|by|from)$/i),
  );
  const named = arcs
    .map(({ dependent }) => index.at(sentence, dependent, ...kinds))
    // "A report of a missing child" is about one.
    .find(
      (one) =>
        one &&
        !(one.kind === 'Person' && isAbout(one.text, cited.documentType) && hasCase(sentence, one.head, /^of$/i)),
    );
  // "the Charter of the United Nations": a part of its name, and not whose deed it is.
  const isInName = cited.documentType === 'charter' && named !== undefined && named.end <= end;
  return named && !isInName && named.level !== 'pronoun' && named.start > (sentence.tokens[head]?.start ?? start)
    ? (calledName(sentence, named, index) ?? named)
    : undefined;
};

/** "A report of a missing child", "the indictment of N": whom it is about. */
const isAbout = (text: string, type: string): boolean => /^an?\s/i.test(text) || type === 'indictment';

/** "A report by a police expert, Ana Petrova": the name that stands with a description. */
const calledName = (sentence: Sentence, described: Mention, index: MentionIndex): Mention | undefined =>
  described.level === 'nominal'
    ? children(sentence, described.head, 'appos')
        .map(({ dependent }) => index.at(sentence, dependent, described.kind))
        .find((one) => one?.level === 'name')
    : undefined;

/** "At the special session of the assembly ... a decision was adopted": the only sitting of the sentence says whose. */
const sittingBody = ({ sentence, ...span }: Candidate, index: MentionIndex): Mention | undefined => {
  const bodies = atTokens(sentence, (token) => {
    if (!sittings.has(token.lemma.toLowerCase()) || contains(span, token) || token.start > span.end) return [];
    if (sentence.tokens[token.index + 1]?.text !== 'of') return [];
    const inside = subtree(sentence, token.index).filter((below) => below > token.index);
    const near = [token.index + 2, token.index + 3, token.index + 4, ...inside].find((below) =>
      index.at(sentence, below, 'Organization'),
    );
    const body = near === undefined ? undefined : index.at(sentence, near, 'Organization');
    return body ? [body] : [];
  });
  return bodies.length === 1 ? bodies[0] : undefined;
};

/** When a text was adopted: its year in brackets, a date beside its verb, "dated ...", or the year before its name. */
export const adoptedOn = (
  annotated: AnnotatedDocument,
  candidate: Candidate,
  adoption: Adoption | undefined,
): TimeExpression | undefined => {
  const { sentence, start, end } = candidate;
  const times = bySentence(annotated.times, sentence.index).filter(
    (time) => time.type === 'DATE' && time.edtf && !overlaps(time, candidate),
  );
  const text = (from: number, to: number): string => annotated.document.text.slice(from, to);
  const beside = times.find(
    (time) =>
      (time.start >= end && /^["”]?,? (dated|of|from) $/.test(text(end, time.start))) ||
      (time.end <= start && text(time.end, start) === ' ') ||
      (/^\d{4}$/.test(text(time.start, time.end)) &&
        /^ (?:\p{L}+ ){1,2}$/u.test(text(time.end, start)) &&
        isYearOf(sentence, time, candidate)),
  );
  const dated = beside ?? datedBehind(sentence, candidate.head, times);
  if (dated || !adoption || !datingVerbs.has(sentence.tokens[adoption.verb]?.lemma ?? '')) return dated;
  const phrases = children(sentence, adoption.verb, 'obl', 'nmod', 'nmod:tmod', 'obl:tmod', 'advmod');
  const isWithin = (tokens: ReadonlySet<number>, time: TimeExpression): boolean =>
    sentence.tokens.some((token) => tokens.has(token.index) && contains(time, token));
  // "issued following a meeting on 19 April": the day of the meeting.
  const of = new Set(
    phrases
      .filter(({ dependent }) => hasCase(sentence, dependent, /^(following|after|before|since|until|ahead)$/i))
      .flatMap(({ dependent }) => subtree(sentence, dependent).filter((token) => token !== dependent)),
  );
  const own = times.filter((time) => !isWithin(of, time));
  const under = new Set(phrases.flatMap(({ dependent }) => subtree(sentence, dependent, ['acl', 'acl:relcl', 'conj'])));
  const attached = own.filter((time) => isWithin(under, time));
  if (attached.length === 1) return attached[0];
  const near = own.filter((time) => sameClause(sentence, time, candidate, adoption));
  return near.length === 1 ? near[0] : undefined;
};

/** "A letter dated 3 May", "the letter of the ambassador dated 30 March": the date behind what is said of the text. */
export const datedBehind = (
  sentence: Sentence,
  noun: number,
  times: readonly TimeExpression[],
): TimeExpression | undefined => {
  const dated = sentence.tokens.find(({ text, index }) => text === 'dated' && index > noun && index < noun + 16);
  const time = dated && times.find(({ start }) => start === sentence.tokens[dated.index + 1]?.start);
  const between = sentence.tokens.slice(noun + 1, dated?.index);
  const opens = between.length === 0 || /^(of|from|by|to)$/.test(between[0]?.text ?? '');
  const isOne = between.every(
    ({ pos, lemma }) => !/^(VB[DZP]|MD|:|,)$/.test(pos) && !typeOfDocumentNoun.has(lemma.toLowerCase()),
  );
  return opens && isOne ? time : undefined;
};

/** "The 2006 peace agreement": the year is an attribute of the text. */
const isYearOf = (sentence: Sentence, year: TimeExpression, { head }: Candidate): boolean =>
  children(sentence, head, 'nummod', 'compound', 'amod', 'nmod:tmod', 'dep').some(
    ({ dependent }) => sentence.tokens[dependent]?.start === year.start,
  );

/** No other verb, conjunction or comma lies between a time and the text or its verb. */
const sameClause = (sentence: Sentence, time: TimeExpression, candidate: Candidate, adoption: Adoption): boolean => {
  const verb = sentence.tokens[adoption.verb];
  if (!verb) return false;
  const [from, to] =
    time.start < candidate.start ? [time.end, candidate.start] : [Math.max(candidate.end, verb.end), time.start];
  return (
    sentence.tokens
      .filter((token) => token.start >= from && token.end <= to)
      .every((token) => !/^(VB[DZP]|CC|,|:|IN)$/.test(token.pos) || /^(on|in|at|,)$/.test(token.text)) && to - from < 60
  );
};
