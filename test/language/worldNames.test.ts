import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readMentions } from '../../src/annotate/mentions/readMentions.js';
import type { Mention } from '../../src/model/mention.js';
import { testCoreNlpUrl } from '../support/services.js';

const client = createCoreNlpClient({ url: testCoreNlpUrl() });

const check = (text: string, expected: Record<string, Mention['kind']>, never: string[] = []) =>
  test(text, async () => {
    const reading = await client.read(text, {});
    const document = { source: { id: 'source:test', uri: 'urn:test', language: 'en' }, text, mediaType: 'text/plain' };
    const { mentions } = readMentions(reading, { document, times: [], datelines: [] });
    const found = Object.fromEntries(mentions.map((one) => [one.text, one.kind]));
    expect(found).toMatchObject(expected);
    for (const wrong of never) expect(Object.keys(found)).not.toContain(wrong);
  });

describe('bodies', () => {
  check('Analysts polled by Dow Jones Newswires expected a loss. It owns half of the Oslo Bors.', {
    'Dow Jones Newswires': 'Organization',
    'Oslo Bors': 'Organization',
  });
  check('Velcom, Norland’s biggest telecoms operator, reported a loss.', {
    Velcom: 'Organization',
    'Norland’s biggest telecoms operator': 'Organization',
  });
  check('The radio operator heard nothing.', { 'The radio operator': 'Person' });
  check('An emergency operator answered.', { 'An emergency operator': 'Person' });
  check('The rally was held by Caminemos la Tierra, a civil organization that helps farmers.', {
    'Caminemos la Tierra': 'Organization',
  });
  check('Opposition Leader Sajith Premadana of the Samagi Jana Balawega said his party would watch.', {
    'Samagi Jana Balawega': 'Organization',
    'Sajith Premadana': 'Person',
  });
  check('Ada Derana TV reported that he was ill.', { 'Ada Derana TV': 'Organization' });
  check('Norland’s rescue agency, known as Ronda, joined the search.', { Ronda: 'Organization' });
  check('He was handed over to the Tavrian Consulate-General in Lima.', {
    'Tavrian Consulate-General': 'Organization',
  });
  check('The U.N. peacekeeping mission, MONUSCO, moved the wounded.', { MONUSCO: 'Organization' });
  check('A spokesman for the banned Tehreek-e-Taliban Pakistan and a leader of Jamaat-ul-Ahrar spoke on Friday.', {
    'Tehreek-e-Taliban Pakistan': 'Organization',
    'Jamaat-ul-Ahrar': 'Organization',
  });
  check('The case of Camargo Brandt, one of the engineering firms in the inquiry, was dismissed.', {
    'Camargo Brandt': 'Organization',
  });
  check('The ECOWAS Authority of Heads of State and Government met in Accra.', {
    'ECOWAS Authority of Heads of State and Government': 'Organization',
  });
  check('Congress, where Fuerza Popular and Alianza para el Progreso hold most seats, rejected it.', {
    'Fuerza Popular': 'Organization',
    'Alianza para el Progreso': 'Organization',
  });
  check('The M23 took the town. An attack by the M23 was repelled.', { M23: 'Organization' });
});

describe('what has a name and a hyphen before it', () => {
  check('The Toronto-based company cut 200 jobs.', { 'The Toronto-based company': 'Organization', Toronto: 'Place' });
  check('An Iran-backed militia fired at them.', { 'An Iran-backed militia': 'Organization', Iran: 'Place' });
  check('The U.S.-led coalition left.', { 'The U.S.-led coalition': 'Organization' });
  check('The now-detained man was the leader of a far-right party.', {
    'The now-detained man': 'Person',
    'a far-right party': 'Organization',
  });
  check('The company backed militia leaders.', { 'The company': 'Organization' }, [
    'The company backed militia leaders',
  ]);
});

