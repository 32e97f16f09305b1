import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readMentions } from '../../src/annotate/mentions/readMentions.js';
import type { Mention } from '../../src/model/mention.js';
import { testCoreNlpUrl } from '../support/services.js';

const client = createCoreNlpClient({ url: testCoreNlpUrl() });

const read = async (text: string) => {
  const reading = await client.read(text, {});
  const document = { source: { id: 'source:test', uri: 'urn:test', language: 'en' }, text, mediaType: 'text/plain' };
  return readMentions(reading, { document, times: [], datelines: [] });
};

const check = (
  text: string,
  level: Mention['level'],
  expected: Record<string, Mention['kind']>,
  never: string[] = [],
) =>
  test(text, async () => {
    const { mentions } = await read(text);
    const found = Object.fromEntries(
      mentions.filter((one) => one.level === level).map(({ text, kind }) => [text, kind]),
    );
    expect(found).toMatchObject(expected);
    for (const wrong of never) expect(Object.keys(found)).not.toContain(wrong);
  });

describe('names', () => {
  // Firms, platforms and bands that taggers take for people and towns; a person of that name stays one.
  check('The depot is run by Klarna and the post on Xiaohongshu was deleted.', 'name', {
    Klarna: 'Organization',
    Xiaohongshu: 'Organization',
  });
  check('Ana Robinhood spoke. Robinhood left.', 'name', { 'Ana Robinhood': 'Person', Robinhood: 'Person' });
  // Creeds are nothing that acts, and a special agent is no place.
  check('A group set up to tackle Islamophobia met Special Agent in Charge Ana Petrova.', 'name', {}, [
    'Islamophobia',
    'Charge',
  ]);
  // A state of the US, a town in Ohio; the village of Sul has its noun.
  check('Leaders in the US state of Ohio spoke.', 'name', { Ohio: 'Place' }, ['US state']);
  check('She lives in Sul village in an Ohio town near Osa district.', 'name', { Ohio: 'Place' }, ['Ohio town']);
  // A shoal is nobody; Ana Bay is.
  check('The ship sank off Selby Shoal.', 'name', { 'Selby Shoal': 'Place' });
  check('The mayor thanked Ana Bay.', 'name', { 'Ana Bay': 'Person' });
  // Where somebody is from, and what a land stands behind; a list of names is none.
  check('Mr Hale, from Selby, said little.', 'name', { Selby: 'Place' });
  check('The shots were heard at the Butler, Pennsylvania, rally.', 'name', { Butler: 'Place' });
  check('The man was named as Ana Petrova, 31, of Marietta, Georgia.', 'name', { Marietta: 'Place' });
  check('The award went to Ana Petrova, Norway, and two others.', 'name', { 'Ana Petrova': 'Person' });
  // A town of the tables that the text tells only as a last name.
  check('The singer Ana Houston fled. Houston had lived in Lima.', 'name', { Houston: 'Person' });
  check('The singer Ana Houston lives in Houston. Houston is hot.', 'name', { Houston: 'Place' });
  check('Secretary-General Lee Tae-min arrived on Monday.', 'name', { 'Lee Tae-min': 'Person' });
  check('The note was signed by Secretary-General Lee.', 'name', { Lee: 'Person' });
  check(
    'The United Nations Interim Force in Lebanon and the OSCE Special Monitoring Mission to Ukraine reported on Monday.',
    'name',
    {
      'United Nations Interim Force in Lebanon': 'Organization',
      'OSCE Special Monitoring Mission to Ukraine': 'Organization',
    },
    ['Lebanon', 'Ukraine'],
  );
  check(
    "The court named Omar 'Abd al-Rahman Saleh, a banker, and Hassan Ali Nasser, a trader.",
    'name',
    { "Omar 'Abd al-Rahman Saleh": 'Person', 'Hassan Ali Nasser': 'Person' },
    ['Omar', 'Abd al-Rahman Saleh'],
  );
  check("The court said 'Ali Nasser was not there'.", 'name', { 'Ali Nasser': 'Person' });
  check('Petrova bought the MacBook Air in California.', 'name', { California: 'Place' }, ['MacBook Air']);
  check(
    'The court jailed three former Bank of Oslo officials on Monday.',
    'nominal',
    { 'three former Bank of Oslo officials': 'Group' },
    ['Bank of Oslo officials'],
  );
  check('The court heard Bank of Oslo officials on Monday.', 'nominal', { 'Bank of Oslo officials': 'Group' });
  check('The Peacekeeping Force left Lebanon, and the Army Mission in the town closed.', 'name', { Lebanon: 'Place' });
  check('The village of Al-Sul and the hamlet of Saint-Orban were evacuated.', 'name', {
    'Al-Sul': 'Place',
    'Saint-Orban': 'Place',
  });
  check(
    'The Harrow Accords and the Joint Report on River Trade followed document A/HRC/12/48 and Directive 2001/5/EC.',
    'name',
    {},
    ['Harrow Accords', 'Joint Report on River Trade', 'HRC', 'EC'],
  );
  check('Lima/5 May - The Warsaw Pact left Hungary, and the Harbour Energy Bill failed.', 'name', {
    Lima: 'Place',
    'Warsaw Pact': 'Organization',
    Hungary: 'Place',
  });
  check("New Zealand's and Chad's envoys left.", 'nominal', { "New Zealand's and Chad's envoys": 'Group' });
  check('The HRC and the EC met Jude Law and Bill Hart over the Harbour Protection Bill.', 'name', {
    HRC: 'Organization',
    EC: 'Organization',
    'Jude Law': 'Person',
    'Bill Hart': 'Person',
  });
  // What stands under a page is said by nobody.
  check('The paper is read in Leeds. About us: Contact Us for more.', 'pronoun', {}, ['us', 'Us']);
  check('He told us about us.', 'pronoun', { us: 'Group' });
  check('Us they never asked.', 'pronoun', { they: 'Group' });
  // What moves has a name that is no person's or place's.
  check('A plane called Spirit of Kansas and the ferry "Princess Elena" met near Bari.', 'name', { Bari: 'Place' }, [
    'Kansas',
    'Elena',
    'Princess Elena',
  ]);
  check('A man called Omar Hadi left a ship in Bari.', 'name', { 'Omar Hadi': 'Person', Bari: 'Place' });
  check('The pilot said "Princess Elena was aboard the ferry".', 'name', { Elena: 'Person' });
  check('The town of Mayor Adams is small.', 'name', {}, ['Mayor Adams']);
  check('Militants attacked Camp Orrin on Sunday.', 'name', { 'Camp Orrin': 'Place' });
  check('Bosch is cutting jobs. Meta said it would appeal.', 'name', { Bosch: 'Organization', Meta: 'Organization' });
  check('Anna Bosch was elected mayor. Bosch thanked the voters.', 'name', { Bosch: 'Person' });
  check('UNITED NATIONS - UN Secretary-General Han Do-moon on Saturday condemned the raid.', 'name', {
    'Han Do-moon': 'Person',
  });
  check('UN Secretary-General Ban Ki-moon left. Ban also spoke.', 'name', { 'Ban Ki-moon': 'Person', Ban: 'Person' });
  check('The Ana Berg-led group left.', 'name', {}, ['Ana Berg-led']);
  // What only a body is said to be.
  check('Kadir, a militia loyal to the governor, fought Zandor, an offshoot of the Free Army.', 'name', {
    Kadir: 'Organization',
    Zandor: 'Organization',
  });
  check("Solvik, Norway's largest lender, and its rival Bolden cut jobs.", 'name', {
    Solvik: 'Organization',
    Bolden: 'Organization',
  });
  check('The club said its owner Bolden would sell his shares.', 'name', { Bolden: 'Person' });
  check('John Mills was hurt. Mills, a crane operator, fell.', 'name', { 'John Mills': 'Person', Mills: 'Person' });
  check('After talks in Geneva, Lavrov and Kerry jointly called for a truce.', 'name', {
    Geneva: 'Place',
    Lavrov: 'Person',
    Kerry: 'Person',
  });
  check('Tarnex, a company based in Leeds, lost money.', 'name', { Tarnex: 'Organization' });
  check('Kadir, a militia commander, met his rival Bolden.', 'name', { Kadir: 'Person', Bolden: 'Person' });
  check('Maria, a union of women said, was ill.', 'name', { Maria: 'Person' });
  check('A US-backed militia met a Czech-born engineer.', 'nominal', {
    'A US-backed militia': 'Organization',
    'a Czech-born engineer': 'Person',
  });
  check('Two expert panels looked at the solar panels.', 'nominal', { 'Two expert panels': 'Organization' }, [
    'the solar panels',
  ]);
  check('The Office of the Prosecutor General of Ukraine opened a case.', 'name', {
    'Office of the Prosecutor General of Ukraine': 'Organization',
  });
  check('Spokesman Najib Danish denied it. Nobody was hurt, Danish said. Danish ships sailed.', 'name', {
    Danish: 'Person',
  });
  check('The Danish said no, and Danish ships sailed.', 'name', {}, ['Danish']);
  check('Tom French left in 1990. French is taught in schools, and the young French won the cup.', 'name', {}, [
    'French',
  ]);
  check('Chanel was born in Sarn in 1883.', 'name', { Chanel: 'Person' });
  check('The Camp Commander left, and the Camp Fire burned for days.', 'name', {}, ['Camp Commander']);
  check('FIFA suspended the Guatemalan Football Federation on Tuesday.', 'name', {
    'Guatemalan Football Federation': 'Organization',
  });
  check('They stressed the role of the Hungary–Azerbaijan Joint Intergovernmental Commission.', 'name', {
    'Hungary–Azerbaijan Joint Intergovernmental Commission': 'Organization',
  });
  check('Berg Clinic Memorial fired its head.', 'name', { 'Berg Clinic Memorial': 'Organization' });
  check('A wreath was laid at the Memorial of the Unknown Sailor, near Station Square.', 'name', {
    'Memorial of the Unknown Sailor': 'Place',
    'Station Square': 'Place',
  });
  check("The Georgian Dream party and the prosecutor's office denied it.", 'name', {
    'Georgian Dream': 'Organization',
  });
  check(
    "Her call was endorsed by the Office of the High Commissioner for Human Rights and the State's lawyers.",
    'name',
    { 'Office of the High Commissioner for Human Rights': 'Organization' },
    ['State'],
  );
  check(
    'The note was handed over by the Embassy of Georgia in Vienna on Tuesday.',
    'name',
    { 'Embassy of Georgia': 'Organization', Vienna: 'Place' },
    ['Georgia', 'Tuesday'],
  );
  check(
    'The former Soviet Union sent units of the Soviet Army to the Fergana region.',
    'name',
    { 'Soviet Union': 'Place', 'Soviet Army': 'Organization', 'Fergana region': 'Place' },
    ['Soviet', 'the Soviet Army'],
  );
  check(
    'The Islamic State of Iraq and the Levant said that its fighters had entered Mosul.',
    'name',
    { 'Islamic State of Iraq and the Levant': 'Organization', Mosul: 'Place' },
    ['Iraq', 'Levant'],
  );
  check(
    'President Nicéphore Adjovi met Mr. Đặng Văn Lâm and Łukasz Wójcik in Cotonou.',
    'name',
    { 'Nicéphore Adjovi': 'Person', 'Łukasz Wójcik': 'Person', Cotonou: 'Place' },
    ['President', 'Mr. Đặng Văn Lâm'],
  );
  check('The Georgian and Kurdish delegates spoke Arabic in May. -- Ed.', 'name', {}, [
    'Georgian',
    'Kurdish',
    'Arabic',
    'May',
    'Ed',
  ]);
});

