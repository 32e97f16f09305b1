import { checkEventTypes as check } from '../support/checkEventTypes.js';

check('what breaks down between sides, and what falls down', [
  ['The ceasefire collapsed in Sarn on Monday.', 'collapsed', 'Rupture'],
  ['The talks broke down on Friday after two days.', 'broke', 'Rupture'],
  ['The truce between Sarn and Tarn broke down in May.', 'broke', 'Rupture'],
  ['The breakdown of the talks in May led to war.', 'breakdown', 'Rupture'],
  ['The collapse of the ceasefire in May led to war.', 'collapse', 'Rupture'],
  ['The coalition collapsed in Tarn in May.', 'collapsed', 'Dissolution'],
  ["The government's collapse in May led to a vote.", 'collapse', 'Dissolution'],
  ['The regime fell apart in May.', 'fell', 'Dissolution'],
  ['The roof of the market collapsed in Sarn on Monday.', 'collapsed', 'Accident'],
  ['The collapse of the bridge in May killed two.', 'collapse', 'Accident'],
  ['The bus broke down near Sarn on Monday.', 'broke', 'Action'],
  ['The bank collapsed in May.', 'collapsed', 'Action'],
  ['The runner collapsed in Sarn on Monday.', 'collapsed', 'Action'],
]);

check('what is voted down, and who is defeated and killed', [
  ['The amendment was defeated in parliament on Monday.', 'defeated', 'Rejection'],
  ['The senators defeated the motion on Tuesday.', 'defeated', 'Rejection'],
  ['The defeat of the bill in May was a surprise.', 'defeat', 'Rejection'],
  ['The deputies killed the bill on Monday.', 'killed', 'Rejection'],
  ['Sarn was defeated by Tarn in the final on Monday.', 'defeated', 'Competition'],
  ['The rebels were defeated at Sarn in May.', 'defeated', 'Action'],
  ['The blast killed the deputies on Monday.', 'killed', 'Killing'],
]);

check('who seizes power, and who comes to it', [
  ['The generals seized power in Sarn in May.', 'seized', 'Coup'],
  ['Rebels seized power in Tarn in May.', 'seized', 'Coup'],
  ['The colonel took power by force in Sarn in May.', 'took', 'Coup'],
  ['The elected president took power in Sarn in May.', 'took', 'Appointment'],
  ['The mayor took office in Sarn in May.', 'took', 'Appointment'],
  ['The council seized power over the port in May.', 'seized', 'Action'],
]);

check('what goes up and down by so many percent', [
  ['The firm slid 5 percent on Monday.', 'slid', 'Decrease'],
  ['The firm halved its output in May.', 'halved', 'Decrease'],
  ['The bank added 3 percent on Monday.', 'added', 'Increase'],
  ['The firm doubled its prices in May.', 'doubled', 'Increase'],
  ['The firm cut wages in Sarn in May.', 'cut', 'Decrease'],
  ['The firm raised wages in Sarn in May.', 'raised', 'Increase'],
  ['The child slid down the hill on Monday.', 'slid', 'Action'],
  ['She added 3 percent of salt in May.', 'added', 'Action'],
  ['The thieves cut the cable in May.', 'cut', 'Action'],
]);

check('who fell, and what fell', [
  ['The stone honoured those who fell at Sarn in 1915.', 'fell', 'Death'],
  ['In 1915, 3,800 of its defenders fell at Sarn.', 'fell', 'Death'],
  ['The shares fell in Sarn on Monday.', 'fell', 'Decrease'],
  ['Those who fell from the bridge in May were buried.', 'fell', 'Accident'],
  ['Those who fell in love in Sarn in May married.', 'fell', 'Action'],
  ['Two soldiers fell on the ice in May.', 'fell', 'Action'],
  ['The boys who fell in the river in May were saved.', 'fell', 'Action'],
]);
