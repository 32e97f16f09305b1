import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readDocument } from '../../src/pipeline.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** Times and places of the events, as "trial on 2024-05-13", "torture in Peru", "jailed for P2Y". Published on a Friday, 10 May 2024. */
const read = async (text: string): Promise<string[]> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  const mentions = new Map(extraction.mentions.map((one) => [one.id, one]));
  return extraction.claims.flatMap(({ subject, predicate, object, value }) => {
    const event = mentions.get(subject)?.text;
    const other = mentions.get(object ?? '');
    if (predicate === 'OCCURRED_ON') return [`${event} on ${other?.date?.edtf}`];
    if (predicate === 'OCCURRED_IN') return [`${event} in ${other?.text}`];
    return predicate === 'LASTED' ? [`${event} for ${value}`] : [];
  });
};

const check = (title: string, cases: readonly (readonly [string, readonly string[]])[]): void =>
  describe(title, () => {
    test.each(cases)('%s', async (text, expected) => {
      expect((await read(text)).sort()).toEqual([...expected].sort());
    });
  });

check('what is put off to a day is on that day, and to come', [
  ['The trial was adjourned to Monday.', ['trial on 2024-05-13']],
  ['The vote was put off until 4 June.', ['vote on 2024-06-04']],
  ['The election was postponed from June to October.', []],
  ['The truce was extended until Sunday.', []],
  ['The judge on Wednesday postponed the trial.', ['postponed on 2024-05-08']],
  ['The army moved its troops on Monday.', ['moved on 2024-05-06']],
]);

check('a day of another year', [
  ['The ban takes effect on 1 July next year.', ['takes on 2025-07-01']],
  ['The mayor died on 3 June last year in Lima.', ['died in Lima', 'died on 2023-06-03']],
  ['The mayor resigned on June 3. Last year his wife died.', ['died on 2023', 'resigned on 2023-06-03']],
]);

check('overnight is the night before the text, unless another day stands beside', [
  ['Two men were shot overnight. A third died on Monday.', ['died on 2024-05-06', 'shot on 2024-05-09/2024-05-10']],
  [
    'The army said on Friday that it shot down two drones overnight.',
    ['said on 2024-05-10', 'shot on 2024-05-09/2024-05-10'],
  ],
  ['The army said on Monday that it shot down two drones overnight.', ['said on 2024-05-06']],
]);

check('a length before a clause with when is none of the clause', [
  ['He had worked there for ten years when the mine closed in 1999.', ['closed on 1999', 'worked for P10Y']],
]);

check('the day of another count', [
  ['Strikes killed 43 people on Monday and 21 on Sunday.', ['killed on 2024-05-06']],
  ['Executions rose from 853 in 2022 to 975 last year.', ['rose on 2023']],
  ['The firm employed 20 people in 2010 and sold 15 cars in 2012.', ['employed on 2010', 'sold on 2012']],
  ['They met on Monday and left on Sunday.', ['left on 2024-05-05', 'met on 2024-05-06']],
]);

check('the year of a text', [
  ['Under the 1979 treaty, the army keeps 400 soldiers there.', []],
  ['The 2022 law was repealed in March.', ['repealed on 2024-03']],
  ['In 2022 the law was repealed in December.', ['repealed on 2022', 'repealed on 2022-12']],
  ['The report of 12 June accuses the army.', ['report on 2023-06-12']],
]);

check('a penalty is no length of the sentencing', [
  ['The court on Monday sentenced the men up to five years in jail.', ['sentenced on 2024-05-06']],
]);

check('a length that somebody wants is no length of the asking', [
  ['The defence asked for no more than eight weeks in prison.', []],
  ['He was jailed for two years.', ['jailed for P2Y']],
  ['She spent two years in prison.', ['spent for P2Y']],
]);

check('what a record is counted from is no time of it', [
  ['She is the first mayor to be jailed since 1990.', []],
  ['It was the deadliest attack since 2010.', []],
]);

check('where and until when something would be is not where somebody thinks so', [
  ['The minister ruled out new elections in Peru before June.', ['elections in Peru', 'elections on ../2024-06']],
  ['The firm plans a festival in Oslo.', ['festival in Oslo']],
  ['The attack in Oslo was planned.', ['attack in Oslo']],
]);

check('where what a report is about took place', [
  ['Harbour Fund published a report on torture in Peru.', ['torture in Peru']],
]);

check('fields of work are no places', [
  ['Relations have developed in many fields.', []],
  ['Farmers protested in many villages.', ['protested in many villages']],
  ['The bomb exploded in a field.', ['exploded in a field']],
]);

check('in the title of a work nothing happens', [
  ['Her novel "The Great Fire" won a prize.', []],
  ['The film "Night of the Flood" is about a flood in Oslo.', ['flood in Oslo']],
]);

check('how long somebody is held, and at whom one lashes out', [
  ['He was held for two years in prison.', ['held for P2Y']],
  ['He was given two years in prison.', []],
  ['The premier lashed out at Pyongyang.', []],
  ['The general opposed the raid until Friday.', ['opposed on ../2024-05-10']],
]);

check('near a place, and how long is tried', [
  ['Two guards died in a village near Halden.', ['died in a village']],
  ['They have been trying to form a government for two months.', ['trying for P2M']],
  ['They were told to stay for two months.', ['stay for P2M']],
  ['After a 15-year, bitterly fought revolt they emerged.', []],
]);

