/** The kinds of entity: every entity has exactly one, and it is its second label in the graph. */
export const entityKinds = ['Person', 'Organization', 'Group', 'Place', 'Event', 'Document', 'Date', 'Figure'] as const;

export type EntityKind = (typeof entityKinds)[number];
