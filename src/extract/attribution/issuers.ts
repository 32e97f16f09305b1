import type { AnnotatedDocument } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { hasCase } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import { speakerOf } from './speaker.js';

/**
 * Who speaks by a text that has no name: who issued it, where the text says so beside it ("the ministry's statement said") or before
 * ("The ministry issued a statement. ... the statement said", "The council said in a report ... The report said").
 */
export const issuersOf = (
  annotated: AnnotatedDocument,
  claims: readonly Claim[],
  documents: readonly Mention[],
  index: MentionIndex,
): ((speaker: Mention) => Mention) => {
  const adopters = new Map(
    claims.filter(({ predicate }) => predicate === 'ADOPTED').map(({ subject, object }) => [object, subject] as const),
  );
  const mentions = new Map([...annotated.mentions, ...documents].map((one) => [one.id, one]));
  const own = (document: Mention): Mention | undefined => {
    const found = mentions.get(adopters.get(document.id) ?? '');
    return found && speaks(found) ? found : undefined;
  };
  const texts = documents.filter(({ kind }) => kind === 'Document');
  return (speaker) => {
    if (speaker.kind !== 'Document' || speaker.level !== 'nominal') return speaker;
    const issuer = own(speaker);
    if (issuer || !isDefinite(annotated, speaker)) return issuer ?? speaker;
    const before = texts
      .filter((one) => one.end <= speaker.start && speaker.sentence - one.sentence <= reach && isSameKind(one, speaker))
      .at(-1);
    return (before && own(before)) ?? saidIn(annotated, speaker, index) ?? speaker;
  };
};

/** Sentences back in which a text was spoken of that is "the statement" now. */
const reach = 4;

const speaks = ({ kind, level }: Mention): boolean => /^(Person|Organization|Group)$/.test(kind) && level !== 'pronoun';

const isSameKind = (one: Mention, other: Mention): boolean =>
  one.cited?.documentType === other.cited?.documentType && one.level === 'nominal';

/** "the statement", not "a statement", which is another. */
const isDefinite = ({ sentences }: AnnotatedDocument, { sentence, start }: Mention): boolean => {
  const there = sentences[sentence];
  const first = there?.tokens.find((token) => token.start >= start);
  return there !== undefined && first !== undefined && /^(the|this|that)$/.test(textAt(there, first.index - 1));
};

/** Besides those that adopt a text. */
const sending = /^(send|post|file|address|present|provide|prepare|compile|produce|put|share)$/;

/** "The council said in a report that ...", "The general sent a letter": who said something in the last text of the kind. */
const saidIn = (
  { sentences }: AnnotatedDocument,
  { sentence, start, head }: Mention,
  index: MentionIndex,
): Mention | undefined => {
  const noun = sentences[sentence]?.tokens[head]?.lemma;
  for (const there of sentences.slice(Math.max(0, sentence - reach), sentence + 1).reverse()) {
    const text = there.tokens.findLast((token) => token.lemma === noun && token.end < start);
    if (!text) continue;
    const verb = there.tree[text.index]?.governor ?? -1;
    const isSent = there.tree[text.index]?.relation === 'obj' && sending.test(there.tokens[verb]?.lemma ?? '');
    const isIn = hasCase(there, text.index, /^(in|through|via|by)$/i);
    const isSaid = isIn && speechVerbs.has(there.tokens[verb]?.lemma ?? '');
    const speaker = isSaid || isSent ? speakerOf(there, verb, index) : undefined;
    return speaker && speaks(speaker) ? speaker : undefined;
  }
  return undefined;
};
