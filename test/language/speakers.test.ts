import { describe } from '@jest/globals';
import { checkSpeakers as check } from '../support/checkSpeakers.js';

describe('a word between marks', () => {
  check(
    'The raiders "swept" into the village, shooting residents and stealing cows, Omar Hale said in a statement.',
    ['swept', 'Omar Hale'],
    ['shooting', 'Omar Hale'],
    ['stealing', 'Omar Hale'],
  );
  check('"We fled," Omar Hale said as troops attacked the town.', ['fled', 'Omar Hale'], ['attacked', '-']);
});

describe('who says "she said"', () => {
  // "reported": by others.
  check('Guards searched for a sailor who was reported missing by the group.', ['missing', '-']);
  check('Guards searched for a sailor who reported that a boat sank.', ['sank', 'a sailor']);
  // Who has had the word last, and is known to be a woman.
  check(
    'Ljerka Brkan and Zvonko Rapelj came. Mr Rapelj said the vote was lost. Ms Brkan hailed the vote. "The army fled," she said.',
    ['fled', 'Ljerka Brkan'],
  );
  check(
    'Minister Zvonko Rapelj said the accord was old. Ms Brkan praised the accord. "The council met twice," she said. "Rebels attacked us."',
    ['met', 'Brkan'],
    ['attacked', 'Brkan'],
  );
  check('"The shelling went on," Zvonko Rapelj said. Ms Wolf left Tarsk. "The rockets killed nine men," she said.', [
    'killed',
    'Wolf',
  ]);
  check(
    'According to Ms Anne Wolf, the raid failed. Colonel Zvonko Rapelj had led it. "Soldiers killed a boy," she said.',
    ['killed', 'Anne Wolf'],
  );
  check('The premier met Amina Diallo, a nurse. "They killed the patients," she said.', ['killed', 'Amina Diallo']);
  // And not whoever is known to be a woman, where another woman speaks.
  check('Nurse Ana Torres said the clinic was empty. Soldiers had shot Marta Gil. "The soldiers fled," she said.', [
    'fled',
    'Ana Torres',
  ]);
  check('Mr Zvonko Rapelj said the talks failed. Ljerka Brkan resigned. "The rebels attacked us," he said.', [
    'attacked',
    'Zvonko Rapelj',
  ]);
  check('Ana Torres praised Marta Gil. "Marta rescued three children," she said.', ['rescued', 'Ana Torres']);
});

describe('what a text says', () => {
  check('The army issued a statement on Friday. "The rebels attacked a convoy," the statement said.', [
    'attacked',
    'The army',
  ]);
  check('The council said in a report that rebels fled. The report said soldiers burned two villages.', [
    'burned',
    'The council',
  ]);
  check('The governor sent a letter to parliament. The letter warned that troops had been killed.', [
    'killed',
    'The governor',
  ]);
  check("The ministry's statement reads that Tamarra expelled the envoys.", ['expelled', 'The ministry']);
  check('"Soldiers killed three men in Jenin," a Health Ministry statement said.', ['killed', 'Health Ministry']);
  check('"Two soldiers were killed near Gao," the communique read.', ['killed', 'communique']);
  check('"The suspects smuggled arms from the port," the indictment reads.', ['smuggled', 'indictment']);
  check('"Troops killed two citizens," reads the statement.', ['killed', 'statement']);
  check('"The envoys met two spies," the press service writes.', ['met', 'the press service']);
  // Another's text, a text that is read by somebody, and one that says nothing.
  check('The army issued a statement. A report by the council said that soldiers burned two villages.', [
    'burned',
    'the council',
  ]);
  check('The judge read the indictment. Soldiers killed two men.', ['killed', '-']);
  check('The minister read a report and resigned.', ['resigned', '-']);
});

describe('of whom a name is', () => {
  check('"Agents arrested the gang," said Director Luis Quesada of the FBI\'s Criminal Division.', [
    'arrested',
    'Luis Quesada',
  ]);
  check('"Agents arrested the gang," said the Criminal Division of the FBI.', [
    'arrested',
    'Criminal Division of the FBI',
  ]);
  check("The gang's lawyer said that agents arrested a boy.", ['arrested', "The gang's lawyer"]);
});

describe('texts that are given whole', () => {
  check(
    'A statement was issued by the Foreign Ministry of Norway, where in particular it is stated:\n\n"On Monday the troops shelled the town.\n\nThe attack hit a school."',
    ['shelled', 'Foreign Ministry of Norway'],
    ['attack', 'Foreign Ministry of Norway'],
  );
  check('The council issued a note, which reads:\n\n"On Monday the troops shelled the town."', [
    'shelled',
    'The council',
  ]);
  check('A note was issued by the council.\n\n"On Monday the troops shelled the town."', ['shelled', '-']);
});

describe('what others say besides', () => {
  check(
    'The ministry said the bridge was safe, with local engineers insisting it had been damaged in the flood.',
    ['insisting', '-'],
    ['damaged', 'local engineers'],
  );
  check(
    'The army said it had captured the town, with rebel leaders claiming the battle continued.',
    ['captured', 'The army'],
    ['claiming', '-'],
  );
  // What somebody does is told by who tells the rest.
  check('Residents said the soldiers had burned two houses, with one soldier shooting a farmer.', [
    'shooting',
    'Residents',
  ]);
});

