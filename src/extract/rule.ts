import type { AnnotatedDocument, Sentence } from '../model/annotation.js';
import { type Claim, type ClaimTold, plainClaim } from '../model/claim.js';
import { type Mention, plainMention } from '../model/mention.js';
import type { Problem } from '../model/problem.js';

/** What rules have found so far: mentions that annotation did not have (events, dates, figures, cited documents), and claims. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** Candidates that were left out, each with its reason. */
  readonly problems: readonly Problem[];
}

export const nothing: Findings = { mentions: [], claims: [], problems: [] };

/**
 * An extraction rule: looks at the annotation and at what the rules before it found, and returns what it adds. Pure.
 * The order of the rules is the list in `extract/rules.ts`.
 */
export type Rule = (annotated: AnnotatedDocument, found: Findings) => Findings;

export const merge = (...all: readonly Findings[]): Findings => {
  const [mentions, claims, problems]: [Mention[], Claim[], Problem[]] = [[], [], []];
  for (const one of all) {
    for (const mention of one.mentions) mentions.push(mention);
    for (const claim of one.claims) claims.push(claim);
    for (const problem of one.problems) problems.push(problem);
  }
  return { mentions, claims, problems };
};

/** The same findings, made of objects of few shapes, which all that comes after them is asked about. */
export const plain = ({ mentions, claims, problems }: Findings): Findings => ({
  mentions: mentions.map(plainMention),
  claims: claims.map(plainClaim),
  problems,
});

/** What several questions find at the tokens of a sentence, in word order; most find nothing at most tokens. */
export const atEachToken = <T>(
  sentence: Sentence,
  ...questions: readonly ((token: number) => readonly T[])[]
): readonly T[] => {
  const found: T[] = [];
  for (let token = 0; token < sentence.tokens.length; token++)
    for (const ask of questions) for (const one of ask(token)) found.push(one);
  return found;
};

/** A claim as the document itself asserts it; rules override what differs. */
export const asserted = (claim: ClaimTold): Claim => plainClaim(claim);
