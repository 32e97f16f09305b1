import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('what a sentence says of a name', () => {
  test('"is a village" makes a place', () =>
    checkNames(
      ['Haldby/NNP is/VBZ a/DT village/NN in/IN Denmark/NNP/LOCATION'],
      ['Haldby = Place', 'Denmark = Place (country)'],
    ));

  test('"the village of" makes a place', () =>
    checkNames(['the/DT village/NN of/IN Haldby/NNP/PERSON'], ['Haldby = Place']));

  test('"the airline" makes an organization', () =>
    checkNames(['the/DT airline/NN Condor/NNP/PERSON said/VBD'], ['Condor = Organization']));

  test('"in" makes a place of one word', () =>
    checkNames(['born/VBN in/IN Haldby/NNP/PERSON ,/, he/PRP'], ['Haldby = Place']));

  test('"in" makes a place of two words, unless somebody is believed in', () =>
    checkNames(
      [
        'met/VBD reporters/NNS in/IN Hoa/NNP/PERSON Binh/NNP/PERSON ./.',
        'has/VBZ confidence/NN in/IN Hoa/NNP/PERSON Binh/NNP/PERSON ./.',
        'met/VBD reporters/NNS in/IN John/NNP/PERSON Binh/NNP/PERSON ./.',
      ],
      ['Hoa Binh = Place', 'Hoa Binh = Person', 'John Binh = Person'],
    ));

  test('where somebody comes from', () =>
    checkNames(
      [
        'a/DT driver/NN from/IN Bien/NNP/PERSON Hoa/NNP/PERSON ,/,',
        'Prince/NNP Hassan/NNP/PERSON of/IN Qadir/NNP/PERSON ,/,',
        'a/DT letter/NN from/IN Lazar/NNP/PERSON Orel/NNP/PERSON ,/,',
      ],
      ['Bien Hoa = Place', 'Hassan = Person', 'Qadir = Place', 'Lazar Orel = Person'],
    ));

  test('whose fighters they are', () =>
    checkNames(['Nour/NNP/PERSON Zenki/NNP/PERSON fighters/NNS left/VBD'], ['Nour Zenki = Organization']));

  test('one word that is said to be a body', () =>
    checkNames(
      [
        'spokesman/NN for/IN Medair/NNP ,/, a/DT Swiss/JJ charity/NN ,/,',
        'far/RB from/IN Brnava/NNP ,/, a/DT doctor/NN ,/,',
      ],
      ['Medair = Organization'],
    ));

  test('what a company has', () =>
    checkNames(
      [
        'Shares/NNS in/IN Mitsara/NNP/PERSON fell/VBD',
        'analysts/NNS at/IN Kelvane/NNP/PERSON said/VBD',
        'Lomar/NNP/PERSON _’s/POS shareholders/NNS met/VBD',
      ],
      ['Mitsara = Organization', 'Kelvane = Organization', 'Lomar = Organization'],
    ));

  test('not what a person of the text has', () =>
    checkNames(
      ['Ada/NNP/PERSON Lomar/NNP/PERSON spoke/VBD', 'Lomar/NNP/PERSON _’s/POS shareholders/NNS met/VBD'],
      ['Ada Lomar = Person', 'Lomar = Person'],
    ));

  test('the police chief of a town', () =>
    checkNames(['the/DT police/NN chief/NN of/IN Dalmar/NNP/PERSON ,/,'], ['Dalmar = Place']));

  test('"in" leaves what is somebody’s', () =>
    checkNames(['in/IN Haldby/NNP/PERSON _’s/POS view/NN'], ['Haldby = Person']));

  test('"is an accident" makes nothing', () => checkNames(['Overload/NNP is/VBZ a/DT problem/NN'], []));

  test('what is said to be a gang is one; who speaks for a firm is not', () =>
    checkNames(
      [
        'threats/NNS from/IN Los/NNP/LOCATION Ardillos/NNP/LOCATION ,/, a/DT drug/NN gang/NN ,/, came/VBD',
        'said/VBD Adel/NNP/PERSON Amin/NNP/PERSON ,/, the/DT firm/NN wants/VBZ more/JJR',
      ],
      ['Los Ardillos = Organization', 'Adel Amin = Person'],
    ));

  test('what a company does with its own, or by the number', () =>
    checkNames(
      [
        'Sandor/NNP/PERSON cut/VBD/O/cut its/PRP$ forecast/NN',
        'Kelvane/NNP/PERSON closed/VBD/O/close two/CD/NUMBER plants/NNS',
      ],
      ['Sandor = Organization', 'Kelvane = Organization'],
    ));

  test('not what anybody does', () =>
    checkNames(
      [
        'Sandor/NNP/PERSON cut/VBD/O/cut his/PRP$ hand/NN',
        'Sandor/NNP/PERSON criticised/VBD/O/criticise its/PRP$ policy/NN',
      ],
      ['Sandor = Person', 'Sandor = Person'],
    ));

  test('who leads it, what it has, and what "which" tells of', () =>
    checkNames(
      [
        'the/DT chief/NN executive/NN of/IN Mitsara/NNP/PERSON resigned/VBD',
        'Kelvane/NNP/PERSON _’s/POS biggest/JJS shareholder/NN sold/VBD',
        'Lomar/NNP/PERSON ,/, which/WDT makes/VBZ/O/make engines/NNS ,/, grew/VBD',
        'beat/VBD Hale/NNP/PERSON ,/, which/WDT surprised/VBD many/JJ',
      ],
      ['Mitsara = Organization', 'Kelvane = Organization', 'Lomar = Organization', 'Hale = Person'],
    ));

  test('what the subject is said to be', () =>
    checkNames(
      [
        'Aero/NNP/PERSON Rossa/NNP/PERSON was/VBD a/DT band/NN ./.',
        'The/DT Marlo/NNP/ORGANIZATION Cave/NNP/ORGANIZATION is/VBZ a/DT cave/NN ./.',
        'Tarn/NNP/PERSON Hollow/NNP/PERSON is/VBZ a/DT village/NN ./.',
        'Maria/NNP/PERSON Rossa/NNP/PERSON was/VBD a/DT band/NN leader/NN ./.',
        'Boris/NNP/PERSON was/VBD a/DT company/NN man/NN ./.',
      ],
      [
        'Aero Rossa = Organization',
        'Marlo Cave = Place',
        'Tarn Hollow = Place',
        'Maria Rossa = Person',
        'Boris = Person',
      ],
    ));

  test('a company of one word that nobody tagged', () =>
    checkNames(
      [
        'the/DT chief/NN executive/NN of/IN Valmont/NNP resigned/VBD',
        'Orvane/NNP ,/, which/WDT makes/VBZ/O/make pipes/NNS ,/, grew/VBD',
        'the/DT Utrecht/NNP/CITY _-/HYPH _based/VBN Zorlan/NNP/PERSON fell/VBD',
        'Tuesday/NNP ,/, which/WDT makes/VBZ/O/make sense/NN ,/, came/VBD',
      ],
      ['Valmont = Organization', 'Orvane = Organization', 'Utrecht = Place (city)', 'Zorlan = Organization'],
    ));

  test('a firm that bears its owner’s name, by "which"', () =>
    checkNames(
      ['Kovac/NNP/PERSON ,/, which/WDT is/VBZ/O/be owned/VBN/O/own by/IN Jan/NNP/PERSON Kovac/NNP/PERSON ,/, grew/VBD'],
      ['Kovac = Organization', 'Jan Kovac = Person'],
    ));

  test('the seat of what stands there, taken for a body', () =>
    checkNames(
      [
        'the/DT hospital/NN in/IN Westfield/NNP/ORGANIZATION said/VBD',
        'the/DT role/NN in/IN Congress/NNP/ORGANIZATION grew/VBD',
      ],
      ['Westfield = Place', 'Congress = Organization (legislature)'],
    ));

  test('one word behind a trade, and before who leads it', () =>
    checkNames(
      [
        'Brewer/NN Holmen/NNP/PERSON sold/VBD it/PRP',
        'the/DT pollster/NN John/NNP/PERSON Zogbin/NNP/PERSON asked/VBD',
        'said/VBD Norvex/NNP/PERSON chairman/NN Ida/NNP/PERSON Blom/NNP/PERSON ./.',
      ],
      ['Holmen = Organization', 'John Zogbin = Person', 'Norvex = Organization', 'Ida Blom = Person'],
    ));

  test('who holds an office is no body', () =>
    checkNames(
      [
        'Wamba/NNP/ORGANIZATION Lubo/NNP/ORGANIZATION ,/, leader/NN of/IN the/DT union/NN ,/, spoke/VBD',
        'Wamba/NNP/ORGANIZATION Bank/NNP/ORGANIZATION ,/, leader/NN of/IN the/DT market/NN ,/, grew/VBD',
      ],
      ['Wamba Lubo = Person', 'Wamba Bank = Organization (company)'],
    ));

  test('whose widow somebody is', () =>
    checkNames(
      [
        'the/DT widow/NN of/IN Navorny/NNP/LOCATION spoke/VBD',
        'Karsin/NNP/LOCATION _’s/POS widow/NN spoke/VBD',
        'the/DT mayor/NN of/IN Velm/NNP/LOCATION spoke/VBD',
      ],
      ['Navorny = Person', 'Karsin = Person', 'Velm = Place'],
    ));

  test('what is a band is no town, and what is founded nobody', () =>
    checkNames(
      [
        'Mogwen/NNP/LOCATION are/VBP a/DT rock/NN band/NN',
        'Oslo/NNP/LOCATION is/VBZ a/DT member/NN',
        'he/PRP founded/VBD/O/found Taman/NNP/PERSON Sisa/NNP/PERSON in/IN 1922/CD/DATE',
        'he/PRP found/VBD/O/find Ana/NNP/PERSON Bell/NNP/PERSON there/RB',
      ],
      ['Mogwen = Organization', 'Oslo = Place (city)', 'Taman Sisa = Organization', 'Ana Bell = Person'],
    ));

  test('who has an age is somebody, and what is made by a maker a firm', () =>
    checkNames(
      [
        'named/VBD Veltro/NNP/ORGANIZATION Hale/NNP/ORGANIZATION ,/, 21/CD ,/, of/IN Oslo/NNP/LOCATION ./.',
        'hired/VBD Halden/NNP/ORGANIZATION Bank/NNP/ORGANIZATION ,/, 21/CD ,/, and/CC left/VBD',
        'the/DT car/NN maker/NN Zorlan/NNP/PERSON grew/VBD',
        'the/DT peace/NN maker/NN Berg/NNP/PERSON spoke/VBD',
      ],
      [
        'Veltro Hale = Person',
        'Oslo = Place (city)',
        'Halden Bank = Organization (company)',
        'Zorlan = Organization',
        'Berg = Person',
      ],
    ));
});
