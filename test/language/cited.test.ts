import { describe, expect, test } from '@jest/globals';
import { cited } from '../../src/extract/cited/cited.js';
import { nothing } from '../../src/extract/rule.js';
import type { EntityKind } from '../../src/model/kind.js';
import { annotate, eventsAt } from '../support/annotate.js';

/** Cited texts as "type title or number", and what is said of them as "predicate other". */
const read = async (text: string, named: Readonly<Record<string, EntityKind>> = {}): Promise<string[]> => {
  const annotated = await annotate(text, { named });
  const before = {
    ...nothing,
    mentions: eventsAt(annotated, {
      siege: 'Invasion',
      flood: 'Disaster',
      condemnation: 'Condemnation',
      cooperation: 'Action',
    }),
  };
  const { mentions, claims } = cited(annotated, before);
  const all = new Map([...annotated.mentions, ...before.mentions, ...mentions].map((one) => [one.id, one]));
  return claims.map(({ predicate, subject, object, value }) => {
    const document = all.get(predicate === 'ADOPTED' ? object! : subject)!;
    const other = all.get(predicate === 'ADOPTED' ? subject : (object ?? ''));
    const { documentType, number, title } = document.cited!;
    if (predicate === 'IS_A') return [value, number, title].filter(Boolean).join(' ');
    return `${predicate} ${other?.date?.edtf ?? other?.text} < ${number ?? documentType}`;
  });
};

