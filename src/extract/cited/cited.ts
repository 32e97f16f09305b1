import type { AnnotatedDocument, Sentence, TimeExpression } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { around, contains, overlaps, type Span, textOf } from '../../model/span.js';
import { confidenceOf } from '../../ontology/confidence.js';
import { factualityAt } from '../events/factuality.js';
import { indexMentions, type MentionIndex } from '../mentionsAt.js';
import { asserted, type Findings, merge, type Rule } from '../rule.js';
import { subjectsOf } from './about.js';
import { adoptedOn, adoptersOf, adoptionOf } from './adoption.js';
import type { Candidate } from './candidate.js';
import { caseDocuments } from './cases.js';
import { namedDocuments } from './named.js';
import { nominalDocuments } from './nominal.js';
import { numberedDocuments } from './numbered.js';
import { spokenOfAgain } from './spokenOfAgain.js';
import { symbolDocuments } from './symbols.js';
import { titledDocuments } from './titled.js';

/** Resolutions, laws, treaties, statements and reports that a text cites: what they are, by whom, of when, about what. */
export const cited: Rule = (annotated, found) => {
  const index = indexMentions([...annotated.mentions, ...found.mentions]);
  const known = new Set([...annotated.mentions, ...found.mentions].map((mention) => mention.id));
  const all = candidatesIn(annotated, index).map((candidate) => tell(annotated, found, candidate, index));
  const { mentions, claims, problems } = merge(...all);
  const fresh = mentions.filter((mention) => !known.has(mention.id) && known.add(mention.id));
  return { mentions: fresh, claims, problems };
};

/** A title or number says more than a name, a name more than a noun: of two at one place the first in this order stays. */
const candidatesIn = (annotated: AnnotatedDocument, index: MentionIndex): Candidate[] => {
  const titled = titledDocuments(annotated);
  const bySentence = (read: (sentence: Sentence) => Candidate[]): Candidate[] => annotated.sentences.flatMap(read);
  const found = [
    ...titled,
    ...bySentence(caseDocuments),
    ...bySentence(symbolDocuments),
    ...bySentence(numberedDocuments),
    ...bySentence((sentence) => namedDocuments(sentence, index)),
    ...bySentence((sentence) => nominalDocuments(sentence, index, annotated)),
  ];
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const isFree = kept.every((other) => !overlaps(other, candidate));
    if (isFree && !isPartOfName(candidate, index)) kept.push(candidate);
  }
  return spokenOfAgain(
    kept.sort((a, b) => a.start - b.start),
    annotated.sentences,
  );
};

/** "The Law and Justice Party" and "the Charter 77 group" are organizations, not texts. */
const isPartOfName = (candidate: Candidate, index: MentionIndex): boolean =>
  index
    .inSentence(candidate.sentence, 'Organization', 'Person')
    .some((mention) => mention.level === 'name' && contains(mention, candidate) && mention.end > candidate.end);

const tell = (annotated: AnnotatedDocument, found: Findings, candidate: Candidate, index: MentionIndex): Findings => {
  const document = mentionOf(annotated, candidate);
  const adoption = adoptionOf(candidate);
  const adopters = adoptersOf(candidate, adoption, index);
  const time = adoptedOn(annotated, candidate, adoption);
  const dates = [dateOf(annotated, candidate, time)].filter((date) => date !== undefined);
  const told = adoption ? factualityAt(candidate.sentence, adoption.verb) : {};
  const claim = (of: Pick<Claim, 'subject' | 'predicate'> & Partial<Claim>, rule: string, evidence: Span): Claim =>
    asserted({ span: evidence, sentence: candidate.sentence.index, confidence: confidenceOf(rule), rule, ...of });
  const claims = [
    claim({ subject: document.id, predicate: 'IS_A', value: candidate.cited.documentType }, candidate.rule, document),
    ...adopters.map(({ mention, rule }) =>
      claim(
        { subject: mention.id, predicate: 'ADOPTED', object: document.id, ...told },
        rule,
        around(mention, document),
      ),
    ),
    ...dates.map((date) =>
      claim(
        { subject: document.id, predicate: 'ADOPTED_ON', object: date.id, ...told },
        'cited.date',
        around(document, date),
      ),
    ),
    ...subjectsOf(annotated, candidate, index, found).map((event) =>
      claim(
        { subject: document.id, predicate: 'ABOUT', object: event.id },
        'cited.about',
        inside(candidate.sentence, event) ? around(document, event) : document,
      ),
    ),
  ];
  return { mentions: [document, ...dates], claims, problems: [] };
};

const mentionOf = (annotated: AnnotatedDocument, { start, end, level, sentence, head, cited }: Candidate): Mention => ({
  start,
  end,
  id: mentionKey({ start, end }, 'Document'),
  kind: 'Document',
  level,
  text: textOf(annotated.document.text, { start, end }),
  sentence: sentence.index,
  head,
  cited,
});

/** The time expression that was found beside the text, unless the year in brackets is another; else that year. */
const dateOf = (
  annotated: AnnotatedDocument,
  { sentence, year, head }: Candidate,
  time: TimeExpression | undefined,
): Mention | undefined => {
  const text = (span: Span): string => textOf(annotated.document.text, span);
  const isDay = time && year && time.edtf?.startsWith(`${text(year)}-`);
  const stated = isDay ? undefined : year;
  const span = stated ?? time;
  const edtf = stated ? text(stated) : time?.edtf;
  if (!span || !edtf) return undefined;
  const { start, end } = span;
  return {
    start,
    end,
    id: mentionKey({ start, end }, 'Date'),
    kind: 'Date',
    level: 'nominal',
    text: text(span),
    sentence: sentence.index,
    head: sentence.tokens.find((token) => token.end >= end)?.index ?? head,
    date: time?.part && !stated ? { edtf, part: time.part } : { edtf },
  };
};

const inside = (sentence: Sentence, mention: Mention): boolean => mention.sentence === sentence.index;
