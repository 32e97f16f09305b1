import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { annotate } from '../support/annotate.js';
import { checkArcs } from '../support/checkArcs.js';
import { checkEventTypes } from '../support/checkEventTypes.js';
import { sameChecks } from '../support/checkSame.js';
import { checkSpeakers as check } from '../support/checkSpeakers.js';
import { readEvents } from '../support/readEvents.js';
import { readFactuality } from '../support/readFactuality.js';
import { readRelations } from '../support/readRelations.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });
const same = sameChecks(corenlp);

describe('who reports it at the end of the news', () => {
  check("Guards shot three of the envoy's drivers, a state-owned newspaper reported on Monday.", [
    'shot',
    'a state-owned newspaper',
  ]);
  check('Troops killed two poachers, an opposition daily reported on Tuesday.', ['killed', 'an opposition daily']);
  check('Rebels took Velin, the daily toll rose, residents said.', ['rose', 'residents']);
  check('Jets have bombed the hills of Mara, reported Thursday the Norland News Agency.', [
    'bombed',
    'Norland News Agency',
  ]);
  check('The committee reported Tuesday the loss of two boats.', ['loss', 'The committee']);
  check('He resigned, announced the firm and left the country.', ['left', '-']);
  check('Rebels had burned farms, the mayor, Ana Lopez, told reporters.', ['burned', 'Ana Lopez']);
  check('Two men were hurt, the director, Mehmet Kaya, told Reuters.', ['hurt', 'Mehmet Kaya']);
  check('They met a nurse, the mayor, Ana Lopez, and left.', ['left', '-']);
});

describe("whose saying is no other's", () => {
  test('the subject before it', async () => {
    const events = await readEvents('The soldiers left, said the general, and the town burned.', corenlp);
    expect(events).toContain('Statement said: speaker=the general');
  });
});

describe('what is added behind a tag', () => {
  check('The blast killed 12, said police, adding the toll could rise.', ['killed', 'police'], ['rise', 'police']);
  check('The crew was safe, said the ministry, noting that a tug had arrived.', ['arrived', 'the ministry']);
  check('Rebels took the fort, said the mayor, adding residents fled.', ['fled', 'the mayor']);
  check(
    'BEIRUT: Four men were killed on Sunday in a strike in southern Norland, the official news agency said, adding that a nurse was also wounded.',
    ['wounded', 'the official news agency'],
  );
  check('Rebels took the fort, adding residents of the port to their ranks.', ['took', '-'], ['adding', '-']);
});

describe('who has had the word alone goes on', () => {
  const told =
    'Envoy Omar Hale said Hale had met rebels. The rebels fled, said Gen. Tesfaye Bekele of the northern army. He said two drowned.';
  same(told, 'He', 'Tesfaye Bekele');
  same('The convoy left, Omar Hale said. The ministry said two drowned. He said it was wrong.', 'He', 'Omar Hale');
  same('Amina Diallo said the council had voted. He said the vote was unfair.', 'He', 'Amina Diallo', false);
});

describe('who is no group', () => {
  same('Halden Front commander Omar Ruiz told Reuters the group would disarm.', 'the group', 'Reuters', false);
  same('U.N. officials say the group is holding nine miners.', 'the group', 'U.N.', false);
  same("The Tarn Teachers' Union called a strike. The group asked for pay.", 'The group', "Tarn Teachers' Union");
  same('The African Union sent troops. The organization is poor.', 'The organization', 'African Union');
  same('A government was formed on Monday. The government pledged reforms.', 'The government', 'A government');
  same('The king named a government. The government will be sworn in on Friday.', 'The government', 'a government');
  same('Rebels want a state. The state banned the party.', 'The state', 'a state', false);
  same('Lake Foods will buy a group of hotels. The group will pay in May.', 'The group', 'Lake Foods');
  same('Hamas told Al Jazeera the movement had accepted.', 'the movement', 'Hamas');
  same(
    'Rebels toppled the Velin government in 2001. The government said it had won.',
    'The government',
    'the Velin government',
    false,
  );
  same('The Velin government fell silent. The government said it had won.', 'The government', 'The Velin government');
});

describe('letters with a stroke in them', () => {
  check('SPLM/A spokesman Yasir Deng told AFP the movement would sign.', ['sign', 'Yasir Deng']);
  test('are two bodies', async () => {
    const { mentions } = await annotate('NATO/EU talks began. USA/UK forces struck the port.');
    expect(mentions.filter(({ level, text }) => level === 'name' && text.includes('/'))).toEqual([]);
  });
  test('are one body', async () => {
    const { mentions } = await annotate(
      'The SLM/A signed a truce. HIV/AIDS nurses left. See A/RES/60/1 and the CPN/UML leader.',
    );
    const names = mentions.filter(({ kind, level }) => kind === 'Organization' && level === 'name');
    expect(names.map(({ text }) => text)).toEqual(['SLM/A', 'CPN/UML']);
  });
});

