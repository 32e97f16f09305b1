import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMentions } from '../../../src/annotate/mentions/readMentions.js';
import { taggedText } from '../../support/taggedText.js';

const words = [
  'the/DT',
  'a/DT',
  'its/PRP$',
  'it/PRP',
  'they/PRP',
  'she/PRP',
  'I/PRP',
  'of/IN',
  'in/IN',
  'and/CC',
  '_,/,',
  '(/-LRB-',
  '_)/-RRB-',
  '_-/HYPH',
  '_’s/POS',
  'Ministry/NNP',
  'Culture/NNP',
  'Elena/NNP/PERSON',
  'Okoro/NNP/PERSON',
  'President/NNP',
  'Georgia/NNP/LOCATION',
  'Georgian/JJ/MISC',
  'Islamic/NNP',
  'State/NNP',
  'Condor/NNP/ORGANIZATION',
  'CRS/NNP/ORGANIZATION',
  'al/NN',
  'rebels/NNS',
  'leader/NN',
  'company/NN',
  'province/NN',
  'wounded/JJ',
  'hundreds/NNS',
  'four/CD',
  'is/VBZ',
  'said/VBD/O/say',
  'targeted/VBN',
  'several/JJ',
  '𝔥arbour/NN',
  'Łódź/NNP/LOCATION',
  '--/:',
  '_./.',
];
const relations = ['nsubj', 'obj', 'appos', 'cop', 'conj', 'nmod:poss', 'dep'];

const line = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.nat(12), fc.constantFrom(...relations)), {
    minLength: 1,
    maxLength: 14,
  })
  .map((picked) =>
    picked.map(([word, governor, relation]) => `${word}@${Math.min(governor, picked.length)}:${relation}`).join(' '),
  );

test('whatever the words: text as stored, unique ids, every mention in exactly one cluster', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const { reading, document } = taggedText(...lines);
      const { mentions, clusters, otherReferents } = readMentions(reading, { document, times: [], datelines: [] });
      for (const mention of mentions) {
        expect(document.text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(reading.sentences[mention.sentence]?.tokens[mention.head]).toBeDefined();
      }
      for (const { mentions: things } of otherReferents) {
        expect(things.length).toBeGreaterThan(1);
        for (const thing of things) expect(document.text.slice(thing.start, thing.end)).toBe(thing.text);
      }
      const ids = mentions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(clusters.flatMap((cluster) => cluster.mentions).sort()).toEqual([...ids].sort());
    }),
    { numRuns: 500 },
  );
});
