import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const { check, never } = eventChecks(createCoreNlpClient({ url: testCoreNlpUrl() }));

check('what is named as something', [
  [
    'The ministry is designating Katiba al Nahr wal Jabal (KNJ) as a Specially Designated Global Terrorist (SDGT).',
    'Decision designating: agent=The ministry, patient=Katiba al Nahr wal Jabal',
  ],
  [
    'The council granted the miners a permit.',
    'Action granted: agent=The council, patient~permit, recipient=the miners',
  ],
]);

check('who of two clauses does it', [
  ['The driver was asked to resign, and he refused.', 'Rejection refused: agent=he'],
  [
    "A veterans' group has called for the Labour MP, John Marsh, to be suspended from his party.",
    'Decision hypothetical suspended: origin=his party, patient=John Marsh',
  ],
  ['Norland called for sanctions to be lifted.', 'Demand called: speaker=Norland'],
  ['One guard was killed and two nurses wounded.', 'Injury wounded: #wounded 2, victim=two nurses'],
]);

check('what was done to a noun, and a verb behind a name', [
  [
    'The hospital, run by nuns and funded by Caritas, was looted by soldiers.',
    'Action run: agent=nuns, patient=The hospital',
  ],
  [
    'The bridge, the dam and the road, built by Norway, were closed.',
    'Action closed: patient=The bridge, patient=the dam, patient=the road',
  ],
  ['Pupils from newly built schools sang.', 'Action sang: agent=Pupils'],
]);

check('who it is that does it', [
  ['It was the Chadian army that freed the hostages.', 'Release freed: agent=the Chadian army, patient=the hostages'],
  ['It was a mistake that cost lives.', 'Death cost'],
  ['The mayor instructed the guards to close the gate.', 'Action hypothetical close: agent=the guards, patient~gate'],
  [
    'Students marched through Sarn, led by priests, to demand elections.',
    'Action led: agent=priests, patient=Students',
  ],
  ['Students marched on the capital, led by priests, to demand elections.', 'Demand demand: speaker=Students'],
  ['The mayor met the farmers, accompanied by his wife.', 'Meeting met: agent=The mayor, participant=the farmers'],
  ['Norway summoned the envoy to protest against the raid.', 'Condemnation planned protest: speaker=Norway'],
  ['The court summoned the minister to testify.', 'Trial planned testify: agent=the minister'],
  ['Parliament elected Ana Hale president, replacing Tom Berg.', 'Action replacing: agent=Ana Hale, patient=Tom Berg'],
  [
    'The chairman, who had been appointed by the king, resigned on Monday.',
    'Appointment appointed: agent=the king, patient=The chairman',
  ],
]);

check('where somebody was taken from, and who did the deed', [
  [
    'Troops rescued forty schoolgirls kidnapped by bandits from a school in Sarn.',
    'Rescue rescued: agent=Troops, patient=forty schoolgirls',
  ],
  [
    'Amnesty blamed the junta for the burning of villages by soldiers.',
    'Action burning: agent=soldiers, patient=villages',
  ],
  ['The court blamed the junta for the burning of villages.', 'Action burning: agent?=the junta, patient=villages'],
  ['The minister did not attend the ceremony.', 'Action ceremony'],
  ['The boat capsized, leaving 12 of them dead.', 'Death dead: #killed 12, part of=capsized, victim=12 of them'],
  ['Two agents, one of whom later defected to Norway, poisoned him.', 'Action defected'],
]);

check('who is told by his people alone', [
  ['The Frenchman was jailed for spying.', 'Detention jailed: victim=The Frenchman'],
  ['Police in Sarn detained a Serb.', 'Detention detained: agent=Police, victim=a Serb'],
  ['Police arrested an Afghan suspected of arson.', 'Detention arrested: #detained 1, agent=Police, victim=an Afghan'],
  ['The court heard a Turkish and a Greek expert.', 'Action heard: agent=The court, patient=a Greek expert'],
]);

