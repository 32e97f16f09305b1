import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('titles of works', () => {
  test('what stands inside names nobody', () =>
    checkNames(
      [
        'her/PRP$ novel/NN/O/novel "/`` Silent/NNP/LOCATION Harbour/NNP/LOCATION "/\'\' sold/VBD',
        'He/PRP sang/VBD in/IN "/`` The/DT Barber/NNP of/IN Seville/NNP/LOCATION "/\'\' ./.',
        'the/DT song/NN/O/song called/VBN "/`` Maria/NNP/PERSON "/\'\' won/VBD',
      ],
      [],
    ));

  test('nor the title without quotes behind its noun, nor a ship', () =>
    checkNames(
      [
        'The/DT film/NN Casablanca/NNP/LOCATION won/VBD',
        'The/DT destroyer/NN HMS/NNP Durham/NNP/LOCATION left/VBD',
        'aboard/IN the/DT USS/NNP/ORGANIZATION Cole/NNP/PERSON ./.',
      ],
      [],
    ));

  test('but what is said, called or made by somebody', () =>
    checkNames(
      [
        'He/PRP said/VBD "/`` Moscow/NNP/LOCATION is/VBZ silent/JJ "/\'\' ./.',
        'the/DT group/NN "/`` Black/NNP/ORGANIZATION Hand/NNP/ORGANIZATION "/\'\' fired/VBD',
        'the/DT film/NN John/NNP/PERSON Marlow/NNP/PERSON directed/VBD',
        'the/DT song/NN/O/song named/VBN Jack/NNP/PERSON Ford/NNP/PERSON as/IN a/DT thief/NN',
        '"/`` Bari/NNP/LOCATION "/\'\' was/VBD written/VBN',
      ],
      [
        'Moscow = Place (city)',
        'Black Hand = Organization',
        'John Marlow = Person',
        'Jack Ford = Person',
        'Bari = Place',
      ],
    ));
});
