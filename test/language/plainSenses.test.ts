import { checkEventTypes as check } from '../support/checkEventTypes.js';

check('what is made, and only done', [
  ['The workshop makes shoes in Tarn.', 'makes', 'Production'],
  ['The robots are made in China.', 'made', 'Production'],
  ['The minister made a remark about the port.', 'made', 'Action'],
  ['The candidate made a dash through the islands.', 'made', 'Action'],
  ['The posts were made by two candidates.', 'made', 'Action'],
  ['The flood made travel hard.', 'made', 'Action'],
]);

check('what falls and is no number', [
  ['An eerie calm fell over the town.', 'fell', 'Action'],
  ['Heavy rain fell on the village.', 'fell', 'Action'],
  ['The visit of the singer fell through.', 'fell', 'Action'],
  ['The vote share fell by 10 percent.', 'fell', 'Decrease'],
  ['Burglaries fell by a third in Tarn.', 'fell', 'Decrease'],
  ['Ana Petrova dropped out of the bid for the presidency.', 'dropped', 'Action'],
]);

check('rallies of candidates and of others', [
  ['The senator spoke at a campaign rally in Tarn.', 'rally', 'Meeting'],
  ['Ana Petrova held a rally in Tarn on Saturday.', 'rally', 'Meeting'],
  ['Students held a rally against the fees.', 'rally', 'Protest'],
  ['Ana Petrova attended a rally against racism.', 'rally', 'Protest'],
]);

check('journeys of the feet and of the mind', [
  ['Her career journey began in 1990.', 'journey', 'Action'],
  ['The club is at the start of its journey.', 'journey', 'Action'],
  ['The refugees made the journey across the desert.', 'journey', 'Movement'],
]);

check('tragedies, fires and burns', [
  ['The mayor called the accident a tragedy for the town.', 'tragedy', 'Action'],
  ['Eleven wildfires are burning in the hills.', 'burning', 'Action'],
  ['The boy was burned in the blast.', 'burned', 'Injury'],
  ['Villagers were hurt in cross-border fire on Monday.', 'fire', 'Attack'],
  ['Villagers were hurt in a fire on Monday.', 'fire', 'Fire'],
]);

check('asked and called', [
  ['Ana Petrova was silent when asked if she would resign.', 'asked', 'Statement'],
  ['The nurse asked for blankets.', 'asked', 'Demand'],
  ['The paper calls them "the lost boys".', 'calls', 'Statement'],
  ['The minister called the mayor on Friday.', 'called', 'Contact'],
]);

check('launched, lifted, adopted, overturned', [
  ['The rebels launched thousands of rockets at the city.', 'launched', 'Action'],
  ['The mayor launched a school for nurses.', 'launched', 'Establishment'],
  ['The captain lifted the cup on Sunday.', 'lifted', 'Action'],
  ['The ministry lifted the ban on Sunday.', 'lifted', 'Decision'],
  ['Lots of these dogs were adopted in May.', 'adopted', 'Action'],
  ['The senate adopted the bill in May.', 'adopted', 'Adoption'],
  ['The panel overturned the ban on Sunday.', 'overturned', 'Decision'],
  ['The bus overturned on Sunday.', 'overturned', 'Accident'],
  ['The runner collapsed on Sunday.', 'collapsed', 'Action'],
  ['The bridge collapsed on Sunday.', 'collapsed', 'Accident'],
]);

check('people released, fired and dismissed', [
  ['The 24 prisoners released on Monday were flown home.', 'released', 'Release'],
  ['The report released on Monday names nobody.', 'released', 'Publication'],
  ['Her release from prison was welcomed.', 'release', 'Release'],
  ['The tower that the gunman fired from was empty.', 'fired', 'Attack'],
  ['The minister dismissed the story as nonsense.', 'dismissed', 'Rejection'],
  ['The king dismissed her as minister.', 'dismissed', 'Dismissal'],
]);

check('heard by a chamber or by a court', [
  ['The nominee spoke at his confirmation hearing on Tuesday.', 'hearing', 'Session'],
  ['The judge adjourned the hearing on Tuesday.', 'hearing', 'Trial'],
  ['The bankers will testify before the Senate on Tuesday.', 'testify', 'Statement'],
  ['The bankers will testify at the trial on Tuesday.', 'testify', 'Trial'],
  ['The defendant entered a plea on Tuesday.', 'plea', 'Trial'],
]);

check('attacked with words, struck by a car', [
  ['The senator attacked Ana Petrova as an extremist.', 'attacked', 'Condemnation'],
  ['Her attacks on the legitimacy of the vote went on.', 'attacks', 'Condemnation'],
  ['The drunken driver struck two girls at the crossing.', 'struck', 'Accident'],
  ['The gunmen struck the convoy near Tarn.', 'struck', 'Attack'],
]);

check('support, remembering and fleeing', [
  ['The poll shows Ana Petrova with 48 percent support.', 'support', 'Action'],
  ['The ministry gave support to the victims of the flood.', 'support', 'Aid'],
  ['I remember the ticket in his pocket.', 'remember', 'Action'],
  ['The town remembered the victims of the massacre.', 'remembered', 'Commemoration'],
  ['The defendant fled as officers came near.', 'fled', 'Movement'],
  ['Thousands fled the fighting.', 'fled', 'Displacement'],
  ['Most of them identify as Christians.', 'identify', 'Action'],
  ['The police identified the victim as Ana Petrova.', 'identified', 'Identification'],
]);

