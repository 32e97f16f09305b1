import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { checkEventTypes } from '../support/checkEventTypes.js';
import { checkSpeakers } from '../support/checkSpeakers.js';
import { readRelations } from '../support/readRelations.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

const { check, never } = eventChecks(corenlp);

checkEventTypes('markets ask for nothing, and sales aid nobody', [
  ['Demand for nickel weakened in May.', 'Demand', 'none'],
  ['Global demand will remain strong.', 'demand', 'none'],
  ['The carmaker cut output as demand from retailers slipped.', 'demand', 'none'],
  ["The union's demand for a 6 percent raise was rejected.", 'demand', 'Demand'],
  ["The rebels' demand for the release of prisoners was refused.", 'demand', 'Demand'],
  ['Residents pressed their demand for cheaper bread.', 'demand', 'Demand'],
  ["The rebels' demand for weapons angered Kenya.", 'demand', 'Demand'],
  ['The tax charge against the minister was dropped.', 'charge', 'Charge'],
  ['The hospital helped 300 people.', 'helped', 'Aid'],
  ['The government sent 20 million dollars to Kenya.', 'sent', 'Movement'],
  ['Its capital fell to 3 million dollars.', 'fell', 'Decrease'],
  ['The purchase of a Finnish smelter helped push its debt up.', 'helped', 'Action'],
  ['Volunteers helped two families.', 'helped', 'Aid'],
  ['The bank took a charge of $300 million.', 'charge', 'none'],
  ['The general denied the charge of treason.', 'charge', 'Charge'],
  ['The miner had the right of first refusal.', 'refusal', 'none'],
  ['The bank delivered a rate increase on Monday.', 'delivered', 'Action'],
  ['The postman delivered the parcels on Monday.', 'delivered', 'Movement'],
  ['The strike by pilots entered its third day on Monday.', 'entered', 'Action'],
  ['Troops entered the town.', 'entered', 'Movement'],
  ['The workshop stands at the far end of the bridge.', 'end', 'none'],
]);

checkEventTypes('workers strike, and nobody is hit', [
  ['An explosion at a coal mine killed two.', 'explosion', 'Accident'],
  ['A bomb explosion at a factory killed two.', 'explosion', 'Bombing'],
  ['An explosion at a police station killed two.', 'explosion', 'Bombing'],
  ['The central bank cut rates, sending the lira to a record low.', 'sending', 'Action'],
  ['The premier sent troops to the low hills.', 'sent', 'Movement'],
  ['Tarn Airways was placed in business rescue.', 'rescue', 'Investment'],
  ['The rescue of the divers began at dawn.', 'rescue', 'Rescue'],
  ['Power had been cut for nine days.', 'cut', 'Action'],
  ['The firm cut 300 jobs.', 'cut', 'Decrease'],
  ['The fitters walked off the job on Friday.', 'walked', 'LabourStrike'],
  ['The boy walked off the pitch on Friday.', 'walked', 'Movement'],
  ['The first strike since 2008 began on Friday. The union wants a raise.', 'strike', 'LabourStrike'],
  ['Members of the union favoured a strike in a ballot.', 'strike', 'LabourStrike'],
  ["The miners' union is to vote on whether to strike.", 'strike', 'LabourStrike'],
  ['Rebels told their drivers to strike at dawn.', 'strike', 'Attack'],
  ['A strike on the convoy killed nine soldiers. The union of journalists condemned it.', 'strike', 'Attack'],
  ['Missiles hit a depot. The first strike on Monday had damaged a port. A union condemned it.', 'strike', 'Attack'],
]);

check('what figures are of, and when they were told', [
  ['Sales fell to $4bn from just under $5bn at the end of May.', 'Decrease fell: extent~4bn'],
  ['Sales rose to 312 million euros from 290 million euros a year earlier.', 'Increase rose'],
  [
    'Shares fell more than 10 percent on Tuesday.',
    'Decrease fell: #change 10, extent~more than 10 percent, on=2024-05-07, patient~Shares',
  ],
  ['Sales rose from 3 million tonnes on Tuesday.', 'Increase rose'],
]);

