import type { AnnotatedDocument, Arc, Quotation, Sentence, Token } from '../../src/model/annotation.js';

/** Where the CoreNLP server of the language tests answers; they are skipped nowhere: without it they fail. */
const address = process.env['NEWSGRAPH_TEST_CORENLP_URL'] ?? 'http://127.0.0.1:19000';

const properties = {
  annotators: 'tokenize,ssplit,pos,lemma,ner,depparse',
  'ner.applyFineGrained': 'false',
  'ssplit.newlineIsSentenceBreak': 'always',
  outputFormat: 'json',
};

interface RawToken {
  originalText: string;
  lemma: string;
  pos: string;
  ner: string;
  characterOffsetBegin: number;
  characterOffsetEnd: number;
}
interface RawArc {
  dep: string;
  governor: number;
  dependent: number;
}
interface RawSentence {
  tokens: RawToken[];
  basicDependencies: RawArc[];
  enhancedPlusPlusDependencies: RawArc[];
}

/** A text with the tokens and dependencies of the real server, with its quotations, and without mentions or times. */
export const annotate = async (text: string, date = '2024-05-10'): Promise<AnnotatedDocument> => {
  const query = encodeURIComponent(JSON.stringify({ ...properties, date: `${date}T00:00:00` }));
  const response = await fetch(`${address}/?properties=${query}`, { method: 'POST', body: text });
  const { sentences } = (await response.json()) as { sentences: RawSentence[] };
  return {
    document: { source: { id: 'source:test', uri: 'urn:test', language: 'en' }, text, mediaType: 'text/plain' },
    sentences: sentences.map((raw, index) => sentence(text, raw, index)),
    mentions: [],
    times: [],
    quotations: quotationsIn(text, sentences),
    clusters: [],
    datelines: [],
  };
};

const sentence = (text: string, raw: RawSentence, index: number): Sentence => {
  const tokens: Token[] = raw.tokens.map((token, position) => ({
    index: position,
    start: token.characterOffsetBegin,
    end: token.characterOffsetEnd,
    text: text.slice(token.characterOffsetBegin, token.characterOffsetEnd),
    lemma: token.lemma,
    pos: token.pos,
    ner: token.ner,
  }));
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const tree = raw.basicDependencies.map(arc).sort((a, b) => a.dependent - b.dependent);
  const graph = raw.enhancedPlusPlusDependencies.map(arc);
  return { index, start, end, text: text.slice(start, end), tokens, tree, graph };
};

const arc = (raw: RawArc): Arc => ({
  governor: raw.governor - 1,
  dependent: raw.dependent - 1,
  relation: raw.dep === 'ROOT' ? 'root' : raw.dep,
});

const quotationsIn = (text: string, sentences: readonly RawSentence[]): Quotation[] =>
  [...text.matchAll(/[“"]([^“”"]+)[”"]/gu)].map((match) => {
    const start = match.index + 1;
    const end = start + match[1]!.length;
    const sentence = sentences.findIndex((one) => (one.tokens.at(-1)?.characterOffsetEnd ?? 0) > start);
    return { start, end, sentence, text: text.slice(start, end) };
  });
