import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('movements that look like a person', () => {
  test('two words, of which none is a given name', () =>
    checkNames(
      [
        'the/DT Balai/NNP/PERSON Citoyen/NNP/PERSON movement/NN ,/,',
        'the/DT Pierre/NNP/PERSON Balard/NNP/PERSON movement/NN ,/,',
      ],
      ['Balai Citoyen = Organization', 'Pierre Balard = Person'],
    ));
});

describe('a small noun beside capitals', () => {
  test('before them says that they name a body', () =>
    checkNames(
      [
        'editor/NN of/IN the/DT daily/JJ Novo/NNP Vreme/NNP ,/, said/VBD',
        'the/DT agency/NN Depo/NNP Photos/NNS reported/VBD',
      ],
      ['Novo Vreme = Organization', 'Depo Photos = Organization'],
    ));

  test('behind them too', () =>
    checkNames(['the/DT Georgian/JJ Dream/NN party/NN won/VBD'], ['Georgian Dream = Organization']));

  test('but an adjective of a people or creed is no name', () =>
    checkNames(['the/DT Polish/JJ company/NN and/CC the/DT Communist/JJ party/NN agreed/VBD'], []));

  test('and the name of a ship is neither a person nor a place', () =>
    checkNames(
      [
        'The/DT tanker/NN Ocean/NNP/LOCATION Pearl/NNP/LOCATION sank/VBD',
        'The/DT cargo/NN ship/NN Hai/NNP/PERSON Duong/NNP/PERSON 26/CD sank/VBD',
      ],
      [],
    ));

  test('a militia is none of the persons that it sounds like, and a union neither', () =>
    checkNames(
      [
        'gold/NN mined/VBN by/IN the/DT Mai/NNP/PERSON Tembo/NNP/PERSON militia/NN was/VBD sold/VBN',
        'leaders/NNS of/IN the/DT union/NN Razem/NNP/PERSON left/VBD',
      ],
      ['Mai Tembo = Organization', 'Razem = Organization'],
    ));
});