check('who stands behind "by", and whose verb it is', [
  [
    'The families were ordered to leave the camp by the army.',
    'Decision ordered: agent=the army, patient=The families',
  ],
  [
    'The families were ordered to leave the camp by the army.',
    'Movement hypothetical leave: agent=The families, origin=the camp',
  ],
  ['The men were ordered to leave by Friday.', 'Decision ordered: patient=The men'],
  ['The army was forced to withdraw by heavy losses.', 'Withdrawal withdraw: agent=The army'],
  [
    'The text, drafted by France and sponsored by Gabon and Malta, was adopted.',
    'Action sponsored: agent=Gabon, agent=Malta, patient~text',
  ],
  [
    'The bridge, built by the Soviets and destroyed by the retreating army, was reopened.',
    'Destruction destroyed: agent=the retreating army, patient=The bridge',
  ],
  [
    'The minister arrested in May and told the court that he was innocent.',
    'Statement told: recipient=the court, speaker=The minister',
  ],
]);

check('what somebody has done to others', [
  ['The minister had the editor arrested and his computers seized.', 'Seizure seized: patient~his computers'],
  ['The chief had four men flogged.', 'Action flogged: patient=four men'],
]);

check('who acts together with others', [
  [
    'Denmark, jointly with Norway, will donate 14 tanks.',
    'Aid planned donate: agent=Denmark, agent=Norway, patient~14 tanks',
  ],
  ['The text was submitted jointly with Norway by Spain.', 'Action submitted: agent=Spain, patient~text'],
  [
    'The cabinet approved closer cooperation with Norway.',
    'Adoption approved: agent=The cabinet, patient~closer cooperation with Norway',
  ],
  ['Norway exchanged prisoners with Chad.', 'Release exchanged: agent=Norway, participant=Chad, patient=prisoners'],
  ['Norway praised the cooperation between Chad and Mali.', 'Action cooperation: participant=Chad, participant=Mali'],
  ['Norland helped the rebels retake Sarn.', 'Aid helped: agent=Norland, patient=the rebels'],
  ['Chad promised Norway to withdraw its troops.', 'Promise promised: recipient=Norway, speaker=Chad'],
]);

check('whom a court finds, and whom it sentences', [
  [
    'The tribunal found that the firm had breached the contract and awarded Norway a billion euros.',
    'Action awarded: #money 1000000000, agent=The tribunal, patient~billion euros, recipient=Norway',
  ],
  ['The court found that soldiers had shot the boy and buried him.', 'Action buried: agent=soldiers, patient=him'],
]);

check('what is off the coast, and what is cut off', [
  ['A dinghy sank off Crete.', 'Accident sank: patient~dinghy'],
  ['Rebels cut off Goma.', 'Action cut: agent=Rebels, patient=Goma'],
]);

check('clauses with "whose", asides with participles', [
  [
    'General Haftar, whose forces besieged Tripoli in 2019, met Italian prime minister Giorgia Meloni.',
    'Meeting met: agent=Haftar, participant=Giorgia Meloni',
  ],
  [
    'General Haftar, whose forces besieged Tripoli in 2019, met Italian prime minister Giorgia Meloni.',
    'Invasion besieged: agent=whose forces, in=Tripoli, on=2019, patient=Tripoli',
  ],
  ['The firm, whose owner fled Norway in 2019, filed for bankruptcy.', 'Action filed: agent=The firm'],
  [
    'The army, in breach of a ceasefire agreed in Doha, shelled the port.',
    'Attack shelled: agent=The army, patient=the port',
  ],
  ['The army trained in Norland and shelled the port.', 'Attack shelled: agent=The army, patient=the port'],
  [
    'The Farmers Party, which tabled 40 amendments, all of them rejected, boycotted the vote.',
    'Protest boycotted: agent=Farmers Party, patient~vote',
  ],
  [
    "Norland condemned the army's shelling of a market in Sarn.",
    'Attack shelling: agent=the army, in=Sarn, patient=a market',
  ],
]);

check('who opposes, and what is opposed', [
  ['Norway and Spain were among those opposed.', 'Rejection opposed: agent=Norway, agent=Spain'],
  ['The treaty opposed by Spain was shelved.', 'Rejection opposed: agent=Spain, patient~treaty'],
  [
    'The spokesman for President Ana Petrova issued a statement on Monday.',
    'Publication issued: agent=The spokesman, on=2024-05-06',
  ],
]);

