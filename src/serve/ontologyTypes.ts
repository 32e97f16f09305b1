import { type DefinitionNode, parse } from 'graphql';
import type { EdtfPrecision } from '../model/edtf.js';
import type { MentionLevel } from '../model/mention.js';
import { eventTypes } from '../ontology/events/index.js';
import { measures } from '../ontology/measures/index.js';
import { predicates } from '../ontology/predicates.js';
import { roles } from '../ontology/roles.js';

interface Value {
  readonly name: string;
  readonly meaning: string;
}

const levels: Readonly<Record<MentionLevel, string>> = {
  name: 'by a name',
  nominal: 'by a common noun, as "the rebels"',
  pronoun: 'by a pronoun',
};

const precisions: Readonly<Record<EdtfPrecision, string>> = {
  day: 'to the day',
  month: 'to the month',
  season: 'to the season',
  year: 'to the year',
  decade: 'to the decade',
  century: 'to the century',
  interval: 'between two dates',
};

const valuesOf = (table: Readonly<Record<string, string>>): readonly Value[] =>
  Object.entries(table).map(([name, meaning]) => ({ name, meaning }));

/** Enumerations that are tables of the ontology: a new event type or role needs no second line in schema.graphql. */
export const ontologyEnums: Readonly<Record<string, { readonly meaning: string; readonly values: readonly Value[] }>> =
  {
    EventType: {
      meaning: 'What kind of thing happened.',
      values: eventTypes.map(({ name, meaning, parent }) => ({
        name,
        meaning: parent ? `${meaning} (a kind of ${parent})` : meaning,
      })),
    },
    Role: { meaning: 'How somebody or something took part in an event.', values: roles },
    Predicate: {
      meaning: 'What a claim says. Those between two entities are also the types of edges.',
      values: predicates.map(({ name, reads }) => ({ name, meaning: `SUBJECT ${reads} OBJECT` })),
    },
    Measure: { meaning: 'What a figure counts.', values: measures },
    MentionLevel: { meaning: 'How a span of text refers to an entity.', values: valuesOf(levels) },
    DatePrecision: { meaning: 'How exactly a date is known.', values: valuesOf(precisions) },
  };

/** Their definitions, for the schema. */
export const ontologyTypes = (): readonly DefinitionNode[] =>
  parse(
    Object.entries(ontologyEnums)
      .map(
        ([name, { meaning, values }]) =>
          `${described(meaning)}\nenum ${name} {\n${values.map((one) => `${described(`${capital(one.meaning)}.`)}\n${one.name}`).join('\n')}\n}`,
      )
      .join('\n'),
  ).definitions;

const described = (text: string): string => `"""${text.replaceAll('"""', '\\"""')} """`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
