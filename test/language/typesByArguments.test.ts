import { checkEventTypes as check } from '../support/checkEventTypes.js';

check('what breaks out, is launched and shut', [
  ['The volcano erupted on Monday.', 'erupted', 'Disaster'],
  ['Gunfire erupted near the barracks.', 'erupted', 'Action'],
  ['Fighting erupted between two clans in Tarn.', 'erupted', 'Action'],
  ['The envoys deplored missile launches by the regime.', 'launches', 'LaunchOfWeapon'],
  ['The product launch in May was a failure.', 'launch', 'Action'],
  ['The launch of the Tarn Institute was delayed.', 'launch', 'Establishment'],
  ['Farmers shut down the highway on Friday.', 'shut', 'Action'],
  ['The junta shut down the newspaper.', 'shut', 'Dissolution'],
  ['Traders deplored the closure of the border.', 'closure', 'Action'],
  ['The president unveiled a statue in Tarn.', 'unveiled', 'Action'],
]);

check('what is planned, acknowledged and kept', [
  ['Nurses plan to march in Tarn.', 'plan', 'Action'],
  ['The council drew up a plan to save the mill.', 'plan', 'Action'],
  ['The premier promised to save the mill.', 'promised', 'Promise'],
  ['The envoy recognized the role of the elders.', 'recognized', 'Action'],
  ['The general recognized that mistakes were made.', 'recognized', 'Statement'],
  ['Chile recognized the republic in 1991.', 'recognized', 'Decision'],
  ['The consul was honoured to attend the concert.', 'honoured', 'Action'],
  ['The town honoured the dead on Sunday.', 'honoured', 'Commemoration'],
  ['Both armies agreed to honour the truce.', 'honour', 'Action'],
  ['We came to pay our respects to the fallen.', 'pay', 'Commemoration'],
  ['The need for reconciliation is urgent.', 'reconciliation', 'Action'],
  ['The ministers signed an accord in Tarn.', 'accord', 'Agreement'],
]);

check('who goes, and what only goes on', [
  ['The ferry went down off the coast of Tarn.', 'went', 'Accident'],
  ['The trawler took in water before going under near the cape.', 'going', 'Accident'],
  ['The mill went under in 2009.', 'went', 'Action'],
  ['The bomb went off at noon.', 'went', 'Bombing'],
  ['The premier said he was ready to go.', 'go', 'Action'],
  ['The envoy was ready to go to Tarn.', 'go', 'Movement'],
  ['The center-left coalition won.', 'left', 'none'],
  ['The envoy left open the possibility of talks.', 'left', 'Action'],
  ['The envoy left the hall.', 'left', 'Movement'],
  ['It took the army a week to clear the road.', 'took', 'Action'],
  ['Six prisoners made their escape through a tunnel.', 'escape', 'Movement'],
  ['Three civilians were patrolling along the road when it happened.', 'patrolling', 'Action'],
  ['Soldiers patrolled the road.', 'patrolled', 'MilitaryOperation'],
  ['The delivery of the verdict was put off.', 'delivery', 'Action'],
  ['The delivery of grain was put off.', 'delivery', 'Movement'],
]);

check('what strikes, and what is struck', [
  ['A tractor hit a mine near the camp.', 'hit', 'Action'],
  ['Two rockets hit a mine in the hills.', 'hit', 'Attack'],
  ['The tragic incident shocked the town.', 'incident', 'Action'],
  ['A gas explosion killed nine in Tarn.', 'explosion', 'Accident'],
  ['An explosion killed nine in Tarn.', 'explosion', 'Bombing'],
  ['Drought poses a threat to the islands.', 'threat', 'Action'],
  ['The gang made a threat against the judge.', 'threat', 'Threat'],
  ['The owner was held responsible for the fire.', 'held', 'Action'],
  ['The tribunal held two men for a week.', 'held', 'Detention'],
]);

