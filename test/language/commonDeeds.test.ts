import { checkEventTypes as check } from '../support/checkEventTypes.js';

check('what carries people off, and who carries what', [
  ['Cholera carried off thousands in Sarn in 1831.', 'carried', 'Death'],
  ['Typhus and hunger carried off 4,000 prisoners in 1919.', 'carried', 'Death'],
  ['The thieves carried off two paintings in May.', 'carried', 'Action'],
  ['The war had cost 4,000 lives by May.', 'cost', 'Death'],
  ['The storm cost 12 lives in Sarn on Monday.', 'cost', 'Death'],
  ['The storm cost 12 lives in Sarn on Monday.', 'lives', 'none'],
  ['The landslide cost at least 40 lives in May.', 'cost', 'Death'],
  ['The fire cost 1,500 lives in Sarn in May.', 'cost', 'Death'],
  ['The closure cost 1,900 people their jobs in Sarn in May.', 'cost', 'Dismissal'],
  ['The building cost 3 million euros in Sarn in May.', 'cost', 'Transaction'],
  ['The widow lives in Sarn.', 'lives', 'Action'],
  ['Their acts cost a driver his life in May.', 'cost', 'Death'],
  ['The scandal cost the minister her job in May.', 'cost', 'Dismissal'],
  ['The merger would cost 300 workers their jobs in May.', 'cost', 'Dismissal'],
]);

check('what is received and paid', [
  ['The fund received $64 million from Sarn in May.', 'received', 'Transaction'],
  ['The club received 3 million euros for the player in May.', 'received', 'Transaction'],
  ['The station received three million calls in May.', 'received', 'Action'],
  ['The firm paid a fair price for the land in May.', 'paid', 'Transaction'],
  ['The village paid the price for the war in May.', 'paid', 'Action'],
  ['The villagers paid a heavy price for the dam in May.', 'paid', 'Action'],
]);

check('who operates on somebody, and who runs a line', [
  ['Doctors are operating on the wounded in Sarn.', 'operating', 'MedicalTreatment'],
  ['Surgeons operated on her in Sarn on Monday.', 'operated', 'MedicalTreatment'],
  ['The airline operates in Sarn.', 'operates', 'Action'],
]);

check('who runs and turns back', [
  ['Villagers ran to help the wounded on Monday.', 'ran', 'Movement'],
  ['The ship turned back in fog near Sarn on Monday.', 'turned', 'Movement'],
  ['Petrova ran to be mayor of Sarn in May.', 'ran', 'Action'],
  ['The firm ran at a loss in May.', 'ran', 'Action'],
  ['The farmers turned back to wheat in May.', 'turned', 'Action'],
]);

check('whom somebody met', [
  ['He praised the doctors whom he had met in Sarn on Monday.', 'met', 'Meeting'],
  ['The mayor spoke to refugees whom she had met in the camps in May.', 'met', 'Meeting'],
  ['It was a need that the firm met in May.', 'met', 'Action'],
  ['She was hurt when the car she was driving to Sarn burned.', 'driving', 'Movement'],
]);

check('what comes after, and who goes after', [
  ['The ouster followed months of wrangling in Sarn.', 'followed', 'none'],
  ['The arrest on Monday followed a tip.', 'followed', 'none'],
  ['The debate was followed by a vote on Monday.', 'followed', 'none'],
  ['Police followed the suspect to Sarn on Monday.', 'followed', 'Action'],
]);

check('who plays whom, and who only plays', [
  ['Sarn will play a qualifier against Tarn on Monday.', 'play', 'Competition'],
  ['The team played a friendly in Sarn in May.', 'played', 'Competition'],
  ['Children played in the street in Sarn on Monday.', 'played', 'Action'],
  ['The orchestra played a piece against the war in May.', 'played', 'Action'],
]);

check('what is challenged before a court, and who is challenged', [
  ['The union challenged the law before the court in May.', 'challenged', 'Justice'],
  ['The victims challenged the ruling before the tribunal in May.', 'challenged', 'Justice'],
  ['The boxer challenged the champion in Sarn in May.', 'challenged', 'Action'],
  ['The union challenged the law in a speech in May.', 'challenged', 'Action'],
]);

check('what is lodged', [
  ['The widow filed a complaint with the police in May.', 'filed', 'Statement'],
  ['The embassy lodged a protest with the ministry on Monday.', 'protest', 'Condemnation'],
  ['The embassy lodged a protest with the ministry on Monday.', 'lodged', 'none'],
  ['The clerk filed the letters in May.', 'filed', 'Action'],
]);

check('ballots of paper, and a ballot that is held', [
  ['Soldiers destroyed 200 ballots in Sarn on Monday.', 'ballots', 'none'],
  ['Officials printed ballots in Tarn in March.', 'ballots', 'none'],
  ['Officials counted the ballots in Tarn on Sunday.', 'ballots', 'none'],
  ['The ballot in Sarn was held on Sunday.', 'ballot', 'Vote'],
]);

check('titles of works, and a phrase that moves nobody', [
  ["Her film 'Those Who Walked' was shown in Sarn in May.", 'Walked', 'none'],
  ['The song ‘They Killed My Brother’ was sung in Tarn in May.', 'Killed', 'none'],
  ['Her novel, "The Bride Who Left Sarn", won a prize in May.', 'Left', 'none'],
  ['The minister said "They Shot My Brother" in Sarn in May.', 'Shot', 'Attack'],
  ['In return, Sarn released two pilots on Monday.', 'return', 'none'],
  ['The cabinet lifted the ban in return for two pilots on Monday.', 'return', 'none'],
  ['Her return to Sarn was on Monday.', 'return', 'Movement'],
]);