check('what is shot at, and where', [
  ['Gunmen shot the mayor at his home.', 'Attack shot: agent=Gunmen, in=his home, victim=the mayor'],
  ['Rebels shot at troops at the airport.', 'Attack shot: agent=Rebels, in=the airport, victim=troops'],
  ['Police opened fire at the stadium.', 'Attack opened: agent=Police, in=the stadium'],
  [
    'Gunmen opened fire at the police station.',
    'Attack opened: agent=Gunmen, in=the police station, patient=the police station',
  ],
  ['Gunmen fired at the school.', 'Attack fired: agent=Gunmen, in=the school, patient=the school'],
]);

check('clauses whose doer the word over them tells', [
  ['Norway is considering whether to shut its embassy.', 'Action hypothetical shut: agent=Norway, patient=its embassy'],
  ['She denied having misled investors.', 'Action not misled: agent=She, patient=investors'],
  [
    "The parliament's decision to close the station angered residents.",
    'Action planned close: agent=The parliament, patient=the station',
  ],
  [
    'In an attempt to free the hostages, commandos stormed the ship.',
    'Release planned free: agent=commandos, patient=the hostages',
  ],
  [
    'About 900 people slept in schools, afraid to return to the valley.',
    'Movement hypothetical return: agent=900 people, destination=the valley',
  ],
  ['I have the honour to inform the Council of the decision.', 'Statement inform: recipient=Council, speaker=I'],
]);

check('clauses whose doer the word over them does not tell', [
  ['The mayor told residents how to leave the city.', 'Movement hypothetical leave: agent=residents, origin=the city'],
  ['The request to arrest the general was ignored.', 'Detention hypothetical arrest: victim=the general'],
  [
    "The chamber's approval of Justice Ana Petrova came late.",
    'Decision approval: agent=The chamber, patient=Ana Petrova',
  ],
  ['The minister rejected an attempt to oust the general.', 'Dismissal planned oust: victim=the general'],
  ['The general was arrested in an attempt to flee the city.', 'Displacement planned flee: origin=the city'],
]);

check('to whom what an infinitive says is done', [
  [
    'Two teachers are reported to have been kidnapped in the north.',
    'Abduction alleged kidnapped: #abducted 2, in=the north, victim=Two teachers',
  ],
  ['The family expects him to be released soon.', 'Release planned released: patient=him'],
  ['The captain had asked to be replaced.', 'Action hypothetical replaced: patient=The captain'],
  ['The colonel had two reporters arrested.', 'Detention arrested: #detained 2, victim=two reporters'],
  [
    'The colonel had arrested two reporters.',
    'Detention arrested: #detained 2, agent=The colonel, victim=two reporters',
  ],
  [
    'The rebels are reported to have kidnapped a boy.',
    'Abduction alleged kidnapped: #abducted 1, agent=The rebels, victim=a boy',
  ],
  ['The family expects him to release the hostages.', 'Release planned release: agent=him, patient=the hostages'],
]);

check('who gets it, and whose it was', [
  [
    'The envoy handed a note to the ambassador.',
    'Action handed: agent=The envoy, patient~note, recipient=the ambassador',
  ],
  [
    'The ministry awarded contracts to three firms.',
    'Action awarded: agent=The ministry, patient~contracts, recipient=three firms',
  ],
  [
    'The mayor took 2 million euros from the company.',
    'Action took: #money 2000000, agent=The mayor, origin=the company, patient~2 million euros',
  ],
  [
    'The union filed the documents with the court.',
    'Action filed: agent=The union, patient~documents, recipient=the court',
  ],
  ['The guards took the ball to the goalkeeper.', 'Movement took: agent=The guards, patient~ball'],
  [
    'The union discussed the documents with the court.',
    'Negotiation discussed: agent=The union, participant=the court, topic~documents',
  ],
]);

