import { describe } from '@jest/globals';
import { checkSpeakers as check } from '../support/checkSpeakers.js';

describe('where what somebody says ends', () => {
  check('The mayor said two guards had died, as firemen searched the ruins.', ['died', 'The mayor'], ['searched', '-']);
  check(
    'The army said it had retaken the town, a day after rebels attacked it.',
    ['retaken', 'The army'],
    ['attacked', '-'],
  );
  // What he likens it to, or has it from, he says as well.
  check('Haddad says the talks will fail, as the last ones failed.', ['failed', 'Haddad']);
  check('The ministry said the tank had leaked, as inspectors found in March.', ['found', 'The ministry']);
  // In the tense of what is told, without a comma, or because of it.
  check('The mayor said two guards died as firemen searched the ruins.', ['searched', 'The mayor']);
  check('The army said it retook the town a day after rebels attacked it.', ['attacked', 'The army']);
  check('The mayor said guards had fired, as they had feared an attack.', ['feared', 'The mayor']);
  check(
    'Omar Hale, he said, had fled to Chad, but the police denied that he had escaped.',
    ['denied', '-'],
    ['escaped', 'the police'],
  );
  check(
    'The lawyer said his client had fled in fear, a claim the prosecutor rejected.',
    ['fled', 'The lawyer'],
    ['rejected', '-'],
  );
});

describe('where the author goes on behind it', () => {
  check(
    'Kenya argues that the talks failed, while the premier of Chad denies that envoys left.',
    ['failed', 'Kenya'],
    ['denies', '-'],
  );
  check(
    'Chad said in October it had seized two towns, as it presses an attack on the rebels.',
    ['seized', 'Chad'],
    ['presses', '-'],
  );
  check(
    'A senior envoy has urged the party to expel two members, after its leader was accused of bribery.',
    ['expel', 'A senior envoy'],
    ['accused', '-'],
  );
  check(
    'Ana Petrova said the army controls two ports - although these figures have not been verified by the paper.',
    ['controls', 'Ana Petrova'],
    ['verified', '-'],
  );
  check(
    'The chairman has insisted that the clerk was punished although the party has declined to say how many cases are being investigated.',
    ['punished', 'The chairman'],
    ['declined', '-'],
    ['investigated', '-'],
  );
  check('The premier said that Ana Petrova had fled, amid concerns that rebels would attack the town.', [
    'attack',
    '-',
  ]);
  // A reason, a deed of the same tale, what was heard about, and what is quoted are his own.
  check('The premier said the army would leave the town, as it needs more guards.', ['leave', 'The premier']);
  check('The ministry said the mine had closed after the owner fled the country.', ['fled', 'The ministry']);
  check('The premier said prices would rise as traders "fear that rebels will attack".', ['fear', 'The premier']);
  check('The premier warned that the war will get "ugly" as he attacks the towns.', ['attacks', 'The premier']);
});

describe('bodies that speak', () => {
  check("The rebels' military wing says that two of its guards have shot a hostage.", [
    'shot',
    "The rebels' military wing",
  ]);
  check('Law enforcement allege that Hale fled the area.', ['fled', 'Law enforcement']);
  check('One company told the paper it had burned the files.', ['burned', 'One company']);
  check('Three German outlets reported that guards had fled.', ['fled', 'Three German outlets']);
  check('The sources believe that guards had fled.', ['fled', 'The sources']);
});

describe('who says something besides', () => {
  check(
    'Witnesses told the BBC that soldiers beat a boy, and hospital officials said a girl was killed.',
    ['said', '-'],
    ['killed', 'hospital officials'],
    ['beat', 'Witnesses'],
  );
  check('The mayor said that guards had fled, and that officials said two had died.', ['said', 'The mayor']);
  check(
    'The governor said six men had died, but a doctor put the toll at nine.',
    ['put', '-'],
    ['died', 'The governor'],
  );
  check('The mayor said rebels had fled, but a bomb put the clinic out of use.', ['put', 'The mayor']);
  check('Omar Hale said Kenya had sent guards and thanked Chad for its help.', ['sent', 'Omar Hale'], ['thanked', '-']);
  check('Omar Hale said the ministry had summoned the envoy and thanked the guards.', ['thanked', 'Omar Hale']);
  check(
    'The spokesman said he had heard of an arrest and said the man had fled.',
    ['fled', 'The spokesman'],
    ['heard', 'The spokesman'],
  );
});

