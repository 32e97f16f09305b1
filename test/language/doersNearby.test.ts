import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const { check, never } = eventChecks(createCoreNlpClient({ url: testCoreNlpUrl() }));

check('whose a participle in "-ing" is, of two nouns before it', [
  [
    'The idea of Norland shooting down missiles was discussed.',
    'Destruction shooting: agent=Norland, patient~missiles',
  ],
  ['She posted a photo of him speaking on the phone.', 'Contact speaking: speaker=him'],
  ['A company selling phones to schools was fined.', 'Transaction selling: agent=A company, patient~phones'],
]);

never('a picture, a thought or a place does nothing that those in it do', [
  ['She posted a photo of him speaking on the phone.', /speaking: .*photo/],
  ['The prospect of Norland leaving the union alarmed traders.', /leaving: .*prospect/],
  ['Reporters in Sarn covering the trial were threatened.', /covering: .*Sarn/],
  ['Students at a university suing the government marched.', /suing: .*Students/],
]);

check('who used it to do that', [
  ['The hall was used by the rebels to plan and carry out raids.', 'Action carry: agent=the rebels'],
  ['My sister always used to tell me that he was ill.', 'Statement tell: recipient=me, speaker=My sister'],
  ['The bridge was used to supply troops.', 'Action supply: patient=troops'],
]);

never('"used to" is no use', [
  ['The mayor used to work for the bank.', /^Action used/],
  ['They used to live on a farm.', /^Action used/],
]);

never('what is used does not do what it is used for', [
  ['The halls were used by the rebels as centres used to plan raids.', /plan: .*agent=centres/],
]);

never('who suffers does not tell of it, count or use anything', [
  ['Six villagers were killed in the raid, the police said, without naming them.', /naming: .*villagers/],
  ['The clinic was hit by drones, officials say, adding that nurses were inside.', /adding: .*clinic/],
  ['Ana Petrova was poisoned in Sarn using a nerve agent, a prosecutor said.', /using: .*agent=Ana Petrova/],
]);

check('who suffers may have done something before', [
  ['Ivan Horvat was arrested after telling reporters about the raid.', 'Detention arrested: victim=Ivan Horvat'],
]);