describe('the office that a body serves', () => {
  check('He met the Director of the Office of the President.', 'name', { 'Office of the President': 'Organization' }, [
    'Office of the',
  ]);
  check('The head of the Office of the Prime Minister resigned.', 'name', {
    'Office of the Prime Minister': 'Organization',
  });
  check('The office of the president was closed.', 'name', {}, ['office of the president']);
});

describe('states that the tagger does not know', () => {
  check(
    'The Republic of Arvenia condemned the shelling by the armed forces of Dorland. Dorland denied it, and Arvenia protested.',
    'name',
    { Dorland: 'Place', Arvenia: 'Place' },
  );
  check('The government of Blair fell in May, and Blair resigned.', 'name', { Blair: 'Person' });
});

describe('nominals', () => {
  check('At least 11 people were killed and more than 30 villagers fled.', 'nominal', {
    '11 people': 'Group',
    '30 villagers': 'Group',
  });
  check('Four fishermen and several soldiers were held by the rebels near the border.', 'nominal', {
    'Four fishermen': 'Group',
    'several soldiers': 'Group',
    'the rebels': 'Group',
    'the border': 'Place',
  });
  check(
    'The company told its lawyers that the foreign minister had no objection.',
    'nominal',
    { 'The company': 'Organization', 'the foreign minister': 'Person' },
    ['no objection'],
  );
});

