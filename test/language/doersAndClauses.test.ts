import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { eventChecks } from '../support/checkEvents.js';
import { testCoreNlpUrl } from '../support/services.js';

const { check, never } = eventChecks(createCoreNlpClient({ url: testCoreNlpUrl() }));

check('what a clause without "that" tells of', [
  [
    'The ministry confirmed the envoy had been killed and said it would respond.',
    'Statement confirmed: speaker=The ministry',
    'Killing killed: victim=the envoy',
    'Statement said: speaker=The ministry',
  ],
  [
    'The foreign ministry rejected the claims, saying Norland is committed to the treaty.',
    'Statement saying: speaker=The foreign ministry',
    'Promise committed: speaker=Norland',
  ],
  ['The firm said it would ensure its riders are protected.', 'Action planned protected: patient=its riders'],
  [
    'The man who found the body was arrested.',
    'Detention arrested: victim=The man',
    'Discovery found: agent=The man, patient~body',
  ],
]);

check('whom a participle describes', [
  ['The police held four men suspected of arson.', 'Detention held: agent=The police, victim=four men'],
]);

never('whom a clause tells of as what is said or seen to', [
  ['Orlov responded to the report by suggesting Norland was willing to talk.', /patient=Norland/],
  ['He signalled he is open to talks.', /patient=he/],
  ['The firm said it would ensure its riders are protected.', /ensure.*patient/],
]);

check('a participle without its auxiliary, and a past tense that looks like one', [
  ['Footage aired on state television shows guests taking notes.', 'Publication aired: patient~Footage'],
  ['The troops cleared and secured the compound.', 'Action secured: agent=The troops, patient=the compound'],
  ['The assault force approached and the rebels fled.', 'Action approached: agent=The assault force'],
]);

check('who does what is told behind a comma', [
  ['He chased Adam Bryce, firing two shots.', 'Attack firing: agent=He, patient~two shots'],
  ['"He was in a hurry," the mayor said, looking at his watch.', 'Action looking: agent=the mayor'],
  ['Orlov responded by cutting aid to Norland.', 'Decrease cutting: agent=Orlov'],
]);

check('who does what is told right behind the subject', [
  [
    'The Herald, citing two aides, reported that the king had abdicated.',
    'Statement citing: patient=two aides, speaker=Herald',
  ],
  ['Norland, condemning the raid, closed its airspace.', 'Condemnation condemning: patient~raid, speaker=Norland'],
]);

never('who only says so, and what only stands nearest, as who does it or what it is done to', [
  ['The mayor will take over the portfolio, a spokesman said, sparking protests.', /sparking.*agent/],
  ['The war in Norland, triggered by a coup, has displaced thousands.', /triggered.*patient=Norland/],
  ['The video obtained by the Herald, filmed in May, shows soldiers.', /filmed.*patient=Herald/],
]);

check('who is to do it', [
  ['The mayor assembled a team of lawyers to sue the firm.', 'Charge planned sue: agent=lawyers, victim=the firm'],
]);

never('who gives an order as who is to follow it', [
  ['The ministry issued a warning to free the sailors.', /free.*agent/],
]);
