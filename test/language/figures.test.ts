import { describe, expect, test } from '@jest/globals';
import { figures } from '../../src/extract/figures/figures.js';
import { extract } from '../../src/extract/index.js';
import { asserted, nothing } from '../../src/extract/rule.js';
import { annotate, eventsAt } from '../support/annotate.js';

/** Figures as "measure value unit < trigger", with a bound or range in the value. */
const read = async (text: string): Promise<string[]> => {
  const { mentions, claims } = figures(await annotate(text), nothing);
  const told = claims.filter((claim) => claim.predicate === 'HAS_FIGURE');
  return told.map((claim) => {
    const event = mentions.find((one) => one.id === claim.subject)!;
    const { measure, value, upper, qualifier, unit } = mentions.find((one) => one.id === claim.object)!.figure!;
    const number = `${qualifier === 'exact' ? '' : `${qualifier} `}${value}${upper ? `-${upper}` : ''}`;
    return `${measure} ${number}${unit ? ` ${unit}` : ''} < ${event.text}`;
  });
};

const cases: readonly (readonly [string, ...string[]])[] = [
  // The second number of a vote is against.
  [
    'The assembly adopted the resolution by 112 votes to 13 with 20 abstentions.',
    'votes 112 vote < adopted',
    'against 13 < adopted',
    'abstentions 20 abstention < adopted',
  ],
  ['The Senate confirmed the judge by a vote of 51 to 49.', 'votes 51 < confirmed', 'against 49 < confirmed'],
  ['Lawmakers approved the bill 58-41.', 'votes 58 < approved', 'against 41 < approved'],
  ['The motion passed by 14 votes to none.', 'votes 14 vote < passed', 'against 0 < passed'],
  [
    'The council adopted it by a vote of 13 in favour, with two abstentions.',
    'votes 13 < adopted',
    'abstentions 2 abstention < adopted',
  ],
  // How long somebody was sentenced to; other lengths of time are none.
  ['The court sentenced him to 12 years.', 'sentence 12 year < sentenced'],
  ['A judge sentenced the clerk to 15 years to life in prison.', 'sentence at least 15 year < sentenced'],
  ['The driver was sentenced on Monday to five years in prison.', 'sentence 5 year < sentenced'],
  ['The poet was jailed for 12 years after a trial of three weeks.', 'sentence 12 year < jailed'],
  ['The court gave the clerk a sentence of 18 months.', 'sentence 18 month < sentence'],
  ['She got a 10-year prison sentence for fraud.', 'sentence 10 year < sentence'],
  ['The clerk got a sentence of two to six years.', 'sentence 2-6 year < sentence'],
  ['The clerk was sentenced to 3 ½ to 10 years in prison.', 'sentence 3.5-10 year < sentenced'],
  ['The driver was sentenced after three years in custody.'],
  ['The driver was sentenced two years later.'],
  ['She won a four-year term.'],
  ['The clerk, aged 40 years, was jailed on Monday.'],
  // Weapons fired, and stopped on their way.
  ['Rebels fired 14 rockets at the town on Sunday.', 'fired 14 rocket < fired'],
  ['The army said that about 50 projectiles were launched from the south.', 'fired about 50 projectile < launched'],
  ['The militia fired a barrage of 40 rockets at the port.', 'fired 40 rocket < barrage'],
  ['The battery intercepted 30 drones.', 'intercepted 30 drone < intercepted'],
  ['The firm launched three products.'],
  ['The factory built 40 rockets.'],
  // By how much something grew or fell, and not to what.
  ['Profits rose by 7.1% to 452 million last year.', 'change 7.1 percent < rose'],
  ['The index fell 2.6 percent on Tuesday.', 'change 2.6 percent < fell'],
  ['Exports saw a 12 per cent drop in May.', 'change 12 percent < drop'],
  ['The government cut the tax by three percentage points.', 'change 3 percentage point < cut'],
  ['The bank raised its rate to 25 percent.'],
  ['The coin lost 50 cents.'],
  [
    'Norland has agreed to reduce and remove tariffs on cars coming into Norland from the U.S. Currently the tariff is 40%.',
  ],
  ['Arson made up 10% of the cases.'],
  // How many a share is, is not told.
  ['Half of the 200 hostages were freed.'],
  ['The guards freed most of the 200 hostages.'],
  ['Two-thirds of the town’s 9,000 inhabitants fled.'],
  ['About 60 percent of the 1,500 prisoners were released.'],
  ['Nearly all of the 300 clerks were dismissed.'],
  ['Most of the 300 soldiers who died were young.', 'killed 300 soldier < died'],
  ['All of the 300 clerks were dismissed.', 'dismissed 300 clerk < dismissed'],
  ['Some of the 40 wounded died later.', 'wounded 40 < wounded'],
  // Who is drawn to a gathering takes part in it.
  ['The rally drew tens of thousands.', 'participants at least 20000 < drew'],
  ['The march attracted about 5,000 people.', 'participants about 5000 person < attracted'],
  ['The museum attracted about 5,000 people.'],
  ['The rally drew 40 complaints.'],
  // Who is expelled from a party stays in the country.
  ['The party expelled six of its deputies.'],
  ['The junta expelled six missionaries.', 'deported 6 missionary < expelled'],
  ['Russia expelled 30 deputies of the European Parliament.', 'deported 30 deputy < expelled'],
  ['Belarus deported 12 activists to Poland.', 'deported 12 activist < deported'],
  // A year, others' number and a score that is read already are no votes.
  ['The country voted in 2016 in favour of leaving the European Union.'],
  ['Deputies voted on Monday, and 40 in favour of the bill cheered.'],
  ['The council voted 14 in favour to 3 against.', 'votes 14 < voted', 'against 3 < voted'],
  // More of them.
  ['Ten more or less were wounded.', 'wounded 10 < wounded'],
  ['Six clerks were killed and ten more were wounded.', 'killed 6 clerk < killed', 'wounded 10 < wounded'],
  ['Ten more than last year were wounded.'],
  // Who flees from a deed is not driven out.
  ['Two gunmen fled on a motorcycle.'],
  ['2,000 prisoners were displaced by the flood.', 'displaced 2000 prisoner < displaced'],
  ['Forty inmates fled the prison on Monday.'],
  ['Ten thousand convicts fled the war.', 'displaced 10000 convict < fled'],
  ['Two thousand villagers fled.', 'displaced 2000 villager < fled'],
  // A number behind a date is no part of it.
  ['On Tuesday 46 miners died in the pit.', 'killed 46 miner < died'],
  ['In April 130 villagers were arrested.', 'detained 130 villager < arrested'],
  ['Since May 58 nurses, 12 of them trainees, had been killed.', 'killed 58 nurse < killed'],
  ['On March 12 people were arrested.'],
  // To death.
  ['Raiders hacked nine herders to death.', 'killed 9 herder < hacked'],
  ['Six inmates were burned to death in their cells.', 'killed 6 inmate < burned'],
  ['Three women were stabbed to death and two injured.', 'killed 3 woman < stabbed', 'wounded 2 < injured'],
  ['Four judges were sentenced to death.', 'convicted 4 judge < sentenced'],
  ['Five climbers were found dead.', 'killed 5 climber < dead'],
  ['Five climbers were found in a hut.'],
  // Who falls in battle.
  ['Some 300 of the fort’s defenders fell in the battle.', 'killed about 300 defender < fell'],
  ['Two soldiers fell in the fighting.', 'killed 2 soldier < fell'],
  ['Two soldiers fell into a ditch.'],
  ['Two students fell ill in the battle of the bands.'],
  // Work that is lost.
  ['The closure cost 900 people their jobs.', 'dismissed 900 person < cost'],
  ['The closure cost 900 people their patience.'],
  ['The bank announced 3,000 job losses.', 'dismissed 3000 < losses'],
  ['A further 200 jobs will go next year.', 'dismissed 200 job < go'],
  // Money by its country.
  ['He paid 30,000 Syrian pounds.', 'money 30000 SYP < paid'],
  ['The state lent them 2 billion Canadian dollars.', 'money 2000000000 CAD < lent'],
  ['The court fined the firm €90m.', 'money 90000000 EUR < fined'],
  ['The club faces a fine of up to 100,000 Swiss francs.'],
  // Who falls or is shot when no battle is named.
  ['In the raid on the depot 17 insurgents fell.', 'killed 17 insurgent < fell'],
  ['At the pass nine partisans fell, and the rest were captured.', 'killed 9 partisan < fell'],
  ['Two rebels fell and broke their legs.'],
  ['The guards shot 40 unarmed demonstrators on the square.', 'killed 40 demonstrator < shot'],
  ['On his orders 50 hostages were shot.', 'killed 50 hostage < shot'],
  ['Police shot two suspects.'],
  ['The militia shot three prisoners in the leg.'],
  // What a participle before the noun says.
  ['The town wants the 13 destroyed chapels to be rebuilt.', 'destroyed 13 chapel < destroyed'],
  ['The delegation visited 40 wounded soldiers.', 'wounded 40 soldier < wounded'],
  ['The town buried its 30 murdered teachers.', 'killed 30 teacher < murdered'],
  ['The 30 freed hostages were killed later.', 'killed 30 hostage < killed'],
  ['The shop sold 200 dead fish.'],
  ['Twenty released songs reached the charts.'],
  ['The 12 missing pages were found.'],
  // Words on who says so stand between the verb and what it takes.
  ['Bandits burned down, according to the council, 15 to 20 barns.', 'destroyed 15-20 barn < burned'],
  ['Gunmen killed, witnesses said, nine miners.', 'killed 9 miner < killed'],
  ['The rebels shot down two jets.', 'destroyed 2 jet < shot'],
  ['The rebels shot down one of the jets.'],
  // What is left of buildings.
  ['The shelling left 30 houses in ruins.', 'destroyed 30 house < left'],
  ['Rioters burned 40 shops.', 'destroyed 40 shop < burned'],
  // A number that is a part of a word counts nothing.
  ['The blast destroyed a four-storey building.'],
  ['The F-16 pilot was killed in the crash.'],
  ['He burned 12 letters.'],
  ['The reform reduced 12 ministries to eight.'],
  // People on the move.
  ['Some 5,000 people have crossed into Uganda since May.', 'displaced about 5000 person < crossed'],
  ['Around 250 families left their native villages.', 'displaced about 250 family < left'],
  ['At least 2,000 villagers were to be resettled in the north.', 'displaced at least 2000 villager < resettled'],
  ['The regime herded 2,000 peasants into cattle wagons.', 'deported 2000 peasant < herded'],
  ['Forty people crossed into the fast lane.'],
  ['Some 300 people left their seats.'],
  ['The bank will relocate 300 employees to Dublin.'],
  ['Two ships landed 200 marines on the beach.', 'deployed 200 marine < landed'],
  ['The army dropped 200 soldiers from its payroll.'],
  ['The jet landed 80 tourists at the airport.'],
  ['Forty sailors remain unaccounted for.', 'missing 40 sailor < unaccounted'],
  // Jobs.
  ['The plan will cost 740 jobs.', 'dismissed 740 job < cost'],
  ['The slump destroyed 2,300 jobs.', 'dismissed 2300 job < destroyed'],
  ['The scheme created 500 jobs.'],
  // Votes of two, and what lies between them.
  ['Lind polled 8,211 votes to 7,940 for the sitting mayor.', 'votes 8211 vote < polled', 'votes 7940 < polled'],
  ['The clerks were accused of raising her tally by up to 6,000 votes.', 'votes up to 6000 vote < raising'],
  ['He won by a margin of 3,200 votes.', 'votes 3200 vote < won'],
  ['The lead of 900 votes pleased the mayor.', 'votes 900 vote < lead'],
  // Sums.
  ['Trade amounted to $3 billion.', 'money 3000000000 USD < amounted'],
  ['The deficit stood at 4 billion euros.', 'money 4000000000 EUR < stood'],
  ['Experts put the damage at 14 million euros.', 'money 14000000 EUR < put'],
  ['The donor withheld $30 million in aid.', 'money 30000000 USD < withheld'],
  ['Oil reached $90 a barrel.'],
  ['The share price reached $90.'],
  ['The exports amounted to 40,000 tonnes.'],
  // Another count of the same, spoken of or given before.
  ['Three miners died, the union says; the company speaks of two.', 'killed 3 miner < died', 'killed 2 < died'],
  ['The toll stands at 64, fewer than the 71 reported on Monday.', 'killed 64 < toll', 'killed 71 < toll'],
  ['The toll was 87, up from 60 in May.', 'killed 87 < toll'],
  ['Ten people died; the mayor spoke of two hours of panic.', 'killed 10 person < died'],
  // Of somebody else.
  ['The families of the nine sailors gathered at the port.'],
  ['A group of 12 soldiers were killed.', 'killed 12 soldier < killed'],
  // Another's number of the same.
  ['The ministry put the death toll at 12, while the rebels said 40.', 'killed 12 < toll', 'killed 40 < toll'],
  [
    'Police said 20 marchers were killed; unions put the figure at 60.',
    'killed 20 marcher < killed',
    'killed 60 < killed',
  ],
  ['The police said 20 marchers were killed and 60 demonstrations were banned.', 'killed 20 marcher < killed'],
  ['The raid brought the number of reporters killed since May to 103.', 'killed 103 < killed'],
  ['The committee approved 20 to 30 projects in 2019.'],
  ['Rovers beat United 3-1 and the coach voted for the striker.'],
  // Verbs that count with the words around them.
  ['The siege cost 40 villagers their lives.', 'killed 40 villager < cost'],
  ['The siege cost 40 villagers their savings.'],
  ['Six deputies abstained.', 'abstentions 6 deputy < abstained'],
  ['Six patients abstained from alcohol.'],
  ['France will keep 300 soldiers in the region.', 'deployed 300 soldier < keep'],
  ['The rebels keep 300 soldiers in captivity.'],
  ['Saboteurs dynamited two pylons.', 'destroyed 2 pylon < dynamited'],
  ['Damage was estimated at $30 million.', 'money 30000000 USD < Damage'],
  ['His fortune was estimated at $30 million.', 'money 30000000 USD < estimated'],
  // Shares are no counts.
  ['An estimated 70 per cent of the town was destroyed.'],
  ['Three quarters of the prisoners were killed.'],
  ['One in five soldiers was wounded.'],
  ['Twelve people in 3 villages were killed.', 'killed 12 person < killed'],
  // Coordination never moves a number to another verb.
  [
    'The raid claimed the lives of 61 villagers, badly wounded 212 others, and 9 people went missing.',
    'killed 61 villager < claimed',
    'wounded 212 < wounded',
    'missing 9 person < went',
  ],
  ['The blast left at least 12 dead and 30 injured.', 'killed at least 12 < dead', 'wounded 30 < injured'],
  ['The bomb killed 14 and injured more than 40 people.', 'killed 14 < killed', 'wounded at least 40 person < injured'],
  [
    'A gunman opened fire, killing two guards and wounding three others.',
    'killed 2 guard < killing',
    'wounded 3 < wounding',
  ],
  ['Five soldiers were killed and eleven were wounded.', 'killed 5 soldier < killed', 'wounded 11 < wounded'],
  ['Five soldiers were killed and eleven wounded.', 'killed 5 soldier < killed', 'wounded 11 < wounded'],
  [
    'The shelling killed three men, two women and a boy of nine.',
    'killed 3 man < killed',
    'killed 2 woman < killed',
    'killed 1 boy < killed',
  ],
  ['The number of dead rose to 63 on Wednesday.', 'killed 63 < dead'],
  ['The number of people injured has risen to at least 90.', 'wounded at least 90 < injured'],
  // Ways to say a number.
  ['The violence killed numerous civilians.'],
  ['The network generated tens of millions of dollars.', 'money at least 20000000 USD < generated'],
  ['The project will cost between 2 and 3 billion euros.', 'money 2000000000-3000000000 EUR < cost'],
  ['Two dozen miners died.', 'killed 24 miner < died'],
  ['Hundreds of thousands of people fled the fighting.', 'displaced at least 200000 person < fled'],
  ['The war displaced 1.5 million people.', 'displaced 1500000 person < displaced'],
  ['Police arrested several protesters.', 'detained at least 3 protester < arrested'],
  ['Between 20 and 30 people were killed.', 'killed 20-30 person < killed'],
  ['Some 1,200 residents were evacuated.', 'evacuated about 1200 resident < evacuated'],
  ['Up to 60 fishermen are missing.', 'missing up to 60 fisherman < missing'],
  ['No fewer than forty-four prisoners were exchanged.', 'released at least 44 prisoner < exchanged'],
  ['Troops captured four armed men.', 'detained 4 man < captured'],
  // The event as a noun.
  ['The death toll from the quake has risen to 312.', 'killed 312 < toll'],
  ['Officials put the death toll at 18.', 'killed 18 < toll'],
  ['They mourned the deaths of 25 passengers.', 'killed 25 passenger < deaths'],
  ['The police reported 12 arrests and two deaths.', 'detained 12 < arrests', 'killed 2 < deaths'],
  ['The deportation of thousands of families began in May.', 'deported at least 2000 family < deportation'],
  ['Seven people in two villages were killed.', 'killed 7 person < killed'],
  ['Ten people, including three children, were killed.', 'killed 10 person < killed'],
  ['The fighting cost 40 lives.', 'killed 40 < cost'],
  ['At least nine sailors lost their lives.', 'killed at least 9 sailor < lost'],
  ['More than 30 people were killed or wounded.', 'casualties at least 30 person < killed'],
  ['The army sent home the bodies after 6 guards who had been wounded died.', 'wounded 6 guard < wounded'],
  ['The death toll rose from 10 to 12.', 'killed 12 < toll'],
  ['The bomber blew himself up, killing himself and 12 others.', 'killed 12 < killing'],
  ['The crash killed the pilots and three passengers.', 'killed 3 passenger < killed'],
  // Things and amounts.
  ['The fire destroyed 40 houses and damaged a school.', 'destroyed 40 house < destroyed'],
  ['The company bought the firm for $40 billion.', 'money 40000000000 USD < bought'],
  ['The fire burned 3,000 hectares of forest.', 'area 3000 hectare < burned'],
  ['Resolution 822 was adopted by 15 votes after soldiers died.', 'votes 15 vote < adopted'],
  ['The bridge cost $40 million.', 'money 40000000 USD < cost'],
  [
    'The council adopted the resolution by 12 votes to 1, with 2 abstentions.',
    'votes 12 vote < adopted',
    'against 1 < adopted',
    'abstentions 2 abstention < adopted',
  ],
  // What stands in between, and who is with them.
  ['Some 310 people, among them children and the elderly, perished.', 'killed about 310 person < perished'],
  ['Soldiers detained the leader along with three of his associates.', 'detained 3 associate < detained'],
  ['About 1,100 villagers were taken captive.', 'detained about 1100 villager < taken'],
  ['Of the crew nobody spoke; no fewer than 270 of them died.', 'killed at least 270 < died'],
  ['Nine girls were abducted; three of them are still missing.', 'abducted 9 girl < abducted', 'missing 3 < missing'],
  ['Twenty of the 31 people aboard drowned.', 'killed 20 person < drowned'],
  ['The court sentenced 12 of the 31 defendants to life.', 'convicted 12 defendant < sentenced'],
  // What is told of a part is another thing than what was told of all.
  ['Forty people were wounded, of whom 12 later died.', 'wounded 40 person < wounded', 'killed 12 < died'],
  // Adverbs before a state.
  ['The blast left 14 dead and 30 seriously wounded.', 'killed 14 < dead', 'wounded 30 < wounded'],
  ['Four villagers drowned, with 9 still missing.', 'killed 4 villager < drowned', 'missing 9 < missing'],
  ['Tens of thousands were left homeless.', 'homeless at least 20000 < homeless'],
  // Verbs that count only together with other words.
  ['Sixty survivors were pulled from the rubble.', 'rescued 60 survivor < pulled'],
  ['Firefighters brought 23 workers to safety.', 'rescued 23 worker < brought'],
  ['The fighting has forced some 30,000 people to flee.', 'displaced about 30000 person < forced'],
  [
    'More than 4,500 refugees, most of them children, had crossed into Lomar.',
    'displaced at least 4500 refugee < crossed',
  ],
  ['Two officers suffered minor injuries.', 'wounded 2 officer < suffered'],
  ['The government has sent 2,000 extra troops to the region.', 'deployed 2000 troops < sent'],
  ['Some 300 residents were taken to hospitals in Kelm.', 'hospitalized about 300 resident < taken'],
  ['At least 14 journalists are being held in the country.', 'detained at least 14 journalist < held'],
  ['The flood forced 45,000 people into relief camps.', 'displaced 45000 person < forced'],
  ['The fire left nine others with burns.', 'wounded 9 < left'],
  ['The militants are holding 23 hostages.', 'abducted 23 hostage < holding'],
  ['The toll has climbed past 1,000.', 'killed at least 1000 < toll'],
  // Work and courts.
  ['The group employs 23,000 people in 14 countries.', 'employed 23000 person < employs'],
  ['The bank will lay off 900 workers.', 'dismissed 900 worker < lay'],
  ['The airline will cut 1,900 jobs.', 'dismissed 1900 job < cut'],
  // Votes for it.
  ['Fifty-one senators voted for the bill and 44 against it.', 'votes 51 < voted', 'against 44 < voted'],
  ['Thirty deputies voted in favour and 12 voted against.', 'votes 30 < voted', 'against 12 < voted'],
  // Money behind another name than the verb.
  ['Ferrante bought six aircraft from Lindqvist Leasing for $90 million in 2011.', 'money 90000000 USD < bought'],
  ['Trade has exceeded 1.4 billion euros.', 'money at least 1400000000 EUR < exceeded'],
  ['The group demanded five million dollars.', 'money 5000000 USD < demanded'],
  ['The storm destroyed 23 stalls.', 'destroyed 23 stall < destroyed'],
];