never('dates of others', [
  ['The lender posted a profit of 3 million euros for 2011.', /2011/],
  ['The bank raised its inflation forecast for 2025.', /2025/],
  ['The fund cut its forecast for growth in 2025 to 2 percent.', /cut: .*2025|Increase growth/],
  ['Tea exports earned $1.3 billion in 2021, a third less than in 2019.', /2019/],
  [
    'The court fined Arvex 90 million euros for blocking sales of phones made by rivals.',
    /Production made: .*patient~90/,
  ],
  ['The firm lost 4.2 billion rupees in June, against a profit of 1.1 billion rupees a year ago.', /on=2023(?!-)/],
  ['Parliament on Sunday approved the 2023-24 budget.', /on=2023/],
  ['For the current quarter, Tesla said it expects sales to grow.', /said: .*on=/],
  ["Analysts expect a 7 percent increase from last year's $11.9 billion.", /2023/],
  ['The plant is to open by June, eight years later than planned.', /2032/],
  ['The premier called for the plan to be approved for 2025.', /2025/],
]);

check('the day of a report', [
  ["They learned a lot from Monday's game.", 'Competition game: on=2024-05-06'],
  ['The bank raised its forecast in March.', 'Increase raised: agent=The bank, on=2024-03'],
  [
    'Renault reported a decline in earnings on Wednesday.',
    'Statement reported: on=2024-05-08, patient~decline in earnings on Wednesday, speaker=Renault',
  ],
]);

describe('what came about as others had predicted', () => {
  checkSpeakers('The bank lowered its rate, as analysts had predicted.', ['lowered', '-']);
  checkSpeakers('The bank lowered its rate, as Hale said.', ['lowered', 'Hale']);
});

check('the day of an end, and what is run by others', [
  ['Drivers ended their strike on Saturday.', 'Action ended: agent=Drivers, on=2024-05-04'],
  ['The rebels ended the siege on 12 May 2003.', 'Action ended: agent=The rebels, on=2003-05-12'],
  [
    'A court in Lima blocked the sale of the shares on Friday.',
    'Prevention blocked: agent=A court, on=2024-05-10, patient~sale of the shares',
  ],
  ['Output at the Tarn mine, operated by Tesla, fell.', 'Action operated: agent=Tesla, patient~Tarn mine'],
]);

never('no town that is owned', [['Workers at a farm in Lima, owned by a Dutch firm, walked out.', /patient=Lima/]]);

check('what is foreseen', [
  ['The deficit is projected to narrow in 2026.', 'Action planned narrow: agent~deficit, on=2026'],
  ['Works approved to commence in 2026 will cost more.', 'Action planned commence: agent~Works, on=2026'],
]);

check('firms by trade and by half their name, and who loses work', [
  ['The miner raised its forecast.', 'Increase raised: agent=The miner'],
  [
    'Copper Hills Zambia Ltd reopened a mine. Copper Hills hired 300 people.',
    'Employment hired: agent=Copper Hills, patient=300 people',
  ],
  ['More than 16,000 employees lost their jobs.', 'Dismissal lost: victim=16,000 employees'],
  ['The firm commissioned the construction of two plants.', 'Production planned construction: patient~two plants'],
]);

check('who is no firm', [
  ['The Oslo-based trader was arrested.', 'Detention arrested: victim=The Oslo-based trader'],
  ['The takeover of Port Talbot by rebels was quick.', 'Action takeover: agent=rebels, patient=Port Talbot'],
]);

never('whose profit it is, and no place', [
  ['Higher prices helped lift revenue at Arvex Energy to $2.4 billion.', /in=Arvex/],
  ['Shares in Rio Verde rose on Monday.', /in=Rio Verde/],
]);

describe('who is based where', () => {
  test.each([
    ['Lena Hartwig is a Lagos-based analyst with brokerage Halden Capital.', /Halden Capital LOCATED_IN/, false],
    ['Delkor filed a claim against Zorlan Energy in Turin.', /Zorlan Energy LOCATED_IN/, false],
    ['The Oslo-based developer Hale was found dead at his home.', /LOCATED_IN Oslo/, false],
    ['The takeover of Port Talbot by rebels was quick.', /rebels CONTROLS Port Talbot/, true],
    ['The Geneva-based watchdog condemned the raid.', /watchdog LOCATED_IN Geneva/, true],
    ['Omar Said, chairman of the Sharjah-based builder Zorlan, resigned.', /Said HELD_OFFICE Zorlan/, true],
    ['Omar Said, chairman of the Sharjah-based builder Zorlan, resigned.', /HELD_OFFICE Sharjah/, false],
    ['Anna Lind, head of the Oslo-based Peace Institute, resigned.', /Lind HELD_OFFICE Peace Institute/, true],
    ['Omar Said, mayor of Sharjah, resigned.', /Said HELD_OFFICE Sharjah/, true],
  ])('%s %s %s', async (text, wanted, holds) => {
    expect((await readRelations(text, corenlp)).some((one) => wanted.test(one))).toBe(holds);
  });
});
