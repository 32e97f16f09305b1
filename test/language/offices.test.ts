import { describe, expect, test } from '@jest/globals';
import { offices } from '../../src/extract/offices/offices.js';
import { nothing } from '../../src/extract/rule.js';
import type { EntityKind } from '../../src/model/kind.js';
import { annotate } from '../support/annotate.js';

/** Claims as "person: title", "person: title @ body", "person PREDICATE body". */
const read = async (text: string, named: Readonly<Record<string, EntityKind>>): Promise<string[]> => {
  const annotated = await annotate(text, { named });
  const nameOf = new Map(annotated.mentions.map((one) => [one.id, one.text]));
  return offices(annotated, nothing).claims.map(({ subject, predicate, object, value, title }) => {
    const person = nameOf.get(subject);
    if (predicate === 'HAS_TITLE') return `${person}: ${value}`;
    return title ? `${person}: ${title} @ ${nameOf.get(object!)}` : `${person} ${predicate} ${nameOf.get(object!)}`;
  });
};

const ana = { 'Ana Petrova': 'Person' } as const;
const cases: readonly (readonly [string, Readonly<Record<string, EntityKind>>, ...string[]])[] = [
  ['President Ana Petrova spoke.', ana, 'Ana Petrova: President'],
  // An office before each name of a list, and an office behind a name.
  [
    'The President of Peru, Ana Petrova, the President of Chile, Jan Novak, and the ministers met.',
    { ...ana, 'Jan Novak': 'Person', Peru: 'Place', Chile: 'Place' },
    'Ana Petrova: President',
    'Ana Petrova: President @ Peru',
    'Jan Novak: President',
    'Jan Novak: President @ Chile',
  ],
  // Who founded a body need not hold an office in it.
  ['Ana Petrova, the founder of Sarn Steel, left.', { ...ana, 'Sarn Steel': 'Organization' }, 'Ana Petrova: founder'],
  // The whole title, at the start of a sentence too.
  ['District Attorney Ana Petrova spoke.', ana, 'Ana Petrova: District Attorney'],
  ["State's Attorney Ana Petrova spoke.", ana, "Ana Petrova: State's Attorney"],
  ['Shadow business secretary Ana Petrova spoke.', ana, 'Ana Petrova: Shadow business secretary'],
  [
    'South Korea and North Korea spoke. North Korean leader Ana Petrova left.',
    { ...ana, 'South Korea': 'Place', 'North Korea': 'Place' },
    'Ana Petrova: leader',
    'Ana Petrova: leader @ North Korea',
  ],
  [
    'They met in Washington, D.C. President Ana Petrova spoke.',
    { ...ana, 'Washington, D.C.': 'Place' },
    'Ana Petrova: President',
  ],
  // Two offices, whom an envoy serves, and what an office is for.
  [
    'Ana Petrova, Special Representative of the Secretary-General and Head of MONUSCO, spoke.',
    { ...ana, MONUSCO: 'Organization' },
    'Ana Petrova: Special Representative of the Secretary-General',
    'Ana Petrova: Head',
    'Ana Petrova: Head @ MONUSCO',
  ],
  [
    'The Special Envoy of the Secretary-General for Yemen, Ana Petrova, spoke.',
    { ...ana, Yemen: 'Place' },
    'Ana Petrova: Special Envoy of the Secretary-General',
  ],
  // Another office begins behind the comma, and who is the president is no envoy.
  [
    'Ivan Petrov, Minister of Defence, Trade Minister Ana Petrova and a guard spoke.',
    { ...ana, 'Ivan Petrov': 'Person' },
    'Ivan Petrov: Minister of Defence',
    'Ana Petrova: Trade Minister',
  ],
  ['The envoy of the President Ana Petrova spoke.', ana, 'Ana Petrova: President'],
  ['The Commissioner for Trade and the Minister of Finance Ana Petrova met.', ana, 'Ana Petrova: Minister of Finance'],
  [
    'Ana Petrova, Under-Secretary-General for Peace Operations, spoke.',
    ana,
    'Ana Petrova: Under-Secretary-General for Peace Operations',
  ],
  // Who speaks for her does not hold her office, nor she his.
  ['The spokesman for President Ana Petrova spoke.', ana, 'Ana Petrova: President'],
  ['His Excellency President Ana Petrova spoke.', ana, 'Ana Petrova: President'],
  ['Minister of Foreign Affairs, Her Excellency Ana Petrova, spoke.', ana, 'Ana Petrova: Minister of Foreign Affairs'],
  [
    'Minister of Trade, Industry and Tourism Ana Petrova spoke.',
    ana,
    'Ana Petrova: Minister of Trade, Industry and Tourism',
  ],
  ['Prime Minister Sheikh Hasina spoke.', { 'Sheikh Hasina': 'Person' }, 'Sheikh Hasina: Prime Minister'],
  // The second title is of the next name.
  [
    'Ana Petrova, Minister of Trade and Industry Omar Said and others spoke.',
    { ...ana, 'Omar Said': 'Person' },
    'Omar Said: Minister of Trade and Industry',
  ],
  ['The king of the Mossi spoke.', { Mossi: 'Person' }],
  ['Ana Petrova is an economist and former prime minister.', ana, 'Ana Petrova: former prime minister'],
  [
    'His brother, Ana Petrova, is the head of Interpol.',
    { ...ana, Interpol: 'Organization' },
    'Ana Petrova: head',
    'Ana Petrova: head @ Interpol',
  ],
  ['Ana Petrova is not an economist or minister.', ana],
  ['Ana Petrova is a lawyer and the wife of a former mayor.', ana],
  [
    'Karl Maria Voss (12 May 1890 – 3 July 1958) was a German general.',
    { 'Karl Maria Voss': 'Person' },
    'Karl Maria Voss: general',
  ],
  [
    'The Chairperson-in-Office of the OSCE, Ana Petrova, left.',
    { ...ana, OSCE: 'Organization' },
    'Ana Petrova: Chairperson-in-Office',
    'Ana Petrova: Chairperson-in-Office @ OSCE',
  ],
  [
    "The EU's foreign policy chief, Ana Petrova, met them.",
    { ...ana, EU: 'Organization' },
    'Ana Petrova: foreign policy chief',
    'Ana Petrova: foreign policy chief @ EU',
  ],
  [
    'Ana Petrova, the UN envoy for Syria, welcomed it.',
    { ...ana, UN: 'Organization', Syria: 'Place' },
    'Ana Petrova: envoy',
    'Ana Petrova: envoy @ UN',
    'Ana Petrova REPRESENTS UN',
  ],
  // Of many, and no First Minister.
  ['Ana Petrova is the first minister to be charged.', ana, 'Ana Petrova: minister'],
  [
    'Ana Petrova is the first minister of Scotland.',
    ana,
    'Ana Petrova: first minister',
    'Ana Petrova: first minister @ Scotland',
  ],
  // Of the body behind the country.
  [
    "Ana Petrova, deputy chairman of Russia's Security Council, spoke.",
    { ...ana, 'Security Council': 'Organization' },
    'Ana Petrova: deputy chairman',
    'Ana Petrova: deputy chairman @ Security Council',
  ],
  ["Ana Petrova, the king of Norway's cousin, spoke.", ana],
  // Who is former is the wife.
  ['The former wife of President Ana Petrova spoke.', ana, 'Ana Petrova: President'],
  ['The former president Ana Petrova spoke.', ana, 'Ana Petrova: former president'],
  ['Presidents Ana Petrova and Ivan Marko met.', { ...ana, 'Ivan Marko': 'Person' }, 'Ana Petrova: President'],
  // An office of one, whose holder nobody names.
  ['The foreign minister of Peru left Oslo.', {}, 'The foreign minister: foreign minister @ Peru'],
  ["Denmark's foreign minister thanked them.", {}, "Denmark's foreign minister: foreign minister @ Denmark"],
  ['The chief executive of Boeing left.', { Boeing: 'Organization' }, 'The chief executive: chief executive @ Boeing'],
  // Whose "its" is: of who stands right before.
  [
    'The UN said that Peru and its president, Ana Petrova, agreed.',
    { ...ana, UN: 'Organization' },
    'Ana Petrova: president',
    'Ana Petrova: president @ Peru',
  ],
  // Who ruled a country; what a minister deals with is no body of his.
  ['Ana Petrova, who ruled Peru for ten years, died.', ana, 'Ana Petrova: ruler @ Peru'],
  ['Minister for Wales Ana Petrova spoke.', { ...ana, Wales: 'Place' }, 'Ana Petrova: Minister'],
  [
    'The Bishop of San Jose, Ana Petrova, left.',
    { ...ana, 'San Jose': 'Place' },
    'Ana Petrova: Bishop',
    'Ana Petrova: Bishop @ San Jose',
  ],
  // Where an envoy is sent is no body of his.
  [
    "Russia's ambassador to Turkey, Ana Petrova, left.",
    ana,
    'Ana Petrova: ambassador',
    'Ana Petrova: ambassador @ Russia',
    'Ana Petrova REPRESENTS Russia',
  ],
  // A rank before the name, a part of a body, a body of a state.
  [
    'Army spokesman Col. Ana Petrova denied it.',
    { ...ana, Army: 'Organization' },
    'Ana Petrova: spokesman',
    'Ana Petrova: spokesman @ Army',
    'Ana Petrova REPRESENTS Army',
    'Ana Petrova: Col.',
  ],
  [
    "Ana Petrova, head of the Sarn Institute's climate department, said so.",
    { ...ana, 'Sarn Institute': 'Organization' },
    'Ana Petrova: head',
    "Ana Petrova: head @ the Sarn Institute's climate department",
  ],
  [
    "Ana Petrova, head of Norhan's nuclear agency, resigned.",
    { ...ana, Norhan: 'Place', "Norhan's nuclear agency": 'Organization' },
    'Ana Petrova: head',
    "Ana Petrova: head @ Norhan's nuclear agency",
  ],
  [
    "Ana Petrova, aide to the head of the Sarn Institute's friends, spoke.",
    { ...ana, 'Sarn Institute': 'Organization' },
  ],
  ['Former Prime Minister Ana Petrova spoke.', ana, 'Ana Petrova: former Prime Minister'],
  ['Relations soured with ousted president Ana Petrova.', ana, 'Ana Petrova: ousted president'],
  ['Chief personnel officer Ana Petrova spoke.', ana, 'Ana Petrova: Chief personnel officer'],
  [
    'The risk is small, said Ana Petrova, commander, Northern Fleet Command.',
    { ...ana, 'Northern Fleet Command': 'Organization' },
    'Ana Petrova: commander',
    'Ana Petrova: commander @ Northern Fleet Command',
  ],
  [
    'The company named Ana Petrova as head of the Sarn Institute.',
    { ...ana, 'Sarn Institute': 'Organization' },
    'Ana Petrova: head',
    'Ana Petrova: head @ Sarn Institute',
  ],
  [
    'They stressed the role of the Joint Commission, co-chaired by Ana Petrova and Omar Haddad.',
    { ...ana, 'Omar Haddad': 'Person', 'Joint Commission': 'Organization' },
    'Ana Petrova: co-chair @ Joint Commission',
    'Omar Haddad: co-chair @ Joint Commission',
  ],
  [
    'The company wants to name Ana Petrova as head of the Sarn Institute.',
    { ...ana, 'Sarn Institute': 'Organization' },
  ],
  [
    'National Leader of the Georgian people Ana Petrova spoke.',
    { ...ana, 'the Georgian people': 'Group' },
    'Ana Petrova: National Leader',
    'Ana Petrova: National Leader @ the Georgian people',
  ],
  [
    'Georgia mourned. Georgian National Leader Ana Petrova spoke.',
    ana,
    'Ana Petrova: National Leader',
    'Ana Petrova: National Leader @ Georgia',
  ],
  [
    'Ana Petrova, the mayor of Batumi, resigned.',
    { ...ana, Batumi: 'Place' },
    'Ana Petrova: mayor',
    'Ana Petrova: mayor @ Batumi',
  ],
  ["Georgia's president, Ana Petrova, resigned.", ana, 'Ana Petrova: president', 'Ana Petrova: president @ Georgia'],
  [
    'UN Secretary-General Ana Petrova arrived.',
    { ...ana, UN: 'Organization' },
    'Ana Petrova: Secretary-General',
    'Ana Petrova: Secretary-General @ UN',
  ],
  [
    "Boeing's chief executive Ana Petrova resigned.",
    { ...ana, Boeing: 'Organization' },
    'Ana Petrova: chief executive',
    'Ana Petrova: chief executive @ Boeing',
  ],
  ['Ana Petrova is the president of Georgia.', ana, 'Ana Petrova: president', 'Ana Petrova: president @ Georgia'],
  [
    'Ana Petrova was elected mayor of Batumi.',
    { ...ana, Batumi: 'Place' },
    'Ana Petrova: mayor',
    'Ana Petrova: mayor @ Batumi',
  ],
  ['Ana Petrova, who heads UNICEF, arrived.', { ...ana, UNICEF: 'Organization' }, 'Ana Petrova: head @ UNICEF'],
  ['Founder and chief executive Ana Petrova resigned.', ana, 'Ana Petrova: Founder', 'Ana Petrova: chief executive'],
  ['Secretary of State Ana Petrova arrived.', ana, 'Ana Petrova: Secretary of State'],
  [
    'Ana Petrova, a spokeswoman for NATO, denied it.',
    { ...ana, NATO: 'Organization' },
    'Ana Petrova: spokeswoman',
    'Ana Petrova: spokeswoman @ NATO',
    'Ana Petrova REPRESENTS NATO',
  ],
  [
    'Foreign Minister of France Ana Petrova left.',
    ana,
    'Ana Petrova: Foreign Minister',
    'Ana Petrova: Foreign Minister @ France',
  ],
];