check('what is lost and dropped', [
  ['The miller lost everything in the fire.', 'lost', 'Action'],
  ['The krone lost 2 percent.', 'lost', 'Decrease'],
  ['The firm dropped the pledge in 2020.', 'dropped', 'Action'],
  ['Exports dropped by a tenth.', 'dropped', 'Decrease'],
  ['The case fell apart on Friday.', 'fell', 'Action'],
  ['We mourn the loss of two pilots.', 'loss', 'Death'],
  ['The loss of the dam was a blow.', 'loss', 'Action'],
  ['The rise in prices hurt the poor.', 'rise', 'Increase'],
  ['The transfer of power took place in May.', 'transfer', 'Action'],
  ['The judge denied the request.', 'denied', 'Rejection'],
  ['The general denied the charge.', 'denied', 'Denial'],
]);

check('who manages, and what is called', [
  ['Management agreed to talks with the union.', 'Management', 'none'],
  ['The premier called an emergency meeting to discuss the floods.', 'called', 'Decision'],
  ['A debate called by the opposition ended on Friday.', 'called', 'Decision'],
  ['The premier called the vote "a door to the world".', 'called', 'Statement'],
  ['Canada is contributing to the effort.', 'contributing', 'Contribution'],
]);

check('whose removal, and what comes, lands and is posted', [
  ['The removal of the wreck took a week.', 'removal', 'Action'],
  ['The removal of the premier came as a shock.', 'removal', 'Dismissal'],
  ['The premier stormed out of the hall.', 'stormed', 'Action'],
  ['Rebels stormed the hall.', 'stormed', 'Attack'],
  ['The union voted to strike.', 'strike', 'LabourStrike'],
  ['The envoys set off for Tarn.', 'set', 'Movement'],
  ['The bomb was set off by a timer.', 'set', 'Bombing'],
  ['The law provides for fines.', 'provides', 'Action'],
  ['A crane lifted the wreck out of the river.', 'lifted', 'Action'],
  ['Cairo lifted the embargo.', 'lifted', 'Decision'],
  ['Rebels seized an army post near Tarn.', 'seized', 'Invasion'],
  ['Customs seized ten rifles.', 'seized', 'Seizure'],
  ['Police set up roadblocks around the town.', 'set', 'Action'],
  ['The council set up a commission.', 'set', 'Establishment'],
  ['The shares closed 8p down.', 'closed', 'Action'],
  ['He beat his rival by 300 votes.', 'beat', 'Competition'],
]);

check('what is reached, and who rises and patrols', [
  ['Tuesday marked the second day of the strike.', 'marked', 'Action'],
  ['The town marked the day with a march.', 'marked', 'Commemoration'],
  ['Pay talks will resume on Wednesday.', 'Pay', 'none'],
  ['Search-and-rescue teams saved 60 passengers.', 'Search', 'none'],
  ['Students were shot during the uprising in January.', 'uprising', 'Action'],
  ['Rebels led the uprising in January.', 'uprising', 'War'],
  ['We recognize the important role parties played in the vote.', 'recognize', 'Action'],
  ['A convoy which was contributing to the work was ambushed.', 'contributing', 'Contribution'],
]);

check('rules that reach no further than they say', [
  ['Petrova left Moscow last week.', 'left', 'Movement'],
  ['The minister left the capital the same day.', 'left', 'Movement'],
  ['A missile hit a street in Kyiv.', 'hit', 'Attack'],
  ['A market was struck by a rocket.', 'struck', 'Attack'],
  ['A street was hit by rockets on Monday.', 'hit', 'Attack'],
  ['A bomb hit a market in Lyon.', 'hit', 'Attack'],
  ['The attack, which he called a crime, killed ten people.', 'called', 'Statement'],
  ['Protesters hit the streets of Tarn.', 'hit', 'Action'],
  ['Oil struck a record high.', 'struck', 'Action'],
  ['Gunmen struck a gold mine in Tarn.', 'struck', 'Attack'],
  ['The truck hit a mine near Tarn.', 'hit', 'Action'],
  ['A mine explosion killed three farmers near the border.', 'explosion', 'Action'],
  ['The removal of refugees from the camp began in May.', 'removal', 'Displacement'],
  ['The search took police three weeks.', 'took', 'Action'],
  ['The ambulance took him to hospital two days ago.', 'took', 'Movement'],
  ['The army made a threat to attack the town.', 'threat', 'Threat'],
  ['The rebels posed a threat to the town.', 'threat', 'Action'],
  ['Russia seized and occupied Crimea in 2014.', 'occupied', 'Invasion'],
]);
