import { describe, test } from '@jest/globals';
import { checkClusters } from '../../support/checkMentions.js';

const check = (what: string, lines: string[], ...expected: string[][]) =>
  test(what, () => checkClusters(lines, expected));

describe('names', () => {
  check('in another spelling', ['from/IN Kiev/NNP/LOCATION to/TO Kyiv/NNP/LOCATION'], ['Kiev', 'Kyiv']);
  check(
    'with their acronyms',
    [
      'the/DT Coastal/NNP/ORGANIZATION Rescue/NNP/ORGANIZATION Service/NNP/ORGANIZATION said/VBD',
      'CRS/NNP/ORGANIZATION denied/VBD',
    ],
    ['Coastal Rescue Service', 'CRS'],
  );
  check(
    'with another name in brackets',
    ['the/DT Oliy/NNP Majlis/NNP (/-LRB- _Uzbek/NNP/ORGANIZATION Parliament/NNP/ORGANIZATION _)/-RRB- met/VBD'],
    ['Oliy Majlis', 'Uzbek Parliament'],
  );
  check(
    'with another name behind "known as"',
    [
      'Ansar/NNP/ORGANIZATION Allah/NNP/ORGANIZATION _,/, commonly/RB known/VBN as/IN the/DT Houthis/NNP/MISC _,/, came/VBD',
      'Omar/NNP/PERSON Dagalo/NNP/PERSON _,/, known/VBN as/IN Hemeti/NNP/PERSON _,/, left/VBD',
    ],
    ['Ansar Allah', 'Houthis'],
    ['Omar Dagalo', 'Hemeti'],
  );
  check(
    'with the office and its field before them',
    [
      'Minister/NNP of/IN Foreign/NNP Affairs/NNPS Adel/NNP/PERSON Amin/NNP/PERSON came/VBD',
      'The/DT minister/NN left/VBD',
    ],
    ['Minister', 'Adel Amin', 'The minister'],
  );
  check(
    'by the last name',
    ['Ann/NNP/PERSON Okoro/NNP/PERSON left/VBD', 'Okoro/NNP/PERSON wrote/VBD'],
    ['Ann Okoro', 'Okoro'],
  );
  check(
    'by the last name, before a number of the generation',
    ['_Otto/NNP/PERSON Lindqvist/NNP/PERSON III/NNP/PERSON _ came/VBD', 'then/RB Lindqvist/NNP/PERSON left/VBD'],
    ['Otto Lindqvist III', 'Lindqvist'],
  );
  check(
    'two with one last name stay apart, and the last name alone goes to the nearer',
    [
      'Ann/NNP/PERSON Okoro/NNP/PERSON left/VBD',
      'James/NNP/PERSON Okoro/NNP/PERSON stayed/VBD',
      'Okoro/NNP/PERSON wrote/VBD',
    ],
    ['James Okoro', 'Okoro'],
  );
  check(
    'a company by its first words, but not its police',
    [
      'Ford/NNP/ORGANIZATION Motor/NNP/ORGANIZATION Company/NNP/ORGANIZATION fell/VBD',
      'Ford/NNP/ORGANIZATION rose/VBD',
      'Sussex/NNP/ORGANIZATION Police/NNP/ORGANIZATION and/CC Sussex/NNP/ORGANIZATION',
    ],
    ['Ford Motor Company', 'Ford'],
  );
});