describe('what is no body and no town', () => {
  check('Halden County State’s Attorney Ada Berg met DA Lund in Halden County.', {
    'Halden County': 'Place',
    'Ada Berg': 'Person',
    Lund: 'Person',
  });
  check('A call about Covid cost much. Ada Berg, DOB: 4-16-56, stays in jail.', {}, ['Covid', 'DOB']);
  check('Prosecutors searched the Government Palace on Thursday.', { 'Government Palace': 'Place' });
  check('The raid, named Operation Dawn, was ordered by a judge.', {}, ['Operation Dawn']);
  check('The group fired Katyusha rockets at the town.', {}, ['Katyusha']);
  check('Gaza militants fired a rocket.', { Gaza: 'Place' });
  check('Shares fell 2 percent in the quarter. It sold its options market.', {}, ['the quarter', 'its options market']);
  check('They live in the old quarter.', { 'the old quarter': 'Place' });
  check('He was shot in the head outside a polling station a generation ago.', { 'a polling station': 'Place' }, [
    'the head',
    'a generation',
  ]);
  check('There was a bounty on his head. Two Pelikan 39 boats joined the search.', {}, ['his head', 'Pelikan']);
  check('The group is based in North and South Waziristan.', { 'South Waziristan': 'Place' }, ['North']);
  check('The head of the bank resigned.', { 'The head': 'Person' });
  check('The boy was hit about the head and face. The talks came to a head. She shook her head.', {}, [
    'the head',
    'a head',
    'her head',
  ]);
  check('The army arrested its head. The head of the guild met their party head.', {
    'its head': 'Person',
    'The head': 'Person',
  });
  check('The prosecution of the mayor was delayed. There were ten successful prosecutions.', {}, [
    'The prosecution',
    'ten successful prosecutions',
  ]);
  check('The prosecution said that the case was closed.', { 'The prosecution': 'Organization' });
  check('The mayor gained her trust and betrayed the public’s trust. It eroded the trust of investors.', {}, [
    'her trust',
    'the public’s trust',
    'the trust',
  ]);
  check('The council urged the authorities to act and accused the prosecution of fraud.', {
    'the authorities': 'Organization',
    'the prosecution': 'Organization',
  });
  check('The hospital trust paid the fine.', { 'The hospital trust': 'Organization' });
  check('The accord laid the foundation for trade and built on a strong foundation.', {}, [
    'the foundation',
    'a strong foundation',
  ]);
  check('The foundation paid for a school.', { 'The foundation': 'Organization' });
  check('Hackers broke into computer networks and a communications network.', {}, [
    'computer networks',
    'a communications network',
  ]);
  check('Police broke up a drug network.', { 'a drug network': 'Organization' });
  check('The town watched the military movements. The governor lost his authority.', {}, [
    'the military movements',
    'his authority',
  ]);
  check('The army increased patrols near the border. NATO membership is the goal.', {}, ['patrols', 'NATO membership']);
  check('A patrol was attacked near the border.', { 'A patrol': 'Organization' });
  check('There is a passenger coach and a sleeping coach. A huge poster hung there.', {}, [
    'a passenger coach',
    'a sleeping coach',
    'A huge poster',
  ]);
  check('The town wants real justice. It talked about the structure of the council and the industrial base.', {}, [
    'real justice',
    'the structure',
    'the industrial base',
  ]);
  check('The guard involved in the shooting was held.', { 'The guard': 'Person' });
  check('Hundreds met on Plaza Miranda and on Cerro de la Cruz.', {
    'Plaza Miranda': 'Place',
    'Cerro de la Cruz': 'Place',
  });
  check('He laid flowers at the Monument for Martyrs and the Halden Mausoleum in Hanoi.', {
    'Monument for Martyrs': 'Place',
    Hanoi: 'Place',
  });
  check('Many workers of the Marikana mine marched.', {}, ['mine']);
});

describe('people and peoples', () => {
  check('Many belong to the Luo ethnic group.', { Luo: 'Group' });
  check('The summit was attended by H.E. Manuel Serifo NHAMA, Interim President of Guinea.', {
    'Manuel Serifo NHAMA': 'Person',
  });
  check('South Korean President Park Min-hye left for Seoul. Park refused to meet them.', {
    'Park Min-hye': 'Person',
    Park: 'Person',
  });
  check('Mzoxolo Magidiwa hobbled home. "Nothing has changed," Magidiwa, 25, said at his shack.', {
    'Mzoxolo Magidiwa': 'Person',
    Magidiwa: 'Person',
  });
  check('The Association of Mineworkers and Construction Union (Amcu) called a strike. Amcu was absent.', {
    Amcu: 'Organization',
  });
  check('Herero and Nama leaders rejected the offer. Kiir is a Dinka.', {
    Herero: 'Group',
    Nama: 'Group',
    Dinka: 'Group',
  });
  check('Gunmen led by Mohamed Hamdan Ragalo, known as Hemeti, left.', { Hemeti: 'Person' });
  check('They found the boot of Andrew "Sandy" Irving, who vanished in 1924.', { 'Andrew "Sandy" Irving': 'Person' });
  check('The editor, Can Dunder, fled to Germany.', { 'Can Dunder': 'Person' });
  check("Moqtada al-Sader's followers stayed at home.", { 'Moqtada al-Sader': 'Person' });
  check('They believe that the minority Muslims were meant.', { Muslims: 'Group' });
  check('The attack killed Frontier Constabulary Commandant Sifwat Gayur.', {
    'Frontier Constabulary': 'Organization',
    'Sifwat Gayur': 'Person',
  });
  check('Deniz Aydar, head of the Harvest Party, has been held since May.', { 'Deniz Aydar': 'Person' });
  check('Police found Joaquín "El Tigre" Salas.', { 'Joaquín "El Tigre" Salas': 'Person' });
  check('Yoav Gallert met them. Gallert told troops to wait.', { Gallert: 'Person' });
  check('Ana Lopez urged Duquet to listen. The group has lost 16 people since Ivan Duquet came to power.', {
    Duquet: 'Person',
    'Ivan Duquet': 'Person',
  });
});

describe('media, allies, cases and works', () => {
  check('Aljazeera reported on Tuesday that the town had fallen. Telesur denied it.', {
    Aljazeera: 'Organization',
    Telesur: 'Organization',
  });
  check('The German aid group Sea-Rescue ran the ship.', { 'Sea-Rescue': 'Organization' });
  check('The Alliance for the Peoples of Our America met.', {}, ['Our']);
  check('The court struck down part of the act in Halden County v. Berg.', {}, ['Halden County', 'Berg']);
  check('"Emilia Serra", Jean Moreau’s musical about a drug lord, won the prize.', {}, ['Emilia Serra']);
  check('"We will fight," Emilia Serra said.', { 'Emilia Serra': 'Person' });
  check('The Rongbuk Glacier lies in Tibet.', { 'Rongbuk Glacier': 'Place' });
});

describe('lists of places', () => {
  check('Gunmen stormed Tsibiri, Gidan Adamu and Kwari late on Sunday.', {
    Tsibiri: 'Place',
    'Gidan Adamu': 'Place',
    Kwari: 'Place',
  });
  check('In Paris, Hale and Moore met the minister.', { Hale: 'Person' });
});

describe('ships', () => {
  check('The ferry, Blue Pearl, sank. A diver said the Blue Pearl had been overloaded.', {}, ['Blue Pearl']);
  check('The navy ship KRI Rigel joined the search.', {}, ['Rigel']);
});
