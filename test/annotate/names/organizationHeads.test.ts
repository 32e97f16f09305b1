import { describe, test } from '@jest/globals';
import { checkNames } from '../../support/checkMentions.js';

describe('head nouns of organizations', () => {
  test('take in the field behind them', () =>
    checkNames(
      ['the/DT Ministry/NNP of/IN Culture/NNP and/CC Tourism/NNP said/VBD'],
      ['Ministry of Culture and Tourism = Organization (government)'],
    ));

  test('take in the place that the tagger saw alone', () =>
    checkNames(
      ['at/IN the/DT Permanent/NNP Mission/NNP of/IN Georgia/NNP/LOCATION in/IN Geneva/NNP/LOCATION'],
      ['Permanent Mission of Georgia = Organization (diplomatic mission)', 'Geneva = Place (city)'],
    ));

  test('take in the words before them', () =>
    checkNames(
      ['units/NNS of/IN Soviet/NNP/MISC Army/NNP were/VBD sent/VBN'],
      ['Soviet Army = Organization (armed force)'],
    ));

  test('are foreign words too', () =>
    checkNames(['the/DT Oliy/NNP Majlis/NNP adopted/VBD a/DT law/NN'], ['Oliy Majlis = Organization (legislature)']));

  test('in capitals too, without the small words behind them', () =>
    checkNames(
      ['THE/DT NATIONAL/NNP LIBERATION/NNP FRONT/NNP ON/NNP MONDAY/NNP ATTACKED/VBD IT/PRP ./.'],
      ['NATIONAL LIBERATION FRONT = Organization'],
    ));

  test('end in a part of the world', () =>
    checkNames(
      ['the/DT Organization/NNP for/IN Security/NNP and/CC Trade/NNP in/IN Europe/NNP/LOCATION met/VBD'],
      ['Organization for Security and Trade in Europe = Organization'],
    ));

  test('keep the Islamic State whole', () =>
    checkNames(
      [
        'the/DT Islamic/NNP/LOCATION State/NNP/LOCATION of/IN Iraq/NNP/LOCATION and/CC the/DT Levant/NNP/LOCATION claimed/VBD it/PRP',
      ],
      ['Islamic State of Iraq and the Levant = Organization'],
    ));

  test('leave to a small noun its adjective, and to the first word its capital', () =>
    checkNames(
      [
        'units/NNS of/IN the/DT Guards/NNP Brigade/NNP of/IN the/DT Chadian/JJ army/NN left/VBD',
        'Forces/NNS of/IN Chad/NNP/LOCATION attacked/VBD the/DT town/NN today/NN',
      ],
      ['Guards Brigade = Organization (armed force)', 'Chad = Place (country)'],
    ));

  test('have the state that was', () =>
    checkNames(
      ['the/DT Criminal/NNP Tribunal/NNP for/IN the/DT former/JJ Yugoslavia/NNP/LOCATION said/VBD it/PRP'],
      ['Criminal Tribunal for the former Yugoslavia = Organization (court)'],
    ));

  test('leave to a small noun its adjective, and to the first word its capital', () =>
    checkNames(
      [
        'units/NNS of/IN the/DT Guards/NNP Brigade/NNP of/IN the/DT Chadian/JJ army/NN left/VBD',
        'Forces/NNS of/IN Chad/NNP/LOCATION attacked/VBD the/DT town/NN today/NN',
      ],
      ['Guards Brigade = Organization (armed force)', 'Chad = Place (country)'],
    ));

  test('have the state that was', () =>
    checkNames(
      ['the/DT Criminal/NNP Tribunal/NNP for/IN the/DT former/JJ Yugoslavia/NNP/LOCATION said/VBD it/PRP'],
      ['Criminal Tribunal for the former Yugoslavia = Organization (court)'],
    ));

  test('stop at a day', () =>
    checkNames(
      ['the/DT Football/NNP Federation/NNP on/IN Tuesday/NNP/DATE told/VBD'],
      ['Football Federation = Organization'],
    ));

  test('go on over a list of fields', () =>
    checkNames(
      [
        'the/DT Ministry/NNP of/IN Labour/NNP ,/, Health/NNP and/CC Social/NNP Affairs/NNPS said/VBD about/IN their/PRP$ work/NN ./.',
        'the/DT Foreign/NNP ,/, Commonwealth/NNP and/CC Development/NNP Office/NNP said/VBD about/IN their/PRP$ work/NN ./.',
        'the/DT Committee/NNP on/IN Enforced/NNP or/CC Involuntary/NNP Disappearances/NNPS met/VBD about/IN their/PRP$ work/NN ./.',
      ],
      [
        'Ministry of Labour , Health and Social Affairs = Organization (government)',
        'Foreign , Commonwealth and Development Office = Organization',
        'Committee on Enforced or Involuntary Disappearances = Organization',
      ],
    ));

  test('are called by who holds the office', () =>
    checkNames(
      [
        'the/DT Office/NNP of/IN the/DT High/NNP Commissioner/NNP for/IN Human/NNP Rights/NNPS said/VBD about/IN their/PRP$ work/NN ./.',
        'the/DT Cabinet/NNP of/IN Ministers/NNPS met/VBD about/IN their/PRP$ work/NN ./.',
        "the/DT State/NNP Attorney/NNP 's/POS Office/NNP asked/VBD about/IN their/PRP$ work/NN ./.",
        'the/DT General/NNP Staff/NNP denied/VBD it/PRP',
      ],
      [
        'Office of the High Commissioner for Human Rights = Organization',
        'Cabinet of Ministers = Organization (government)',
        "State Attorney 's Office = Organization",
        'General Staff = Organization',
      ],
    ));

  test('take in whom the body is named after', () =>
    checkNames(
      ['the/DT Elena/NNP/PERSON Okoro/NNP/PERSON Center/NNP/PERSON for/IN Slavic/JJ Studies/NNS opened/VBD'],
      ['Elena Okoro Center for Slavic Studies = Organization'],
    ));

  test('do not join two bodies', () =>
    checkNames(
      ['the/DT Government/NNP of/IN Chad/NNP/LOCATION and/CC Niger/NNP/LOCATION agreed/VBD'],
      ['Government of Chad = Organization (government)', 'Niger = Place (country)'],
    ));

  test('do not take in a title or a person', () =>
    checkNames(
      ['Foreign/NNP Ministry/NNP Spokesman/NNP Adel/NNP/PERSON Amin/NNP/PERSON'],
      ['Foreign Ministry = Organization (government)', 'Adel Amin = Person'],
    ));

  test('make no name inside the name of a state', () =>
    checkNames(['the/DT United/NNP/LOCATION States/NNPS/LOCATION agreed/VBD'], ['United States = Place (country)']));

  test('make no name in small letters', () => checkNames(['an/DT army/NN of/IN workers/NNS'], []));

  test('make no name in a headline', () =>
    checkNames(['Army/NNP Moves/NNP Into/NNP Capital/NNP After/NNP Protest/NNP'], []));

  test('end before a club, and go on to where a body has sent them', () =>
    checkNames(
      [
        'plays/VBZ in/IN the/DT Super/NNP/ORGANIZATION League/NNP/ORGANIZATION for/IN FC/NNP Riga/NNP/CITY ./.',
        'the/DT United/NNP/ORGANIZATION Nations/NNPS/ORGANIZATION Mission/NNP/ORGANIZATION in/IN Tamarra/NNP/LOCATION ended/VBD',
      ],
      ['Super League = Organization', 'FC Riga = Organization', 'United Nations Mission in Tamarra = Organization'],
    ));

  test('are a union’s of whom it unites, and a treaty’s secretariat', () =>
    checkNames(
      [
        'the/DT Students/NNPS _’/POS Union/NNP said/VBD',
        'the/DT Secretariat/NNP of/IN the/DT Ocean/NNP Treaty/NNP opened/VBD',
        'the/DT Hales/NNPS _’/POS Union/NNP seat/NN',
      ],
      ['Students’ Union = Organization', 'Secretariat of the Ocean Treaty = Organization (government)'],
    ));

  test('take in the saint or the queen they are called by', () =>
    checkNames(
      ['at/IN Saint/NNP Anne/NNP/PERSON Hospital/NNP/PERSON ./.', 'near/IN Anne/NNP/PERSON Hale/NNP/PERSON ./.'],
      ['Saint Anne Hospital = Organization', 'Anne Hale = Person'],
    ));

  test('what a group is about may be two states', () =>
    checkNames(
      ['the/DT Monitoring/NNP Group/NNP on/IN Chad/NNP/LOCATION and/CC Niger/NNP/LOCATION met/VBD'],
      ['Monitoring Group on Chad and Niger = Organization'],
    ));

  test('a state of two names is one', () =>
    checkNames(
      ['the/DT Council/NNP of/IN Ministers/NNPS of/IN Bosnia/NNP/LOCATION and/CC Herzegovina/NNP/LOCATION met/VBD'],
      ['Council of Ministers of Bosnia and Herzegovina = Organization'],
    ));
});