check('whose approval, offer, appeal and inquiry', [
  [
    'Across the Atlantic, the commission approved the merger.',
    'Decision approved: agent=the commission, patient~merger',
  ],
  ['Police shouted at residents to leave the area.', 'Movement hypothetical leave: agent=residents, origin=the area'],
  ['She pleaded with the guards to spare him.', 'Demand pleaded: speaker=She'],
  ['She pleaded with tears to win the case.', 'Demand pleaded: speaker=She'],
  ['The minister saw a march.', 'Protest march'],
  ['A boy witnessed the killing.', 'Killing killing'],
  ['The merger needs the approval of the ministry.', 'Decision hypothetical approval: agent=the ministry'],
  ['The approval of the plan came late.', 'Adoption approval: patient~plan'],
  ['The company offered them money.', 'Promise offered: agent=The company, patient~money, recipient=them'],
  ['The minister promised an inquiry.', 'Promise promised: patient~inquiry, speaker=The minister'],
  ['The lawyer said she would appeal.', 'Trial planned appeal: agent=she'],
  ['The governor appealed for calm.', 'Demand appealed: speaker=The governor'],
  ['The prosecutors opened an inquiry into the bank.', 'Investigation inquiry: agent=The prosecutors'],
  ['The inquiry into the bank opened in May.', 'Investigation inquiry'],
]);

check('so many of them, and who is unaccounted for', [
  ['Six of its guards were killed.', 'Killing killed: #killed 6, victim=Six of its guards'],
  ['At least 60 of the dead were buried in Oslo.', 'Action buried: in=Oslo, patient=60 of the dead'],
  ['Four miners are unaccounted for.', 'Disappearance unaccounted: #missing 4, victim=Four miners'],
  ['Some 88 people were unaccounted for.', 'Disappearance unaccounted: #missing 88, victim=88 people'],
  [
    'The guards killed 6 soldiers in May.',
    'Killing killed: #killed 6, agent=The guards, on=2024-05, victim=6 soldiers',
  ],
]);

never('what adjectives do not say', [
  ['Billions of euros are unaccounted for.', /^Disappearance/],
  ['Ten rifles are unaccounted for.', /^Disappearance/],
  ['The army bombed a tower easy to climb.', /climb: .*agent/],
]);

check('by-phrases and light verbs behind an event noun', [
  ['Four people were killed in ambushes by the rebels.', 'Attack ambushes: agent=the rebels'],
  [
    'Four people were killed in Oslo by the rebels.',
    'Killing killed: #killed 4, agent=the rebels, in=Oslo, victim=Four people',
  ],
  ['The raid that rebels carried out in May angered the villagers.', 'Attack raid: agent=rebels, on=2024-05'],
  ['The raid that angered the villagers was planned.', 'Attack raid'],
]);

check('what is condemned, praised or investigated', [
  [
    'The ministers condemned the detention of six journalists.',
    'Condemnation condemned: patient~detention of six journalists, speaker=The ministers',
  ],
  [
    'The police are investigating the murder of a guard.',
    'Investigation investigating: agent=The police, patient~murder of a guard',
  ],
  ['The ministers held talks in Oslo.', 'Negotiation talks: agent=The ministers, in=Oslo'],
]);

check('targets before the noun of an attack', [
  ['The embassy attack killed nine people.', 'Attack attack: patient~embassy'],
  ['Two gunmen died in the police headquarters attack.', 'Attack attack: patient~police headquarters'],
  ['The airport bombing shocked the country.', 'Bombing bombing: patient~airport'],
  ['The Taliban attack on the base killed nine people.', 'Attack attack: agent=Taliban, patient=the base'],
  ['The drone attack killed nine people.', 'Attack attack'],
  ['The newspaper attack shocked the mayor.', 'Attack attack'],
  ['The ship attack on the harbour shocked the mayor.', 'Attack attack: patient=the harbour'],
  ['The dawn attack killed nine people.', 'Attack attack'],
]);

check('ministers of two countries', [
  [
    "Ukraine's and Russia's foreign ministers met in Antalya.",
    "Meeting met: agent=Ukraine's and Russia's foreign ministers, in=Antalya",
  ],
  [
    'The Armenian and Azerbaijani foreign ministers met in Geneva.',
    'Meeting met: agent=The Armenian and Azerbaijani foreign ministers, in=Geneva',
  ],
  ['US, Turkish ministers met in Geneva.', 'Meeting met: agent=US, Turkish ministers, in=Geneva'],
  ['Turkish ministers met in Geneva.', 'Meeting met: agent=Turkish ministers, in=Geneva'],
  [
    'The Turkish president and French ministers met in Geneva.',
    'Meeting met: agent=French ministers, agent=The Turkish president, in=Geneva',
  ],
  ['In Iran, Turkish ministers met on Monday.', 'Meeting met: agent=Turkish ministers, in=Iran, on=2024-05-06'],
]);