const without: readonly string[] = [
  'He was killed in 2014 at the age of 45.',
  'They were killed two days ago.',
  'Neither 12 people nor 15 were killed.',
  'The three leaders met on 12 May and signed 4 agreements.',
  'The soldiers were killed in two villages.',
  'The 35-year-old was killed on Highway 7.',
  'He was shot three times and died.',
  'All but one of the 30 miners died.',
  'The ministry sent 300 letters to residents.',
  'The team recovered 12 bodies from the rubble.',
  'The measure forced 14 banks to leave the market.',
  'The judge dismissed two claims.',
  'The firm employs three methods.',
  'The hall held 300 people.',
  'A diplomat took part in the talks.',
  'The parcel weighed 40 pounds and cost nothing.',
  'The truck was carrying 12 stalls, and nobody was hurt.',
];

describe('figures', () => {
  test.each(cases)('%s', async (text, ...expected) => expect(await read(text)).toEqual(expected));
  test('a figure goes to the event that is marked there, and shares its polarity', async () => {
    const annotated = await annotate('The blast did not kill 12 people, the ministry said.');
    const mentions = eventsAt(annotated, { kill: 'Killing' });
    const [event] = mentions;
    const denied = asserted({
      subject: event!.id,
      predicate: 'LASTED',
      value: 'PT1S',
      span: event!,
      sentence: 0,
      confidence: 1,
      rule: 'test',
      polarity: 'denied',
    });
    const { mentions: added, claims } = figures(annotated, { mentions, claims: [denied], problems: [] });
    expect(added.map((one) => one.kind)).toEqual(['Figure']);
    expect(claims).toMatchObject([{ subject: event!.id, predicate: 'HAS_FIGURE', polarity: 'denied' }]);
  });

  test('a part of a total is told as a problem, not as another total', async () => {
    const { problems } = figures(
      await annotate('Ten people were killed, including three children killed by a mine.'),
      nothing,
    );
    expect(problems.map((problem) => problem.code)).toEqual(['figure.part']);
  });

  test.each(without.map((text) => [text] as const))('none in: %s', async (text) =>
    expect(await read(text)).toEqual([]),
  );
});