check('what burns, blazes and is built on fear', [
  ['Hundreds of firefighters are battling major incidents in the hills.', 'battling', 'Action'],
  ['The rebels are battling the army in the hills.', 'battling', 'Battle'],
  ['It was a regime built on fear.', 'built', 'Action'],
  ['The tower built on the hill was sold.', 'built', 'Production'],
  ['Fraud will be met with severe penalties.', 'met', 'Action'],
]);

check('declared, exposed and suspended', [
  ['"We have won," Ana Petrova declared on Saturday.', 'declared', 'Statement'],
  ['The mayor declared a day of mourning on Saturday.', 'declared', 'Decision'],
  ['Ana Petrova declared her support for the mayor.', 'declared', 'Statement'],
  ['The vote exposed divisions in the party.', 'exposed', 'Action'],
  ['The paper exposed a secret prison.', 'exposed', 'Disclosure'],
  ['He got six months in prison, suspended for a year.', 'suspended', 'none'],
  ['The king suspended the law for a year.', 'suspended', 'Decision'],
]);

check('fired at, and out of a post', [
  ['The villagers were fired at on Monday.', 'fired', 'Attack'],
  ['Rockets are fired toward the port from the hills.', 'fired', 'Attack'],
  ['The manager was fired at 60.', 'fired', 'Dismissal'],
  ['The manager was fired at the end of the season.', 'fired', 'Dismissal'],
]);

check('struck at the wheel, aimed at with no gun', [
  ['Ana Petrova struck a girl as she fell asleep at the wheel.', 'struck', 'Accident'],
  ['A bullet struck a girl in her car.', 'struck', 'Attack'],
  ['Several gatherings targeted the homes of ministers.', 'targeted', 'Action'],
  ['The rebels targeted the homes of ministers.', 'targeted', 'Attack'],
]);

check('asides, shows and warrants', [
  ['Ana Petrova, left, and Ben Tran met in Tarn.', 'left', 'none'],
  ['They went to bed at ten.', 'went', 'Action'],
  ['She hosted a radio show in Tarn.', 'show', 'Action'],
  ['Cash was found during the execution of search warrants.', 'execution', 'Action'],
  ['The execution of the rebels was filmed.', 'execution', 'Killing'],
  ['The massacre of the monks in 1905 shocked the town. The tragedy is remembered every year.', 'tragedy', 'Massacre'],
]);

check('what is found out, and what one comes to', [
  ['The police want to find who was responsible.', 'find', 'Action'],
  ['The inquiry found that the guard was drunk.', 'found', 'Statement'],
  ['I came to understand that he was right.', 'came', 'Action'],
  ['The nurses came to the village to help.', 'came', 'Movement'],
  ['Teachers fear a return to the days of fear.', 'return', 'Action'],
  ['The law divides people along race and religion.', 'race', 'none'],
  ['The runner won the race in Tarn.', 'race', 'Competition'],
  ['We are devastated by grief.', 'devastated', 'Action'],
]);

check('upheld, tested, funded and identified', [
  ['The guards are sworn to uphold the law.', 'uphold', 'Action'],
  ['The court upheld the verdict on Friday.', 'upheld', 'Decision'],
  ['The vote tested the patience of the town.', 'tested', 'Action'],
  ['The navy tested a missile on Friday.', 'tested', 'Test'],
  ['He used the money to fund a lavish lifestyle.', 'fund', 'Action'],
  ['The ministry funded two hospitals in Tarn.', 'funded', 'Aid'],
  ['The review identified weaknesses in the bridge.', 'identified', 'Action'],
  ['The fleet adopted new tactics in May.', 'adopted', 'Action'],
]);

check('fired on and dismissed, at the wheel and beside a car', [
  ['Three workers were fired at the Selby plant on Monday.', 'fired', 'Dismissal'],
  ['The soldiers were fired at by rebels.', 'fired', 'Attack'],
  ['A man struck a woman in the face beside her car.', 'struck', 'Attack'],
  ['The driver struck the officer with his fist.', 'struck', 'Attack'],
  ['Rebels targeted drivers on the road.', 'targeted', 'Attack'],
  ['Residents fled the flooded town, police said.', 'fled', 'Displacement'],
  ['Norland mobilised reservists.', 'mobilised', 'MilitaryOperation'],
  ['The former senator appeared at a bail hearing.', 'hearing', 'Trial'],
  ['The coach was fired at once.', 'fired', 'Dismissal'],
  ['The manager was fired at around midnight.', 'fired', 'Dismissal'],
  ['The party was built on a platform of tax cuts.', 'built', 'Action'],
  ['The brand has lost its appeal among shoppers.', 'appeal', 'Action'],
  ['He began his journey to Norland in May.', 'journey', 'Movement'],
  ['Crime fell in the capital last year.', 'fell', 'Decrease'],
  ['The opposition leader held a rally against the war.', 'rally', 'Protest'],
  ['Fans came to see the players in Tarn.', 'came', 'Movement'],
  ['A mosque was built on a hilltop.', 'built', 'Production'],
  ['Police made copies of the documents.', 'made', 'Action'],
]);
