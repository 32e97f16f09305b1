import { describe, test } from '@jest/globals';
import { checkOtherReferents } from '../../support/checkMentions.js';

const check = (what: string, lines: string[], ...expected: string[][]) =>
  test(what, () => checkOtherReferents(lines, expected));

describe('things by description', () => {
  check(
    'with the same head and nothing new',
    ['a/DT new/JJ vaccine/NN failed/VBD', 'the/DT vaccine/NN works/VBZ', 'this/DT vaccine/NN sells/VBZ'],
    ['a new vaccine', 'the vaccine', 'this vaccine'],
  );
  check('not with something new', ['a/DT vaccine/NN failed/VBD', 'the/DT second/JJ vaccine/NN works/VBZ']);
  check('not in another number', ['two/CD vaccines/NNS failed/VBD', 'the/DT vaccine/NN works/VBZ']);
  check('not an indefinite one', ['a/DT vaccine/NN failed/VBD', 'a/DT vaccine/NN works/VBZ']);
  check('not of another owner', ['her/PRP$ share/NN fell/VBD', 'their/PRP$ share/NN rose/VBD']);
  check('not what only measures or points', ['a/DT way/NN opened/VBD', 'the/DT way/NN closed/VBD']);
  check('not what is mentioned once', ['the/DT vaccine/NN failed/VBD']);
});

describe('things without an article', () => {
  check(
    'in the same words, before another noun too',
    [
      'climate/NN change/NN began/VBD',
      'climate/NN@3:compound change/NN@3:compound talks/NNS failed/VBD of/IN climate/NN change/NN',
    ],
    ['climate change', 'climate change'],
    ['climate', 'climate', 'climate'],
  );
  check('not the object of a light verb', [
    'fear/NN@2:nsubj took/VBD/O/take hold/NN@2:obj',
    'panic/NN@2:nsubj took/VBD/O/take hold/NN@2:obj',
  ]);
  check('not a label', ['Photo/NN :/: Ann/NNP/PERSON Lee/NNP/PERSON', 'Photo/NN :/: Eva/NNP/PERSON Roy/NNP/PERSON']);
  check('not one word in the plural, far away', [
    'lanterns/NNS burn/VBP',
    'nobody/NN slept/VBD',
    'nobody/NN slept/VBD',
    'lanterns/NNS burn/VBP',
  ]);
});

describe('things by name', () => {
  check(
    'and its end',
    ['the/DT Orbit/NNP Skylark/NNP landed/VBD', 'the/DT Skylark/NNP took/VBD off/RP'],
    ['the Orbit Skylark', 'the Skylark'],
  );
  check(
    'before a noun',
    ['the/DT Skylark/NNP landed/VBD', 'the/DT old/JJ Skylark/NNP@4:compound pilots/NNS cheered/VBD'],
    ['the Skylark', 'Skylark'],
  );
  check(
    'that a tagger takes for a common noun',
    ['the/DT eReader/NN sells/VBZ', 'my/PRP$ eReader/NN broke/VBD'],
    ['the eReader', 'my eReader'],
  );
  check(
    'with the number that tells it from others',
    ['Article/NNP 5/CD binds/VBZ', 'Article/NNP 6/CD forbids/VBZ', 'Article/NNP 5/CD ends/VBZ'],
    ['Article 5', 'Article 5'],
  );
});

describe('pronouns of things', () => {
  check(
    'mean the subject',
    ['the/DT vaccine/NN@3:nsubj failed/VBD', 'it/PRP@2:nsubj sells/VBZ'],
    ['the vaccine', 'it'],
  );
  check('say and want nothing', ['the/DT vaccines/NNS@3:nsubj failed/VBD', 'they/PRP@2:nsubj said/VBD/O/say so/RB']);
  check('are mostly people in the plural', [
    'three/CD trucks/NNS@3:nsubj arrived/VBD and/CC soldiers/NNS@6:nsubj shouted/VBD',
    'they/PRP@2:nsubj fired/VBD',
  ]);
  check(
    'do not mean a noun before a noun',
    [
      'an/DT asylum/NN@3:compound decision/NN@4:nsubj came/VBD with/IN asylum/NN papers/NNS',
      'decisions/NNS@2:nsubj follow/VBP it/PRP@2:obj',
    ],
    ['an asylum decision', 'it'],
    ['asylum', 'asylum'],
  );
});
