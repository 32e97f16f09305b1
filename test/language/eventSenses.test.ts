import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readDocument } from '../../src/pipeline.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** What is told of the event at a word, as "Type", "role: words", "in: place", "on: date", "lasted: value". */
const told = async (text: string, word: string): Promise<string[]> => {
  const document = {
    source: { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' },
    text,
    mediaType: 'text/plain',
  };
  const { extraction } = await readDocument(document, corenlp);
  const mentions = new Map(extraction.mentions.map((one) => [one.id, one]));
  const event = extraction.mentions.find((one) => one.kind === 'Event' && one.text === word);
  const words = (id: string | undefined, value: string | undefined) => mentions.get(id ?? '')?.text ?? value;
  return extraction.claims.flatMap((claim) => {
    if (!event || (claim.subject !== event.id && claim.object !== event.id)) return [];
    if (claim.predicate === 'IS_A') return [`${claim.value}`];
    if (claim.predicate === 'PARTICIPATED_IN') return [`${claim.role}: ${words(claim.subject, undefined)}`];
    if (claim.predicate === 'INVOLVED') return [`${claim.role}: ${claim.value}`];
    if (claim.predicate === 'OCCURRED_IN') return [`in: ${words(claim.object, undefined)}`];
    if (claim.predicate === 'OCCURRED_ON') return [`on: ${words(claim.object, undefined)}`];
    if (claim.predicate === 'LASTED') return [`lasted: ${claim.value}`];
    return claim.predicate === 'HAS_FIGURE' ? [`figure: ${words(claim.object, undefined)}`] : [];
  });
};

/** The text, the event word, what must be told of it. */
const cases: readonly (readonly [string, string, ...string[]])[] = [
  // Places and times belong to what happened, not to the verb that speaks of it.
  ['Norway condemns the attack in Gori.', 'attack', 'in: Gori'],
  ['Norway regretted to learn of the violence in Gori last weekend.', 'violence', 'on: last weekend'],
  ['Near Mosul, two strikes engaged four units of the army.', 'engaged', 'in: Mosul'],
  ['The blast caused heavy damage to two hotels.', 'damage', 'Destruction', 'patient: two hotels'],
  ['The blast caused heavy damage in Gori.', 'damage', 'Destruction', 'in: Gori'],
  // What talks and decisions are about is not where they are.
  ['Talks on Cyprus will resume in Geneva.', 'Talks', 'topic: Cyprus'],
  ['The two leaders held a meeting on the island.', 'meeting', 'in: the island'],
  // Who represents a country speaks himself.
  ['The representative of Chad, however, warned that prices would rise.', 'warned', 'speaker: The representative'],
  ['The leaders of Georgia signed a treaty.', 'signed', 'agent: Georgia'],
  // They speak themselves.
  ['The leaders of Georgia and Chad said that rebels fled.', 'said', 'speaker: The leaders'],
  ['It recalled statements made by the leaders of Georgia.', 'statements', 'speaker: the leaders'],
  // Who it was done to, and who did it.
  ['The EU imposed sanctions on Belarus.', 'sanctions', 'patient: Belarus'],
  ['A strike killed two members of the Kurdistan Workers Party.', 'killed', 'victim: two members'],
  [
    'Chinese ships used water cannon against a supply boat.',
    'used',
    'agent: Chinese ships',
    'instrument: water cannon',
  ],
  ['Parliament elected Ana Petrova speaker on Monday.', 'elected', 'patient: Ana Petrova'],
  ['Norway fired a missile toward the sea off its coast on Friday, the Swedish military said.', 'fired', 'on: Friday'],
  ['The minister met his Turkish counterpart, Hakan Fidan, in Oslo.', 'met', 'Meeting'],
  ['In 1992 its population was expelled.', 'expelled', 'Deportation', 'victim: its population'],
  ['Norway expelled three diplomats.', 'expelled', 'Sanction'],
  ['The killers were brought to justice.', 'brought', 'Trial'],
  ['The Council called upon all parties to talk.', 'called', 'Demand'],
  [
    'The war was over, as were the local counter-terrorism measures on 19-20 September 2023.',
    'measures',
    'MilitaryOperation',
  ],
  ['Banks in Oslo could also be subject to sanctions.', 'sanctions', 'patient: Banks'],
  // Shots are no blaze.
  [
    'The soldiers came under heavy gun fire from militants.',
    'fire',
    'Attack',
    'patient: The soldiers',
    'agent: militants',
  ],
  ['A fire broke out in the warehouse.', 'fire', 'Fire', 'in: the warehouse'],
  // A country before a noun does it, or is where it is.
  ['U.S. sanctions hurt the bank.', 'sanctions', 'agent: U.S.'],
  ['French airstrikes against the rebels went on.', 'airstrikes', 'patient: the rebels'],
  ['The bombing of the Chinese Embassy shocked many.', 'bombing', 'patient: Chinese Embassy'],
  // Senses of verbs.
  ['The army lost 12 soldiers in May.', 'lost', 'Death', 'victim: 12 soldiers', 'figure: 12 soldiers'],
  ['Oslo lost 12 seats in May.', 'lost', 'Decrease'],
  ['The council met the demand.', 'met', 'Action'],
  ['The minister met Ana Petrova.', 'met', 'Meeting'],
  ['The name was added to the list.', 'added', 'Action'],
  ['She added that the talks failed.', 'added', 'Statement'],
  ['Ana Petrova raised concerns.', 'raised', 'Statement'],
  ['The convoy was passing.', 'passing', 'Action'],
  ['The Senate passed the bill in May.', 'passed', 'Adoption'],
  ['The rebels handed over their weapons.', 'handed', 'Transaction'],
  ['The judge ordered a retrial.', 'ordered', 'Decision'],
  ['The court overturned the verdict.', 'overturned', 'Decision'],
  ['The king called early elections.', 'called', 'Decision'],
  ['Norway called on the parties to stop.', 'called', 'Demand'],
  ['Nurses went on strike over pay in May.', 'strike', 'LabourStrike'],
  ['They demanded the release of jailed leaders.', 'release', 'Release', 'patient: leaders'],
  ['The report found that the troops had fired.', 'found', 'Statement'],
  ['The minister expressed concern.', 'expressed', 'Statement', 'speaker: The minister'],
  ['Police responded with rubber bullets.', 'responded', 'Action'],
  ['He tried to flee.', 'tried', 'Action'],
  [
    'Troops used heavy weapons against peaceful demonstrators.',
    'used',
    'Attack',
    'instrument: heavy weapons',
    'patient: peaceful demonstrators',
  ],
  ['Ana Petrova headed the delegation.', 'headed', 'Action'],
  ['The court fined the firm 2 million euros.', 'fined', 'victim: the firm', 'extent: 2 million euros'],
  ['Israel retaliated with air strikes.', 'strikes', 'agent: Israel'],
  ['General Ana Alam took power in 1999.', 'took', 'Appointment'],
  ['They stopped because of the strike by air traffic controllers.', 'strike', 'LabourStrike'],
  ['The two leaders posed before holding a private meeting.', 'meeting', 'agent: The two leaders'],
  [
    'A boy was shot and killed by troops during clashes near Nablus, the health ministry said.',
    'shot',
    'agent: troops',
    'in: Nablus',
  ],
  ['The bank raised its key rate by half a point.', 'raised', 'Increase'],
  ['The victim was named by police on Friday.', 'named', 'Identification'],
  ['The king named Ana Petrova finance minister.', 'named', 'Appointment'],
  ['The spokesman dismissed the reports.', 'dismissed', 'Rejection'],
  ['The king dismissed the minister.', 'dismissed', 'Dismissal'],
  ['Landslides cut the road to Gori.', 'cut', 'Action'],
  ['The firm will cut 1,400 jobs.', 'cut', 'Decrease'],
  ['Norway recalled its ambassador.', 'recalled', 'Withdrawal'],
  ['A student fell from a roof.', 'fell', 'Accident'],
  ['Police fired tear gas at the crowd.', 'fired', 'Attack'],
  ['The army fired two rockets at Gori.', 'fired', 'LaunchOfWeapon'],
  ['The unions called a general strike.', 'called', 'Decision'],
  ['They struck what the army called a depot.', 'called', 'Statement'],
  ['The navy flew him to Panama.', 'flew', 'Movement', 'patient: him'],
  ['The commander subjected the villagers to torture.', 'torture', 'victim: the villagers', 'agent: The commander'],
  ['Armed formations seized the town.', 'seized', 'agent: Armed formations'],
  ['A bus plunged into a ravine near Gori.', 'plunged', 'Accident', 'patient: bus', 'in: Gori'],
  ['Prices plunged in May.', 'plunged', 'Decrease'],
  ['Four rebels were killed in an exchange of fire.', 'exchange of fire', 'Battle'],
  ['It was the strongest storm to hit Norway.', 'hit', 'Action', 'patient: Norway'],
  ['The envoy extended condolences to the people.', 'extended', 'Statement'],
  ['The prisoners were denied medical care.', 'denied', 'Action'],
  // What happens goes nowhere, what drives prices is no driver, and what comes up does not grow.
  ['The vote comes amid a boycott by the opposition.', 'comes', 'Action'],
  ['The convoy came to Oslo in May.', 'came', 'Movement'],
  ['Cheap loans drove prices up in May.', 'drove', 'Action'],
  ['The soldiers drove the prisoners to a camp near Gori.', 'drove', 'Movement'],
  ['The cabinet moved to ban the party in March.', 'moved', 'Action'],
  ['The refugees moved to Oslo in March.', 'moved', 'Movement'],
  ['They kept the offensive going.', 'going', 'Action'],
  ['A protest movement emerged in the south in 2011.', 'emerged', 'Rise'],
  ['A new dispute arose in May.', 'arose', 'Action'],
  ['Norway voiced support for the peace effort.', 'support', 'Action'],
  ['Norway sent support for the flood victims.', 'support', 'Aid'],
  ["The bank's assets were blocked by the Treasury in 2019.", 'blocked', 'Sanction'],
  ['Police blocked the march in Minsk.', 'blocked', 'Prevention'],
  ['The prisoners were treated badly in the camp.', 'treated', 'Action'],
  ['Doctors treated 12 people at the hospital.', 'treated', 'MedicalTreatment'],
  ['The team made history in Oslo.', 'made', 'Action'],
  ['The firm made 20 engines in Oslo.', 'made', 'Production'],
  ['France proposed a round of talks on Tuesday.', 'proposed', 'Statement'],
  ['The two sides postponed the summit.', 'postponed', 'Decision'],
  ['The envoy called the flight a provocation by the North.', 'provocation', 'Action'],
  ['Job interviews will be held in London.', 'interviews', 'Action'],
  ['The interview with the minister was held in London.', 'interview', 'Statement'],
  ['The shortage threatens to slow growth.', 'threatens', 'Action'],
  ['The rebels threatened to bomb the port.', 'threatened', 'Threat'],
  ['The mission to Mali ended in May.', 'mission', 'Action'],
  // Senses by what is acted on.
  ['Oslo approved the release of three frigates.', 'release', 'Transaction'],
  ['The release of the film was delayed.', 'release', 'Publication'],
  ['Groups opposed the release of treated water.', 'release', 'Action'],
  ['Her asylum claim was rejected.', 'claim', 'Action'],
  ['The claim that they fled is false.', 'claim', 'Statement'],
  ['The king returned to power in 1953.', 'returned', 'Appointment'],
  ['The king returned to Norway in 1953.', 'returned', 'Movement'],
  ['She lost her husband in the war.', 'lost', 'Death', 'victim: her husband'],
  ['The treaty entered into force in 1999.', 'entered', 'Action', 'on: 1999'],
  ['Troops entered Oslo.', 'entered', 'Movement'],
  ['The new tax brought protests.', 'brought', 'Action'],
  ['They brought the wounded to a clinic.', 'brought', 'Movement'],
  ['The patients took the drug.', 'took', 'Action'],
  ['He left a message.', 'left', 'Action', 'patient: message'],
  ['He left Oslo.', 'left', 'Movement', 'origin: Oslo'],
  ['The Senate confirmed Maria Lund as ambassador.', 'confirmed', 'Appointment'],
  ['The ministry confirmed the death.', 'confirmed', 'Statement'],
  ['Experts determined that the bomb was old.', 'determined', 'Statement'],
  ['Workers installed the pumps.', 'installed', 'Action'],
  ['The army installed Ana Petrova as president.', 'installed', 'Appointment'],
  ['The question was raised by Sweden.', 'raised', 'Statement', 'speaker: Sweden'],
  ['The workers raised a flag.', 'raised', 'Action'],
  ['The leak of the cable shocked many.', 'leak', 'Disclosure'],
  ['A gas leak killed two men.', 'leak', 'Accident'],
  ['The advertising campaign began.', 'campaign', 'Action'],
  ['The trial of the vaccine began.', 'trial', 'Test'],
  ['The trial of the general began.', 'trial', 'Trial'],
  ['The company struck a deal.', 'struck', 'Action'],
  ['Workers struck for better pay.', 'struck', 'LabourStrike'],
  ['The decree targets the bank.', 'targets', 'Action'],
  ['Norway fights corruption.', 'fights', 'Action'],
  ['Norway engaged the parties.', 'engaged', 'Action'],
  ['The envoy studied the report.', 'studied', 'Action'],
  ['The firm withdrew the complaint.', 'withdrew', 'Action'],
  ['He issued an appeal for calm.', 'appeal', 'Demand'],
  ['The government collapsed.', 'collapsed', 'Action'],
  ['The bridge collapsed.', 'collapsed', 'Accident'],
  ['The gang transferred funds to Oslo.', 'transferred', 'Transaction'],
  ['The Speaker shared that Norway won.', 'shared', 'Statement'],
  // Roles.
  ['They condemned the actions of the agency.', 'actions', 'agent: the agency'],
  ['The minister asked MID to look into it.', 'asked', 'recipient: MID'],
  ['Norway is committed to ending the war.', 'committed', 'Promise', 'speaker: Norway'],
  ['A former official of the ministry was arrested.', 'arrested', 'victim: A former official'],
  ['The bill passed in May.', 'passed', 'Adoption', 'patient: bill'],
  // Times and places of what they belong to.
  ['Since the start of the invasion on May 4, Norway has paid $3 million.', 'invasion', 'on: May 4'],
  ['On 4 June 1989, a day that shook China, troops fired on the crowd.', 'fired', 'on: 4 June 1989'],
  ['Talks scheduled for Friday were cancelled.', 'Talks', 'on: Friday'],
  ['The bridge, which was bombed in 1999, reopened.', 'bombed', 'on: 1999'],
  // Who takes part.
  ['Gunmen opened fire in Oslo, killing seven people and wounding others.', 'killing', 'agent: Gunmen'],
  ['Gunmen opened fire in Oslo, killing seven people and wounding others.', 'wounding', 'agent: Gunmen'],
  ['Ana Petrova was elected chairwoman, defeating Tran Duc.', 'defeating', 'agent: Ana Petrova'],
  ['The envoy was summoned and handed a note.', 'handed', 'recipient: The envoy'],
  ['Police used tear gas to disperse the crowd.', 'disperse', 'agent: Police'],
  ['Hundreds of residents of Gori fled in May.', 'fled', 'victim: Hundreds of residents'],
  ['Ana Petrova arrived in Oslo on Monday for a two-day visit.', 'visit', 'agent: Ana Petrova', 'in: Oslo'],
  ['Founded in 1921 by Ernst Vogel, the firm was sold in 2004.', 'Founded', 'agent: Ernst Vogel', 'patient: the firm'],
  ['Ana Petrova, 54, who had led the bank, was replaced.', 'led', 'agent: Ana Petrova'],
  ['An air strike on a refugee camp in Gaza killed 18 people.', 'strike', 'patient: a refugee camp', 'in: Gaza'],
  ['Gunmen shot a guard in a bus carrying miners on Sunday.', 'shot', 'on: Sunday'],
  ['The police detained a courier along with two guards.', 'detained', 'victim: a courier', 'victim: two guards'],
  ['Two sailors went missing.', 'went', 'Disappearance', 'victim: Two sailors'],
  ['Thousands of refugees fled the city.', 'fled', 'Displacement'],
  ['Norway urged accountability.', 'urged', 'topic: accountability'],
  ['Norway urged Sweden to help.', 'urged', 'recipient: Sweden'],
  ['Ana Petrova appointed as minister of trade', 'appointed', 'patient: Ana Petrova'],
  ['Sales in Norway fell 12% in May.', 'fell', 'extent: 12%'],
  ['12 of the 30 hostages died.', 'died', 'figure: 12'],
  // Whose the second verb is.
  ['Residents said soldiers had gone from house to house and had beaten those who hid.', 'beaten', 'agent: soldiers'],
  ['The firm helped the militia buy ships, move money and hide weapons.', 'hide', 'agent: the militia'],
  ['The ship was boarded by police and ordered to sail to Oslo.', 'ordered', 'Decision', 'patient: ship'],
  ['Miners marched through the capital demanding higher wages.', 'demanding', 'speaker: Miners'],
  ['Police arrested protesters, some of whom had thrown stones.', 'thrown', 'agent: protesters'],
  ['Villagers who feared losing their land protested.', 'feared', 'agent: Villagers'],
  ['The reporter was prevented from entering the court by guards.', 'prevented', 'agent: guards'],
  ['They held 52 diplomats hostage.', 'held', 'victim: 52 diplomats'],
  ['The guards denied visitors entry.', 'denied', 'recipient: visitors'],
  ['Asked about the letter, the spokesman declined to comment.', 'Asked', 'Statement', 'recipient: the spokesman'],
  // What somebody is accused of, with its places.
  ['The firm was fined for dumping waste in a forest.', 'dumping', 'in: a forest'],
  ['They charged the banker with laundering money.', 'laundering', 'agent: the banker'],
  ['He was jailed on charges of spreading false news.', 'spreading', 'patient: false news'],
  // A garden path.
  ['A bomb planted under a car exploded outside the ministry.', 'exploded', 'Bombing', 'instrument: bomb'],
  ['He hid it in a garage rented by a cousin.', 'rented', 'agent: a cousin'],
  // What is condemned is told with who did it, where and when.
  [
    'Norway condemns the shelling of houses in the district of Gori by the armed forces of Chad on the night of 7 June.',
    'shelling',
    'agent: the armed forces',
    'in: Gori',
  ],
  ['Gunmen attacked the prison in the early hours of Tuesday.', 'attacked', 'on: Tuesday'],
  // Senses.
  ['The strike called by the union closed the port.', 'strike', 'LabourStrike'],
  ['The island, which both countries claim, is small.', 'claim', 'Action'],
  ['He survived an assassination attempt.', 'attempt', 'Attack'],
  ['Families were evicted from the settlement.', 'evicted', 'Displacement', 'origin: the settlement'],
  ['The council recalled resolution 853.', 'recalled', 'Statement'],
  ['Ethnic riots broke out.', 'riots', 'Violence'],
  // What is said of things, and in general.
  ['The police response was slow.', 'response', 'Action'],
  ['She operated on the child.', 'operated', 'MedicalTreatment'],
  ['The step demonstrates that both are ready.', 'demonstrates', 'Action'],
  ['The rebels were defeated at Gori.', 'defeated', 'Action'],
  ['The party was defeated in the election.', 'defeated', 'Competition'],
  ['Norway offered talks.', 'offered', 'Promise'],
  ['The delegation left Oslo without an agreement.', 'left', 'Movement'],
  ['The delegation arrived at the invitation of the governor.', 'arrived', 'Movement'],
  ['The two firms reached a settlement.', 'settlement', 'Agreement'],
  // How far apart two events are is no length; what fills the time has it.
  ['The president ordered three days of mourning.', 'mourning', 'lasted: P3D'],
  ['The town fell after two weeks of fighting.', 'fighting', 'lasted: P2W'],
  ['Police held him for three days before a court freed him.', 'held', 'lasted: P3D'],
  ['The hostages waited two hours before the talks.', 'waited', 'lasted: PT2H'],
  ['The court fined Condor two million euros for polluting rivers.', 'polluting', 'agent: Condor'],
];

/** What must not be told. */
const never: readonly (readonly [string, string, RegExp])[] = [
  ['The two countries signed agreements in the fields of trade and energy.', 'agreements', /^in:/],
  ['The government took special measures.', 'took', /^Movement/],
  ['Protesters stormed the palace after lawmakers approved the bill, injuring several guards.', 'injuring', /^agent/],
  ['The guards did not stop the massacre.', 'massacre', /^agent/],
  ['The commission found no reason to reopen the inquiry.', 'reopen', /^agent/],
  ['The suspect is said to have fled.', 'said', /^patient/],
  ['Norway condemns the attack in Gori.', 'condemns', /^in:/],
  ['In Dara district, Norhan province, the army killed two rebels.', 'killed', /^(agent|victim): .*province/],
  ['12 of the 30 hostages died.', 'died', /^figure: .*30/],
  ['The army lost 12 soldiers in May.', 'lost', /army/],
  ['Two sailors went missing.', 'missing', /./],
  ['The missile fell into the sea.', 'fell', /Attack/],
  ['Prices fell on Monday.', 'fell', /Attack/],
  ['On the eve of 11 March 1992 rebels attacked the town.', 'attacked', /^on:/],
  ['In addition to selling arms, the group robs banks.', 'selling', /addition/],
  ['Sales improved to 142 units in May.', 'improved', /^recipient/],
  ['The form must be returned within 20 days.', 'returned', /^lasted/],
  ['He has been in custody since May, eight months after his arrest.', 'custody', /^lasted/],
  ['The violence comes two weeks before the election.', 'violence', /^lasted/],
  ['The president ordered three days of mourning.', 'ordered', /^lasted/],
  ['The ministry received telegram No. 246 of March 3.', 'received', /^on:/],
  ['Sales rose in February compared to the same period last year.', 'rose', /last year/],
  ['Thousands of refugees fled the city.', 'fled', /^victim: .*city/],
  ['By the end of the year the firm will close the plant.', 'end', /./],
  ['They freed him in exchange for money.', 'exchange', /./],
  ['They freed him in return for money.', 'return', /./],
  ['She won 62 percent of the vote.', 'vote', /./],
  ['The president dissolved the assembly in May.', 'assembly', /./],
  ['Founded in 1921 by Ernst Vogel, the firm was sold in 2004.', 'sold', /1921/],
  ['More than 130 civilians were killed and over 700 wounded.', 'wounded', /civilians/],
  ['Police said they had foiled a plot to bomb a mall.', 'bomb', /^agent/],
  ['The rebels attacked oil facilities, cutting exports by half.', 'cutting', /facilities/],
  ['A boy was shot by troops during clashes near Nablus, the health ministry said.', 'said', /^in/],
  ['The court fined the firm 2 million euros.', 'fined', /^victim: .*euros/],
  ['Norway was saddened to learn of the violence in Gori, resulting in 12 deaths.', 'resulting', /^agent/],
  ['Iran must act without further delay.', 'delay', /./],
  ['The firm provided clarifications.', 'provided', /Aid/],
  ['No one claimed the attack.', 'claimed', /^speaker/],
  ['These steps follow Executive Order 13413.', 'Order', /./],
  ['The charges were laid in advance.', 'advance', /./],
  ['The prisoners were beaten in custody.', 'beaten', /Competition/],
  ['They hope for their release.', 'release', /^agent/],
  ['The market was bombed, killing 12 people.', 'killing', /^agent/],
  ['Hundreds of residents of Gori fled in May.', 'fled', /^victim: Gori/],
  ['Many fled desperate circumstances.', 'fled', /^victim: .*circumstances/],
  ['Since the start of the invasion on May 4, Norway has paid $3 million.', 'paid', /^on:/],
  ['On 4 June 1989, a day that shook China, troops fired on the crowd.', 'shook', /^on:/],
  ['Norway is working to resolve the crisis in Sudan.', 'resolve', /^in:/],
  ['The bank financed a dam in Ethiopia.', 'financed', /^in:/],
  ['The president thanked the troops in Mali.', 'thanked', /^in:/],
  ['Oslo imposed sanctions on officials in Minsk.', 'sanctions', /^in:/],
  ['There was support on the part of Norway.', 'support', /^in:/],
  ['Ms. Lund (left) and Mr. Roth met on Friday.', 'left', /./],
  ['They lost loved ones.', 'loved', /./],
  ['He wore a grey suit.', 'suit', /./],
  ['The team lost contact with the ship.', 'contact', /./],
  ['He filled in a form in a language he does not speak.', 'speak', /Statement/],
  ['They studied ways in which the needs can be met.', 'met', /Meeting/],
  ['Oil demand fell.', 'demand', /./],
  ['Exhibits met with criticism.', 'met', /Meeting/],
  ['The ambassador expressed his gratitude.', 'gratitude', /./],
  ['Residents said soldiers had gone away and had beaten those who hid.', 'beaten', /Residents/],
  ['Soldiers went from house to house looking for young men.', 'looking', /agent: house/],
  ['He left his office at noon.', 'left', /Dismissal|victim/],
  ['They accuse the firm of poisoning the river, which it denies.', 'denies', /river/],
  ['The bus failed to stop at a checkpoint.', 'stop', /Prevention/],
  ['The closure left thousands without food.', 'left', /Movement/],
  ['The cables had been cut by thieves.', 'cut', /Decrease/],
  ['The report, which was seen by the agency, blames the firm.', 'report', /agency/],
  ['The treaty obliges both states to disarm.', 'states', /./],
  ['He was accused of lying, a charge that he denies.', 'charge', /./],
  ['They arrived at a compromise.', 'arrived', /Movement/],
  ['Many people recall the hardship of those winters.', 'recall', /Statement/],
  ['It emerged that he had lied.', 'emerged', /Rise/],
  ['The district was closed to convoys at the crossing.', 'crossing', /./],
  ['The firm transferred funds abroad.', 'transferred', /agent: funds/],
  ['They praised the heroism exhibited by the people.', 'exhibited', /Performance/],
  ['They work in order to live.', 'order', /./],
  ['Police seized five hard drives.', 'drives', /./],
  ['Supplies were late and interests collided.', 'interests', /./],
  ['Units operating on the ground reported it.', 'operating', /Medical/],
  ['Most iodine comes from milk.', 'comes', /Movement/],
  ['They proceeded to sign it.', 'proceeded', /Movement/],
  ['The courts executed the sentence.', 'executed', /Killing/],
  ['They joined the fight against corruption.', 'fight', /Battle/],
  ['It was refused on the grounds that it was late.', 'refused', /^in:/],
  ['Vendors offered wares.', 'offered', /Promise/],
  ['Mobile applications were sold in the store.', 'applications', /./],
  ['They reported a breach of the agreement.', 'breach', /Crime/],
  ['The execution of the strikes took an hour.', 'execution', /Killing/],
  ['Shares fell on the stock exchanges.', 'exchanges', /./],
  ['That is the decision we arrived at in June.', 'arrived', /Movement/],
  ['The army bought used trucks from Canada.', 'used', /./],
  ['The plan, called Made in Norway 2030, was published in May.', 'Made', /./],
  ['The plan, called Made in Norway 2030, was published in May.', 'called', /./],
  ['The deputy chief of mission met the mayor.', 'mission', /./],
  ['Its diplomatic mission in Oslo was closed.', 'mission', /./],
  ['The number will double by year end.', 'end', /./],
  ['Issues relating to the treaty were discussed.', 'relating', /./],
  ['In keeping with the treaty, Norway closed the base.', 'keeping', /./],
  ['The firm provided details.', 'provided', /Aid/],
];

/** What a word is an event of, and with what it says enough to be one of the graph. */
const kept = async (text: string, word: string): Promise<string | undefined> => {
  const document = {
    source: { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' },
    text,
    mediaType: 'text/plain',
  };
  const { extraction } = await readDocument(document, corenlp);
  const event = extraction.mentions.find((one) => one.kind === 'Event' && one.text === word);
  return event?.subtype === 'aspectual' ? 'word only' : event?.event?.type;
};

describe('a verb without its other half', () => {
  test.each([
    ['Two banks were involved in the sale of the ships.', 'involved', 'word only'],
    ['Chad plays a key role in the talks.', 'plays', 'word only'],
    ['The rebels accepted the truce.', 'accepted', 'word only'],
    ['The blast triggered a fire in the market.', 'triggered', 'word only'],
    ['Ana Petrova was added to the list.', 'added', 'word only'],
    ['Kenya wants peace talks.', 'wants', 'word only'],
    // With it.
    ['The embassy accepted the gift.', 'accepted', 'Action'],
    ['The rebels accepted the truce on 3 May 2024.', 'accepted', 'Action'],
    ['The army used tanks in Gori.', 'used', 'Action'],
    ['The letter was opened by the mayor.', 'opened', 'Action'],
    ['The engine failed near Oslo.', 'failed', 'Action'],
    ['Ana Petrova worked in Geneva in 1998.', 'worked', 'Action'],
    ['Norway committed $3 billion to the fund.', 'committed', 'Action'],
  ])('%s: %s: %s', async (text, word, expected) => {
    expect(await kept(text, word)).toBe(expected);
  });
});

describe('events', () => {
  test.each(cases)('%s: %s', async (text, word, ...expected) => {
    expect(await told(text, word)).toEqual(expect.arrayContaining([...expected]));
  });

  test.each(never)('not in: %s: %s', async (text, word, unwanted) => {
    expect((await told(text, word)).filter((one) => unwanted.test(one))).toEqual([]);
  });
});
