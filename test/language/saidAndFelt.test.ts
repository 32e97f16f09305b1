import { checkEventTypes as check } from '../support/checkEventTypes.js';

check('who is told to do something, and who is taught', [
  ['The mayor instructed the cabinet to erect a monument in Sarn.', 'instructed', 'Demand'],
  ['The governor instructed that the dam be opened.', 'instructed', 'Demand'],
  ['The coach instructed pupils in swimming in Sarn.', 'instructed', 'Action'],
  ['Sarn undertook to train the pilots in May.', 'undertook', 'Promise'],
  ['Sarn undertook a study of the river in May.', 'undertook', 'Action'],
]);

check('what is said with other verbs', [
  ['The mayor regretted that the talks had failed in May.', 'regretted', 'Statement'],
  ['The firm regretted the delay in May.', 'regretted', 'Action'],
  ['The bishop likened the camp to a prison on Monday.', 'likened', 'Statement'],
  ['The panel recommended that the school close in May.', 'recommended', 'Statement'],
  ['The panel recommended a reduction of the fee in May.', 'recommended', 'Statement'],
  ['The minister proclaimed that the war was over on Monday.', 'proclaimed', 'Statement'],
  ['The rebels proclaimed a republic in Sarn in May.', 'proclaimed', 'Statement'],
  ['The poems glorify the army of Sarn.', 'glorify', 'Praise'],
  ['The guest hailed a taxi on Monday.', 'hailed', 'Action'],
]);

check('what is called so, and who is called', [
  ['The senator called the ruling illegal.', 'called', 'Statement'],
  ['The observers called the vote fair on Monday.', 'called', 'Statement'],
  ['Ana Petrova called the election a farce on Tuesday.', 'called', 'Statement'],
  ['The mayor called the clinic late on Monday.', 'called', 'Contact'],
  ['The mayor called the trade fair for May.', 'called', 'Action'],
  ['The union called the strike for Monday.', 'called', 'Decision'],
]);

check('how sure it is', [
  ['The bridge is expected to be completed by May.', 'expected', 'none'],
  ['A woman believed to have driven the car was arrested in Sarn on Monday.', 'believed', 'none'],
  ['He is thought to be in Sarn.', 'thought', 'none'],
  ['We believe that the mayor lied in May.', 'believe', 'none'],
  ['We think the army fired first on Monday.', 'think', 'none'],
  ['We think the army fired first on Monday.', 'fired', 'Attack'],
  ['The drug is known to cause fever.', 'known', 'none'],
]);

check('what is felt, and how somebody seems', [
  ['We are deeply troubled by reports of torture in Sarn.', 'troubled', 'none'],
  ['The bishop was saddened by the news from Sarn on Monday.', 'saddened', 'none'],
  ['The mayor was alarmed by reports of theft in May.', 'alarmed', 'none'],
  ['The mayor was delighted by the vote in May.', 'delighted', 'none'],
  ['The guards surprised the thieves in Sarn on Monday.', 'surprised', 'Action'],
  ['He sounded tired on Monday.', 'sounded', 'none'],
  ['The mayor looked tired in Sarn on Monday.', 'looked', 'none'],
  ['The strikers kept three of the gates open on Monday.', 'kept', 'none'],
  ['She kept three of them open in May.', 'kept', 'none'],
  ['The schools stayed open in Sarn on Monday.', 'stayed', 'none'],
  ['The schools stayed open in Sarn on Monday.', 'open', 'none'],
  ['The school opened in Sarn on Monday.', 'opened', 'Establishment'],
]);

check('who appeals to a court, and who asks', [
  ['He would appeal, his lawyer said on Monday.', 'appeal', 'Trial'],
  ['The convicted man may appeal.', 'appeal', 'Trial'],
  ['The defence will appeal.', 'appeal', 'Trial'],
  ['The lawyer said on Monday that her client would appeal.', 'appeal', 'Trial'],
  ['The mayor appealed for calm on Monday.', 'appealed', 'Demand'],
  ['The bishop appealed to both sides to stop the fighting.', 'appealed', 'Demand'],
]);

check('what survivors tell, and what a court hears', [
  ['The museum in Sarn collected 1,300 testimonies in May.', 'testimonies', 'Statement'],
  ['Volunteers recorded the testimonies of survivors in Sarn in May.', 'testimonies', 'Statement'],
  ['Her testimony in court in Sarn lasted two days in May.', 'testimony', 'Trial'],
]);
