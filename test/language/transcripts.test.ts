import { describe } from '@jest/globals';
import { checkSpeakers as check } from '../support/checkSpeakers.js';

describe('a transcript that has lost its line breaks', () => {
  check(
    'MR WREN: Good afternoon. Rebels attacked the port. QUESTION: Troops fled. Who ordered it? MR WREN: The rebels burned it.',
    ['attacked', 'WREN'],
    ['fled', '-'],
    ['burned', 'WREN'],
  );
  check(
    'FOREIGN MINISTER ASKANI: Thank you. The army bombed the town. SECRETARY HALE: Rebels shot two men.',
    ['bombed', 'ASKANI'],
    ['shot', 'HALE'],
  );
  // One label, of somebody with a title, at the very beginning.
  check('SECRETARY HALE: Thank you. Rebels attacked the port.', ['attacked', 'HALE']);
  check('UPDATE: The port is closed. Rebels attacked the port.', ['attacked', '-']);
  check('The town is quiet. WARNING: Rebels attacked the port.', ['attacked', '-']);
  check('THE MINISTER OF STATE: Rebels attacked the port. They shot two men.', ['shot', 'THE MINISTER']);
});

describe('who speaks by his office', () => {
  check('The District Attorney said that, according to the evidence, the defendant shot a man.', [
    'shot',
    'The District Attorney',
  ]);
  check('Acting Corvia District Attorney Ana Petrova today announced that rebels attacked the port.', [
    'attacked',
    'Ana Petrova',
  ]);
  check('Acting on a tip, Ana Petrova said that rebels attacked the port.', ['attacked', 'Ana Petrova']);
  check('Rebels attacked the port, one of the sources said.', ['attacked', 'one of the sources']);
  check('Rebels attacked the port, according to sources close to the army.', ['attacked', 'sources']);
});

describe('"according to" behind the last comma', () => {
  check(
    'In his speech the envoy praised a plan by the premier to rebuild the towns that rebels burned, according to Tolm Radio.',
    ['praised', 'Tolm Radio'],
    ['burned', 'Tolm Radio'],
  );
  check(
    'Rebels attacked the port, but troops burned the boats, according to Tolm Radio.',
    ['attacked', 'Tolm Radio'],
    ['burned', 'Tolm Radio'],
  );
  check('Rebels killed 20 men, according to Tolm Radio figures.', ['killed', 'Tolm Radio']);
  // In the middle it is told of what it hangs on.
  check(
    'The army shelled rebels who, according to Tolm Radio, burned the boats.',
    ['shelled', '-'],
    ['burned', 'Tolm Radio'],
  );
});

describe('marks around a few words', () => {
  check('Troops attacked the port, insisting that the rebels had "melted away", Tolm Radio said on Friday.', [
    'attacked',
    'Tolm Radio',
  ]);
});

describe('what is said too', () => {
  check('Omar Hale said that rebels had fled, but that troops had burned the boats.', ['burned', 'Omar Hale']);
  check('Experts have said the army makes gains and burns the boats.', ['burns', 'Experts']);
  check('Omar Hale said the army shells the port and praised the rebels.', ['praised', '-']);
});