describe('what charges include', () => {
  const facts = (text: string, ...expected: string[]): void =>
    test(text, async () => expect(await readFactuality(text)).toEqual(expect.arrayContaining(expected)));
  facts('The charges include kidnapping, the murder of two guards and arson.', 'murder: alleged', 'arson: alleged');
  facts('The measures include the withdrawal of troops.', 'withdrawal:');
  facts('He dropped charges that included rape after the army attacked the camp.', 'rape: alleged', 'attacked:');
  facts('Ten soldiers went on trial on Monday for plotting against the junta.', 'plotting: alleged');
  facts('The coach went to the trial for the sale of the club.', 'sale:');
  facts('A bomb planted under a bridge failed to explode, police said.', 'explode: denied');
  facts('The two sides are going to sign the accord.', 'sign: planned');
});

describe('what is meant to be fought', () => {
  const fights = (text: string, ...expected: string[]): void =>
    test(text, async () =>
      expect((await readRelations(text, corenlp)).filter((one) => one.includes('FIGHTS'))).toEqual(expected),
    );
  fights('Kenya agreed to fight the rebels.');
  fights('Sudan is going to fight the rebels.');
  fights('Sudan continues to fight the rebels.', 'Sudan FIGHTS_AGAINST the rebels');
});

describe('garden paths and lists', () => {
  checkArcs(
    'A former general wanted for genocide was arrested in Brussels.',
    'wanted acl general',
    'general nsubj:pass arrested',
  );
  checkArcs('The general wanted to leave and was arrested.', 'general nsubj wanted');
  checkArcs(
    'The mediator has been trying to persuade the rebels, the government and the army to accept a truce.',
    'government conj rebels',
    'accept xcomp persuade',
  );
});

checkEventTypes('words of politics', [
  ['The envoy won a ceasefire from the two factions.', 'won', 'Action'],
  ['Kenya won the match.', 'won', 'Competition'],
  ['The opposition staged a walkout from parliament.', 'walkout', 'Protest'],
  ['Nurses began a walkout over pay.', 'walkout', 'LabourStrike'],
  ['Pilots staged a walkout as talks collapsed.', 'walkout', 'LabourStrike'],
  ['Since his takeover in 1999 the general has ruled alone.', 'takeover', 'Action'],
  ['The military takeover in Norland drew condemnation.', 'takeover', 'Coup'],
  ["The army's takeover of the port was condemned.", 'takeover', 'Action'],
  ['Soldiers marched for higher pay.', 'marched', 'Protest'],
  ['Soldiers marched through the town.', 'marched', 'Movement'],
  ['The firm rejected a takeover worth $3 billion.', 'takeover', 'Transaction'],
  ['He is going to Paris to sign the deal.', 'going', 'Movement'],
]);

describe('who of a list says it', () => {
  check('The blast killed two and wounded 12 people, witnesses and police said.', ['wounded', 'witnesses']);
  check('Gunmen fired on a bus, killing six and wounding 12, police and hospital officials said.', [
    'wounding',
    'police',
  ]);
  check(
    'Two helicopters fired missiles at a car on Tuesday, killing a guard and wounding at least 15 bystanders, witnesses and hospital officials said.',
    ['killing', 'witnesses'],
    ['wounding', 'witnesses'],
  );
  check('Police detained 40 people, journalists and monks among them, officials said.', ['detained', 'officials']);
  checkArcs('Officials, journalists and monks said they had fled.', 'Officials nsubj said');
});

describe('what is said of a word, and what words are no report', () => {
  check(
    'Norland accused Sarn of massing troops, a charge Velin officials denied.',
    ['massing', 'Norland'],
    ['denied', '-'],
  );
  check('He called it a siege, a term diplomats rarely use.', ['use', '-']);
  check("The army killed Omar Hale, the rebels' most feared commander.", ['killed', '-']);
  check('Interfax quoted Omar Hale as saying that federal troops had seized the palace.', ['seized', 'Omar Hale']);
  checkArcs('He faces a fine, a charge and a ban.', 'charge conj fine');
  checkArcs('Omar Hale, indicted for genocide by a tribunal in Sarn, is at large.', 'tribunal obl indicted');
  checkArcs(
    'A bomber drove a truck packed with explosives into an army base in Velin, 250 km north of Sarn, killing 12 soldiers.',
    'base obl drove',
  );
});

describe('whom the rebels are', () => {
  const text =
    'Communist rebels ambushed a convoy. The rebels fled. The state also faces Muslim separatist rebels. The rebels said they won.';
  same(text, 'The rebels', 'Communist rebels');
  same(text, 'The rebels', 'Muslim separatist rebels', false);
});

describe('a phrase that is the whole of its sentence', () => {
  test.each(['Near Mosul.', 'The toll rose.\n\nNear the town of Velin.', 'To confirm whether it would go.'])(
    '%s',
    async (text) => {
      expect(await readRelations(text, corenlp)).toEqual([]);
    },
  );
});
