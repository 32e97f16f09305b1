import type { Arc, Sentence, Token } from './annotation.js';
import type { Span } from './span.js';

/** Looks around in a sentence's dependencies. Relations match by prefix: `nmod` finds `nmod:of`; `nsubj` finds `nsubj:pass`. */
const matches = (relation: string, wanted: readonly string[]): boolean => {
  for (const name of wanted) {
    if (relation.length === name.length) {
      if (relation === name) return true;
    } else if (relation.charCodeAt(name.length) === colon && relation.startsWith(name)) return true;
  }
  return false;
};

const colon = ':'.charCodeAt(0);

// Asked about many times for every word: plain loops and tables by number, sorted once for each list of arcs.
const select = (arcs: readonly Arc[], relations: readonly string[]): readonly Arc[] => {
  if (arcs.length === 0 || relations.length === 0) return arcs;
  // Most questions find nothing, and the rest mostly one.
  let found: Arc[] | undefined;
  for (const arc of arcs) {
    if (!matches(arc.relation, relations)) continue;
    if (found) found.push(arc);
    else found = [arc];
  }
  return found ?? none;
};

const arcsBy = (tokenOf: (arc: Arc) => number): ((arcs: readonly Arc[], token: number) => readonly Arc[]) => {
  const tables = new WeakMap<readonly Arc[], readonly (readonly Arc[] | undefined)[]>();
  return (arcs, token) => {
    let table = tables.get(arcs);
    if (!table) {
      table = sorted(arcs, tokenOf);
      tables.set(arcs, table);
    }
    // The root is governed by -1.
    return table[token + 1] ?? none;
  };
};

const none: readonly Arc[] = [];

const sorted = (arcs: readonly Arc[], tokenOf: (arc: Arc) => number): readonly (readonly Arc[] | undefined)[] => {
  const table: (Arc[] | undefined)[] = [];
  for (const arc of arcs) {
    const place = tokenOf(arc) + 1;
    while (table.length <= place) table.push(undefined);
    const there = table[place];
    if (there) there.push(arc);
    else table[place] = [arc];
  }
  return table;
};

const leaving = arcsBy((arc) => arc.governor);
const reaching = arcsBy((arc) => arc.dependent);

/** Arcs of the basic tree that leave `governor`, in word order. */
export const children = (sentence: Sentence, governor: number, ...relations: string[]): readonly Arc[] =>
  select(leaving(sentence.tree, governor), relations);

/** Arcs of the enhanced graph that leave `governor`. */
export const dependents = (sentence: Sentence, governor: number, ...relations: string[]): readonly Arc[] =>
  select(leaving(sentence.graph, governor), relations);

/** Arcs of the enhanced graph that reach `dependent`. */
export const governors = (sentence: Sentence, dependent: number, ...relations: string[]): readonly Arc[] =>
  select(reaching(sentence.graph, dependent), relations);

/** The tree arc that reaches a token. */
export const arcTo = (sentence: Sentence, token: number): Arc | undefined => sentence.tree[token];

/**
 * Token indexes under `head` in the basic tree, `head` with them, in word order. What hangs by one of `without`
 * (at any depth) stays out, with all below it. In a half-made repair words may hang in a ring: it ends there too.
 */
export const subtree = (sentence: Sentence, head: number, without: readonly string[] = []): number[] => {
  const found = [head];
  for (let i = 0; i < found.length && i < sentence.tree.length; i++) {
    for (const { relation, dependent } of leaving(sentence.tree, found[i] as number)) {
      if (!matches(relation, without)) found.push(dependent);
    }
  }
  return found.sort((a, b) => a - b);
};