check('a date in a phrase of another time, or of who says so', [
  ['Tariffs were imposed following his call in 2020 for a boycott.', []],
  ['Exports fell 8 percent, according to the statistics office on Wednesday.', []],
  ['Prices have fallen from a high in 2022.', []],
  ['The army killed three men in a raid on Wednesday.', ['raid on 2024-05-08']],
  ['The party has been quiet since the 2006 war.', ['war on 2006']],
  ["Support has grown since last week's speech.", ['speech on 2024-04-29/2024-05-05']],
  ['The party has ruled since the 1980s.', ['ruled on 1980/..']],
]);

check('what surpasses all since a day was not since then', [
  ['It was the first time the army had struck the town since 2006.', []],
  ['Exports rose, marking the fastest pace since April 2023.', []],
]);

check('the day of a verdict, and what a caption shows', [
  [
    'He was convicted of murder and criminal possession of a weapon on May 3, 2023, following a jury trial.',
    ['convicted on 2023-05-03'],
  ],
  ['He spoke at a hearing held today, May 10, 2024.', ['hearing on 2024-05-10']],
  ['He bought a 2023 sports car.', []],
  ['She won the race in the 2019 season.', ['race on 2019']],
]);

check('lengths that are none of the event', [
  ['The aircraft will not be delivered for years.', []],
  ['He has not eaten for two days.', ['eaten for P2D']],
  ['The town might one day return to its owners.', []],
  ['They arrested him after a weeks-long chase.', []],
  ['He served 20 years of his sentence.', ['served for P20Y']],
  ['China backs Russia two years into the war.', []],
  ['The talks lasted two days.', ['lasted for P2D', 'talks for P2D']],
  ['Within hours of the attack, the army struck back.', []],
  ['After years of war, the town was rebuilt.', ['war for PXY']],
  ['Haddad, with many years spent in prison, is viewed as a hardliner.', []],
  ['More than two years on from the invasion, the army is struggling.', []],
  ['Three weeks in, the army cannot halt the advance.', []],
  ['If convicted, they face between eight years and 35 years in prison.', []],
  ['The clerk was given six years in Norland prison.', ['given in Norland prison']],
  ['She advertises her 30 years of experience.', []],
  ['No two days look the same.', []],
  ['During his four days there, he will hold a mass.', []],
  ['They were forced to work 18 to 22 hours a day.', []],
  ['The army held the town for two days.', ['held for P2D']],
  ['He spent three years in exile.', ['spent for P3Y']],
]);

check('at whom and on what is not where', [
  ['The council imposed sanctions on Iran.', []],
  ['The attack puts pressure on Moscow.', []],
  ['The firm relies on China.', []],
  ['The officers focused on Ukraine.', []],
  ['The ships retain an advantage over Taiwan.', []],
  ['The block is split into smaller areas.', []],
  ['He hinted at a deal in Istanbul.', ['deal in Istanbul']],
  ['The soldiers advanced toward Kharkiv.', []],
  ['Uncertainty hangs over the region.', []],
  ['The drone was shot down over Crimea.', ['shot in Crimea']],
  ['They live on the islands.', ['live in the islands']],
  ['He was detained on a visit in Minsk.', ['detained in Minsk', 'visit in Minsk']],
]);

check('beside a land is not in it, and what is looked into is where it was', [
  ['Two bombers flew near Alaska.', []],
  ['The plane crashed near Porto.', ['crashed in Porto']],
  ['A blast near a plant in Borno state killed two men.', ['blast in Borno state']],
  ['The panel investigated the torture in Israeli prisons.', ['torture in Israeli prisons']],
]);

check('the year by which a report names what is behind it goes on in no later date', [
  [
    'Russia annexed the peninsula in 2017. The base was hit in a strike in March.',
    ['annexed on 2017', 'strike on 2024-03'],
  ],
  ['They backed the 2021 deal. The party won the November 24 election.', ['deal on 2021', 'election on 2023-11-24']],
]);

check('a state is a party, a part of the world a theme, and one of a pair a side', [
  ['Officials praised US cooperation with the agency.', []],
  ['The US election was held in November.', ['election in US', 'election on 2023-11']],
  ['Ministers attended a Middle East conference in Warsaw.', ['attended in Warsaw', 'conference in Warsaw']],
  ['The Moscow talks ended on Friday.', ['ended on 2024-05-10', 'talks in Moscow']],
  ['The Ukraine war goes on.', ['war in Ukraine']],
]);

check('amid what is felt elsewhere, from anywhere, and towards a place nothing happens there', [
  ['The minister chaired a meeting amid tensions in Yemen.', []],
  ['The prize draws students from around the world.', []],
  ['Rockets were launched toward Haifa.', []],
  ['Protests were held across Yemen.', ['Protests in Yemen', 'held in Yemen']],
]);

check('what is expected or set for a day is not expected on it', [
  ['A trial date was set for March 2025.', []],
  ['The trial was set for March 2025.', ['trial on 2025-03']],
  ['The visit is set to begin on Monday.', ['begin on 2024-05-13']],
  ['The court set the rules in March.', ['set on 2024-03']],
  ['He would consider extending the deadline beyond 1 June.', []],
  ['He did not lead it until 2017, when he took over from Haddad.', ['took on 2017']],
]);
