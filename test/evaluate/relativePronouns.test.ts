import { expect, test } from '@jest/globals';
import { lineSource } from '../../src/evaluate/lineSource.js';
import { relativePronouns } from '../../src/evaluate/predict/relativePronouns.js';
import type { EntityKind } from '../../src/model/kind.js';
import { taggedText } from '../support/taggedText.js';
import { readDocument } from './readDocument.js';

/** The relative pronouns of a sentence written by hand, with the cluster of what is described: the word at `head`. */
const found = (line: string, words: string, head: number, kind: EntityKind = 'Person') => {
  const { reading, document } = taggedText(line);
  const { mention, read } = readDocument(document.text);
  const noun = mention(words, kind, { level: 'nominal', head });
  const source = lineSource(read({ mentions: [noun], clusters: [[noun]] }));
  return relativePronouns(source, reading.sentences, [noun]).map(({ text, level, type, cluster }) => [
    text,
    level,
    type,
    cluster,
  ]);
};

const envoy = 'The/DT@2:det envoy/NN@7:nsubj _,/,@2:punct who/WP@5:nsubj denied/VBD@2:acl:relcl it/PRP@5:obj left/VBD';

test('is what its clause describes', () => {
  expect(found(envoy, 'The envoy', 1)).toEqual([['who', 'PRO', 'Person', 'c0']]);
});

test('is nothing where the noun is no mention', () => {
  expect(found(envoy, 'left', 6)).toEqual([]);
});

test('is nothing without a comma, in a question, or for "which"', () => {
  const bound = 'The/DT@2:det envoy/NN@6:nsubj who/WP@4:nsubj denied/VBD@2:acl:relcl it/PRP@4:obj left/VBD';
  expect(found(bound, 'The envoy', 1)).toEqual([]);
  expect(found(bound.replace('who/WP', 'whose/WP$'), 'The envoy', 1)).toHaveLength(1);
  expect(found(envoy.replace('who/WP', 'which/WDT'), 'The envoy', 1)).toEqual([]);
  expect(found('Who/WP@2:nsubj knew/VBD the/DT@4:det envoy/NN@2:obj', 'envoy', 3)).toEqual([]);
});

test('is nothing behind the verb of the clause', () => {
  const asking =
    'The/DT@2:det envoy/NN@8:nsubj who/WP@4:nsubj asked/VBD@2:acl:relcl _,/,@4:punct who/WP@7:nsubj came/VBD@4:ccomp left/VBD';
  expect(found(asking, 'The envoy', 1)).toEqual([]);
});

test('is "which" directly behind a body', () => {
  const firm = envoy.replace('envoy/NN', 'firm/NN').replace('who/WP', 'which/WDT');
  expect(found(firm, 'The firm', 1, 'Organization')).toHaveLength(1);
  expect(found(firm, 'The firm', 1, 'Group')).toEqual([]);
  const farther =
    'The/DT@2:det firm/NN@9:nsubj in/IN@4:case Halden/NNP@2:nmod _,/,@2:punct which/WDT@7:nsubj denied/VBD@2:acl:relcl it/PRP@7:obj left/VBD';
  expect(found(farther, 'The firm', 1, 'Organization')).toEqual([]);
});
