import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readRelations } from '../support/readRelations.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** Each sentence, with all that it tells of people, bodies and places; without any, that there is nothing to tell. */
const check = (title: string, cases: readonly (readonly [string, ...string[]])[]): void =>
  describe(title, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', async ({ text, expected }) => {
      expect(await readRelations(text, corenlp)).toEqual([...expected].sort());
    });
  });

check('where bodies have their seat', [
  ["Moscow's Bolshoi Theater opened again.", 'Bolshoi Theater LOCATED_IN Moscow'],
  ["Peru's leftist Shining Path denied it.", 'Shining Path LOCATED_IN Peru'],
  ['Pennzoil Co. of Houston sued.', 'Pennzoil Co. LOCATED_IN Houston'],
  ['Texaco Inc., of White Plains, N.Y., sued.', 'Texaco Inc. LOCATED_IN White Plains', 'White Plains LOCATED_IN N.Y.'],
  ['The Kiel Institute, in Munich, lowered its forecast.', 'Kiel Institute LOCATED_IN Munich'],
  ['Nadia Kern met the Harbour Trust, a charity in Bristol.', 'Harbour Trust LOCATED_IN Bristol'],
  ["Iran's United Nations envoy left.", "Iran's United Nations envoy REPRESENTS Iran"],
  ["Malta's largest bank, the Bank of Valletta, lost money.", 'Bank of Valletta LOCATED_IN Malta'],
  ['Mining giant Belvane, headquartered in Perth, employs 9,000 people.', 'Belvane LOCATED_IN Perth'],
  ['Boeing, in January, hired 90 men.'],
]);

check('places in places', [
  ['It was stolen from the Louvre in Paris.', 'Louvre LOCATED_IN Paris'],
  ['Mount Etna, on the island of Sicily, erupted.', 'Mount Etna LOCATED_IN Sicily'],
  ['They came from Burbank, Calif., and Bend, Ore.', 'Bend LOCATED_IN Ore.', 'Burbank LOCATED_IN Calif.'],
  ['The ship left Subic Bay in the Philippines.', 'Subic Bay LOCATED_IN Philippines'],
  ['The Loire, the longest river in France, rose.', 'Loire LOCATED_IN France'],
  ['A plant in Rochester, New York, closed.', 'Rochester LOCATED_IN New York'],
  ['They flew to London, New York and Paris.'],
]);

check('who killed whom, without a verb', [
  ['Gavrilo Princip, the assassin of Franz Ferdinand, was young.', 'Franz Ferdinand KILLED_BY Gavrilo Princip'],
  ['Charles Guiteau, the man who killed James Garfield, fled.', 'James Garfield KILLED_BY Charles Guiteau'],
  ["James Earl Ray, Martin Luther King's killer, escaped.", 'Martin Luther King KILLED_BY James Earl Ray'],
  ['Mark Chapman is serving 20 years to life for the slaying of John Lennon.', 'John Lennon KILLED_BY Mark Chapman'],
  ['Dan White shot and killed George Moscone.', 'George Moscone KILLED_BY Dan White'],
  ['Abraham Lincoln was shot and killed by John Booth.', 'Abraham Lincoln KILLED_BY John Booth'],
  ['Booth fatally shot Lincoln.', 'Lincoln KILLED_BY Booth'],
  ['Dale Roth, the alleged killer of John Wood, denied everything.'],
  ['Hugo Fenn was acquitted of murdering Alice Moore.', 'not Alice Moore KILLED_BY Hugo Fenn'],
  ['Hugo Fenn shot Alice Moore.'],
]);

check('where people are at home', [
  ['Owen Platt, a Denver surgeon, testified.', 'Owen Platt LIVES_IN Denver'],
  ['They met Florida farmer Owen Platt.', 'Owen Platt LIVES_IN Florida'],
  ['Irma Lund moved to Oslo in 1950.', 'Irma Lund LIVES_IN Oslo'],
  ['Richard Lugar, the Indiana Republican, agreed.', 'Richard Lugar LIVES_IN Indiana'],
  ['Ray Dell grew up in Gary.', 'Ray Dell LIVES_IN Gary'],
  ['Lee Oswald once lived in Minsk.', 'Lee Oswald LIVES_IN Minsk'],
  ['Born in Riga, Latvia, Max Stein wrote.', 'Max Stein BORN_IN Riga', 'Riga LOCATED_IN Latvia'],
  ['Irma Lund visited Oslo.'],
  ['Irma Lund may move to Oslo.'],
  ['Ruth Cass, a Denver correspondent, testified.'],
]);

check('who belongs to whom', [
  ['Michel Dubois, a geologist for the French oil company Total, was freed.', 'Michel Dubois MEMBER_OF Total'],
  ['Jorge Paz, now a lecturer at Yale University, agreed.', 'Jorge Paz MEMBER_OF Yale University'],
  ['Rep. Don Young, R-Alaska, agreed.', 'Don Young LIVES_IN Alaska', 'Don Young REPRESENTS Alaska'],
  ['George Bell of Merrill Lynch & Co. agreed.', 'George Bell MEMBER_OF Merrill Lynch & Co.'],
  ['Fighters loyal to Gen. Rashid Dostum fled.', 'Fighters ALLIED_WITH Rashid Dostum'],
  ['A clinic supported by the Hartwell Foundation was looted.'],
  ['Rebels supported by the Hartwell Front fled.', 'Rebels ALLIED_WITH Hartwell Front'],
  ['Troops loyal to the junta fled.', 'Troops ALLIED_WITH the junta'],
  ['A former subsidiary of Union Holdings, Nordic Air, closed.'],
  ['A would-be founder of the Green Party, Ana Petrova, left.'],
  ['Fans loyal to the Beatles came.'],
]);