const cases: readonly (readonly [string, Readonly<Record<string, EntityKind>>, ...string[]])[] = [
  // Its parties are words of the title.
  [
    'They read the Declaration on Friendly Relations Between Peru and Chile.',
    {},
    'declaration Declaration on Friendly Relations Between Peru and Chile',
  ],
  [
    'They read the Declaration on Friendly Relations between talks.',
    {},
    'declaration Declaration on Friendly Relations',
  ],
  // Whose name is a part of its name did not adopt it.
  [
    'The Charter of the United Nations was signed.',
    { 'United Nations': 'Organization' },
    'charter Charter of the United Nations',
  ],
  // Who submits a law does not pass it.
  ['The law "On Media" was submitted by the cabinet.', { 'the cabinet': 'Organization' }, 'law On Media'],
  ['They read the indictment of Ivo Lund.', { 'Ivo Lund': 'Person' }, 'indictment'],
  ['The envoy submitted a letter.', { 'The envoy': 'Person' }, 'letter', 'ADOPTED The envoy < letter'],
  ['The Council recalled S/RES/1244 (1999).', {}, 'resolution S/RES/1244', 'ADOPTED_ON 1999 < S/RES/1244'],
  [
    'UN Security Council Resolution 688 (1991) was welcomed.',
    { 'UN Security Council': 'Organization' },
    'resolution 688',
    'ADOPTED UN Security Council < 688',
    'ADOPTED_ON 1991 < 688',
  ],
  [
    'A court issued an arrest warrant for the former president.',
    { 'A court': 'Organization' },
    'warrant',
    'ADOPTED A court < warrant',
  ],
  [
    'The Dayton Accords ended the war, and the Minsk agreements did not.',
    {},
    'agreement Dayton Accords',
    'agreement Minsk agreements',
  ],
  [
    'The Helsinki Final Act and the Geneva Conventions forbid it.',
    {},
    'agreement Helsinki Final Act',
    'treaty Geneva Conventions',
  ],
  ['Parliament repealed the act.', {}, 'law'],
  ['He was awarded the Order of Merit.', {}],
  ['The Order of the President was published.', {}, 'order Order of the President', 'ADOPTED the President < order'],
  ['The regulation bans diesel cars.', {}, 'directive'],
  ['The new regulation requires firms to report.', {}, 'directive'],
  ['The council tabled a draft resolution.', {}, 'resolution'],
  ['The embassy sent a cable to Oslo.', {}, 'letter', 'ADOPTED The embassy < letter'],
  ['The Florida Firearms Statute, the Supreme Court ruled, is void.', {}, 'law Florida Firearms Statute'],
  ['They recalled the 1993 resolutions.', {}, 'resolution'],
  ['The general gave an order to fire, and the Republican conventions are in June.', {}],
  ['They rejected resolutions 301, 302 and 305.', {}, 'resolution 301', 'resolution 302', 'resolution 305'],
  [
    'At a session of the Grand Assembly in May 2003 a decision “On the siege of Port Elia” was adopted.',
    { 'Grand Assembly': 'Organization' },
    'decision On the siege of Port Elia',
    'ADOPTED Grand Assembly < decision',
    'ADOPTED_ON 2003-05 < decision',
    'ABOUT siege < decision',
  ],
  [
    'The ministry published a report entitled "Life after the flood".',
    {},
    'report Life after the flood',
    'ADOPTED The ministry < report',
    'ABOUT flood < report',
  ],
  [
    'President Ana Petrova signed Decree No. 45 on 3 March 2015.',
    { 'Ana Petrova': 'Person' },
    'decree 45',
    'ADOPTED Ana Petrova < 45',
    'ADOPTED_ON 2015-03-03 < 45',
  ],
  [
    'They signed the Convention on the Prevention and Punishment of the Crime of Piracy.',
    {},
    'treaty Convention on the Prevention and Punishment of the Crime of Piracy',
  ],
  [
    'Both sides quoted the Vienna Convention on Diplomatic Relations.',
    {},
    'treaty Vienna Convention on Diplomatic Relations',
  ],
  [
    'Both sides quoted the Agreement on Cooperation in the Field of Science and Technology.',
    {},
    'agreement Agreement on Cooperation in the Field of Science and Technology',
  ],
  ['Both sides quoted the Agreement Relating to Civil Aviation.', {}, 'agreement Agreement Relating to Civil Aviation'],
  ['They broke the UN Charter and the Treaty of Lisbon.', {}, 'charter UN Charter', 'treaty Treaty of Lisbon'],
  ['The Minsk agreements were dead.', { Minsk: 'Place' }, 'agreement Minsk agreements'],
  [
    'Parliament passed a law on 5 June 2019.',
    { Parliament: 'Organization' },
    'law',
    'ADOPTED Parliament < law',
    'ADOPTED_ON 2019-06-05 < law',
  ],
  // Symbols of the United Nations; the one in brackets is the letter's number.
  ['They quoted A/65/732, S/25539 and A/HRC/22/2.', {}, 'document A/65/732', 'document S/25539', 'document A/HRC/22/2'],
  ['It is contained in document LCF/2011/14.', {}, 'document LCF/2011/14'],
  [
    'In a letter dated 3 May 1996 from the envoy (S/1996/331), they refused.',
    {},
    'letter S/1996/331',
    'ADOPTED_ON 1996-05-03 < S/1996/331',
    'letter S/1996/331',
  ],
  ['It recalled the statement in S/PRST/2003/2 and its decision 12/4.', {}, 'statement S/PRST/2003/2', 'decision 12/4'],
  // Cases by parties and by number.
  ['In Prosecutor v. Milan Drenov the Chamber ruled otherwise.', {}, 'case Prosecutor v. Milan Drenov'],
  ['The Court ruled in Case No. 2-118/2015.', {}, 'case 2-118/2015'],
  ['Case C-362/14 was closed.', {}, 'case C-362/14'],
  // Dated, owned, quoted.
  ['By a note verbale dated 12 June 2001 it was closed.', {}, 'letter', 'ADOPTED_ON 2001-06-12 < letter'],
  ['It was abolished by the law of 26 April 1991.', {}, 'law', 'ADOPTED_ON 1991-04-26 < law'],
  [
    'They cited a report by the Lakes Commission.',
    { 'Lakes Commission': 'Organization' },
    'report',
    'ADOPTED Lakes Commission < report',
  ],
  [
    "The minister criticised the Supreme Court's ruling.",
    { 'Supreme Court': 'Organization' },
    'judgment',
    'ADOPTED Supreme Court < judgment',
  ],
  ['In its report, the panel said that nobody had fired.', {}, 'report'],
  ['According to the indictment, he took bribes.', {}, 'indictment'],
  ['A communiqué issued in Belmark after the talks spoke of progress.', {}, 'communiqué'],
  ['Its annual report, "Lives on Hold", was ignored.', {}, 'report Lives on Hold'],
  // The one text of its kind that was cited before.
  [
    'The Treaty of Lisbon was disputed. Deputies feared the treaty, and the law.',
    {},
    'treaty Treaty of Lisbon',
    'treaty Treaty of Lisbon',
  ],
  // Which of two, nobody can say.
  [
    'The Treaty of Lisbon replaced the Treaty of Nice. Deputies feared the treaty.',
    {},
    'treaty Treaty of Lisbon',
    'treaty Treaty of Nice',
    'treaty',
  ],
  // Whom "according to" cites, several texts too.
  ['According to a joint statement, they met in Oslo.', {}, 'statement'],
  ['Three guards were hurt, the report said.', {}, 'report'],
  // The sentence does not end on it, or no clause stands before it.
  ['Three guards were hurt, the report of the doctors was said to be ready.', {}],
  ['In Oslo, the report said.', {}],
  ['According to court documents, he was jailed.', {}, 'document'],
  ['Court filings show that he was jailed.', {}, 'document'],
  ['According to the lawsuit, he was dismissed.', {}, 'document'],
  // Titles with "of", a feast or a year inside, of two subjects; the last noun says the kind.
  [
    'The Freedom of Movement Act and the Good Friday Agreement stay.',
    {},
    'law Freedom of Movement Act',
    'agreement Good Friday Agreement',
  ],
  // An office "of" is no part of a title.
  ['She spoke for the Ministry of Companies Act matters.', {}, 'law Companies Act'],
  ['Fishermen quoted the Harbours Act 1964.', {}, 'law Harbours Act 1964'],
  ['It is forbidden by the Law of the Sea Convention.', {}, 'treaty Law of the Sea Convention'],
  ['They joined the Covenant on Social and Cultural Rights.', {}, 'treaty Covenant on Social and Cultural Rights'],
  ['The Treaty on Rivers and Moldova were discussed.', {}, 'treaty Treaty on Rivers'],
  ['It fell under Royal Decree 17/2003.', {}, 'decree 17/2003'],
  ['Judgment T-81/07 was read.', {}, 'judgment T-81/07'],
  // What stands before a symbol, whose report it is, who posted it.
  ['They quoted its report A/HRC/12/48.', {}, 'report A/HRC/12/48'],
  [
    'A study by the Harbour Fund entitled "Empty Nets" was ignored.',
    { 'Harbour Fund': 'Organization' },
    'report Empty Nets',
    'ADOPTED Harbour Fund < report',
  ],
  [
    'They cited a report by a retired judge, Ana Petrova.',
    { 'Ana Petrova': 'Person' },
    'report',
    'ADOPTED Ana Petrova < report',
  ],
  [
    'They cited a report by a retired judge.',
    { 'a retired judge': 'Person' },
    'report',
    'ADOPTED a retired judge < report',
  ],
  [
    'A decree of the Presidium dated 16 July 1956 released them.',
    { Presidium: 'Organization' },
    'decree',
    'ADOPTED Presidium < decree',
    'ADOPTED_ON 1956-07-16 < decree',
  ],
  ['The Sykes-Picot agreement divided it.', {}, 'agreement Sykes-Picot agreement'],
  ['Under UNSCR 1325, women take part.', {}, 'resolution 1325'],
  // What the text does itself is not what it is about.
  ['They adopted a resolution on the condemnation of the siege.', {}, 'resolution', 'ABOUT siege < resolution'],
  ['They signed a memorandum on cooperation.', {}, 'memorandum'],
  // What a text does and what is done to it; a plain "the law" may be any.
  ['Under the accord, the rebels will go home.', {}, 'agreement'],
  ['A new law bans the import of waste.', {}, 'law'],
  ['The deal violates the treaty, said the mayor.', {}, 'treaty'],
  ['A draft resolution tabled on Monday was withdrawn.', {}, 'resolution'],
  ['Under a 1994 treaty, the river is shared.', {}, 'treaty', 'ADOPTED_ON 1994 < treaty'],
  ['The 2006 peace agreement collapsed.', {}, 'agreement', 'ADOPTED_ON 2006 < agreement'],
  ['The Petrova report found no evidence.', { Petrova: 'Person' }, 'report Petrova report'],
  [
    'They joined the Rome Statute of the International Criminal Court.',
    {},
    'treaty Rome Statute of the International Criminal Court',
  ],
  // Notes of embassies, what reports and cables tell.
  [
    'The ministry handed the ambassador a note of protest.',
    { 'The ministry': 'Organization' },
    'letter',
    'ADOPTED The ministry < letter',
  ],
  ['In a note to the embassy, the ministry protested against the arrest.', {}, 'letter'],
  ['An earlier report put the toll at 12.', {}, 'report'],
  ['A leaked cable described the king as weak.', {}, 'letter'],
  // States sign, each for itself, and publish nothing by themselves.
  [
    'Brazil and Peru signed an extradition treaty.',
    { Brazil: 'Place', Peru: 'Place' },
    'treaty',
    'ADOPTED Brazil < treaty',
    'ADOPTED Peru < treaty',
  ],
  ['China published a report.', { China: 'Place' }, 'report'],
  ['The rebels posted a statement online.', { 'The rebels': 'Group' }, 'statement', 'ADOPTED The rebels < statement'],
];