describe('who it is that speaks', () => {
  check('The coordinator told reporters that guards had fled.', ['fled', 'The coordinator']);
  check('The guards fled, said a police source.', ['fled', 'a police source']);
  check('Guards attacked 15 villagers, says governor', ['attacked', 'governor']);
  check('Kim Dae-mok said guards had fled.', ['fled', 'Kim Dae-mok']);
  check('A man who asked not to be named said the army had arrested two guards.', ['arrested', 'A man']);
  check('Omar Hale was defiant, saying on Twitter that guards had fled.', ['fled', 'Omar Hale']);
  check('"Who fired at the crowd?" asked opposition leader Omar Hale.', ['fired', 'Omar Hale']);
  check('The guards had been drinking, the inquiry heard on Friday.', ['drinking', '-']);
});

describe('who speaks, where the parser loses him', () => {
  check('Residents reached by phone said soldiers had shot young men.', ['shot', 'Residents']);
  check('A police report seen by the BBC says guards fired at the crowd.', ['fired', 'report']);
  check('Chad said fighting continued.', ['continued', 'Chad'], ['fighting', 'Chad']);
  check('Prosecutors said Ongwen abducted children.', ['abducted', 'Prosecutors']);
  check('Prosecutors said Kremlin backed rebels attacked the town.', ['attacked', 'Prosecutors']);
  check('The rebels demanded fuel, an airport official said, and fired at the guards.', [
    'demanded',
    'an airport official',
  ]);
  check('"Where is my son?" asked his widow, Rosa Gil. "Soldiers attacked him."', ['attacked', 'Rosa Gil']);
  check('The governor, whose house was burned, denies that guards fired.', ['fired', 'The governor'], ['burned', '-']);
  check(
    'The governor promised a vote, state radio reported on Sunday.',
    ['reported', '-'],
    ['promised', 'state radio'],
  );
  check(
    'Witnesses said the gunmen fled when police came, but a waiter said he had seen no police.',
    ['came', 'Witnesses'],
    ['said', '-'],
    ['seen', 'a waiter'],
  );
  check('The army said that Chad had broken the truce, and vowed to attack.', ['vowed', '-'], ['broken', 'The army']);
  check('The two Ministers stressed that guards had fled.', ['fled', 'The two Ministers']);
  check('The Foreign Ministers of both countries said guards had fled.', ['fled', 'The Foreign Ministers']);
});

describe('texts, sides and sources that say it', () => {
  check(
    'The joint communique said that the two ministers met in Khartoum. It said Sudan had freed 20 fishermen.',
    ['met', 'communique'],
    ['freed', 'communique'],
  );
  check('The ministry met on Monday. It said guards had fled.', ['fled', 'It']);
  check('The Argentine side stressed that guards had fled.', ['fled', 'The Argentine side']);
  check('Reuters quoted a defence source as saying three pilots had been killed.', ['killed', 'a defence source']);
  check('The men fled and the shelling stopped, local government and security officials said.', [
    'fled',
    'security officials',
  ]);
  check('Two men fled, says a message received here on Monday.', ['fled', '-']);
  check('Recalling the visit in which guards were killed, Omar Hale stressed the need for talks.', ['killed', '-']);
});

describe('by what it is said', () => {
  check('The watchdog documented that soldiers had tortured prisoners.', ['tortured', 'The watchdog']);
  check('The court held that the police had tortured Omar Hale.', ['tortured', 'The court']);
  check('The guards held a man who said the rebels fled.', ['fled', 'a man']);
  check('The union welcomed that both countries had signed a truce.', ['signed', 'The union']);
  check('The ministry confirmed a drone strike killed two men.', ['killed', 'The ministry']);
  check('The ministry confirmed a drone strike which killed two men in May.', ['killed', '-']);
  check('Chad dismissed as nonsense claims that its troops had tortured prisoners.', ['tortured', 'Chad']);
});
