import type { AnnotatedDocument } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { contains } from '../../model/span.js';
import { relation } from './relation.js';

/** "By Ada Quill, Harbour Gazette": who signs for a paper belongs to it. */
export const bylines = ({ document, datelines, mentions, sentences }: AnnotatedDocument): Claim[] =>
  datelines
    .filter((line) => /^by\b/i.test(document.text.slice(line.start, line.end)))
    .flatMap((line) => {
      const named = mentions.filter((mention) => mention.level === 'name' && contains(line, mention));
      const papers = named.filter((mention) => mention.kind === 'Organization');
      const [paper] = papers;
      const sentence = paper && sentences[paper.sentence];
      if (!sentence || papers.length !== 1) return [];
      return named
        .filter((mention) => mention.kind === 'Person')
        .flatMap((author) => relation(sentence, author, 'MEMBER_OF', paper, 'relations.byline'));
    });
