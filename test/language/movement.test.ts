import { checkEventTypes as check } from '../support/checkEventTypes.js';

check('who goes somewhere', [
  ['The envoy came to Tarn on Friday.', 'came', 'Movement'],
  ['The envoy came on Friday.', 'came', 'Movement'],
  ['A thief who came to her house took the radio.', 'came', 'Movement'],
  ['The minister is heading to Tarn for talks.', 'heading', 'Movement'],
  ['She went to collect the papers.', 'went', 'Movement'],
  ['Hundreds of villagers moved to the coast in the 1970s.', 'moved', 'Movement'],
  ['The officer warned residents to move south.', 'move', 'Movement'],
  ['Troops advanced towards the river.', 'advanced', 'Movement'],
  ['Refugees are determined to return.', 'return', 'Movement'],
  ['The doctor walked through the ward.', 'walked', 'Movement'],
  ['The plane landed at a base near Tarn.', 'landed', 'Movement'],
  ['The medics rushed into the house.', 'rushed', 'Movement'],
]);

check('what goes nowhere', [
  ['The price cuts come at a time of weak demand.', 'come', 'Action'],
  ['It comes two years after the ban ended.', 'comes', 'Action'],
  ['The first interception came during the war.', 'came', 'Action'],
  ['There is a gap when it comes to trade.', 'comes', 'Action'],
  ['I come from a family of bakers.', 'come', 'Action'],
  ['The history of the plot goes back as far as 1972.', 'goes', 'Action'],
  ['A soldier going by the name Fox was there.', 'going', 'Action'],
  ['The plan is going forward.', 'going', 'Action'],
  ['Our coverage has moved here.', 'moved', 'Action'],
  ['It is time for the alliance to move forward.', 'move', 'Action'],
  ['The mayor moved closer to the opposition.', 'moved', 'Action'],
  ['Germany cannot walk away from the crisis.', 'walk', 'Action'],
  ['The allies rushed to deliver arms.', 'rushed', 'Action'],
  ['The forum discussed and advanced resettlement.', 'advanced', 'Action'],
  ['The country heads into a choppy season.', 'heads', 'Action'],
]);

check('what is left, entered and crossed', [
  ['The convoy crossed the border at dawn.', 'crossed', 'Movement'],
  ['Soldiers entered its offices in Tarn.', 'entered', 'Movement'],
  ['An object entered the territory of Norland.', 'entered', 'Movement'],
  ['She left the country a month ago.', 'left', 'Movement'],
  ['Citizens were urged to leave.', 'leave', 'Movement'],
  ['The conflict has entered its third year.', 'entered', 'Action'],
  ['He entered a plea of not guilty.', 'entered', 'Action'],
  ['He crossed paths with the gang in Tarn.', 'crossed', 'Action'],
  ['The gang left him for dead.', 'left', 'Action'],
  ['The division has left Norland cut off from the continent.', 'left', 'Action'],
  ['The law closes the loopholes left by the old one.', 'left', 'Action'],
]);

check('what is carried, and what is only taken', [
  ['The wounded were taken to a hospital in Tarn.', 'taken', 'Movement'],
  ['He was arrested and taken to a camp.', 'taken', 'Movement'],
  ['The aircraft are expected to be delivered in May.', 'delivered', 'Movement'],
  ['Norland will send troops to the island.', 'send', 'Movement'],
  ['The ferry is licensed to carry 60 passengers.', 'carry', 'Movement'],
  ['Norland is to transfer the region to its neighbour.', 'transfer', 'Movement'],
  ['Officials would not say where the trucks had gone.', 'gone', 'Movement'],
  ['Gang members were seen carrying weapons.', 'carrying', 'Action'],
  ['The driver took her to school.', 'took', 'Movement'],
  ['The journey took him six hours.', 'took', 'Action'],
  ['The strike took them by surprise.', 'took', 'Action'],
  ['She took a leave of absence from the ministry.', 'took', 'Action'],
  ['The recruits bring a variety of skills to the office.', 'bring', 'Action'],
  ['He will do all he can to bring back the peninsula.', 'bring', 'Action'],
  ['The message that we are delivering is clear.', 'delivering', 'Action'],
  ['The war has driven the two leaders closer together.', 'driven', 'Action'],
  ['Air raids hit the suburbs, sending families fleeing.', 'sending', 'Action'],
]);
