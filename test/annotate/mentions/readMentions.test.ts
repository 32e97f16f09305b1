import { describe, expect, test } from '@jest/globals';
import { readMentions } from '../../../src/annotate/mentions/readMentions.js';
import { mentionKey } from '../../../src/model/mention.js';
import { checkLevel } from '../../support/checkMentions.js';
import { taggedText } from '../../support/taggedText.js';

describe('pronouns', () => {
  const check = (what: string, lines: string[], ...expected: string[]) =>
    test(what, () => checkLevel('pronoun', lines, expected));

  check(
    'take the kind of what they stand for',
    ['Peru/NNP/LOCATION@2:nsubj closed/VBD its/PRP$@4:nmod:poss border/NN@2:obj'],
    'its = Place',
  );
  check(
    'say themselves that they mean people',
    ['they/PRP left/VBD and/CC he/PRP stayed/VBD'],
    'they = Group',
    'he = Person',
  );
  check('"it" without an antecedent is none', ['it/PRP@2:nsubj failed/VBD']);
  check('"it" that announces a clause is none', [
    'Condor/NNP/ORGANIZATION@2:nsubj waited/VBD',
    'it/PRP@3:nsubj was/VBD@3:cop reasonable/JJ to/TO@5:mark assume/VB@3:xcomp',
    'it/PRP@3:nsubj:pass was/VBD reported/VBN that/IN@6:mark ships/NNS sank/VBD@3:ccomp',
    'it/PRP@2:nsubj took/VBD/O/take hours/NNS to/TO@5:mark reach/VB@2:xcomp',
  ]);
  check(
    '"(it)" in brackets is none',
    ['Condor/NNP/ORGANIZATION@2:nsubj waited/VBD', 'he/PRP@2:nsubj spoke/VBD (/-LRB- _it/PRP@2:dep _)/-RRB-'],
    'he = Person',
  );
  check('"it" of the weather is none', ['Peru/NNP/LOCATION@2:nsubj waited/VBD', 'it/PRP@2:nsubj rained/VBD/O/rain']);
  check('"US" is none', ['the/DT US/PRP agreed/VBD']);
});

describe('a reading', () => {
  const { reading, document } = taggedText(
    'MALAGA/NNP/LOCATION ,/, 3/CD/DATE May/NNP/DATE (/-LRB- _Condor/NNP/ORGANIZATION _)/-RRB- --/: Ann/NNP/PERSON Lee/NNP/PERSON left/VBD',
    'it/PRP@2:nsubj surprised/VBD nobody/NN',
  );
  const dateline = { start: 0, end: 23 };
  const { mentions, clusters, otherReferents, problems } = readMentions(reading, {
    document,
    times: [],
    datelines: [dateline],
  });

  test('leaves out what the dateline says', () => expect(mentions.map(({ text }) => text)).toEqual(['Ann Lee']));

  test('has every mention in one cluster', () =>
    expect(clusters.flatMap((cluster) => cluster.mentions)).toEqual(mentions.map(({ id }) => id)));

  test('has ids of position and kind, and text as stored', () => {
    for (const mention of mentions) {
      expect(mention.id).toBe(mentionKey(mention, mention.kind));
      expect(document.text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  test('says what it left out', () =>
    expect(problems).toMatchObject([{ code: 'mention.no-antecedent', severity: 'rejected' }]));

  test('is the same every time', () =>
    expect(readMentions(reading, { document, times: [], datelines: [dateline] })).toEqual({
      mentions,
      clusters,
      otherReferents,
      problems,
    }));
});
