import { describe, expect, test } from '@jest/globals';
import { readFactuality } from '../support/readFactuality.js';

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await readFactuality(text)).toEqual(expected));

describe('nouns that a word beside or above leaves open', () => {
  check('The expected raid alarmed the town.', 'raid: planned', 'alarmed:');
  check(
    'He was convicted of fraud and acquitted of two counts of robbery.',
    'convicted:',
    'fraud:',
    'acquitted:',
    'robbery: alleged',
  );
  check('He was convicted of two counts of robbery.', 'convicted:', 'robbery:');
  check('They left without paying and thanking the cook.', 'left:', 'paying: denied', 'thanking: denied');
  check('The sudden raid alarmed the town.', 'raid:', 'alarmed:');
  check('The paper printed reports of looting and clashes.', 'reports:', 'looting: alleged', 'clashes: alleged');
  check(
    'The union requested a meeting to discuss the wages.',
    'requested:',
    'meeting: hypothetical',
    'discuss: hypothetical',
  );
  check('The withdrawal was ordered to save lives.', 'withdrawal:', 'ordered:', 'save: hypothetical');
  check('The union wants the talks to end.', 'wants:', 'talks:', 'end: hypothetical');
  check(
    'A law that allows the deportation of smugglers was passed.',
    'allows:',
    'deportation: hypothetical',
    'passed:',
  );
  check('Officials want to lift restrictions on the use of rockets.', 'want:', 'lift: planned', 'use: hypothetical');
  check('The paper asked the mayor for comment.', 'asked:', 'comment: hypothetical');
  check('The paper has contacted the mayor for comment.', 'contacted:', 'comment: hypothetical');
  check('The row might escalate into a wider war.', 'row:', 'escalate: hypothetical', 'war: hypothetical');
  check('They hope to settle the row through talks.', 'hope:', 'settle: hypothetical', 'row:', 'talks: hypothetical');
  check('The two sides are closer to a truce.', 'truce: hypothetical');
  check('The judge extended the deadline for a deal.', 'extended:', 'deal: hypothetical');
  check('The withdrawal of the troops would please the town.', 'withdrawal: hypothetical', 'please: hypothetical');
  check(
    'The withdrawal of the troops could provoke a war.',
    'withdrawal:',
    'provoke: hypothetical',
    'war: hypothetical',
  );
  check('The withdrawal of the troops pleased the town.', 'withdrawal:', 'pleased:');
  check('He was handed over for trial.', 'handed:', 'trial: planned');
  check('He must register upon his release.', 'register: hypothetical', 'release: planned');
  check('The army is trying to stem attacks by rebels.', 'trying:', 'stem: planned', 'attacks:');
});

describe('what is denied, and what only seems so', () => {
  check('The strike was the first since the pandemic.', 'strike:', 'pandemic:');
  check('It was the first decline since the war.', 'decline:', 'war:');
  check('The absence of talks worried them.', 'talks: denied', 'worried:');
  check('These are not the first raids in the town.', 'raids:');
  check('The violations are not limited to looting.', 'violations:', 'limited: denied', 'looting:');
  check('Dozens of flights were cancelled.', 'flights: denied', 'cancelled:');
});

describe('what a court has found', () => {
  check('He was convicted of two counts of robbery.', 'convicted:', 'robbery:');
  check('He was charged with two counts of robbery.', 'charged:', 'robbery: alleged');
  check('She pleaded not guilty to two counts of robbery.', 'pleaded:', 'robbery: alleged');
});

describe('an agreement that goes back to one that is not there yet', () => {
  check(
    'The envoy asked for a deal with the rebels. The deal would please both.',
    'asked:',
    'deal: hypothetical',
    'deal: planned',
    'please: hypothetical',
  );
  check(
    'The envoy signed a deal with the rebels. The deal would please both.',
    'signed:',
    'deal:',
    'deal:',
    'please: hypothetical',
  );
});

describe('kinds of crime and harm, which nobody is told to have done', () => {
  check('The shelter helps victims of domestic violence and abuse.', 'helps:');
  check('Human trafficking affects every country.', 'affects:');
  check('Wage theft is a serious crime.');
  check('The agency fights corruption.', 'fights:');
  check('The agency fought corruption in Norvik.', 'fought:', 'corruption:');
  check('Recent violence in the north alarmed the victims.', 'violence:', 'alarmed:');
  check('She was convicted of robbery.', 'convicted:', 'robbery:');
});
