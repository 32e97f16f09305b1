import { describe } from '@jest/globals';
import { checkSpeakers as check } from '../support/checkSpeakers.js';

describe('the second of two things that are said', () => {
  check('The governor, Ana Petrova, said on the radio a shell on Tarsk killed two men and wounded nine others.', [
    'wounded',
    'Ana Petrova',
  ]);
  check('His lawyer, Omar Hale, said the firm complied in every respect with the rules and was judged by them.', [
    'judged',
    'Omar Hale',
  ]);
  check('Critics say the plan may be far too small in scale to be effective and could suffer delays.', [
    'suffer',
    'Critics',
  ]);
  check('The minister said the crews were in the air at the time of the raid, but the guards dealt with the threat.', [
    'dealt',
    'The minister',
  ]);
  // What who speaks does besides, by himself or in another tense.
  check('Omar Hale said the office had been warned of the theft, but declined to comment on it.', ['declined', '-']);
  check('The mayor said the town was calm, and the rebels have burned two farms since.', ['burned', '-']);
});

describe('who is somebody by speaking', () => {
  check('The Hale campaign responded that the governor was running from the truth.', ['running', 'The Hale campaign']);
  check('The zoo said it would stay closed while officials investigate the theft.', ['investigate', 'The zoo']);
  check('The label said no licence had been granted to the party.', ['granted', 'The label']);
  check("The singer's management said the case had been abandoned.", ['abandoned', "The singer's management"]);
  check('Tamarran state TV said the army had fired nine rockets.', ['fired', 'Tamarran state TV']);
  check("Petrova's legal team told the Tolm Post she is disputing the ruling.", ['disputing', "Petrova's legal team"]);
  // A campaign that says nothing is a deed.
  check('The campaign against the rebels began in May.', ['campaign', '-']);
  check('The ship left the harbour, the World Health Organization (WHO) has said.', [
    'left',
    'World Health Organization',
  ]);
  check('From May, guards fired at ships in the strait, the Department of Harbours (DOH) said in a statement.', [
    'fired',
    'Department of Harbours',
  ]);
  check('An inquiry has accused the army of raids it said were crimes.', ['accused', '-'], ['raids', 'An inquiry']);
});

describe('what the parser loses of who speaks', () => {
  check('Special Agent in Charge Hale said, “These clerks stole the funds from us.”', ['stole', 'Hale']);
  check('The men burned dozens of letters, prosecutor Ana Hale KC said.', ['burned', 'Ana Hale KC']);
  check('A Harbour Party MP feared the plan had failed.', ['failed', 'A Harbour Party MP']);
  check('But Petrova rejected that, telling reporters on Tuesday that her agency had met the guards.', [
    'met',
    'Petrova',
  ]);
  check(
    'Petrova told the Tolm Post in May, when news broke that she had won the vote - adding that the army had fled.',
    ['fled', 'Petrova'],
  );
  check('"We fled at night", explained Ms Petrova.', ['fled', 'Petrova']);
  check('"We fled at night," said the 63-year-old former president Mr Hale.', ['fled', 'Hale']);
  check('"We fled at night," port analyst Ana Petrova highlighted.', ['fled', 'Ana Petrova']);
  check('Police said the three men who drowned succumbed to their wounds at hospital.', ['succumbed', 'Police']);
  check('The mayor said a nurse who was working when the fire broke out told him "there was shooting".', [
    'shooting',
    'The mayor',
  ]);
  // Who asks, and who only reports on it.
  check(
    'Minister Ana Petrova said a task force has been set up to watch the war when asked by reporters about what lessons the army has learned from the attack.',
    ['set', 'Ana Petrova'],
    ['asked', '-'],
  );
  check('The Tolm Post said that the army “fired at the car,” which carried four men reporting on the raid.', [
    'fired',
    'Tolm Post',
  ]);
});

describe('what is told beside what is said', () => {
  check('This week, Gull Fighters took to social media to say they had banned the song.', ['banned', 'Gull Fighters']);
  check('Norland has urged Sudova to refrain from attacking Tolm, which has neither confirmed nor denied the theft.', [
    'denied',
    '-',
  ]);
  check('“Rumours suggest the men have had ties to a guild since May,” the harbour office said in a statement.', [
    'said',
    '-',
  ]);
});