const without: readonly (readonly [string, Readonly<Record<string, EntityKind>>])[] = [
  ['General Motors hired Ana Petrova.', { ...ana, 'General Motors': 'Organization' }],
  ['Ana Petrova is not the president of Georgia.', ana],
  ['Ana Petrova led Peru to the final of the World Cup.', ana],
  ['Ana Petrova led Georgia to victory in Doha.', ana],
  ['Ana Petrova led Georgia into the crisis.', ana],
  ['Ana Petrova never ruled Peru.', ana],
  ['Ana Petrova never headed UNICEF.', { ...ana, UNICEF: 'Organization' }],
  ['The Boeing executive left.', { Boeing: 'Organization' }],
  ['The vice president of Boeing left.', { Boeing: 'Organization' }],
  ['The assistant chief executive of Boeing left.', { Boeing: 'Organization' }],
  ['The deputy president of Kenya left.', {}],
  ['In 1995 the president of Peru met the king of Jordan.', {}],
  ['The next president of Georgia and a minister of Peru spoke.', {}],
  ['They elected the president of Georgia, and the mayor of Tbilisi left.', {}],
  ['The president met Ana Petrova.', ana],
  ['Ana Petrova could become president of Georgia.', ana],
  ['Azerbaijani poet Ana Petrova wrote.', ana],
];

describe('offices', () => {
  test.each(cases)('%s', async (text, named, ...expected) => expect(await read(text, named)).toEqual(expected));
  test.each(without)('none in: %s', async (text, named) => expect(await read(text, named)).toEqual([]));
});