const quotationMark = /^(["“”]|``|'')$/;

/** Whether a token is a quotation mark; false past the ends of the sentence. */
export const isQuotationMark = (sentence: Sentence, index: number): boolean =>
  quotationMark.test(sentence.tokens[index]?.text ?? '');

/** Whether a quotation opens or closes between two tokens: an odd number of marks stands from the first up to the second. */
export const isAcrossQuotation = (sentence: Sentence, one: number, other: number): boolean =>
  marksOf(sentence.tokens).filter((mark) => mark >= Math.min(one, other) && mark < Math.max(one, other)).length % 2 ===
  1;

/** Where its quotation marks stand; most sentences have none, and are asked about each of their events. */
const marksOf = (tokens: readonly Token[]): readonly number[] => {
  const known = knownMarks.get(tokens);
  if (known) return known;
  const marks = tokens.flatMap(({ index, text }) => (quotationMark.test(text) ? [index] : []));
  knownMarks.set(tokens, marks);
  return marks;
};

const knownMarks = new WeakMap<readonly Token[], readonly number[]>();

/**
 * Whether a verb has its "to": "to leave", "to be published"; right before a bare form it is its own, whatever the parser hangs it on. What
 * somebody "had to leave" is told in the past of the "had".
 */
export const isInfinitive = (sentence: Sentence, verb: number): boolean =>
  ((sentence.tokens[verb]?.pos === 'VB' && sentence.tokens[verb - 1]?.pos === 'TO') ||
    children(sentence, verb, 'mark').some(
      ({ dependent }) =>
        tokenAt(sentence, dependent).pos === 'TO' ||
        (tokenAt(sentence, verb).pos === 'VB' && tokenAt(sentence, dependent).text === 'to'),
    )) &&
  !children(sentence, verb, 'aux').some(
    ({ dependent }) => /^had$/i.test(tokenAt(sentence, dependent).text) && sentence.tokens[dependent + 1]?.pos === 'TO',
  );

/** Whether a preposition or a possessive mark of this text stands on a token: of "by the army" the army has the case "by". */
export const hasCase = (sentence: Sentence, token: number, word: RegExp): boolean =>
  children(sentence, token, 'case').some((arc) => word.test(tokenAt(sentence, arc.dependent).text));

/** Whether a conjunction or "to" of this text opens the clause of a token: of "because it fell" the fall has the mark "because". */
export const hasMark = (sentence: Sentence, token: number, word: RegExp): boolean =>
  children(sentence, token, 'mark').some((arc) => word.test(tokenAt(sentence, arc.dependent).text));

/** The nearest verb above a token in the tree; -1 where there is none. */
export const governingVerb = (sentence: Sentence, token: number): number => {
  let at = sentence.tree[token]?.governor ?? -1;
  for (let steps = 0; at >= 0 && steps < 20 && !/^VB/.test(sentence.tokens[at]?.pos ?? ''); steps++)
    at = sentence.tree[at]?.governor ?? -1;
  return at;
};

/** From the first to the last of the tokens. */
export const spanOf = (sentence: Sentence, tokens: readonly number[]): Span => ({
  start: tokenAt(sentence, Math.min(...tokens)).start,
  end: tokenAt(sentence, Math.max(...tokens)).end,
});

export const tokenAt = (sentence: Sentence, index: number): Token => {
  const token = sentence.tokens[index];
  if (!token) throw new RangeError(`sentence ${sentence.index} has no token ${index}`);
  return token;
};

/**
 * What a question finds at the tokens of a sentence, in word order: as `flatMap`, which takes several times as long, and most
 * tokens answer with nothing.
 */
export const atTokens = <T>({ tokens }: Sentence, ask: (token: Token, index: number) => readonly T[]): T[] => {
  const found: T[] = [];
  for (let index = 0; index < tokens.length; index++)
    for (const one of ask(tokens[index] as Token, index)) found.push(one);
  return found;
};

/** Indexes of the tokens that lie inside a span. */
export const tokensIn = (sentence: Sentence, span: Span): number[] =>
  sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end).map((token) => token.index);

/** The token of a group that its governor lies outside of: the head of a name or phrase. The last token if in doubt. */
export const headOf = (sentence: Sentence, tokens: readonly number[]): number => {
  const inside = new Set(tokens);
  const heads = tokens.filter((index) => !inside.has(arcTo(sentence, index)?.governor ?? -1));
  return (
    heads.find((index) => tokenAt(sentence, index).pos.startsWith('N')) ?? heads[0] ?? tokens[tokens.length - 1] ?? 0
  );
};

/** Of "blamed the attack on the rebels": who is blamed. */
export const blamedOn = (sentence: Sentence, verb: number): number[] =>
  children(sentence, verb, 'obl')
    .map((arc) => arc.dependent)
    .filter((token) => hasCase(sentence, token, /^(on|upon)$/i));
