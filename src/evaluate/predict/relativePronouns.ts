import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo } from '../../model/syntax.js';
import type { LineEntity } from '../line.js';
import { inCluster, type LineSource } from '../lineSource.js';

/**
 * "who" of "the envoy, who", "whose" of "the man whose house": mentions of whom their clause describes. The graph has no need of
 * them, since its rules go from the clause to the noun; gold of coreference counts them (ours; GUM does not). Left out are "who"
 * without a comma, which is a part of the description, and "which" but directly behind a body or a place: it may stand for a clause.
 */
export const relativePronouns = (
  source: LineSource,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): LineEntity[] => {
  const byHead = new Map(mentions.map((mention) => [`${mention.sentence} ${mention.head}`, mention]));
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ index, start, end }): LineEntity[] => {
      const noun = isOfSomebody(sentence, index) ? described(sentence, index) : undefined;
      const mention = noun === undefined ? undefined : byHead.get(`${sentence.index} ${noun}`);
      if (!mention || (sentence.tokens[index]?.text === 'which' && !isBody(mention, sentence, index))) return [];
      return [
        {
          id: `${mention.kind}:${start}-${end}`,
          ...source.placed({ start, end }),
          type: mention.kind,
          level: 'PRO',
          ...inCluster(mention, source),
        },
      ];
    }),
  );
};

const isBody = ({ kind, level, end }: Mention, { tokens }: Sentence, which: number): boolean =>
  (kind === 'Organization' || (kind === 'Place' && level === 'name')) && end === tokens[which - 2]?.end;

const isOfSomebody = ({ tokens }: Sentence, at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  return (
    /^(whom|whose)$/.test(text) ||
    (/^(who|which)$/.test(text) && /^(,|-|–|—|--|-LRB-|\()$/.test(tokens[at - 1]?.text ?? ''))
  );
};

/** The noun before that a clause is about, whose verb the pronoun stands before: not "the envoy who asked which". */
const described = (sentence: Sentence, pronoun: number): number | undefined => {
  for (let at = pronoun, steps = 0; steps < 6; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || arc.governor < 0) return undefined;
    if (arc.relation === 'acl:relcl') return arc.governor < pronoun && pronoun < at ? arc.governor : undefined;
    at = arc.governor;
  }
  return undefined;
};
