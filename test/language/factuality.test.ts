import { describe, expect, test } from '@jest/globals';
import { events } from '../../src/extract/events/index.js';
import { annotate } from '../support/annotate.js';

/** Every event of a text as "word: polarity modality", where it is not affirmed and asserted. */
const read = async (text: string): Promise<string[]> => {
  const { claims, mentions } = events(await annotate(text), { mentions: [], claims: [], problems: [] });
  const textOf = new Map(mentions.map((mention) => [mention.id, mention.text]));
  return claims
    .filter(({ predicate }) => predicate === 'IS_A')
    .map(({ subject, polarity, modality }) =>
      [
        `${textOf.get(subject)}:`,
        ...(polarity === 'denied' ? ['denied'] : []),
        ...(modality === 'asserted' ? [] : [modality]),
      ].join(' '),
    );
};

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await read(text)).toEqual(expected));

describe('what did not happen, or not yet', () => {
  check('No civilians were killed.', 'killed: denied');
  check('None of the soldiers was wounded.', 'wounded: denied');
  check('The minister is to travel to Oslo on Sunday.', 'travel: planned');
  check('If they attack, the army will retaliate.', 'attack: hypothetical', 'retaliate: hypothetical');
  check('They welcomed the decision of the firm to open a plant.', 'welcomed:', 'decision:', 'open: planned');
  check('They found no evidence that the minister had lied.', 'found:', 'lied: alleged');
  check(
    'They urged Iran to heed the call to fulfil its obligations and cooperate with the agency.',
    'urged:',
    'heed: hypothetical',
    'fulfil: hypothetical',
    'cooperate: hypothetical',
  );
  check('The firm said it would close the plant.', 'said:', 'close: planned');
  check('The pope will visit Oslo and meet survivors.', 'visit: planned', 'meet: planned');
  check('They would close the plant if prices fell.', 'close: hypothetical', 'fell: hypothetical');
  check('Four men were held on suspicion of planning to attack a synagogue.', 'held:', 'planning:', 'attack: planned');
  check('The council will hold talks.', 'hold: planned', 'talks: planned');
  check('He called for an attack.', 'called:', 'attack: hypothetical');
});

describe('what happened, whatever the verb beside it', () => {
  check('The government will condemn the attack.', 'condemn: planned', 'attack:');
  check('The court rejected an appeal by two soldiers.', 'rejected:', 'appeal:');
  check('You will recall the massacre.', 'recall: planned', 'massacre:');
  check('"He refused," Ana told reporters.', 'refused:', 'told:');
  check('He called the attack a mistake for all.', 'called:', 'attack:', 'mistake:');
  // Denials are told with their speaker, by attribution.
  check('The army denied that troops fired.', 'denied:', 'fired:');
});
