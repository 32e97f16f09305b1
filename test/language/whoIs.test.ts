import { describe } from '@jest/globals';
import { checkArcs as check } from '../support/checkArcs.js';

describe('who is spoken of', () => {
  check(
    'The SBU said it had arrested Medvedchuk, who is leader of the party.',
    'leader acl:relcl Medvedchuk',
    'who nsubj leader',
  );
  check('Khan, a former cricket star turned politician, urged followers to leave.', 'urged root -', 'Khan nsubj urged');
  check('Khan turned to the crowd, urged them to leave and left.', 'turned root -');
  check(
    'Pavel Berg said Wednesday he suspects his client, Andrei Lund, has fled to Norland.',
    'fled ccomp suspects',
    'client nsubj fled',
  );
  check('Pavel Berg suspects his client, Andrei Lund, and has fled.', 'client obj suspects');
});

describe('whose verb it is', () => {
  check('They are held in Norland, which has repeatedly called for sanctions to be lifted.', 'which nsubj called');
  check('They are held in a town which has been shelled.', 'which nsubj:pass shelled');
  check('They left the town which the army has shelled.', 'which obj shelled');
});

describe('who of two did it', () => {
  check(
    'An aide said men in civilian clothing wrapped him in a blanket on his hospital bed and carried him away.',
    'carried conj wrapped',
    'men nsubj wrapped',
  );
  check(
    "Hassan's wife, Hiba, told local media that about 10 police officers barged into their home in Lahore, the capital of Punjab Province, before dawn and roughed up her husband.",
    'roughed conj barged',
  );
  check('An aide said men wrapped him in a blanket, and closed the door.', 'closed conj said');
  check('The police said he was drunk and arrested him.', 'arrested conj said');
  check('The police said he was drunk and insulted her.', 'insulted conj drunk');
});
