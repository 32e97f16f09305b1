import { describe, test } from '@jest/globals';
import { checkLevel } from '../../support/checkMentions.js';

describe('nominals', () => {
  const check = (what: string, line: string, ...expected: string[]) =>
    test(what, () => checkLevel('nominal', [line], expected));

  check('one person', 'the/DT old/JJ fisherman/NN left/VBD', 'the old fisherman = Person');
  check('people', 'four/CD fishermen/NNS/O/fisherman left/VBD', 'four fishermen = Group');
  check('a collective', 'innocent/JJ people/NNS/O/people fled/VBD', 'innocent people = Group');
  check('a body', 'the/DT small/JJ company/NN closed/VBD', 'the small company = Organization');
  check('a place', 'they/PRP left/VBD the/DT border/NN region/NN', 'the border region = Place');
  check(
    'a possessor belongs to it',
    'the/DT company/NN _’s/POS lawyers/NNS met/VBD',
    'the company’s lawyers = Group',
    'the company = Organization',
  );
  check(
    'how many belongs to who',
    'hundreds/NNS of/IN thousands/NNS of/IN villagers/NNS fled/VBD',
    'hundreds of thousands of villagers = Group',
  );
  check('sides that face each other', 'both/DT sides/NNS/O/side agreed/VBD', 'both sides = Group');
  check('not the sides of a thing', 'grass/NN on/IN both/DT sides/NNS/O/side of/IN it/PRP');
  check('parties to a conflict', 'all/DT parties/NNS/O/party must/MD stop/VB', 'all parties = Group');
  check('people at the head of a sentence', 'Civilians/NNPS/O/civilian pay/VBP', 'Civilians = Group');
  check('adjectives stand for people', 'the/DT elderly/JJ stayed/VBD', 'the elderly = Group');
  check('others', '_744/CD others/NNS/O/other stayed/VBD', '744 others = Group');
  check('a body by nationality', 'the/DT Soviet/JJ/MISC regime/NN fell/VBD', 'the Soviet regime = Organization');
  check('counted troops are people', 'forty/CD troops/NNS died/VBD', 'forty troops = Group');
  check('troops of somebody are people', 'its/PRP$ troops/NNS fired/VBD', 'its troops = Group');
  check('about how many is outside', 'some/DT 300/CD guests/NNS came/VBD', '300 guests = Group');
  check('both', 'both/CC governments/NNS said/VBD', 'both governments = Organization');
  check('some of them', 'about/RB 400/CD of/IN them/PRP have/VBP fled/VBN/O/flee', '400 of them = Group');
  check('not some things', 'about/RB 400/CD of/IN them/PRP were/VBD/O/be sold/VBN/O/sell');
  check(
    'markets where people are',
    'in/IN an/DT open/JJ market/NN and/CC an/DT international/JJ market/NN',
    'an open market = Place',
    'an international market = Place',
  );
  check('not what is bought anywhere', 'on/IN the/DT open/JJ market/NN and/CC the/DT bond/NN market/NN');
  check(
    'nor at the head of a sentence',
    'Stock/NN markets/NNS/O/market fell/VBD in/IN the/DT international/JJ market/NN',
  );
  check('how old somebody is', 'a/DT 17-year-old/NN was/VBD charged/VBN', 'a 17-year-old = Person');
  check(
    'how old, in several tokens',
    'a/DT 16/CD _-/HYPH _year/NN _-/HYPH _old/JJ from/IN there/RB',
    'a 16-year-old = Person',
  );
  check('not how old something is', 'a/DT 17-year-old/JJ rule/NN was/VBD broken/VBN');
  check('a day behind it', 'by/IN a/DT deputy/NN yesterday/NN that/IN it/PRP', 'a deputy = Person');
  check('heads of state', 'the/DT heads/NNS of/IN state/NN met/VBD', 'the heads of state = Group');
  check('other troops are a force', 'internal/JJ troops/NNS came/VBD', 'internal troops = Organization');
  check('units', 'artillery/NN units/NNS/O/unit fired/VBD', 'artillery units = Group');
  check('not where people live', '200/CD housing/NN units/NNS/O/unit burned/VBD');
  check('one unit is a body', 'the/DT unit/NN fired/VBD', 'the unit = Organization');
  check('armed formations', 'armed/JJ formations/NNS/O/formation fled/VBD', 'armed formations = Group');
  check('a place of work', 'near/IN the/DT bakery/NN and/CC a/DT depot/NN', 'the bakery = Place', 'a depot = Place');
  check('who stands guard', 'the/DT garrison/NN fled/VBD', 'the garrison = Organization');
  check('a court of a game', 'a/DT tennis/NN court/NN was/VBD full/JJ', 'a tennis court = Place');
  check('makers of things', 'the/DT maker/NN of/IN it/PRP paid/VBD', 'the maker = Organization');
  check('makers of policy', 'policy/NN makers/NNS/O/maker met/VBD', 'policy makers = Group');
  check('a part of the country', 'clashes/NNS in/IN the/DT east/NN of/IN it/PRP', 'the east = Place');
  check('not a direction', 'hills/NNS to/IN the/DT east/NN of/IN it/PRP', 'hills = Place');
  check('the noun before a name', 'rebel/NN leader/NN Ahmed/NNP/PERSON Hariri/NNP/PERSON', 'rebel leader = Person');
  check('endings', 'a/DT harpsichordist/NN played/VBD', 'a harpsichordist = Person');
  check('tagged as an adjective', 'found/VBD the/DT general/JJ guilty/JJ of/IN it/PRP', 'the general = Person');
  check(
    'not an adjective',
    'the/DT general/JJ election/NN and/CC the/DT major/JJ and/CC minor/JJ roads/NNS',
    'minor roads = Place',
  );
  check(
    'not the members for the body',
    'three/CD members/NNS of/IN the/DT militia/NN fled/VBD',
    'three members = Group',
    'the militia = Organization',
  );
  check(
    'not the number for those counted',
    'a/DT majority/NN of/IN 51/CD senators/NNS voted/VBD',
    'a majority of 51 senators = Group',
  );
  check('a range', 'between/IN 30/CD and/CC 50/CD protesters/NNS fled/VBD', '30 and 50 protesters = Group');
  check('not who sits on a board', 'the/DT board/NN of/IN directors/NNS met/VBD', 'the board = Organization');
  check(
    'an office with a name of its own',
    'the/DT Special/NNP Rapporteur/NNP left/VBD',
    'the Special Rapporteur = Person',
  );

  check(
    'a phrase that begins inside a name has all of it',
    'the/DT Bank/NNP/ORGANIZATION of/IN/ORGANIZATION Ghana/NNP/ORGANIZATION governor/NN left/VBD',
    'Bank of Ghana governor = Person',
  );
  check('a participle before a number is a verb', 'they/PRP detained/VBN two/CD suspects/NNS', 'two suspects = Group');

  check('not a movement of things', 'the/DT movement/NN of/IN weapons/NNS');
  check('not a thing', 'the/DT ferry/NN carried/VBD a/DT harpsichord/NN');
  check('not a bare singular', 'came/VBD to/IN office/NN by/IN force/NN');
  check('not a noun before a noun', 'the/DT government/NN building/NN burned/VBD', 'the government building = Place');
  check('nobody', 'no/DT passengers/NNS came/VBD');
  check('not the whole adjective', 'the/DT poor/JJ harvest/NN failed/VBD');

  check('what a helper has both of', 'have/VBP/O/have both/DT sent/VBN/O/send troops/NNS/O/troop', 'troops = Group');
  check('who was shot dead', 'shot/VBD/O/shoot dead/JJ two/CD robbers/NNS/O/robber', 'two robbers = Group');
  check('members of parliament', 'Kyrgyz/JJ/MISC MPs/NNPS voted/VBD', 'Kyrgyz MPs = Group');
  check('fields that are no places', 'in/IN several/JJ cooperation/NN fields/NNS/O/field');
  check(
    'what somebody is made',
    'elected/VBD/O/elect Ana/NNP/PERSON Bell/NNP/PERSON defence/NN minister/NN',
    'defence minister = Person',
  );
  check('not whose side a body is on', 'the/DT rebel/NN National/NNP/ORGANIZATION Union/NNP/ORGANIZATION fled/VBD');

  check('a national', 'a/DT Kenyan/JJ/MISC national/JJ was/VBD held/VBN', 'a Kenyan national = Person');
  check('no national park', 'a/DT Kenyan/JJ/MISC national/JJ park/NN burned/VBD', 'a Kenyan national park = Place');
  check('two of a kind', 'the/DT elderly/JJ and/CC the/DT sick/JJ fled/VBD', 'the elderly = Group', 'the sick = Group');
  check('not the poor and remote', 'the/DT poor/JJ and/CC remote/JJ villages/NNS/O/village', 'remote villages = Place');
  check(
    'two peoples',
    'Kurdish/JJ/MISC and/CC Arab/JJ/MISC tribes/NNS/O/tribe met/VBD',
    'Kurdish and Arab tribes = Group',
  );
  check('where a judge is met', 'the/DT judge/NN in/IN chambers/NNS/O/chamber', 'the judge = Person');
  check(
    'a part of the land',
    'The/DT north/NN of/IN the/DT island/NN flooded/VBD',
    'The north = Place',
    'the island = Place',
  );
});
