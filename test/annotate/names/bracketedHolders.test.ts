import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('who holds an office, in brackets', () => {
  test('is a person, and so elsewhere', () =>
    checkNames(
      [
        'letter/NN of/IN the/DT Deputy/NNP Secretary/NNP of/IN State/NNP for/IN Lakes/NNP (/-LRB- Frost/NNP )/-RRB-',
        'Frost/NNP left/VBD',
      ],
      ['Frost = Person', 'Frost = Person'],
    ));

  test('is called a person elsewhere, or somebody is written to', () =>
    checkNames(
      [
        'the/DT Minister/NNP of/IN Lakes/NNP (/-LRB- Frost/NNP )/-RRB- left/VBD',
        'Frost/NNP@2:nsubj said/VBD/O/say so/RB',
      ],
      ['Frost = Person', 'Frost = Person'],
    ));

  test('is no party, and no word of how he holds it', () =>
    checkNames(
      [
        'letter/NN to/TO the/DT Minister/NNP (/-LRB- Centre/NNP )/-RRB- and/CC the/DT Dean/NNP (/-LRB- Emeritus/NNP )/-RRB-',
        'Centre/NNP won/VBD',
      ],
      [],
    ));

  test('may be a party where nobody writes', () =>
    checkNames(
      ['a/DT letter/NN to/TO voters/NNS came/VBD', 'the/DT Minister/NNP (/-LRB- Venstre/NNP )/-RRB- left/VBD'],
      [],
    ));

  test('is no place, people or office', () =>
    checkNames(
      ['the/DT Chairman/NNP (/-LRB- Norwegian/NNP )/-RRB- and/CC the/DT Minister/NNP (/-LRB- Speaker/NNP )/-RRB-'],
      [],
    ));

  test('stands behind an office, and an office that is told of by name', () =>
    checkNames(
      [
        'the/DT Ship/NNP (/-LRB- Frost/NNP )/-RRB- sank/VBD',
        'the/DT director/NN of/IN it/PRP (/-LRB- Frost/NNP )/-RRB- left/VBD',
        'Minister/NNP Ana/NNP/PERSON Petrova/NNP/PERSON (/-LRB- Frost/NNP )/-RRB- left/VBD',
      ],
      ['Ana Petrova = Person'],
    ));
});