check('days for which something is called, and years of documents', [
  ['The union called an election for Monday.', 'Election planned election: on=2024-05-13'],
  ['The judge set sentencing for 6 April 2025.', 'Sentencing planned sentencing: on=2025-04-06'],
  ['The union called an election on Monday.', 'Election election'],
  [
    'Resolution 2119 (2013) was adopted by the council.',
    'Adoption adopted: agent=the council, patient~Resolution 2119',
  ],
  [
    'The council adopted resolution 2191 (2014) in May 2015.',
    'Adoption adopted: agent=The council, on=2015-05, patient~resolution 2191',
  ],
  ['The council adopted the budget in 2014.', 'Adoption adopted: agent=The council, on=2014, patient~budget'],
]);

check('a name between an office and what is listed with it', [
  [
    'Gunmen killed the mayor of Tarn, Luis Vega, and two of his guards.',
    'Killing killed: #killed 2, agent=Gunmen, victim=the mayor, victim=two of his guards',
  ],
  [
    'Gunmen shelled the capital of Tarn, Luis Vega, and two of the islands.',
    'Attack shelled: agent=Gunmen, patient=the capital',
  ],
]);

check('who goes on patrol, and the patrol', [
  ['An army patrol was ambushed by rebels.', 'Attack ambushed: agent=rebels, patient=An army patrol'],
  ['Rebels clashed with a border patrol.', 'Battle clashed: agent=Rebels, participant=a border patrol'],
  ['Rebels clashed with a patrol.', 'Battle clashed: agent=Rebels, participant=a patrol'],
  ['Guards fired at her house.', 'Attack fired: agent=Guards, in=her house, patient=her house'],
  ['Troops on patrol found a mine.', 'MilitaryOperation patrol'],
]);

check('who undergoes what the noun tells', [
  ['The driver suffered minor injuries.', 'Injury injuries: victim=The driver'],
  ['Two men were caught in a blast and suffered minor injuries.', 'Injury injuries: victim=Two men'],
  ['The convoy came under fire.', 'Attack fire: patient~convoy'],
  ['A helicopter was hit by machinegun fire.', 'Attack fire'],
  ['Rebels cut the line, leaving the town without electricity.', 'Action leaving: agent=Rebels, patient=the town'],
  ['Rebels left the town without a word.', 'Movement left: agent=Rebels, origin=the town'],
]);

check('asides that tell who did it', [
  [
    'The massacre of six priests, carried out by soldiers, was condemned.',
    'Massacre massacre: #killed 6, agent=soldiers, victim=six priests',
  ],
  ['The envoy, helped by his aides, left.', 'Aid helped: agent=his aides, patient=The envoy'],
  ['The envoy, helped by his aides, left.', 'Movement left: agent=The envoy'],
  [
    'Rebels claimed the murder of Ana Ruiz, perpetrated on Monday by three men.',
    'Killing murder: agent=three men, agent?=Rebels, on=2024-05-06, victim=Ana Ruiz',
  ],
]);

check('what is to be done, and the verb behind it', [
  [
    'The proposal to set up a bank, which came in a letter, deserves attention.',
    'Establishment planned set: patient=a bank',
  ],
]);

check('words that look like conjunctions', [
  [
    'Leaders refused on Thursday to accept the results, saying the board had inflated turnout.',
    'Action not accept: patient~results',
  ],
  [
    'Leaders refused on Thursday to accept the results, saying the board had inflated turnout.',
    'Rejection refused: agent=Leaders, on=2024-05-09',
  ],
  [
    'Leaders refused on Thursday to accept the results, saying the board had inflated turnout.',
    'Action inflated: agent=the board, patient~turnout',
  ],
  ['He agreed in March to sell the bank.', 'Agreement agreed: agent=He, on=2024-03'],
  [
    'The army denied using live rounds and blamed rebels for the deaths.',
    'Accusation blamed: patient=rebels, speaker=The army',
  ],
  ['The army denied using live rounds.', 'Action not using: agent=The army, patient~live rounds'],
  ['The board met on Thursday to accept the results.', 'Meeting met: agent=The board, on=2024-05-09'],
]);