check('offices', [
  ['Gov. Ellen Marsh of Ohio agreed.', 'Ellen Marsh HELD_OFFICE Ohio (Gov.)', 'Ellen Marsh LIVES_IN Ohio'],
  ["Kuwait's oil minister, Sheik Ali Al-Sabah, agreed.", 'Ali Al-Sabah HELD_OFFICE Kuwait (oil minister)'],
  [
    'Li Wei, deputy director of the Seismological Bureau in Beijing, agreed.',
    'Li Wei HELD_OFFICE Seismological Bureau (deputy director)',
    'Seismological Bureau LOCATED_IN Beijing',
  ],
  [
    'James Cole, vice president and general manager of the Hilton Hotel, agreed.',
    'James Cole HELD_OFFICE Hilton Hotel (general manager)',
    'James Cole HELD_OFFICE Hilton Hotel (vice president)',
  ],
  [
    'James Cole, chairman and chief executive of Sears, agreed.',
    'James Cole HELD_OFFICE Sears (chairman)',
    'James Cole HELD_OFFICE Sears (chief executive)',
  ],
  [
    'Anna Weiss, head of the Vienna office of Amnesty International, agreed.',
    'Anna Weiss HELD_OFFICE Amnesty International (head)',
  ],
  ['Chrysler Corp. Chairman Lee Iacocca agreed.', 'Lee Iacocca HELD_OFFICE Chrysler Corp. (Chairman)'],
  ['Roberta Tinsley, a Memphis attorney, agreed.', 'Roberta Tinsley LIVES_IN Memphis'],
  ['Ellen Marsh, who met the head of the Vienna office of Amnesty International, agreed.'],
]);

check('who is of a body or at home somewhere', [
  ['Leila Haddad works as a researcher at the Carnegie Institute.', 'Leila Haddad MEMBER_OF Carnegie Institute'],
  ['Leila Haddad may work as a researcher at the Carnegie Institute.'],
  ['Klaus Berg, a former researcher at the Carnegie Institute, denied it.'],
  ['Elif Kaya, a journalist based in Berlin, left.', 'Elif Kaya LIVES_IN Berlin'],
  ['Elif Kaya, a journalist detained in Berlin, left.'],
  ['Tomas Novak, a Czech-born engineer living in Toronto, left.', 'a Czech-born engineer LIVES_IN Toronto'],
  ['Said Amri writes for the Daily Herald.', 'Said Amri MEMBER_OF Daily Herald'],
  ['A member of the ruling Fidesz party, Gergely Toth, resigned.', 'A member MEMBER_OF Fidesz'],
  ['Zandor, an offshoot of the Free Army, claimed the attack.', 'Zandor PART_OF Free Army'],
  [
    "Sheikh Diallo's brother, Amadou, leads the National Rally party.",
    'Amadou HELD_OFFICE National Rally party (leader)',
    'Amadou RELATED_TO Diallo (brother)',
  ],
]);

check('who belongs to whom', [
  [
    'Bulgaria and Romania are members of NATO and the EU.',
    'Bulgaria MEMBER_OF EU',
    'Bulgaria MEMBER_OF NATO',
    'Romania MEMBER_OF EU',
    'Romania MEMBER_OF NATO',
  ],
  ['Peru became a member of the World Trade Organization in 1995.', 'Peru MEMBER_OF World Trade Organization'],
  ['Peru may become a member of the World Trade Organization.'],
  ['Beside the Golan Heights, the village of Hader is held by the army.', 'the army CONTROLS Hader'],
  ['The Daily Herald, which belongs to Viktor Hmara, backed him.', 'Daily Herald OWNED_BY Viktor Hmara'],
  ['The Harbour Bank was sold to the Delta Group in 1997.', 'Harbour Bank OWNED_BY Delta Group'],
  ['The Harbour Bank may be sold to the Delta Group.'],
  ['The Harbour Bank is being sold to the Delta Group.'],
  ["China's biggest trading partner, the European Union, imposed tariffs."],
  ['Timo Salo set up the Arctic Institute in 2013.', 'Arctic Institute FOUNDED_BY Timo Salo'],
  ['Ivo Hrast was sworn in as president of Slovenia.', 'Ivo Hrast HELD_OFFICE Slovenia (president)'],
]);

check('ties that somebody denies', [
  ['Iran denied supporting the Houthi rebels.', 'not Iran ALLIED_WITH the Houthi rebels'],
  ['Rwanda denied that it backs the M23 rebels.', 'not it ALLIED_WITH the M23 rebels', 'the M23 rebels MEMBER_OF M23'],
  ['Rwanda said that it backs the M23 rebels.', 'it ALLIED_WITH the M23 rebels', 'the M23 rebels MEMBER_OF M23'],
]);
