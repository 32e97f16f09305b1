import type { CoreNlpReading } from '../../src/annotate/corenlp/reading.js';
import type { Arc, Sentence, Token } from '../../src/model/annotation.js';
import type { Document } from '../../src/model/document.js';

/**
 * A reading written by hand, one line a sentence: `word/POS`, and where they matter `/CLASS` and `/lemma`, and `@3:nsubj`
 * for the arc from the third word. `_` before a word says that it stands right behind the one before.
 * `Ahmed/NNP/PERSON@2:nsubj left/VBD/O/leave _./.`
 */
export const taggedText = (...lines: readonly string[]): { reading: CoreNlpReading; document: Document } => {
  const sentences: Sentence[] = [];
  let text = '';
  for (const line of lines) {
    const sentence = sentenceOf(line, sentences.length, text.length);
    sentences.push(sentence);
    text += `${sentence.text}\n`;
  }
  const source = { id: 'source:test', uri: 'urn:test', language: 'en' };
  return { reading: { sentences, entityMentions: [] }, document: { source, text, mediaType: 'text/plain' } };
};

const sentenceOf = (line: string, index: number, start: number): Sentence => {
  let text = '';
  const arcs: Arc[] = [];
  const tokens = line.split(' ').map((written, at): Token => {
    const [tagged = '', arc = '0:dep'] = written.split('@');
    const [word = '', pos = '', ner = 'O', lemma] = tagged.replace(/^_(?=.)/, '').split('/');
    if (at > 0 && !tagged.startsWith('_')) text += ' ';
    const from = start + text.length;
    text += word;
    const [governor = '0', relation = 'dep'] = arc.split(/:(.*)/);
    arcs.push({ governor: Number(governor) - 1, dependent: at, relation });
    return {
      index: at,
      start: from,
      end: from + word.length,
      text: word,
      lemma: lemma ?? lemmaOf(word, pos),
      pos,
      ner,
    };
  });
  return { index, start, end: start + text.length, text, tokens, tree: arcs, graph: arcs };
};

/** Plurals in -s lose it; other forms that matter are written out. */
const lemmaOf = (word: string, pos: string): string => {
  const small = /^NNP/.test(pos) ? word : word.toLowerCase();
  return pos === 'NNS' ? small.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : small;
};