check('who is told before the deed, and whose it is', [
  ['The rebel bombing of the town was condemned.', 'Bombing bombing: agent=rebel, patient=the town'],
  ['Government air raids killed six.', 'Attack raids: agent=Government'],
  ['A police raid on the newspaper was condemned.', 'Investigation raid: agent=police, patient=the newspaper'],
  ['A military strike hit the town.', 'Attack strike'],
  ["The army's shelling of the village killed four.", 'Attack shelling: agent=The army, patient=the village'],
  ["The union's leading members left.", "Movement left: agent=The union's leading members"],
  ['Miners went on strike on Monday.', 'LabourStrike strike: agent=Miners'],
  ['He went on a trip to Oslo.', 'Action went: agent=He'],
]);

check('who is spoken with, attacked and pelted', [
  [
    'The minister spoke on Monday with Chancellor Ana Berg.',
    'Contact spoke: on=2024-05-06, participant=Ana Berg, speaker=The minister',
  ],
  ['The president spoke by phone with the king.', 'Contact spoke: participant=the king, speaker=The president'],
  ['The minister spoke about the king.', 'Statement spoke: speaker=The minister, topic=the king'],
  ["Secretary Ana Berg's call with the envoy lasted an hour.", 'Contact call: participant=the envoy, speaker=Ana Berg'],
  ["He deplored Iran's attack on Israel.", 'Attack attack: agent=Iran, patient=Israel'],
  ['Youths hurled stones at police.', 'Attack hurled: agent=Youths, instrument~stones, patient=police'],
  [
    'They have learned that 14 soldiers were killed, in the Darn district.',
    'Killing killed: #killed 14, victim=14 soldiers',
  ],
]);

check('where a known massacre was condemned, and where an attack was that is told of first', [
  [
    'Troops stormed Bergen and killed ten people in a massacre. The minister condemned the massacre in Oslo.',
    'Condemnation condemned: in=Oslo, patient~massacre in Oslo, speaker=The minister',
  ],
  [
    'Gunmen attacked a bank in Bergen. The minister condemned the car bomb attack in Oslo.',
    'Attack attack: in=Oslo, instrument~car bomb',
  ],
  ['Gunmen attacked banks in Bergen and Hamar. The minister condemned the attack in Oslo.', 'Attack attack: in=Oslo'],
]);

check('days and words that are told of, and whose support it is', [
  ['26 February was declared a day of mourning.', 'Decision declared'],
  ['It was declared on 26 February.', 'Decision declared: on=2024-02-26'],
  ['The minister reaffirmed U.S. support for the talks.', 'Action support: agent=U.S.'],
  [
    'The text says troops “killed six men; and captured ten women”.',
    'Detention captured: #detained 10, victim=ten women',
  ],
  ['They did not get the right to return to Crimea.', 'Movement not hypothetical return: destination=Crimea'],
  ['He calls on the authorities in Mali to find the men.', 'Demand calls: recipient=the authorities, speaker=He'],
  [
    'The council called on “the government of Mali to investigate this attack and bring the perpetrators to justice”.',
    'Investigation hypothetical investigate: agent=the government, patient~attack',
  ],
  [
    'The Rada adopted Resolution No. 1140-18 on Monday.',
    'Adoption adopted: agent=Rada, on=2024-05-06, patient~Resolution',
  ],
  ['They agreed to cooperate in critical areas such as technology.', 'Action planned cooperate: agent=They'],
]);

check('who undergoes it, follows and leads', [
  ['The soldier sustained injuries in Mali.', 'Injury injuries: in=Mali, victim=The soldier'],
  ['The judge will review their sentences.', 'Sentencing sentences: victim=their'],
  ["The judge's ruling was published.", 'Decision ruling: agent=The judge'],
  ['The delegation arrived in Geneva, led by the minister.', 'Action led: agent=the minister, patient=The delegation'],
  ['The party elected Ana Petrova, succeeding in its aim.', 'Action succeeding: agent=The party'],
]);