const without: readonly (readonly [string, Readonly<Record<string, EntityKind>>])[] = [
  ['The police report 5 deaths.', {}],
  ['He said in a statement "We will not leave".', {}],
  ['She studied at Harvard Law School.', { 'Harvard Law School': 'Organization' }],
  ['Members of the North Atlantic Treaty Organization met.', { 'North Atlantic Treaty Organization': 'Organization' }],
  ['They acted on the report of a fire.', {}],
  ['Jude Law arrived.', { 'Jude Law': 'Person' }],
  // No symbols, no court, no text.
  ['The paper format A/4 and the train 12/4 were late.', {}],
  ['Rovers v Athletic ended in a draw.', {}],
  ['He broke the law, and in the letter she wept.', {}],
  ['She died of the report of a gun.', {}],
  ['The statement of the witnesses was short.', { witnesses: 'Group' }],
  ['They were acts of the government.', { 'the government': 'Organization' }],
  ['A report in the press was denied.', {}],
  ['According to reports, he was jailed.', {}],
  ['The documents were found in a cellar.', {}],
  ['He was jailed according to the law.', {}],
  ['A report by midnight was asked for.', {}],
  ['In the first act 1964 is told of.', {}],
  ['They took note of the work, and the bank issued a 50-pound note.', {}],
  ['He ended on a positive note of hope.', {}],
  ['The law requires it, and under the law all are equal.', {}],
  ['The two sides are in accord, and he left of his own accord.', {}],
  ['Delegates at the 1968 convention booed him.', {}],
  ['He drove a Honda Accord.', { Honda: 'Organization' }],
  ['She spoke at the Labour National Convention.', {}],
  ['Reports of clashes put the toll at 12.', {}],
  ['The bill for the repairs was passed to the owner.', {}],
  ['They needed a resolution of the crisis and paid the bill.', {}],
  // Ordinary nouns that are texts elsewhere.
  ['Such an act requires courage, and the brutal act was denounced.', {}],
  ['The waiter tabled the bill.', {}],
  ['A resolution of the conflict requires patience.', {}],
  ['The higher resolution provides more detail.', {}],
  ['A declaration of war requires a vote, and the regulation of prices requires money.', {}],
  ['An earlier report of gunfire was false.', {}],
  ['The police report of a missing child came late.', {}],
  ['The Kennedy report card was lost.', {}],
  ['The firm presented a new cable for phones.', { 'The firm': 'Organization' }],
  ['The bank bought 2000 treaties.', {}],
];

describe('cited documents', () => {
  test.each(cases)('%s', async (text, named, ...expected) => expect(await read(text, named)).toEqual(expected));
  test.each(without)('none in: %s', async (text, named) => expect(await read(text, named)).toEqual([]));
});
