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
  check('They will not let the raid remain without punishment.', 'let: denied planned', 'raid:');
  // A condition without "if" behind the main clause.
  check(
    'Italy would have sent a ship had the council approved the mission.',
    'sent: hypothetical',
    'approved: hypothetical',
  );
  check('The ship had left when the council approved the mission.', 'left:', 'approved:');
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
  check('They face decisions that they need to make.', 'face:', 'decisions: hypothetical', 'make: hypothetical');
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

describe('what is charged, called off, ruled or aimed at', () => {
  check('Interpol issued a warrant for the arrest of the banker.', 'issued:', 'arrest: hypothetical');
  check('The banker is wanted for fraud.', 'wanted:', 'fraud: alleged');
  check('The actor pleaded not guilty to assaulting a guard.', 'pleaded:', 'assaulting: alleged');
  check('The actor pleaded guilty to assaulting a guard.', 'pleaded:', 'assaulting:');
  check('He was found not guilty of murder.', 'found:', 'murder: alleged');
  check(
    'He is held on charges that include plotting to kill a judge.',
    'held:',
    'charges:',
    'plotting: alleged',
    'kill: planned',
  );
  check('He pleaded guilty to charges of fraud.', 'pleaded:', 'charges:', 'fraud: alleged');
  check('The driver faces sentencing in May.', 'faces:', 'sentencing: planned');
  check('The driver is to be sentenced on Friday after pleading guilty.', 'sentenced: planned');
  check('The minister will leave after meeting him.', 'leave: planned', 'meeting: planned');
  check('The rocket launch was aborted.', 'launch: denied', 'aborted:');
  check('The marches planned for May were called off.', 'marches: planned', 'planned:', 'called:');
  check('Rescuers called off the search.', 'called:', 'search:');
  check('They came close to pulling off an attack.', 'came:', 'pulling: hypothetical', 'attack: hypothetical');
  check('Instead of ordering an attack, the general waited.', 'ordering: denied', 'attack: denied', 'waited:');
  check('The mission is to protect nurses and to monitor the truce.', 'protect: planned', 'monitor: planned', 'truce:');
  check('The failure of the talks raised fears.', 'failure:', 'talks:', 'raised:');
  check('The meeting will not discuss the raid.', 'meeting: planned', 'discuss: denied planned', 'raid:');
  check('The talks will not take place.', 'talks: denied planned', 'take: denied planned');
  check('Our goal remains the liberation of the hostages.', 'liberation: planned');
  check('The exercise, which will involve 300 men, was announced.', 'involve: planned', 'announced:');
  check('The protocol will enter into force after its ratification.', 'enter: planned', 'ratification: planned');
  check('The postponement of the trial was announced.', 'postponement:', 'trial: planned', 'announced:');
  check('They quarrelled over conditions for a truce.', 'quarrelled:', 'truce: hypothetical');
  check('The treaty prohibits the use of mines.', 'prohibits:', 'use: denied hypothetical');
  check('The ships are on alert for attacks by pirates.', 'attacks: hypothetical');
  check('The wall protected them from the flood.', 'protected:', 'flood:');
  check('The bridge enabled the rebels to cross the river.', 'enabled:', 'cross:');
  check('The law enabled the king to dissolve parliament.', 'enabled:', 'dissolve: hypothetical');
  check(
    'Prosecutors say he plotted to kill officers, burn a bank and shoot guards.',
    'say:',
    'plotted:',
    'kill: planned',
    'burn: planned',
    'shoot: planned',
  );
  check('Prosecutors say he fled and ask for help.', 'say:', 'fled:', 'ask:', 'help: hypothetical');
  check('Mediators hoped to salvage a deal.', 'hoped:', 'salvage: hypothetical', 'deal: hypothetical');
  check('They discussed the next summit, to be held in Oslo in May.', 'discussed:', 'summit: planned', 'held: planned');
  check('They met at the conference held in Riga.', 'met:', 'conference:', 'held:');
  check('The next summit was held in Rome in 1990.', 'summit:', 'held:');
  check(
    'Anyone found guilty of smuggling will be fined.',
    'found: hypothetical',
    'smuggling: hypothetical',
    'fined: planned',
  );
  check(
    'They urged the council to organise elections without delay.',
    'urged:',
    'organise: hypothetical',
    'elections: hypothetical',
  );
  check(
    'Coalition troops repelled an attempt by militants to seize the airport.',
    'repelled:',
    'attempt:',
    'seize: planned',
  );
  check(
    'They were asked to say nothing until the trial begins.',
    'asked:',
    'say: hypothetical',
    'trial: planned',
    'begins: planned',
  );
  check('They quarrelled over the count of votes.', 'quarrelled:', 'votes:');
  check(
    'Officials say the group plans to attack, and ask for help.',
    'say:',
    'plans:',
    'attack: planned',
    'ask:',
    'help: hypothetical',
  );
  check(
    'No deal will be signed without talks.',
    'deal: denied planned',
    'signed: denied planned',
    'talks: hypothetical',
  );
  check('Ongoing attacks on hospitals constitute war crimes.', 'attacks:', 'constitute:', 'crimes:');
  check('The summit, which will adopt a plan, began on Monday.', 'summit:', 'adopt: planned', 'began:');
  check('They discussed preparations for the next summit.', 'discussed:', 'summit: planned');
  check(
    'Talks will go on until a deal is signed.',
    'Talks: planned',
    'go: planned',
    'deal: planned',
    'signed: planned',
  );
  check('The curfew remains in force until the emergency ends.', 'curfew:', 'emergency:', 'ends: planned');
  check('Residents stayed there until the shelling stopped.', 'stayed:', 'shelling:', 'stopped:');
  check('Police issued an arrest warrant for the murder of a judge.', 'issued:', 'murder:');
  check('It was in Paris that police raided a flat.', 'raided:');
  check(
    'The opposition accused the party of planning to rig the vote.',
    'accused:',
    'planning: alleged',
    'rig: planned',
    'vote:',
  );
  check('To extend the mission would be a mistake.', 'extend: hypothetical');
  check(
    'A decision will be taken after consultations.',
    'decision: planned',
    'taken: planned',
    'consultations: planned',
  );
  check('A decision was taken after consultations.', 'decision:', 'taken:', 'consultations:');
  check('Had it not been for the reaction of the crew, the ship would have sunk.', 'reaction:', 'sunk: hypothetical');
  check('The army did not authorise the raid.', 'authorise: denied', 'raid:');
  check('The army did not order a raid.', 'order: denied', 'raid: denied');
  check('The judge will leave after the trial.', 'leave: planned', 'trial:');
  check('Troops opened fire to disperse the crowd, killing nine people.', 'opened:', 'disperse: planned', 'killing:');
  check(
    'Troops will fire to disperse the crowd, killing people.',
    'fire: planned',
    'disperse: planned',
    'killing: planned',
  );
  check('Rebels planned to attack the base, killing guards.', 'planned:', 'attack: planned', 'killing: planned');
  // What a deed is for, or where it is held, is told of as known; so is what a rule speaks of besides the kind.
  check('Sarn was the venue for the talks in 1993.', 'talks:');
  check('His confession was the basis for the conviction.', 'conviction:');
  check(
    'Recruiting children violates the agreement that both sides signed in Sarn.',
    'violates:',
    'agreement:',
    'signed:',
  );
  check('It is a crime to publish the names.', 'crime: hypothetical', 'publish: hypothetical');
  check('It was an attack to kill the president.', 'attack:', 'kill: planned');
  check('To bomb the town was a crime.', 'bomb:', 'crime:');
  check('The army has not authorised the raid.', 'authorised: denied', 'raid: denied hypothetical');
});
