import { checkEventTypes as check } from '../support/checkEventTypes.js';

check('what is opened, and what only happens', [
  ['The ministers inaugurated the Center for Peace Studies.', 'inaugurated', 'Establishment'],
  ['The ministers inaugurated a museum in Tarn.', 'inaugurated', 'Establishment'],
  ['The country inaugurated Ana Petrova as president.', 'inaugurated', 'Appointment'],
  ['The guests attended a welcome ceremony.', 'ceremony', 'Action'],
  ['They held a ceremony in memory of the dead.', 'ceremony', 'Commemoration'],
  ['The incident began when attackers shot at soldiers.', 'incident', 'Action'],
  ['Incidents of harassment were rare.', 'Incidents', 'Action'],
  ['The incident injured two on the train.', 'incident', 'Action'],
  ['The soldiers laid down their weapons.', 'laid', 'Action'],
  ['The soldiers laid mines on the road.', 'laid', 'Attack'],
  ['The boy threw a grenade at the gate.', 'threw', 'Attack'],
]);

check('who stands before a judge, who is turned away', [
  ['Officers produced the boy in court on Friday.', 'produced', 'Action'],
  ['Both sisters were produced before a magistrate in Kano.', 'produced', 'Action'],
  ['The plant produced 900 buses in 2019.', 'produced', 'Production'],
  ['Parents who asked for news were dismissed by the guards.', 'dismissed', 'Action'],
  ['Hundreds were dismissed from office after the putsch.', 'dismissed', 'Dismissal'],
  ['They sought answers, only to be dismissed and threatened by officials.', 'dismissed', 'Action'],
  ['The factory dismissed a young woman.', 'dismissed', 'Dismissal'],
  ['The theatre changed hands for 9 million euros.', 'changed', 'Transaction'],
  ['A death squad raided a farm.', 'raided', 'Attack'],
  ['Police officers raided a farm.', 'raided', 'Investigation'],
  ['The club was caught up in a row over wages.', 'row', 'Action'],
  ['Polling stations opened at dawn in Tarn.', 'opened', 'Action'],
  ['A new metro station opened in Tarn.', 'opened', 'Establishment'],
  ['A new school opened in Tarn.', 'opened', 'Establishment'],
  ['The premier moved to avert a mechanics strike.', 'strike', 'LabourStrike'],
  ['The London exchange postponed the vote.', 'exchange', 'none'],
  ['The exchange of prisoners began in Tarn.', 'exchange', 'Action'],
  ['The king dismissed the finance minister on Sunday.', 'dismissed', 'Dismissal'],
  ['The envoy dismissed the claim as a fabrication.', 'dismissed', 'Rejection'],
  ['The minister is charged with overseeing the port.', 'charged', 'Action'],
  ['Mounted police charged the demonstrators near the bridge.', 'charged', 'Attack'],
  ['Prosecutors charged the treasurer with theft.', 'charged', 'Charge'],
  ['Officers charged two marchers with arson in Lille.', 'charged', 'Charge'],
  ['Police charged nine rioters over the fire at the depot.', 'charged', 'Charge'],
  ['Guards charged the crowd with sticks.', 'charged', 'Attack'],
  ['The soldiers charged into the crowd on Friday.', 'charged', 'Attack'],
  ['Lawyers appealed against the ruling.', 'appealed', 'Trial'],
  ['The coach appealed against the fine.', 'appealed', 'Trial'],
  ['The bishops appealed against the fighting.', 'appealed', 'Demand'],
  ['Nuns appealed for blankets.', 'appealed', 'Demand'],
]);

check('who flees a deed, and who is driven out', [
  ['Two gunmen fled on a motorcycle.', 'fled', 'Movement'],
  ['The driver fled the scene.', 'fled', 'Movement'],
  ['Three men fired at his car from a truck.', 'fired', 'Attack'],
  ['Three men were fired from the bank.', 'fired', 'Dismissal'],
  ['She was fired from Google at the end of May.', 'fired', 'Dismissal'],
  ['He was fired from the army at 30.', 'fired', 'Dismissal'],
  ['Rockets were fired from Gaza at Israel.', 'fired', 'Attack'],
  ['Two villagers fled on a motorcycle.', 'fled', 'Displacement'],
  ['Ten convicts fled the war.', 'fled', 'Displacement'],
  ['Forty inmates fled the prison.', 'fled', 'Movement'],
  ['The refugees left Syria without food and water.', 'left', 'Movement'],
  ['She left the village without a job.', 'left', 'Movement'],
  ['The storm left three towns without food.', 'left', 'Action'],
  ['The storm hit the port, leaving families without food.', 'leaving', 'Action'],
  ['She went on holiday to Spain.', 'went', 'Movement'],
  ['Clerks went on strike in Lima.', 'went', 'Action'],
  ['No group has claimed credit for the abduction.', 'claimed', 'Statement'],
  ['She claimed compensation from the mine.', 'claimed', 'Action'],
]);

check('abuse, and what hurts pride alone', [
  ['The envoy listed rights abuses in the valley.', 'abuses', 'Action'],
  ['The report tells of the abuse of detainees by wardens.', 'abuse', 'Abuse'],
  ['The priest was accused of sexual abuse.', 'abuse', 'Abuse'],
  ['The party was humiliated by the result.', 'humiliated', 'Action'],
  ['Guards humiliated the prisoners at Camp Nine.', 'humiliated', 'Abuse'],
]);

