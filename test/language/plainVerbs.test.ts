import { checkEventTypes as check } from '../support/checkEventTypes.js';

check('who is helped, and what is only provided', [
  ['Nuns provided shelter to the refugees.', 'provided', 'Aid'],
  ['The bank helped the farmers.', 'helped', 'Aid'],
  ['The fair provides a window into the trade.', 'provides', 'Action'],
  ['Two firms provided tools for the survey.', 'provided', 'Action'],
  ['The bank helped them buy seeds.', 'helped', 'Aid'],
  ['The pill is believed to aid endurance.', 'aid', 'Action'],
  ['She could not help but laugh.', 'help', 'Action'],
  ['He does not support it.', 'support', 'Action'],
]);

check('what is made, and what is only meant', [
  ['The plant makes lorries.', 'makes', 'Production'],
  ['The firm built a factory near Tarn.', 'built', 'Production'],
  ['The fence is made of steel.', 'made', 'Action'],
  ['No link was made between the cases.', 'made', 'Action'],
  ['The measures are designed to protect farmers.', 'designed', 'Action'],
  ['They have been building democracy for years.', 'building', 'Action'],
  ['The mayor assembled a team of experts.', 'assembled', 'Action'],
  ['She produced a document.', 'produced', 'Action'],
]);

check('what is paid, and what is only spent', [
  ['The firm spent 3 million euros on drills.', 'spent', 'Transaction'],
  ['The firm paid the drivers.', 'paid', 'Transaction'],
  ['He was criticised for the amount of time he spends abroad.', 'spends', 'Action'],
  ['He will have many years to spend in a cell.', 'spend', 'Action'],
  ['They expect him to spend the rest of his life there.', 'spend', 'Action'],
  ['The minister will pay a political price.', 'pay', 'Action'],
]);

check('what goes up and down, and what only rises', [
  ['The shares gained 3 percent.', 'gained', 'Increase'],
  ['The army gained territory.', 'gained', 'Action'],
  ['Smoke rose over the port.', 'rose', 'Action'],
  ['Prices rose in May.', 'rose', 'Increase'],
  ['She was born in Sarn and raised in Tarn.', 'raised', 'Action'],
  ['Bombs dropped on the town.', 'dropped', 'Attack'],
  ['The village was reduced to rubble.', 'reduced', 'Destruction'],
  ['The candidate dropped out of the race.', 'dropped', 'Action'],
]);

check('what is founded, agreed and threatened, and what is not', [
  ['The state created a bank.', 'created', 'Establishment'],
  ['The army created a situation that nobody wanted.', 'created', 'Action'],
  ['The bill was signed into law.', 'signed', 'Decision'],
  ['He signed over the title to the house.', 'signed', 'Action'],
  ['The bill threatens the press.', 'threatens', 'Action'],
  ['The rebels threatened to shoot the pilot.', 'threatened', 'Threat'],
  ['He called it a provocation.', 'called', 'Statement'],
  ['The premier called for "a better future".', 'called', 'Demand'],
  ['The president declared that he would run.', 'declared', 'Statement'],
  ['The president declared a holiday.', 'declared', 'Decision'],
  ['The land is sinking under the city.', 'sinking', 'Action'],
  ['The board fired its chief.', 'fired', 'Dismissal'],
  ['The ministry was hit by a scandal.', 'hit', 'Action'],
]);

check('what is answered by deeds, and who is taken and driven out', [
  ['The medics responded to the home within minutes.', 'responded', 'Action'],
  ['The minister responded to the report.', 'responded', 'Statement'],
  ['The attack reminded many of the war.', 'reminded', 'Action'],
  ['The teacher reminded them of the rules.', 'reminded', 'Statement'],
  ['Seven hostages were taken in the raid.', 'taken', 'Abduction'],
  ['The villagers were driven from their homes.', 'driven', 'Displacement'],
  ['She drove from home to Tarn.', 'drove', 'Movement'],
  ['The reform improved the lives of farmers.', 'improved', 'Action'],
  ['Nine states signed a joint statement on Friday.', 'signed', 'Agreement'],
]);