describe('rules and rulers', () => {
  check('Both sides kept the ceasefire regime.', 'nominal', {}, ['the ceasefire regime']);
  check('The regime jailed its critics.', 'nominal', { 'The regime': 'Organization' });
});

describe('markets', () => {
  check('The parts were bought on the open market.', 'nominal', {}, ['the open market']);
  check('A bomb exploded in a crowded market.', 'nominal', { 'a crowded market': 'Place' });
});

describe('what stands around a name', () => {
  check('The village of Aisby and the resort of Taormina lie between Kladno and Slany.', 'name', {
    Taormina: 'Place',
    Slany: 'Place',
  });
  check('Ana Kovac will run for mayor of Split.', 'name', { 'Ana Kovac': 'Person', Split: 'Place' });
  check('The army retook Robotyne in June, and police recaptured Hale.', 'name', { Robotyne: 'Place' });
  check('The tribunal indicted Colonel Milan Repic in 1999.', 'name', { 'Milan Repic': 'Person' }, ['Milan']);
  check('Sergeant First Class Daniel Ortiz died in Mosul.', 'name', { 'Daniel Ortiz': 'Person' });
  check('Ericsson said the Aurora X2 phone would go on sale in Japan.', 'name', { Ericsson: 'Organization' }, [
    'Aurora',
  ]);
  check('The Boeing 737 of Lion Air crashed.', 'name', { 'Lion Air': 'Organization' }, ['Boeing', 'Boeing 737']);
  check('Boeing cut 300 jobs in Seattle.', 'name', { Boeing: 'Organization', Seattle: 'Place' });
  check('The South African carrier SkyLink cancelled all flights.', 'name', { SkyLink: 'Organization' });
  check('Bishop Samuel Okoro of the Diocese of Jos buried the victims.', 'name', { 'Diocese of Jos': 'Organization' });
  check('The University of Tartu and Charles University signed an agreement.', 'name', {
    'University of Tartu': 'Organization',
    'Charles University': 'Organization',
  });
  check("The president's party, Nur, won 71 of the 98 seats.", 'name', { Nur: 'Organization' });
  check('A spokesman for the party, Hale, said so.', 'name', { Hale: 'Person' });
  check('The Church of the Nativity and the House of Culture were closed.', 'name', {
    'Church of the Nativity': 'Place',
    'House of Culture': 'Place',
  });
  check('The Church of England and Freedom House declined to comment.', 'name', {
    'Church of England': 'Organization',
    'Freedom House': 'Organization',
  });
  check(
    'The Chairperson-in-Office of the OSCE and the ambassador-at-large met Attorney-General Priya Nair.',
    'nominal',
    { 'The Chairperson-in-Office': 'Person', 'the ambassador-at-large': 'Person' },
    ['Attorney-General', 'The Chairperson'],
  );
});

describe('coreference', () => {
  const checkOne = (text: string, ...together: string[]) =>
    test(text, async () => {
      const { mentions, clusters } = await read(text);
      const textOf = new Map(mentions.map(({ id, text }) => [id, text]));
      expect(clusters.map((cluster) => cluster.mentions.map((id) => textOf.get(id)))).toContainEqual(together);
    });

  checkOne(
    'Salome Tandia, a village teacher, left on Monday. She said that Tandia was her married name.',
    'Salome Tandia',
    'a village teacher',
    'She',
    'Tandia',
    'her',
  );
  checkOne('Peru closed its border with Chile. The country will open it again in June.', 'Peru', 'its', 'The country');
  checkOne(
    'The Oliy Majlis (Uzbek Parliament) met in Tashkent. The parliament adopted a law.',
    'Oliy Majlis',
    'Uzbek Parliament',
    'The parliament',
  );
});
