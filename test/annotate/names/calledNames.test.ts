import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('what something is called is of its kind', () => {
  test('bodies, people and places, whatever the tagger says', () =>
    checkNames(
      [
        'a/DT militia/NN called/VBN the/DT Zande/NNP/PERSON Gbe/NNP/PERSON attacked/VBD',
        'the/DT rebel/NN leader/NN ,/, known/VBN as/IN Kadogo/NNP/LOCATION ,/, fled/VBD',
        'the/DT village/NN ,/, called/VBN Al/NNP _-/HYPH _Bura/NNP ,/, burned/VBD',
      ],
      ['Zande Gbe = Organization', 'Kadogo = Person', 'Al-Bura = Place'],
    ));

  test('no things', () => checkNames(['a/DT drug/NN called/VBN Zolmar/NNP/PERSON was/VBD banned/VBN'], []));

  test('not who is named something, nor who is telephoned', () =>
    checkNames(
      [
        'the/DT firm/NN named/VBD Hale/NNP/PERSON chairman/NN',
        'a/DT judge/NN called/VBD Kelva/NNP/ORGANIZATION a/DT sect/NN',
        'the/DT leader/NN of/IN the/DT union/NN ,/, known/VBN as/IN Kadogo/NNP/PERSON ,/, fled/VBD',
      ],
      ['Hale = Person', 'Kelva = Organization', 'Kadogo = Person'],
    ));
});
