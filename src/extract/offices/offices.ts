import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { arcTo, children, spanOf } from '../../model/syntax.js';
import { confidenceOf } from '../../ontology/confidence.js';
import { officeVerbs, representing } from '../../ontology/officeTitles.js';
import { indexMentions, type MentionIndex } from '../mentionsAt.js';
import { asserted, type Rule } from '../rule.js';
import { holderOf } from './holder.js';
import { type OfficePhrase, officePhrases } from './officePhrase.js';

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
  const holder = holderOf(sentence, phrase, index);
  if (!holder) return [];
  const { start, end } = spanOf(sentence, [phrase.first, phrase.last]);
  const title = annotated.document.text.slice(start, end).replace(/\s+/gu, ' ');
  const { person, rule } = holder;
  const span = around(person, { start, end });
  const has = claim(sentence, { subject: person.id, predicate: 'HAS_TITLE', value: title, span, rule });
  const { body } = phrase;
  if (!body || body.id === person.id) return [has];
  const evidence = around(span, body);
  const of = { subject: person.id, object: body.id, span: evidence, rule } as const;
  if (phrase.isRank)
    return [has, claim(sentence, { ...of, predicate: 'MEMBER_OF' })].filter(
      (one) => body.kind !== 'Place' || one === has,
    );
  const held = claim(sentence, { ...of, predicate: 'HELD_OFFICE', title });
  const lemma = sentence.tokens[phrase.head]?.lemma.toLowerCase() ?? '';
  return representing.has(lemma) ? [has, held, claim(sentence, { ...of, predicate: 'REPRESENTS' })] : [has, held];
};

/** "Ana Petrova, who heads the agency", "Ana Petrova leads the party". */
const fromVerbs = (sentence: Sentence, index: MentionIndex): Claim[] =>
  sentence.tokens.flatMap((token) => {
    const title = token.pos.startsWith('VB') ? officeVerbs[token.lemma] : undefined;
    const object = children(sentence, token.index, 'obj')[0];
    const body = object && index.at(sentence, object.dependent, 'Organization');
    if (!title || !body || children(sentence, token.index, 'aux:pass', 'aux').length > 0) return [];
    const arc = arcTo(sentence, token.index);
    const relative = arc?.relation === 'acl:relcl' ? arc.governor : undefined;
    const subject = relative ?? children(sentence, token.index, 'nsubj')[0]?.dependent;
    const person = subject === undefined ? undefined : index.at(sentence, subject, 'Person');
    if (person?.level !== 'name') return [];
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

const claim = (
  sentence: Sentence,
  of: Pick<Claim, 'subject' | 'predicate' | 'span' | 'rule'> & Partial<Claim>,
): Claim => asserted({ sentence: sentence.index, confidence: confidenceOf(of.rule), ...of });

const around = (a: Span | Mention, b: Span | Mention): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
