import { checkEventTypes as check } from '../support/checkEventTypes.js';

check('how things are is no event', [
  ['The bag contained 40 passports.', 'contained', 'none'],
  ['Firefighters contained the blaze near Tarn.', 'contained', 'Action'],
  ['The report includes a map of Tarn.', 'includes', 'none'],
  ['The family owned a mill in Sarn.', 'owned', 'none'],
  ['The outcome depends on the voters in Tarn.', 'depends', 'none'],
  ['The dispute stems from a quarrel over land.', 'stems', 'none'],
  ['Rescuers stemmed the flow of oil.', 'stemmed', 'Action'],
  ['Wheat accounts for half of the exports.', 'accounts', 'none'],
  ['The singer hails from Tarn.', 'hails', 'none'],
  ['The papers hailed the rescue.', 'hailed', 'Praise'],
  ['The photo shows a ship near Tarn.', 'shows', 'none'],
  ['The guide showed the visitors the palace in Tarn.', 'showed', 'Action'],
  ['Prices rose in Tarn as opposed to Sarn.', 'opposed', 'none'],
  ['The Fund has control over the mine.', 'control', 'none'],
  ['Rebels seized control of the mine.', 'control', 'Action'],
]);

check('who consents alone, and who agrees with another', [
  ['The ministry agreed to publish the list.', 'agreed', 'Action'],
  ['The envoy agreed with Petrova that the vote was fair.', 'agreed', 'Action'],
  ['Tarnia and Sarnia agreed to share the water.', 'agreed', 'Agreement'],
  ['The neighbours agreed on a border.', 'agreed', 'Agreement'],
  ['The airline agreed to buy its rival.', 'agreed', 'Agreement'],
  ['The airline agreed with the union on a raise.', 'agreed', 'Agreement'],
]);

check('what is answered in words, and in deeds', [
  ['The army responded to the attack within an hour.', 'responded', 'Action'],
  ['The bank did not respond to a request for comment.', 'respond', 'Statement'],
  ['The mayor responded that the bridge was safe.', 'responded', 'Statement'],
  ['The mayor was asked whether the road was safe.', 'asked', 'Statement'],
  ['The mayor asked the soldiers to leave.', 'asked', 'Demand'],
  ['Evidence suggests that the guard lied.', 'suggests', 'Action'],
  ['The guard suggested that the cook lied.', 'suggested', 'Statement'],
  ['Villagers believe that the well is dry.', 'believe', 'Action'],
  ['The unit was called the Azure Hawks at first.', 'called', 'Action'],
]);

check('nouns in another sense', [
  ['He was jailed after his guilty plea to arson.', 'plea', 'Trial'],
  ['The mother repeated her plea for help.', 'plea', 'Demand'],
  ['The army issued an evacuation order for Tarn.', 'order', 'Decision'],
  ['The airline has 40 jets on order.', 'order', 'none'],
  ['Police launched a crackdown on smugglers in Tarn.', 'crackdown', 'Action'],
  ['The charity launched a campaign against smoking in Tarn.', 'campaign', 'Action'],
  ['The army launched a campaign in the north of Tarn.', 'campaign', 'MilitaryOperation'],
  ['The villagers received death threats.', 'threats', 'Threat'],
  ['The town faces new threats from floods.', 'threats', 'Action'],
  ['Three farmers were hurt by Turkish fire near Tarn.', 'fire', 'Attack'],
  ['Three farmers were hurt in a fire near Tarn.', 'fire', 'Fire'],
  ['The king returned from a tour of Asia.', 'tour', 'Visit'],
  ['The singer began her world tour with a concert in Tarn.', 'tour', 'Performance'],
  ['The ministers raised tariffs on imports.', 'imports', 'none'],
  ['He joined the army after his early release.', 'release', 'Release'],
  ['The airports use facial recognition.', 'recognition', 'none'],
  ['The workers met at a plot of land near Tarn.', 'plot', 'none'],
  ['The court jailed him for life without parole.', 'parole', 'none'],
  ['The company reported a loss of 4 million dollars.', 'loss', 'Decrease'],
  ['The party showed support for the merger.', 'support', 'none'],
  ['The charity gave support to the refugees.', 'support', 'Aid'],
]);

check('what is taken, hit, captured and ignored', [
  ['The photograph was taken in Tarn in 1990.', 'taken', 'Action'],
  ['The rebels took Tarn on Monday.', 'took', 'Invasion'],
  ['The minister hit Tarnia with tariffs in May.', 'hit', 'Action'],
  ['Cameras captured the thief near the bank.', 'captured', 'Action'],
  ['Police captured the thief near the bank.', 'captured', 'Detention'],
  ['The mayor ignored the warning.', 'ignored', 'Rejection'],
  ['The mayor ignored the danger.', 'ignored', 'Action'],
  ['The minister dismissed the allegations as absurd.', 'dismissed', 'Rejection'],
  ['The drone fell into a field near Tarn.', 'fell', 'Action'],
  ['Exports fell by a third in Tarn.', 'fell', 'Decrease'],
]);
