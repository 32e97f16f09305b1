import { describe } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { sameChecks } from '../support/checkSame.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

const check = sameChecks(corenlp);

describe('spellings of one name', () => {
  check('Leopoldo López was held. The party said Lopez was ill.', 'Lopez', 'Leopoldo López');
  check('Rashid al-Hamdani urged calm. Al Hamdani left.', 'Al Hamdani', 'Rashid al-Hamdani');
  check('Venezuela’s Nicolás Moreno Rojas spoke. Moreno thanked them.', 'Moreno', 'Nicolás Moreno Rojas');
  check('Miguel Díaz-Canel Bermúdez spoke. Díaz-Canel thanked them.', 'Díaz-Canel', 'Miguel Díaz-Canel Bermúdez');
  check('Berg’s Velmont Mining Company closed a pit. They sued Velmont in Lima.', 'Velmont', 'Velmont Mining Company');
  // What owns the exchange is another.
  check(
    'HME Group Inc. sold a unit. HME owns the Harlan Mercantile Exchange.',
    'HME',
    'Harlan Mercantile Exchange',
    false,
  );
});

describe('pronouns', () => {
  check(
    'A police official met them. The official spoke on condition of anonymity because they were not authorized to speak.',
    'they',
    'The official',
  );
  check(
    'Two officials met them. The officials spoke on condition of anonymity because they were not authorized to speak.',
    'they',
    'The officials',
  );
  check('The Velin Front has carried out attacks in Norland, calling it revenge.', 'it', 'Norland', false);
  check('The Council of Velin said the group would fight until Israel halts its war.', 'its', 'Israel');
  check('The Velin Front said the army had used jets. Its spokesman spoke on Monday.', 'Its', 'Velin Front');
  check('Police arrested dozens of students after they threw stones.', 'they', 'Police', false);
  check('Police detained two men after they received a tip.', 'they', 'Police');
  check(
    'The defence ministry said it was watching the ships. The ministry said they had crossed the line.',
    'they',
    'The ministry',
    false,
  );
  check(
    'Halden Corp. posted a loss. The Oslo-based company left. The Toronto-based company stayed.',
    'The Toronto-based company',
    'The Oslo-based company',
    false,
  );
  check('A court ruled on Monday. If that is proven it is grave.', 'it', 'A court', false);
  check(
    'Gunmen shot at the mayor, Fahim Rahman, a police official told Reuters. He was unhurt, the official said.',
    'He',
    'Fahim Rahman',
  );
  check(
    'Diallo, a former minister who fled to Senegal in 2019, returned on Monday. At home, he accused the army of murder.',
    'he',
    'Diallo',
  );
  check(
    'The Democratic Republic of Congo’s army said on Monday it had repelled the attack.',
    'it',
    'Democratic Republic of Congo',
    false,
  );
  check('The militants hold 20 hostages in Sulu province, most of them farmers.', 'them', '20 hostages');
});

describe('nouns', () => {
  check(
    'Velmont Group Ltd reported a loss. The Toronto-based company said profits would rise.',
    'The Toronto-based company',
    'Velmont Group Ltd',
  );
  check(
    "The Bolivian Workers' Center, known by its Spanish acronym COBA, called a march.",
    'COBA',
    "Bolivian Workers' Center",
  );
  check('They met in California. China sent ships around the island.', 'the island', 'California', false);
  check('They met on Lampedusa. Ships lay off the island.', 'the island', 'Lampedusa');
  check('An analyst at Halden Bank said the group was too slow.', 'the group', 'Halden Bank', false);
  check('Six Indonesians were among the crew.', 'the crew', 'Indonesians', false);
  check('Halden Research accused the conglomerate of fraud.', 'the conglomerate', 'Halden Research', false);
  check(
    'The Velin Front and the Moro Front helped the army. He vowed to crush the group.',
    'the group',
    'Velin Front',
    false,
  );
  check('He was born on the island of Tarn. They met in Selm, in the city.', 'the city', 'Tarn', false);
  check(
    'Saeed Rahim said the head of a village peace committee, Idrees Kamal, a tribal leader, was killed.',
    'the head',
    'Idrees Kamal',
  );
  check('He met the head of the peace committee. Kamal was the head of a tribal force.', 'the head', 'Kamal');
  check(
    'The head of the peace committee, Idrees Kamal, left. The Authority of Heads of the Basin of the Lake Chad Commission (LCC) met.',
    'LCC',
    'Authority of Heads of the Basin of the Lake Chad Commission',
    false,
  );
  check(
    'The Halden Group said it would pay. Berg Research accused the Halden Group of fraud. The group said it would sue.',
    'The group',
    'Berg Research',
    false,
  );
  check('Norland’s army, the FARN, said it had won.', 'Norland’s army', 'FARN');
});
