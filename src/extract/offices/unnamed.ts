import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { arcTo, children, spanOf } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { appointingVerbs, soleOffices } from '../../ontology/officeTitles.js';
import { demonymPlace } from '../demonymPlace.js';
import { isBygone } from '../events/dayOfText.js';
import type { MentionIndex } from '../mentionsAt.js';
import { relation } from '../relations/relation.js';
import type { OfficePhrase } from './officePhrase.js';

/** "Denmark's foreign minister", "the chief executive of Boeing": who holds it now, though nobody says who it is; not who held it when a tale of long ago is told. */
export const unnamed = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  phrase: OfficePhrase,
  index: MentionIndex,
): Claim[] => {
  const person = index.at(sentence, phrase.head, 'Person');
  const body = phrase.body ?? (phrase.country ? demonymPlace(annotated, phrase.country) : undefined);
  if (person?.level !== 'nominal' || person.head !== phrase.head || !isSole(sentence, phrase)) return [];
  if (!isSomebody(sentence, phrase.head) || isBygone(annotated, sentence)) return [];
  if (body?.level !== 'name' || (body.kind === 'Place' && body.subtype !== 'country')) return [];
  const isDefinite =
    textAt(sentence, phrase.start) === 'the' || phrase.body?.start === sentence.tokens[phrase.start]?.start;
  if (!isDefinite) return [];
  const { start, end } = spanOf(sentence, [phrase.first, phrase.last]);
  const title = annotated.document.text.slice(start, end).replace(/\s+/gu, ' ');
  return relation(sentence, person, 'HELD_OFFICE', body, 'offices.unnamed', title);
};

/** One person's office, and neither the next one nor any, nor that of a deputy; a firm has many executives and one chief. */
const isSole = (sentence: Sentence, { head, start, isRank }: OfficePhrase): boolean =>
  !isRank &&
  soleOffices.has(lemmaAt(sentence, head)) &&
  (lemmaAt(sentence, head) !== 'executive' || textAt(sentence, head - 1) === 'chief') &&
  sentence.tokens[head]?.pos.endsWith('S') === false &&
  sentence.tokens
    .slice(Math.max(0, start - 1), head)
    .every(
      ({ text }) =>
        !/^(an?|next|future|new|former|first|last|late|any|no|same|then|ex|vice|deputy|assistant|associate|senior|junior|regional|provincial|local|under|co)$/iu.test(
          text,
        ),
    );

/** Takes part in what the sentence tells; "is not the president", "elected as the president" say of somebody what he is. */
const isSomebody = (sentence: Sentence, head: number): boolean => {
  const arc = arcTo(sentence, head);
  const words = children(sentence, head, 'cop', 'case').map(({ dependent }) => lemmaAt(sentence, dependent));
  return (
    arc !== undefined &&
    /^(nsubj|nsubj:pass|obj|iobj|obl|nmod|nmod:poss)$/.test(arc.relation) &&
    !words.some((word) => word === 'be' || word === 'as') &&
    !appointingVerbs.has(lemmaAt(sentence, arc.governor))
  );
};