describe('descriptions', () => {
  check(
    'beside the name',
    [
      'Ann/NNP/PERSON@2:compound Okoro/NNP/PERSON@8:nsubj _,/,@2:punct a/DT@6:det village/NN@6:compound teacher/NN@2:appos _,/,@2:punct left/VBD',
    ],
    ['Ann Okoro', 'a village teacher'],
  );
  check(
    'before the name',
    ['rebel/NN leader/NN Ahmed/NNP/PERSON Hariri/NNP/PERSON left/VBD'],
    ['rebel leader', 'Ahmed Hariri'],
  );
  check('behind a copula', ['Okoro/NNP/PERSON@4:nsubj is/VBZ@4:cop the/DT@4:det mayor/NN'], ['Okoro', 'the mayor']);
  check('not behind a denied one', ['Okoro/NNP/PERSON@5:nsubj is/VBZ@5:cop not/RB@5:advmod the/DT@5:det mayor/NN']);
  check(
    'with the same head and nothing new',
    ['a/DT small/JJ company/NN closed/VBD', 'the/DT company/NN reopened/VBD', 'the/DT large/JJ company/NN paid/VBD'],
    ['a small company', 'the company'],
  );
  check('not an indefinite one', ['a/DT company/NN closed/VBD', 'a/DT company/NN reopened/VBD']);
  check(
    'of the office before the name',
    ['President/NNP Okoro/NNP/PERSON left/VBD', 'the/DT president/NN wrote/VBD'],
    ['Okoro', 'the president'],
  );
  check('not of another office', ['President/NNP Okoro/NNP/PERSON left/VBD', 'the/DT mayor/NN wrote/VBD']);
  check(
    'of the country most spoken of',
    [
      'Peru/NNP/LOCATION warned/VBD Chile/NNP/LOCATION',
      'in/IN Peru/NNP/LOCATION and/CC Bolivia/NNP/LOCATION',
      'the/DT country/NN waits/VBZ',
    ],
    ['Peru', 'Peru', 'the country'],
  );
  check(
    'of the town that it names itself, not of the one where the report was written',
    [
      'TALLINN/NNP/LOCATION Shells/NNS fell/VBD on/IN the/DT town/NN of/IN Halden/NNP/LOCATION',
      'Rebels/NNS entered/VBD the/DT town/NN',
    ],
    ['the town', 'Halden', 'the town'],
  );
  check(
    'two towns stay two',
    ['in/IN the/DT town/NN of/IN Halden/NNP/LOCATION', 'in/IN the/DT town/NN of/IN Norport/NNP/LOCATION'],
    ['the town', 'Halden'],
    ['the town', 'Norport'],
  );
  check('a city is no country', ['in/IN Lima/NNP/LOCATION', 'the/DT country/NN waits/VBZ']);
});

describe('pronouns', () => {
  check(
    'agree in gender',
    [
      'Elena/NNP/PERSON@2:compound Okoro/NNP/PERSON@3:nsubj met/VBD James/NNP/PERSON@5:compound Tandia/NNP/PERSON@3:obj',
      'he/PRP@2:nsubj left/VBD and/CC she/PRP@5:nsubj stayed/VBD',
    ],
    ['Elena Okoro', 'she'],
    ['James Tandia', 'he'],
  );
  check(
    'agree in number',
    [
      'the/DT company/NN@5:nmod:poss _’s/POS@2:case only/JJ rebels/NNS@6:nsubj left/VBD',
      'they/PRP@2:nsubj returned/VBD',
    ],
    ['the company’s only rebels', 'they'],
  );
  check(
    'prefer the subject',
    ['the/DT army/NN@3:nsubj warned/VBD the/DT company/NN@3:obj', 'it/PRP@2:nsubj attacked/VBD'],
    ['the army', 'it'],
  );
  check('never mean their own subject’s object', ['the/DT army/NN@3:nsubj attacked/VBD it/PRP@3:obj']);
  check(
    'never mean what stands under their verb by another name',
    [
      'Condor/NNP/ORGANIZATION@2:nsubj met/VBD Falcon/NNP/ORGANIZATION@2:obj',
      'Condor/NNP/ORGANIZATION@2:nsubj bought/VBD it/PRP@2:obj',
    ],
    ['Condor', 'Condor'],
    ['Falcon', 'it'],
  );
  check('never mean what they describe', [
    'Condor/NNP/ORGANIZATION@6:nsubj _,/, its/PRP$@4:nmod:poss rival/NN@1:appos _,/, closed/VBD',
  ]);
  check('mean the thing rather than a body where the thing is the subject', [
    'Condor/NNP/ORGANIZATION@2:nsubj sold/VBD planes/NNS@2:obj',
    'the/DT vaccine/NN@4:nsubj has/VBZ failed/VBN in/IN Peru/NNP/LOCATION@4:obl',
    'it/PRP@2:nsubj failed/VBD',
  ]);
  check(
    'of the first person mean who speaks',
    ['I/PRP@2:nsubj agree/VBP _,/, Ann/NNP/PERSON@5:compound Okoro/NNP/PERSON@6:nsubj said/VBD/O/say'],
    ['I', 'Ann Okoro'],
  );
  check(
    'in the plural mean the organization that speaks',
    ['we/PRP@2:nsubj agree/VBP _,/, Condor/NNP/ORGANIZATION@5:nsubj said/VBD/O/say'],
    ['we', 'Condor'],
  );
});