check('making and building', [
  ['Four hundred families were made homeless by the fire.', 'homeless', 'Displacement'],
  ['Families made homeless by the storm slept in tents.', 'made', 'Action'],
  ['The storm left 900 people homeless in Tiro.', 'homeless', 'Displacement'],
  ['The firm made 300 tractors last year.', 'made', 'Production'],
  ['His client had been made a scapegoat.', 'made', 'Action'],
  ['The plan builds on the success of earlier talks.', 'builds', 'Action'],
  ['Norway is building on support from its neighbours.', 'building', 'Action'],
  ['The army is building a base near Sarn.', 'building', 'Production'],
  ['The author wrote a novel about the siege.', 'wrote', 'Action'],
  ['The envoy wrote that the talks had failed.', 'wrote', 'Statement'],
]);

check('what falls, plunges and is raised', [
  ['The fort fell to the rebels in June.', 'fell', 'Action'],
  ['Snow fell on the pass on Sunday.', 'fell', 'Action'],
  ['Exports fell by 9 percent in June.', 'fell', 'Decrease'],
  ['His resignation plunged the party into turmoil.', 'plunged', 'Action'],
  ['A minibus plunged into a gorge near Lami.', 'plunged', 'Accident'],
  ['It is one of many issues lawyers have raised.', 'raised', 'Action'],
  ['The bank raised its key rate on Monday.', 'raised', 'Increase'],
  ['They lost their possessions in the fire.', 'lost', 'Action'],
]);

check('who hits, raids and blocks', [
  ['A lorry hit a girl in Ghent.', 'hit', 'Accident'],
  ['A rocket hit the bus near Ashdod.', 'hit', 'Attack'],
  ['Militants hit an army post in Diffa.', 'hit', 'Attack'],
  ['Detectives raided two flats in Porto.', 'raided', 'Investigation'],
  ['Gunmen raided a farm near Jos.', 'raided', 'Attack'],
  ['Blockades by farmers cut the roads to Lima.', 'Blockades', 'Protest'],
  ['Divers joined the operation near the wreck.', 'operation', 'Rescue'],
  ['Troops joined the operation against the rebels.', 'operation', 'MilitaryOperation'],
  ['Detectives did not speak of the operation, in which two suspects were arrested.', 'operation', 'Action'],
  ['Two incidents involving petrol bombs were reported.', 'incidents', 'Action'],
  ['A train driver was injured in the incident near the tunnel.', 'incident', 'Action'],
  ['Truckers blockaded the motorway.', 'blockaded', 'Protest'],
  ['The navy has imposed a blockade on the port.', 'blockade', 'Sanction'],
  ['Rebels sacked the town of Lorn.', 'sacked', 'Destruction'],
  ['The club sacked its manager.', 'sacked', 'Dismissal'],
]);

check('hands, speeches, dates and support', [
  ['The village traded hands twice in the battle.', 'traded', 'Action'],
  ['The funds traded bonds on Monday.', 'traded', 'Transaction'],
  ['The premier delivered a speech in Oslo.', 'delivered', 'Action'],
  ['Lorries delivered flour to the camp.', 'delivered', 'Movement'],
  ['The judge moved the hearing to July.', 'moved', 'Action'],
  ['The family moved to Chile in 1973.', 'moved', 'Movement'],
  ['The union rallied support for the bill.', 'support', 'Action'],
  ['Qatar promised support for the refugees.', 'support', 'Aid'],
  ['The hall holds 900 people.', 'holds', 'Action'],
  ['The playhouse and the theatre held a march against the cuts.', 'held', 'none'],
  ['Police held nine people over the blast.', 'held', 'Detention'],
  ['The fair opened in Basel.', 'opened', 'Action'],
  ['The bank opened a branch in Accra.', 'opened', 'Establishment'],
]);

check('exile, names and aims', [
  ['The poet lives in exile in Lyon.', 'exile', 'none'],
  ['The queen returned from exile.', 'exile', 'none'],
  ['The junta ordered the exile of the bishops.', 'exile', 'Deportation'],
  ['The bridge is named for a local doctor.', 'named', 'Action'],
  ['The street was named after the late president.', 'named', 'Action'],
  ['She was named ambassador to Peru.', 'named', 'Appointment'],
  ['Police named the suspect as Ali Rahm.', 'named', 'Identification'],
  ['The rules were intended to help small shops.', 'intended', 'Action'],
  ['The firm intends to leave the market.', 'intends', 'Action'],
]);

check('nouns by what they are of', [
  ['The airline placed an order for 30 jets.', 'order', 'Transaction'],
  ['The crash of the currency ruined shops.', 'crash', 'Decrease'],
  ['The crash of the bus killed two.', 'crash', 'Accident'],
  ['The withdrawal of the bill pleased the unions.', 'withdrawal', 'Action'],
  ['The withdrawal of the garrison began in May.', 'withdrawal', 'Withdrawal'],
  ['The nurses ended their strike on Friday.', 'strike', 'LabourStrike'],
  ['The jets ended their strike on the depot.', 'strike', 'Attack'],
  ['The union called off a strike planned for Monday.', 'strike', 'LabourStrike'],
  ['Teachers threatened a strike over class sizes.', 'strike', 'LabourStrike'],
  ['The pilot survived the strike on his convoy.', 'strike', 'Attack'],
  ['The workers condemned the strike that killed three children.', 'strike', 'Attack'],
  ['The rally in bonds went on.', 'rally', 'Increase'],
  ['The search for survivors went on.', 'search', 'Action'],
  ['The search of the flat lasted an hour.', 'search', 'Investigation'],
  ['He resigned, leaving the party floundering.', 'leaving', 'Action'],
  ['A violation of the joint statement was reported.', 'violation', 'Action'],
]);

check('what says nothing', [
  ['Twenty years have passed since the massacre.', 'passed', 'none'],
  ['The convoy passed a checkpoint near Tarn.', 'passed', 'Action'],
  ['He is known as the Fox.', 'known', 'none'],
  ['The troops are slated to leave in June.', 'slated', 'none'],
  ['The mine is situated near the border.', 'situated', 'none'],
]);
