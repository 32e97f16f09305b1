import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import type { Mention } from '../../src/model/mention.js';
import { readDocument } from '../../src/pipeline.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** Events as "Type word: role=name ..., in=place, on=date", with "not", "planned" ... before the word where it is no plain fact. */
const read = async (text: string): Promise<string[]> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  const mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  const textOf = (id: string | undefined): string =>
    mentions.get(id ?? '')?.date?.edtf ?? mentions.get(id ?? '')?.text ?? '';
  const events = extraction.mentions.filter((mention) => mention.kind === 'Event' && mention.subtype !== 'aspectual');
  return events.map((event: Mention) => {
    const claims = extraction.claims.filter((claim) => claim.subject === event.id || claim.object === event.id);
    const is = claims.find((claim) => claim.predicate === 'IS_A' && claim.subject === event.id);
    const parts = claims.flatMap((claim) => {
      if (claim.predicate === 'PARTICIPATED_IN') return [`${claim.role}=${textOf(claim.subject)}`];
      if (claim.predicate === 'OCCURRED_IN') return [`in=${textOf(claim.object)}`];
      if (claim.predicate === 'OCCURRED_ON') return [`on=${textOf(claim.object)}`];
      return [];
    });
    const how = [
      is?.polarity === 'denied' ? 'not' : '',
      is?.modality === 'asserted' ? '' : (is?.modality ?? ''),
    ].filter(Boolean);
    return `${event.event?.type} ${[...how, event.text].join(' ')}: ${[...new Set(parts)].sort().join(', ')}`.replace(
      /: $/,
      '',
    );
  });
};

const check = (title: string, cases: readonly (readonly [string, ...string[]])[]): void =>
  describe(title, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', async ({ text, expected }) => {
      expect(await read(text)).toEqual(expected);
    });
  });

check('denied after a passive', [
  [
    'Three students were stopped at the border and denied entry.',
    'Prevention stopped: in=the border, patient=Three students',
    'Rejection denied: patient=Three students',
    'Movement not entry',
  ],
  [
    'The guards were arrested and denied the charges.',
    'Detention arrested: victim=The guards',
    'Denial denied: speaker=The guards',
    'Charge charges',
  ],
  [
    'The mayor was questioned and denied any wrongdoing.',
    'Investigation questioned: patient=The mayor',
    'Denial denied: speaker=The mayor',
  ],
]);

check('roles by grammatical function', [
  ['Chad continues to block the talks.', 'Prevention block: agent=Chad', 'Negotiation not talks'],
  [
    'Soldiers attacked a village near Herat on 3 May 2024.',
    'Attack attacked: agent=Soldiers, in=Herat, on=2024-05-03, patient=a village',
  ],
  ['Three fishermen were killed by pirates off Somalia.', 'Killing killed: agent=pirates, victim=Three fishermen'],
  ['A bomb exploded in Kabul, killing two guards.', 'Bombing exploded: in=Kabul', 'Killing killing: victim=two guards'],
  [
    'President Ramos told lawmakers that troops had left Bogota.',
    'Statement told: recipient=lawmakers, speaker=Ramos',
    'Movement left: agent=troops, origin=Bogota',
  ],
  [
    'The minister was arrested in Paris after he returned from Chad.',
    'Detention arrested: in=Paris, victim=The minister',
    'Movement returned: agent=he, origin=Chad',
  ],
]);

check('event nouns and their light verbs', [
  ['The army carried out an attack on Mosul in March 2017.', 'Attack attack: agent=The army, in=Mosul, on=2017-03'],
  [
    'Talks between Serbia and Kosovo were held in Brussels.',
    'Negotiation Talks: in=Brussels, participant=Kosovo, participant=Serbia',
  ],
  [
    'The government raid on the camp took place on Monday.',
    'Attack raid: agent=government, on=2024-05-06, patient=the camp',
  ],
]);

check('what is not so, not yet, or only said', [
  ['Troops did not fire on the crowd in Minsk.', 'Attack not fire: agent=Troops, in=Minsk, patient=the crowd'],
  [
    'France plans to withdraw its troops from Niger.',
    'Withdrawal planned withdraw: agent=France, origin=Niger, patient=its troops',
  ],
  [
    'Iran threatened to attack Israel.',
    'Threat threatened: agent=Iran',
    'Attack threatened attack: agent=Iran, in=Israel, patient=Israel',
  ],
  [
    'The court refused to release the journalist.',
    'Rejection refused: agent=The court',
    'Release not release: agent=The court, patient=the journalist',
  ],
]);

check('what is no event', [
  [
    'According to the report, armed men including two officers live in the city.',
    'Statement report',
    'Action live: agent=armed men, in=the city',
  ],
]);

/** One of the events of each sentence. */
const checkOne = (title: string, cases: readonly (readonly [string, string])[]): void =>
  describe(title, () => {
    test.each(cases.map(([text, expected]) => ({ text, expected })))('$text', async ({ text, expected }) => {
      expect(await read(text)).toContain(expected);
    });
  });

checkOne('who is among whom', [
  ['Among those killed were two children.', 'Killing killed: victim=two children'],
  [
    'Among the dead were a pastor and three members of his family.',
    'Death dead: victim=a pastor, victim=three members',
  ],
  ['Among the wounded was the mayor of the town.', 'Injury wounded: victim=the mayor'],
  ['Those killed included a doctor and four soldiers.', 'Killing killed: victim=a doctor, victim=four soldiers'],
]);

checkOne('clauses without a subject', [
  ['Having rejected the offer, the union accepted a new one.', 'Rejection rejected: agent=the union'],
  ['After being released, he spoke to reporters.', 'Release released: patient=he'],
  [
    'The ombudsman criticised the police for failing to protect the marchers.',
    'Action not protect: agent=the police, patient=the marchers',
  ],
]);

checkOne('who is spoken to, received, left, or under whose protection', [
  ['The Council called on Armenia to free the prisoners.', 'Demand called: recipient=Armenia, speaker=Council'],
  [
    'The president received the Turkish ambassador on Monday.',
    'Meeting received: agent=The president, on=2024-05-06, participant=the Turkish ambassador',
  ],
  ['The elections took place under the supervision of the OSCE.', 'Action supervision: agent=OSCE'],
  ['He left the Green Union last month.', 'Withdrawal left: agent=He, on=2024-04, patient=Green Union'],
  ['He left the alliance following a row.', 'Withdrawal left: agent=He, patient=the alliance'],
  ['He left the party in 2011.', 'Withdrawal left: agent=He, on=2011, patient=the party'],
]);

checkOne('two subjects and two verbs; whose day and whose years', [
  [
    'Mikkel Thorsen and Joseph Wanyama were freed and flown to Oslo.',
    'Movement flown: patient=Joseph Wanyama, patient=Mikkel Thorsen',
  ],
  ['His wife told Danish television that he was tired.', 'Statement told: speaker=His wife'],
  [
    'The ministers condemned the attack on the port of Varna on 27 May 2021.',
    'Condemnation condemned: speaker=The ministers',
  ],
  ['The ministers condemned the attack on Monday.', 'Condemnation condemned: on=2024-05-06, speaker=The ministers'],
  ['As prime minister from 1974 to 1981, he signed the treaty.', 'Agreement signed: agent=he'],
  ['STRELSAU—Gunmen attacked the port on Sunday.', 'Attack attacked: agent=Gunmen, on=2024-05-05, patient=the port'],
]);
