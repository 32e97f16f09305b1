import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('one word whose surroundings say once in the document what it names', () => {
  test('a state that was gone into acts as a state', () =>
    checkNames(
      ['a/DT conference/NN in/IN Kessia/NNP/LOCATION next/JJ week/NN', 'Kessia/NNP/PERSON refused/VBD visas/NNS'],
      ['Kessia = Place', 'Kessia = Place'],
    ));

  test('so does one whose people have an adjective', () =>
    checkNames(
      [
        'Torvia/NNP/PERSON broke/VBD off/RP talks/NNS',
        'Torvian/JJ/NATIONALITY fishermen/NNS died/VBD',
        'Halvany/NNP/ORGANIZATION refused/VBD',
        'the/DT Halvanians/NNPS left/VBD',
      ],
      ['Torvia = Place', 'Halvany = Place', 'Halvanians = Group'],
    ));

  test('or that has an embassy, a border, or troops in it', () =>
    checkNames(
      [
        'Kladno/NNP/ORGANIZATION said/VBD no/UH',
        'the/DT embassy/NN of/IN Kladno/NNP/ORGANIZATION closed/VBD',
        'troops/NNS entered/VBD/O/enter Norhan/NNP/PERSON on/IN Monday/NNP/DATE',
        'the/DT border/NN with/IN Belmark/NNP/PERSON is/VBZ shut/VBN',
      ],
      ['Kladno = Place', 'Kladno = Place', 'Norhan = Place', 'Belmark = Place'],
    ));

  test('a company in which somebody has shares is one elsewhere', () =>
    checkNames(
      ['shares/NNS in/IN Wauters/NNP/PERSON rose/VBD', 'Wauters/NNP/PERSON said/VBD no/UH'],
      ['Wauters = Organization', 'Wauters = Organization'],
    ));

  test('not where somebody is called so, has an age or something of his', () =>
    checkNames(
      [
        'Ana/NNP/PERSON Kessia/NNP/PERSON left/VBD Rome/NNP/CITY',
        'Kessia/NNP/PERSON said/VBD no/UH',
        'in/IN Kessia/NNP/LOCATION now/RB',
        'Sandor/NNP/PERSON cut/VBD his/PRP$ hand/NN',
        'trust/NN/O/trust in/IN Sandor/NNP/PERSON grew/VBD',
        'shares/NNS in/IN Sandor/NNP/PERSON rose/VBD',
      ],
      [
        'Ana Kessia = Person',
        'Rome = Place (city)',
        'Kessia = Person',
        'Kessia = Place',
        'Sandor = Person',
        'Sandor = Person',
        'Sandor = Person',
      ],
    ));

  test('nor because of a person’s adjective or an organization of letters', () =>
    checkNames(
      [
        'Ahmad/NNP/PERSON left/VBD',
        'Ahmadi/NNP/PERSON left/VBD',
        'the/DT ambassador/NN to/TO NATO/NNP/ORGANIZATION left/VBD',
        'NATO/NNP/ORGANIZATION said/VBD',
      ],
      ['Ahmad = Person', 'Ahmadi = Person', 'NATO = Organization', 'NATO = Organization'],
    ));

  test('a body of several words that is said to be one', () =>
    checkNames(
      [
        'commanders/NNS of/IN Mai/NNP/PERSON Tembo/NNP/PERSON sold/VBD gold/NN',
        'by/IN the/DT Mai/NNP/PERSON Tembo/NNP/PERSON militia/NN ./.',
      ],
      ['Mai Tembo = Organization', 'Mai Tembo = Organization'],
    ));

  test('what has a government is no body', () =>
    checkNames(
      ['the/DT government/NN of/IN Norhan/NNP/ORGANIZATION sold/VBD it/PRP', 'Norhan/NNP/ORGANIZATION said/VBD no/UH'],
      ['Norhan = Place', 'Norhan = Place'],
    ));

  test('whom the tagger takes for a place as often as not, and who has no other name, is one', () =>
    checkNames(
      [
        'The/DT envoy/NN of/IN Zarovia/NNP/LOCATION left/VBD',
        'said/VBD Zarovia/NNP/PERSON fired/VBD',
        'the/DT songs/NNS of/IN Anna/NNP/LOCATION ,/, and/CC Anna/NNP/PERSON sang/VBD',
      ],
      ['Zarovia = Place', 'Zarovia = Place', 'Anna = Place', 'Anna = Person'],
    ));

  test('whose president somebody is, even if he has something', () =>
    checkNames(
      [
        'President/NNP Danilo/NNP/PERSON Verga/NNP/PERSON of/IN Castova/NNP/PERSON met/VBD/O/meet his/PRP$ guest/NN',
        'Castova/NNP/PERSON signed/VBD it/PRP ,/, and/CC Castova/NNP/PERSON left/VBD',
      ],
      ['Danilo Verga = Person', 'Castova = Place', 'Castova = Place', 'Castova = Place'],
    ));

  test('no town has shares', () =>
    checkNames(
      [
        'Shares/NNS of/IN Braxo/NNP/CITY fell/VBD',
        'Braxo/NNP/CITY ,/, based/VBN in/IN Riga/NNP/CITY ,/, left/VBD',
        'Shares/NNS of/IN Riga/NNP/CITY fell/VBD',
      ],
      ['Braxo = Organization', 'Braxo = Organization', 'Riga = Place (city)', 'Riga = Place (city)'],
    ));

  test('what has an upper part, and what somebody would free', () =>
    checkNames(
      [
        'in/IN Upper/NNP/LOCATION Keshar/NNP/LOCATION ./.',
        'Keshar/NNP/ORGANIZATION suffered/VBD',
        'the/DT Movement/NNP for/IN the/DT Liberation/NNP of/IN Sulm/NNP left/VBD',
        'Sulm/NNP/PERSON suffered/VBD',
      ],
      [
        'Upper Keshar = Place (region)',
        'Keshar = Place',
        'Movement for the Liberation of Sulm = Organization',
        'Sulm = Place',
      ],
    ));

  test('people whom texts call by one word, and what is theirs alone', () =>
    checkNames(
      [
        'In/IN Suharto/NNP/LOCATION ,/, they/PRP trusted/VBD and/CC Suharto/NNP/PERSON fell/VBD',
        'The/DT Gandhian/JJ way/NN of/IN Sorian/NNP/PERSON ,/,',
        'Orla/NNP/PERSON _’s/POS mother/NN/O/mother stays/VBZ in/IN Orla/NNP/LOCATION now/RB',
        'Marek/NNP/PERSON was/VBD/O/be shot/VBN/O/shoot in/IN Marek/NNP/LOCATION now/RB',
        'Hegelo/NNP/PERSON wrote/VBD the/DT Hegelian/JJ school/NN',
      ],
      [
        'Suharto = Place',
        'Suharto = Person',
        'Sorian = Person',
        'Orla = Person',
        'Orla = Place',
        'Marek = Person',
        'Marek = Place',
        'Hegelo = Person',
      ],
    ));

  test('a state has no forecast, and reaffirms its support', () =>
    checkNames(
      [
        'Karvelia/NNP/PERSON reaffirmed/VBD/O/reaffirm its/PRP$ support/NN',
        'the/DT president/NN of/IN Karvelia/NNP/LOCATION left/VBD',
        'Torvex/NNP/PERSON reaffirmed/VBD/O/reaffirm its/PRP$ forecast/NN',
      ],
      ['Karvelia = Place', 'Karvelia = Place', 'Torvex = Organization'],
    ));
});