/** Each figure with who gives it. */
const tellers = async (text: string): Promise<string[]> => {
  const annotated = await annotate(text);
  const { mentions, claims } = extract(annotated);
  const named = (id: string | undefined): string => mentions.find((one) => one.id === id)?.text ?? '-';
  return claims
    .filter((claim) => claim.predicate === 'HAS_FIGURE')
    .map((claim) => `${named(claim.object)} < ${named(claim.attributedTo)}`);
};

test.each([
  ['The ministry put the death toll at 12, while the rebels said 40.', '12 < The ministry', '40 < the rebels'],
  [
    'Police said 20 marchers had been killed; the unions put the number at 60.',
    '20 marchers < Police',
    '60 < the unions',
  ],
  ['The army said it had lost 12 men, but the rebels claimed 50.', '12 men < The army', '50 < the rebels'],
  ['The raid killed 12 people.', '12 people < -'],
  ['The attack claimed 12 lives.', '12 lives < -'],
])('a number is of who gives it: %s', async (text, ...expected) => {
  expect(await tellers(text)).toEqual(expected);
});

test('what only its figure tells of is as sure as it is told', async () => {
  const { claims } = figures(await annotate('The action could lead to fines of up to 10 million euros.'), nothing);
  expect(claims.map(({ predicate, modality }) => `${predicate} ${modality}`)).toEqual([
    'IS_A hypothetical',
    'HAS_FIGURE hypothetical',
  ]);
});
