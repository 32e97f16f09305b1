import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readDocument } from '../../src/pipeline.js';
import { checkSpeakers } from '../support/checkSpeakers.js';
import { readEvents } from '../support/readEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** One of the events of each sentence, which a repair of the parse or of a name must leave as it is. */
const cases: readonly (readonly [string, string])[] = [
  ['Residents were advised to travel by the coastal road.', 'Statement advised: recipient=Residents'],
  ['Prisoners were told to sit by a guard.', 'Statement told: recipient=Prisoners'],
  ['It was the army that fired on the crowd.', 'Attack fired: agent=the army, patient=the crowd'],
  ['It was not the army that fired on the crowd, Colonel Okoro said.', 'Attack fired: patient=the crowd'],
  ['It may have been the rebels who shelled the market.', 'Action shelled: patient=the market'],
  [
    'The judge said the officers had entered the house and struck a woman.',
    'Attack struck: agent=the officers, patient=a woman',
  ],
  ['The navy burned off oil.', 'Action burned: agent=The navy, patient~oil'],
  ['Norland pushed for Chad to release the tanker.', 'Transaction hypothetical release: agent=Chad, patient~tanker'],
  ['Rebels captured Odinga in a raid.', 'Detention captured: agent=Rebels, victim=Odinga'],
  ['Journalists were barred from elections to be held in May.', 'Election planned elections: on=2024-05'],
  ['He voted against rising prices.', 'Vote voted: agent=He'],
  ['Native Americans marched.', 'Protest marched: agent~Native Americans'],
  ['Students set fire to a mosque in Kano.', 'Arson set: agent=Students, in=Kano, patient=a mosque'],
  ['He denied a woman accused of theft a lawyer.', 'Crime alleged theft: agent=a woman'],
  ['The sides agreed that prisoners are freed in May.', 'Release planned freed: on=2024-05, patient=prisoners'],
  ['The parties agreed that the commission meets twice a year.', 'Meeting planned meets: agent=the commission'],
  ['The ministers agreed that the embassy reopens in June.', 'Action planned reopens: agent=the embassy, on=2024-06'],
  ['The ministers agreed that trade has grown since May.', 'Increase grown: on=2024-05/..'],
  ['Rebels carried out the attack that occurred in May.', 'Attack attack: agent=Rebels'],
  ['The coup, which happened in 1991, was led by Ali Moro.', 'Coup coup: agent=Ali Moro'],
  ['The charge of the cavalry included attacks on two villages.', 'Attack attacks: in=two villages'],
  ['The charges include arson, and police said that he fled.', 'Statement said: speaker=police'],
  [
    '(See the letter in which the minister condemned the coup.)',
    'Condemnation condemned: patient~coup, speaker=the minister',
  ],
  ['The count of votes included ballots stolen in Kano.', 'Crime stolen: in=Kano'],
  ['The song brought the war in Chad to the attention of the public in 1991.', 'War war'],
  ['The general made the case for bombing the reactors.', 'Bombing hypothetical bombing: patient~reactors'],
  ['The ministry revised its forecast of the harvest in March.', 'Action revised: agent=The ministry, on=2024-03'],
  [
    'The police held four men believed to be responsible for the raid.',
    'Detention held: agent=The police, victim=four men',
  ],
  [
    'The army bombed a village 12 kilometres north of Gao.',
    'Bombing bombed: agent=The army, patient~village 12 kilometres north of Gao',
  ],
  ['The Mossi massacre of the traders shocked the town.', 'Massacre massacre: agent=Mossi, victim=the traders'],
  ['Police launched Operation Pelican against smugglers.', 'Action Operation Pelican: agent=Police, patient=smugglers'],
  ['The Operation Centre was attacked by rebels.', 'Attack attacked: agent=rebels, patient~Operation Centre'],
  ['The killer, a former nurse, vowed to strike again.', 'Attack planned strike: agent=The killer'],
  ['Doctors warned that the disease was about to strike.', 'Action planned strike: agent~disease'],
  [
    'Soldiers shot two workers at the Dara Hospital.',
    'Attack shot: agent=Soldiers, in=Dara Hospital, patient=Dara Hospital, victim=two workers',
  ],
  ['The army marched on Main Street in Sarn.', 'Movement marched: agent=The army, in=Main Street, in=Sarn'],
  ['The Palestinian attacks on Israel killed four people. Palestine mourned.', 'Attack attacks: patient=Israel'],
  ["The agency's head resigned on Monday.", "Dismissal resigned: agent=The agency's head, on=2024-05-06"],
  ["The army's command accused the guards.", "Accusation accused: patient=the guards, speaker=The army's command"],
  ['Rebels ambushed a joint patrol in Oslo.', 'Attack ambushed: agent=Rebels, in=Oslo, patient=a joint patrol'],
  ["Norway's defeat of Sweden stunned the fans.", 'Competition defeat: agent=Norway, participant=Sweden'],
  [
    "The ministry's reconstruction of the port began in May.",
    'Restoration reconstruction: agent=The ministry, on=2024-05, patient=the port',
  ],
  ["Norway's annexation angered Sweden.", 'Invasion annexation: agent=Norway'],
  ['Reports from Sudan said that two guards fled.', 'Statement Reports'],
  ['Protests were held around Norway.', 'Protest Protests: in=Norway'],
  [
    'He worked for Holmen Motors, bought by rivals in 2012.',
    'Transaction bought: agent=rivals, on=2012, patient=Holmen Motors',
  ],
];

/** Events of each sentence, and how long they are said to have taken. */
const lengths: readonly (readonly [string, string])[] = [
  ['The troops ended a 44-day siege of the town.', 'siege P44D'],
  ['He wanted to stay in Rome for two years.', 'stay P2Y'],
  ['The rescuers have sought to reach them for two days.', 'sought P2D'],
];

const lengthsOf = async (text: string): Promise<string[]> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  const wordOf = new Map(extraction.mentions.map(({ id, text: word }) => [id, word]));
  return extraction.claims
    .filter(({ predicate }) => predicate === 'LASTED')
    .map(({ subject, value }) => `${wordOf.get(subject)} ${value}`);
};

describe('what a rule does not reach', () => {
  test.each(cases.map(([text, expected]) => ({ text, expected })))('$text', async ({ text, expected }) => {
    expect(await readEvents(text, corenlp)).toContain(expected);
  });

  test.each(lengths.map(([text, expected]) => ({ text, expected })))('length: $text', async ({ text, expected }) => {
    expect(await lengthsOf(text)).toEqual([expected]);
  });

  checkSpeakers("The army's command said that two guards fled.", ['fled', "The army's command"]);
  checkSpeakers('The foundation for widows said that two guards fled.', ['fled', 'The foundation']);
  checkSpeakers('The social network said that two guards fled.', ['fled', 'The social network']);
  checkSpeakers('The president did not hesitate to say that Norland had bombed the port.', ['bombed', 'The president']);
  checkSpeakers('The minister has never ceased to claim that the army killed them.', ['killed', 'The minister']);
  checkSpeakers('The president could not be reached to confirm that Norland had bombed the port.', ['bombed', '-']);
});