describe('with whom saying what', () => {
  check(
    'The paper quoted teachers, with Petrova stating: "The guards beat the pupils." "They burned the books."',
    ['beat', 'Petrova'],
    ['burned', 'Petrova'],
  );
  check('The paper quoted teachers near a brick building: "The guards beat the pupils."', ['beat', 'teachers']);
  // The daily's words are not the officials'.
  check(
    'Officials tell BBC News every case will be heard fairly, with the Herald reporting no one will be refused.',
    ['heard', 'Officials'],
    ['reporting', '-'],
    ['refused', 'Herald'],
  );
  // A plain word that is a name, since it stands in brackets behind an office.
  check(
    'Memorandum from the Director of the Office of Lakes Affairs (Frost) to the Deputy Secretary (Marsh). Frost wrote the following note to Marsh: "The rebels sold the boats."',
    ['sold', 'Frost'],
  );
  check('(Department of State, Files, Box 7) stating that the rebels sold the boats.', ['sold', '-']);
});

describe('words in the next line', () => {
  check(
    'Gen. Joseph Hale, the commander, released the following statement today:\n\n"Raiders burned a boat. They sold the nets."\n\n"Our crews rowed home."',
    ['burned', 'Joseph Hale'],
    ['sold', 'Joseph Hale'],
    ['rowed', 'Joseph Hale'],
  );
  check('The professor Mark Lamont commented,\n"Raiders burned the school."', ['burned', 'Mark Lamont']);
  check('The ministry issued the following note:\n"Raiders burned the school."', ['burned', 'The ministry']);
  // Only the last main verb of the line gives what follows, and a line that goes on names no author.
  check(
    'Ana Petrova, who told reporters that the mayor called the plan a lie, left a note on the door:\n"Raiders burned the school."',
    ['burned', '-'],
  );
  check(
    'The crowd cheered when the mayor said he would resign, and it read out these names:\n"Raiders burned the school."',
    ['burned', '-'],
  );
  check('The director listened while Karl Brand asked questions, then came the reply:\n"Raiders burned the school."', [
    'burned',
    '-',
  ]);
  check('The ministry met on Monday and issued the following note:\n"Raiders burned the school."', [
    'burned',
    'The ministry',
  ]);
  check('"Raiders burned the school." - Ana Petrova was one of the pupils.', ['burned', '-']);
  check('"Raiders burned the school." - Ana Petrova did not agree with these words.', ['burned', '-']);
  check('Officials listed the damage:\n"Raiders burned the school."', ['burned', '-']);
  check('The firm released a film and a book:\n"Raiders burned the school."', ['burned', '-']);
  check('"Raiders burned the school." - Ana Petrova, teacher', ['burned', 'Ana Petrova']);
  check('"Raiders burned the school." - Oslo, 3 May', ['burned', '-']);
  check('The museum reasoned, "because raiders burned the school, the roof fell."', ['fell', 'The museum']);
  check(
    'The ministry issued a statement. The statement runs as follows,\n"Raiders burned the school.\nGuards fled", reads the statement.',
    ['burned', 'The ministry'],
    ['fled', 'The ministry'],
  );
  check('The ministry lost a statement.\n"Raiders burned the school", reads the statement.', ['burned', 'statement']);
  check('"Raiders came where rescue teams have arrived," said Soylu.', ['arrived', 'Soylu']);
  check(
    'Men fled since the raid, which according to the government killed ten people.',
    ['killed', 'the government'],
    ['raid', '-'],
  );
  check('The spokesman confirmed the deaths of 11 soldiers.', ['deaths', 'The spokesman']);
  check('The spokesman confirmed the visit of the minister.', ['visit', '-']);
  check('"Raiders burned the school." Jan Orlik, High Representative for Norland', ['burned', 'Jan Orlik']);
  check('"Raiders burned the school." Jan Orlik left the town in May.', ['burned', '-']);
  check('It should be noted that raiders burned the school.', ['burned', '-']);
  check('The talks failed, raising fears that raiders burned the school.', ['burned', '-']);
  check('Jan Orlik said the raid was "a mistake" and accused Minister Ana Petrova of lying.', ['raid', 'Jan Orlik']);
  check(
    'One man died after floods swept the town, state media said Thursday, as rescuers searched the river.',
    ['died', 'state media'],
    ['searched', '-'],
  );
  check(
    'Following is the text of the ministry’s statement:\nNorland arrested ten men.\nIt fired on them.',
    ['arrested', 'the ministry'],
    ['fired', 'the ministry'],
  );
  check('The ministry listed the damage:\nNorland arrested ten men.', ['arrested', '-']);
  check(
    'The ministry received telegram No. 246 of August 29 from Lima.\n(Central Files, 737.00) stating that raiders burned the school.',
    ['burned', 'telegram No. 246'],
  );
  check('The ministry received telegram No. 246 from Lima.\n(Central Files, 737.00) Raiders burned the school.', [
    'burned',
    '-',
  ]);
  check('Users left, with one villager writing "Raiders burned the school."', ['burned', 'one villager']);
  check('A letter says "failure to pay the fee may result in a raid".', ['raid', 'letter']);
});

describe('clauses that are quoted in part', () => {
  check(
    'He said that the need for the fund to finance a search was "shown by the floods".',
    ['finance', 'He'],
    ['search', 'He'],
  );
  check('Hale noted that recently Norland "has kept a good record" on the ban, withdrawing troops from Osk.', [
    'withdrawing',
    'Hale',
  ]);
  check(
    '"The raid was a mistake," the minister said, as troops left the town.',
    ['left', '-'],
    ['raid', 'the minister'],
  );
  check('Mr. Hale said the firm had indicated it would pay and "I myself saw the sale."', ['sale', 'Hale']);
  check('Mr. Hale said the envoy had warned that "rebels burned the bridge".', ['burned', 'the envoy']);
});
