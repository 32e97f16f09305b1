import { describe, expect, test } from '@jest/globals';
import { readFactuality } from '../support/readFactuality.js';

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await readFactuality(text)).toEqual(expected));

describe('what is told as a condition, an aim or a doing to come', () => {
  // What "without" denies is only imagined away where it is the condition of what would, or cannot, come.
  check(
    'Without the intervention of the navy, pirates would have captured the ship.',
    'intervention:',
    'captured: hypothetical',
  );
  check('Without a truce, hundreds will starve.', 'truce: hypothetical', 'starve: planned');
  check('The dispute cannot be settled without talks.', 'dispute:', 'settled: denied', 'talks: hypothetical');
  check('The firm would have collapsed without Danish support.', 'collapsed: hypothetical', 'support:');
  check('She could be expelled without a hearing.', 'expelled: hypothetical', 'hearing: denied hypothetical');
  check('They were held without trial.', 'held:', 'trial: denied');
  check('Without firing a shot, the rebels took the port.', 'firing: denied', 'took:');
  check('They did not leave without paying.', 'leave: denied', 'paying:');
  check('They will not let the raid remain without punishment.', 'let: denied planned', 'raid:', 'punishment: planned');
  // A condition without "if" behind the main clause.
  check(
    'Italy would have sent a ship had the council approved the mission.',
    'sent: hypothetical',
    'approved: hypothetical',
    'mission: hypothetical',
  );
  check('The ship had left when the council approved the mission.', 'left:', 'approved:', 'mission:');
  // Gerunds listed with an infinitive are as sure; what is done while one tries is done.
  check(
    'The ministers pledged to work together, training police and building schools.',
    'pledged:',
    'work: planned',
    'training: planned',
    'building: planned',
  );
  check('The gang tried to flee, killing two guards.', 'tried:', 'flee: planned', 'killing:');
  check(
    'The rebels attempted to take the port, shelling ships and looting shops.',
    'attempted:',
    'take: planned',
    'shelling:',
  );
  check('The army came in order to rescue miners.', 'came:', 'rescue: planned');
  // What is done, or wanted done, in a clause behind the noun.
  check(
    'They face decisions that they need to make.',
    'face:',
    'decisions: hypothetical',
    'need:',
    'make: hypothetical',
  );
  check('They regret decisions that they had to make.', 'regret:', 'decisions:', 'make:');
  check(
    'The attack that rebels wanted to carry out was foiled.',
    'attack: denied planned',
    'wanted:',
    'carry: planned',
    'foiled:',
  );
  check('The bridge that rebels destroyed was rebuilt.', 'destroyed:', 'rebuilt:');
  check(
    'The visit that the pope plans to make to Peru in May was welcomed.',
    'visit: planned',
    'plans:',
    'make: planned',
    'welcomed:',
  );
  // Passed, though served later.
  check(
    'The court agreed to delay the start of his sentence.',
    'agreed:',
    'delay: planned',
    'start: planned',
    'sentence:',
  );
  check('The court may announce a sentence.', 'announce: hypothetical', 'sentence:');
  check('Lawyers want the three charges to be taken into account.', 'want:', 'charges:', 'taken: hypothetical');
  check('He was spared execution.', 'spared:', 'execution: denied');
  check('He was spared a visit.', 'spared:', 'visit:');
  check('Each party undertakes to free prisoners.', 'undertakes:', 'free: planned');
  check('The army undertook a raid.', 'undertook:', 'raid:');
  check('The law makes it a crime to insult judges.', 'makes:', 'crime: hypothetical', 'insult: planned');
  check('The man admitted a crime to save his son.', 'admitted:', 'crime:', 'save: planned');
  check('Police dropped two counts of fraud.', 'dropped:', 'fraud: alleged');
});

describe('what is said of a kind of deed, and of none that was done', () => {
  check(
    'Recruiting children or using them in battle constitutes a war crime.',
    'using: hypothetical',
    'battle: hypothetical',
    'constitutes:',
    'crime: hypothetical',
  );
  check(
    'Involvement in planning attacks on nurses is a ground for expulsion.',
    'Involvement: hypothetical',
    'attacks: hypothetical',
    'expulsion: hypothetical',
  );
  check('Attacks on hospitals constitute war crimes.', 'Attacks: hypothetical', 'constitute:', 'crimes: hypothetical');
  check('The attack on the hospital constitutes a war crime.', 'attack:', 'constitutes:', 'crime:');
  check('Norwegian raids on Sarn constitute war crimes.', 'raids:', 'constitute:', 'crimes:');
  check('Fighting in the north is a violation of the truce.', 'Fighting:', 'violation:', 'truce:');
  check(
    'They said that shelling the plant violates the law, but troops shelled it.',
    'said:',
    'shelling: hypothetical',
    'violates:',
    'shelled:',
  );
  check('Bombing a bridge is difficult.', 'Bombing: hypothetical');
});
