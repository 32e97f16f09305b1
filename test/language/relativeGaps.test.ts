import { describe } from '@jest/globals';
import { checkArcs as check } from '../support/checkArcs.js';

describe('which word of a relative clause its noun stands for', () => {
  check(
    'The judge seized three flats that prosecutors said had been bought with bribes.',
    'said acl:relcl flats',
    'bought ccomp said',
    'prosecutors nsubj said',
  );
  check('The judge seized three flats that prosecutors had searched.', 'searched acl:relcl flats');
  check('Allies of Jan Hanak, whom he had planned to challenge, left.', 'whom obj challenge');
  check('Allies of Jan Hanak, whom he had asked to leave, stayed.', 'whom obj asked');
  check('It gave him 54 percent, against 41 percent for Jan Hanak, who has ruled since 1998.', 'ruled acl:relcl Hanak');
  check('The wife of Jan Hanak, who has ruled since 1998, left.', 'ruled acl:relcl wife');
});

describe('which noun a relative clause describes', () => {
  check(
    'The envoy protested over the shelling of three border villages that left two farmers dead.',
    'left acl:relcl shelling',
  );
  check('Norland condemned the bombing of a hospital which killed 30 people.', 'killed acl:relcl bombing');
  check('Norland condemned the murder of a guard who left two sons.', 'left acl:relcl guard');
  check('The army ended the siege of a town that lies on the river.', 'lies acl:relcl town');
  check('The epicentre of the quake, which struck at nine, was near Lund.', 'struck acl:relcl quake');
  check('The victims of the quake, who fled at nine, returned.', 'fled acl:relcl victims');
});

describe('nobody is "which", and who acts is "who"', () => {
  check('Ana Petrova is an engineer at Lumen, which makes tickets.', 'makes acl:relcl Lumen');
  check('The head of the Red Union, which runs two ports, resigned.', 'runs acl:relcl Union');
  check('They bought it from a trader, which the town took as a threat.', 'took parataxis bought');
  check('They hired a crew, which the town fed.', 'fed acl:relcl crew');
  check('They looked for a gunman who on Friday carried out the raid.', 'who nsubj carried');
  check('The report cited officers who said Petrova described the raid as a mistake.', 'said acl:relcl officers');
  check('They looked for a gunman whom the police had freed on Friday.', 'whom obj freed');
});

describe('a name behind the body that its title is of', () => {
  check('The envoy met Ministry of Transport Secretary Ana Petrova.', 'Petrova obj met');
  check(
    'The envoy, together with Port Halden City Department of Health Commissioner Ana B. Petrova, announced it.',
    'Petrova nmod envoy',
  );
  check('The envoy met the Ministry of Transport, Ana Petrova said.', 'Ministry obj met');
});

describe('whom or what an apposition names', () => {
  check('The army confirmed the death of an aide, Ana Petrova.', 'Petrova appos aide');
  check('The firm investigated fraud in Norland, a market for its boats.', 'market appos Norland');
  check('The army praised the captain, Ana Petrova.', 'Petrova appos captain');
});

describe('a participle and a verb side by side', () => {
  check('The number of people killed rose to 12.', 'rose root -', 'number nsubj rose');
  check('The rebels killed rose sellers.', 'killed root -');
  check('Jan Galas, tried in absentia, was sentenced to ten years.', 'sentenced root -', 'tried acl Galas');
  check('Jan Galas tried in vain, was mocked and left.', 'Galas nsubj tried');
});

describe('participles and names in their place', () => {
  check('He saw the prisoners, other people detained and their guards.', 'people nsubj:pass detained');
  check('The people detained the thief.', 'people nsubj detained');
  check('Two men rammed their cars packed with explosives into a convoy.', 'convoy obl rammed');
  check('Two men drove a truck loaded into a ship at Lund.', 'truck obj drove');
  check('Two trucks and one bus carrying guards were hit.', 'carrying acl bus');
  check('Trucks and buses carrying guards were hit.', 'carrying acl Trucks');
  check(
    'Gunmen fired on a convoy carrying the deputy governor of the province, Mahdi Soltani.',
    'Soltani appos governor',
  );
  check('He said two trucks and one bus were destroyed.', 'trucks nsubj:pass destroyed', 'bus conj trucks');
  check('Men fled since the raid, which according to the government killed ten people.', 'killed acl:relcl raid');
  check('The government should release people it has thrown in jail.', 'thrown acl:relcl people');
  check('The government said it has thrown them in jail.', 'thrown ccomp said');
});

