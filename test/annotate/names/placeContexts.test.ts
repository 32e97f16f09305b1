import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('places that their words or surroundings give away', () => {
  test('squares and stadiums, whatever the tagger says', () =>
    checkNames(
      [
        'a/DT rally/NN in/IN Station/NNP/ORGANIZATION Square/NNP/ORGANIZATION',
        'At/IN the/DT Estadio/NNP/PERSON Doroteo/NNP/PERSON Flores/NNP/PERSON fans/NNS sang/VBD',
      ],
      ['Station Square = Place (facility)', 'Estadio Doroteo Flores = Place'],
    ));

  test('monuments with whom they remember', () =>
    checkNames(
      [
        'laid/VBD a/DT wreath/NN at/IN the/DT Memorial/NNP of/IN the/DT Unknown/NNP Sailor/NNP ./.',
        'at/IN the/DT Monument/NNP to/IN the/DT Fallen/VBN and/CC Murdered/VBN in/IN the/DT East/NNP/LOCATION ,/, they/PRP prayed/VBD',
      ],
      ['Memorial of the Unknown Sailor = Place', 'Monument to the Fallen and Murdered in the East = Place'],
    ));

  test('beside words that only places have', () =>
    checkNames(
      [
        'crossed/VBD into/IN neighbouring/JJ Lomar/NNP/ORGANIZATION ./.',
        'visited/VBD Tam/NNP/PERSON Ky/NNP/PERSON ,/, capital/NN of/IN the/DT province/NN',
        'foreign/JJ ministers/NNS of/IN Norhan/NNP/LOCATION and/CC Belmark/NNP/PERSON met/VBD',
      ],
      ['Lomar = Place', 'Tam Ky = Place', 'Norhan = Place', 'Belmark = Place'],
    ));

  test('where a way ends, what lies between, and what only states have', () =>
    checkNames(
      [
        'villagers/NNS fled/VBD/O/flee to/TO Korda/NNP/PERSON ,/, he/PRP said/VBD',
        'the/DT frontier/NN between/IN Berezia/NNP/PERSON and/CC Halvany/NNP/PERSON early/RB',
        'Lomaria/NNP/PERSON _’s/POS defence/NN ministry/NN denied/VBD it/PRP',
      ],
      ['Korda = Place', 'Berezia = Place', 'Halvany = Place', 'Lomaria = Place'],
    ));

  test('parts of towns, cathedrals, and the second of several', () =>
    checkNames(
      [
        'Residents/NNS of/IN Upper/NNP Sokol/NNP/PERSON and/CC Nizhny/NNP/PERSON Brod/NNP/PERSON have/VBP',
        'prayed/VBD at/IN St./NNP/ORGANIZATION Anna/NNP/ORGANIZATION Cathedral/NNP/ORGANIZATION ./.',
      ],
      ['Upper Sokol = Place (region)', 'Nizhny Brod = Place', 'St. Anna Cathedral = Place'],
    ));

  test('what is called by where it is', () =>
    checkNames(
      ['from/IN the/DT Haugen/NNP/PERSON air/NN station/NN ,/,', 'a/DT Haugen/NNP/PERSON aide/NN ,/,'],
      ['Haugen = Place', 'Haugen = Place'],
    ));

  test('not who is spoken to, nor who talks', () =>
    checkNames(
      [
        'wrote/VBD/O/write to/TO Korda/NNP/PERSON ,/, he/PRP said/VBD',
        'the/DT talks/NNS between/IN Orel/NNP/PERSON and/CC Hask/NNP/PERSON ended/VBD',
        'Lomar/NNP/PERSON _’s/POS lawyers/NNS denied/VBD it/PRP',
      ],
      ['Korda = Person', 'Orel = Person', 'Hask = Person', 'Lomar = Person'],
    ));

  test('what nobody tagged, behind "in" and before a stop', () =>
    checkNames(
      ['In/IN Hoi/NNP An/NNP ,/, a/DT wall/NN fell/VBD', 'officials/NNS in/IN Southern/NNP ,/, they/PRP'],
      ['Hoi An = Place'],
    ));

  test('a division behind its town', () =>
    checkNames(
      ['in/IN Tela/NNP/LOCATION ,/, Atlan/NNP/ORGANIZATION Department/NNP/ORGANIZATION ,/, in/IN July/NNP/DATE'],
      ['Tela = Place', 'Atlan Department = Place'],
    ));

  test('but not people of whom a place is said, nor titles of parts', () =>
    checkNames(
      [
        "Eva/NNP/PERSON Stone/NNP/PERSON ,/, the/DT city/NN 's/POS mayor/NN ,/, left/VBD",
        'as/IN said/VBN in/IN Annex/NNP ./.',
      ],
      ['Eva Stone = Person'],
    ));

  test('what has a delegate or a mayor', () =>
    checkNames(
      [
        'Tamarra/NNP/PERSON _’s/POS delegate/NN regretted/VBD it/PRP',
        'the/DT mayor/NN of/IN Kelmar/NNP/PERSON left/VBD',
        'Blair/NNP/PERSON _’s/POS lawyer/NN left/VBD',
      ],
      ['Tamarra = Place', 'Kelmar = Place', 'Blair = Person'],
    ));

  test('the second of two, what is bombed, and where somebody of an age lives', () =>
    checkNames(
      [
        'plants/NNS in/IN Ghent/NNP/CITY and/CC Leuna/NNP ./.',
        'shops/NNS in/IN Riga/NNP/CITY and/CC Zenit/NNP in/IN Velin/NNP/CITY ./.',
        'an/DT air/NN raid/NN on/IN Sulm/NNP on/IN Monday/NNP/DATE',
        'killed/VBD Anna/NNP/PERSON Bell/NNP/PERSON ,/, 51/CD ,/, of/IN Carver/NNP/PERSON ,/, who/WP',
        'Torvia/NNP/LOCATION _’s/POS capital/NN ,/, Melik/NNP/PERSON ,/, fell/VBD',
        'in/IN Torvia/NNP/LOCATION _’s/POS capital/NN ,/, Hale/NNP/PERSON said/VBD',
      ],
      [
        'Ghent = Place (city)',
        'Leuna = Place',
        'Riga = Place (city)',
        'Velin = Place',
        'Sulm = Place',
        'Anna Bell = Person',
        'Carver = Place',
        'Torvia = Place',
        'Melik = Place',
        'Torvia = Place',
        'Hale = Person',
      ],
    ));

  test('towns given as examples, and the ends of a road', () =>
    checkNames(
      [
        'towns/NNS including/VBG Rabi/NNP/PERSON and/CC Zumar/NNP/PERSON fell/VBD',
        'men/NNS including/VBG Tomar/NNP/PERSON and/CC Selik/NNP/PERSON fell/VBD',
        'the/DT road/NN from/IN Hesper/NNP/PERSON to/TO Korda/NNP/PERSON was/VBD cut/VBN',
      ],
      ['Rabi = Place', 'Zumar = Place', 'Tomar = Person', 'Selik = Person', 'Hesper = Place', 'Korda = Place'],
    ));

  test('what the tagger saw the half of, behind "near"', () =>
    checkNames(
      [
        'Near/IN Ayn/NNP Isa/NNP/PERSON ,/, it/PRP rained/VBD',
        'Near/IN Al/NNP/PERSON Shada/NNP/PERSON ,/, it/PRP rained/VBD',
        'Near/IN John/NNP Isa/NNP/PERSON ,/, it/PRP rained/VBD',
      ],
      ['Ayn Isa = Place', 'Al Shada = Place', 'John Isa = Person'],
    ));

  test('a front that armies stand on, and not one that fights', () =>
    checkNames(
      [
        'troops/NNS on/IN the/DT Western/NNP/ORGANIZATION Front/NNP/ORGANIZATION ./.',
        'rebels/NNS of/IN the/DT Southern/NNP/ORGANIZATION Front/NNP/ORGANIZATION ./.',
      ],
      ['Western Front = Place (region)', 'Southern Front = Organization'],
    ));

  test('states by who ruled them, and parishes that one is in', () =>
    checkNames(
      [
        'left/VBD French/JJ Sudan/NNP/COUNTRY in/IN 1920/CD',
        'the/DT British/JJ Sudan/NNP/COUNTRY inquiry/NN ended/VBD',
        'lives/VBZ in/IN Bov/NNP/ORGANIZATION Parish/NNP/ORGANIZATION ./.',
        'the/DT Lower/NNP/ORGANIZATION Terna/NNP/ORGANIZATION ,/, the/DT Upper/NNP/ORGANIZATION House/NNP/ORGANIZATION ,/,',
      ],
      [
        'French Sudan = Place',
        'Sudan = Place (country)',
        'Bov Parish = Place',
        'Lower Terna = Place (region)',
        'Upper House = Organization',
      ],
    ));

  test('houses that stand, are old or were built', () =>
    checkNames(
      [
        'the/DT old/JJ Harlan/NNP/ORGANIZATION House/NNP/ORGANIZATION at/IN the/DT park/NN',
        'Harlan/NNP/ORGANIZATION House/NNP/ORGANIZATION was/VBD built/VBN in/IN 1850/CD',
        'Freedom/NNP/ORGANIZATION House/NNP/ORGANIZATION was/VBD critical/JJ ,/, it/PRP said/VBD',
      ],
      ['Harlan House = Place (facility)', 'Harlan House = Place (facility)', 'Freedom House = Organization'],
    ));

  test('what has a president, what is fled, and what is so far from another', () =>
    checkNames(
      [
        'Dargan/NNP/PERSON _’s/POS president/NN resigned/VBD',
        'villagers/NNS fled/VBD/O/flee Tel/NNP/PERSON Basir/NNP/PERSON on/IN foot/NN',
        'Harlen/NNP/PERSON is/VBZ 30/CD km/NN from/IN it/PRP',
        'the/DT trust/NN/O/trust in/IN Hale/NNP/PERSON grew/VBD',
        'the/DT hospital/NN in/IN Sulm/NNP/PERSON treated/VBD it/PRP',
      ],
      ['Dargan = Place', 'Tel Basir = Place', 'Harlen = Place', 'Hale = Person', 'Sulm = Place'],
    ));

  test('what has a coast guard, though nobody tagged it', () =>
    checkNames(['the/DT coast/NN guard/NN of/IN Senaria/NNP towed/VBD it/PRP'], ['Senaria = Place']));

  test('what fighters take, but nobody whom police capture', () =>
    checkNames(
      [
        'rebels/NNS/O/rebel@2:nsubj seized/VBD/O/seize Brea/NNP/PERSON ./.',
        'police/NNS/O/police@2:nsubj captured/VBD/O/capture Vorin/NNP/PERSON ./.',
        'rebels/NNS/O/rebel@2:nsubj captured/VBD/O/capture Anna/NNP/PERSON ./.',
      ],
      ['Brea = Place', 'Vorin = Person', 'Anna = Person'],
    ));

  test('the state behind a town, and what a mosque is called by', () =>
    checkNames(
      [
        'died/VBD in/IN Tela/NNP/CITY ,/, Acra/NNP ./.',
        'In/IN Tela/NNP/CITY ,/, Dorn/NNP said/VBD',
        'The/DT Grand/NNP Mosque/NNP of/IN Sarn/NNP burned/VBD',
        'in/IN Dafa/NNP/ORGANIZATION Local/NNP/ORGANIZATION Government/NNP/ORGANIZATION Area/NNP/ORGANIZATION ./.',
      ],
      [
        'Tela = Place',
        'Acra = Place',
        'Tela = Place',
        'Grand Mosque of Sarn = Place (facility)',
        'Dafa Local Government Area = Place (region)',
      ],
    ));

  test('one of two where something is', () =>
    checkNames(
      ['met/VBD at/IN Nong/NNP/PERSON Khai/NNP/PERSON and/CC Oslo/NNP/CITY ./.'],
      ['Nong Khai = Place', 'Oslo = Place (city)'],
    ));
});