describe('a second verb behind a participle', () => {
  check(
    'We strongly condemn acts aimed at thwarting the ceasefire agreement and warn that the army may attack.',
    'warn conj condemn',
  );
  check('We condemn those who threaten the accord and warn its friends.', 'warn conj threaten');
});

describe('whom a participle is told of', () => {
  check('The Council adopted measures against individuals and entities linked to the group.', 'linked acl individuals');
  check('The Council adopted a law on trade linked to the budget.', 'linked acl trade');
  check('They are preparing a large-scale drone attack.', 'attack obj preparing', 'drone compound attack');
});

describe('two verbs of which one is a participle', () => {
  check(
    'On the night of 25 March, units of the troops, supported by tanks, stormed the station.',
    'stormed root -',
    'night obl stormed',
    'supported acl units',
  );
  check(
    'It came a week after a ceasefire brokered by Angola collapsed.',
    'collapsed advcl came',
    'brokered acl ceasefire',
  );
  check('It came a week after a ceasefire was brokered by Angola.', 'brokered advcl came');
  check('The events of that night were in fact aimed at silencing them.', 'aimed root -', 'events nsubj:pass aimed');
  check(
    'He designated the firm and its director, Li Wenhao, for having materially assisted Blue Crescent.',
    'Crescent obj assisted',
  );
  check(
    'The action targeted Saman Tolui, a businessman who since 2021 has used his company, Blue Crescent LLC, to buy engines.',
    'used acl:relcl businessman',
    'buy advcl used',
  );
  check(
    'The attack killed 23 civilians, which the United Nations said may amount to a war crime.',
    'which nsubj amount',
    'amount ccomp said',
  );
});

describe('an office that begins with a preposition', () => {
  check('Under Secretary of State for Political Affairs Victoria Hale said the talks had ended.', 'Hale nsubj said');
  check('Under Secretary Hale the talks had ended.', 'talks nsubj ended');
});

describe('a verb that looks like a plural', () => {
  check(
    "Today's action targets Saman Tolui, a businessman who sold engines.",
    'action nsubj targets',
    'Tolui obj targets',
  );
  check('The military targets near Lund were hit.', 'targets nsubj:pass hit');
});

describe('what is told in a relative clause, and in front', () => {
  check(
    'The report quoted accounts that indicated 8 soldiers died instantly.',
    'died ccomp indicated',
    'soldiers nsubj died',
  );
  check('The men who said the prayer died instantly.', 'men nsubj died');
  check('Claiming responsibility, the group’s spokesman, Abu Musab, said: "We won."', 'spokesman nsubj said');
  check('Serving officer, Tom Hale, said it was late.', 'officer nsubj said');
  check('A truck was seen carrying many soldiers covered with blood.', 'soldiers obj carrying', 'covered acl soldiers');
});

describe('what stands in front, and where one goes', () => {
  check('But breaking its word, Norland attacked the island.', 'attacked root -', 'breaking advcl attacked');
  check('Breaking its word was a mistake.', 'Breaking csubj mistake');
  check('I was leaving for the airport to meet her.', 'airport obl leaving');
  check('I was waiting for the train to leave.', 'train nsubj leave');
});

describe('a second infinitive', () => {
  check('Norland urged all sides to refrain from violence and to resolve the dispute.', 'resolve conj refrain');
  check('Norland signed the accord and left to return in May.', 'left conj signed');
});

describe('where a place lies', () => {
  check('The quake hit neighbouring Iran.', 'Iran obj hit', 'neighbouring amod Iran');
  check('A quake struck neighboring Iran on Monday.', 'Iran obj struck', 'Monday obl struck');
});
