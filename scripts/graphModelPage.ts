import { entityKinds } from '../src/model/kind.js';
import { documentTypes } from '../src/ontology/documentTypes.js';
import { type EventType, eventTypes } from '../src/ontology/events/index.js';
import { measures } from '../src/ontology/measures/index.js';
import { type Predicate, predicates } from '../src/ontology/predicates.js';
import { roles } from '../src/ontology/roles.js';

/** docs/graph-model.md, made from the tables that the code itself uses. `npm run docs` writes it, and a test compares. */
export const graphModelPage = (): string =>
  [
    introduction,
    section('Edges of the knowledge layer', edgesIntroduction, [
      ['type', 'from', 'to', 'properties', 'reads', 'elsewhere'],
      ...predicates.filter(({ edge }) => edge).map(predicateRow),
    ]),
    section('Properties from claims', 'These predicates carry a value or say more of an entity; they make no edge.', [
      ['predicate', 'of', 'value', 'properties', 'reads', 'elsewhere'],
      ...predicates.filter(({ edge }) => !edge).map(predicateRow),
    ]),
    section('Roles', 'The property `role` of `PARTICIPATED_IN`.', [
      ['role', 'meaning', 'ACE'],
      ...roles.map(({ name, meaning, ace }) => [code(name), meaning, ace ?? '']),
    ]),
    section('Event types', 'The property `type` of `Event`. A type is also what its broader type is.', [
      ['type', 'broader', 'meaning', 'ACE', 'CAMEO', 'Wikidata'],
      ...eventTypes.map(eventRow),
    ]),
    section('Measures', 'The property `measure` of `Figure`.', [
      ['measure', 'meaning', 'counts', 'of'],
      ...measures.map((one) => [code(one.name), one.meaning, one.of, code(one.event)]),
    ]),
    section('Kinds of cited documents', 'The property `documentType` of `Document`.', [
      ['kind', 'words'],
      ...documentTypes.map(({ name, nouns }) => [code(name), words(nouns)]),
    ]),
  ].join('\n');

const introduction = `# The graph model

This page is made from the tables of \`src/ontology\` by \`npm run docs\`; do not edit it by hand.

Claims are what is stored; the knowledge graph is a view of them. Three layers:

\`\`\`
TEXT       (:Source)-[:HAS_EDITION]->(:Edition)-[:HAS_SENTENCE]->(:Sentence)-[:NEXT]->(:Sentence)
           (:Sentence)-[:HAS_MENTION]->(:Mention)-[:REFERS_TO]->(:Entity)

CLAIMS     (:Claim)-[:SUBJECT]->(:Entity)   (:Claim)-[:OBJECT]->(:Entity)   (:Claim)-[:SUPPORTED_BY {start, end}]->(:Sentence)
           (:Claim)-[:ATTRIBUTED_TO]->(:Entity)
           (:Edition)-[:OBSERVES]->(:Observation)-[:OF]->(:ObservedEntity)-[:RESOLVED_TO]->(:Entity)
           (:ObservedEntity)-[:JUDGED|FOLLOWS {verdict, score, reasons, rule}]->(:ObservedEntity)
           (:Judgement)-[:JUDGES]->(:Judged)-[:IDENTIFIED]->(:Identifier)

KNOWLEDGE  (:Entity:${entityKinds.join('|')})
           typed edges between entities, derived from claims: {claims, sources, origins, confidence, disputed}
\`\`\`

| label | what it is | properties |
| --- | --- | --- |
| \`Source\` | one press document, whatever its edition | \`id\`, \`uri\`, \`title\`, \`publisher\`, \`author\`, \`publishedOn\`, \`language\` |
| \`Edition\` | one exact text of a source; a changed text is a new edition | \`id\`, \`sequence\`, \`current\`, \`mediaType\`, \`publishedOn\`, \`retrievedAt\` |
| \`Sentence\` | the unit of evidence | \`id\`, \`start\`, \`end\`, \`text\` |
| \`Mention\` | a span that names or refers to an entity | \`id\`, \`start\`, \`end\`, \`text\`, \`level\` (name, nominal, pronoun) |
| \`Claim\` | what one source says: subject, predicate, object or value | \`predicate\`, \`role\`, \`value\`, \`polarity\` (affirmed, denied), \`modality\` (asserted, alleged, planned, threatened, hypothetical), \`confidence\`, \`extractor\`, \`rule\` |
| \`FormerClaim\` | what a former edition said: a claim joined to no entity, with \`SUPPORTED_BY\` to its sentence | of a claim, and \`subjectName\`, \`objectName\`, \`objectValue\`, \`objectEdtf\` ... |
| \`TextKey\` | what the texts of copies have in common, with \`HAS_TEXT_KEY\` from the edition | \`id\` |
| \`Observation\`, \`ObservedEntity\` | what editions say an entity is, before editions are compared | name, aliases, keys |
| \`Judgement\` | what a person decided of who is who ([identity.md](identity.md)) | \`verdict\` (same, not same, unsure), \`a\`, \`b\`, \`reason\`, \`decidedBy\`, \`decidedAt\` |
| \`Judged\` | what was judged or identified: an observed entity by its id, whether it is observed at present or not | \`id\` |
| \`Identifier\` | an item of Wikidata or GeoNames | \`id\` |
| \`Entity\` | what mentions refer to; it has one more label, its kind | \`id\`, \`name\`, \`aliases\` |
| \`Person\`, \`Organization\`, \`Place\` | as expected; an organization may be a state's body, an armed force, a mission, a medium | |
| \`Group\` | people without an organization | |
| \`Event\` | something that happened or is planned | \`type\`, \`start\`, \`end\`, \`precision\`, \`sources\` and \`mentions\` (how many tell it, how often) |
| \`Document\` | a cited text | \`title\`, \`documentType\`, \`adoptedOn\` |
| \`Date\` | a day, month, year, decade or interval, as exact as the text and no more | \`edtf\` (ISO 8601-2 level 1), \`start\`, \`end\`, \`precision\` |
| \`Figure\` | a number about an event | \`measure\`, \`value\`, \`upper\`, \`qualifier\` (exact, at least, about, up to), \`unit\`, \`low\` and \`high\` (the least and the most that it may be) |

Offsets count UTF-16 code units of the edition's text, end exclusive. The invariants are in [architecture.md](architecture.md).
`;

const edgesIntroduction =
  'Each has `claims`, `sources` and `origins` (how many; copies of one text are one origin, [disagreements.md](disagreements.md)), `confidence` (of the best claim) and `disputed`; properties named here are part of its identity.';

const predicateRow = ({ name, subject, object, properties = [], reads, schemaOrg, wikidata }: Predicate): string[] => [
  code(name),
  kinds(subject),
  object === 'source' ? 'Source' : object === 'value' ? 'a value' : kinds(object),
  properties.map(code).join(', '),
  reads,
  [schemaOrg && `schema:${schemaOrg}`, wikidata && `wd:${wikidata}`].filter(Boolean).join(', '),
];

const eventRow = ({ name, parent, meaning, ace, cameo, wikidata }: EventType): string[] => [
  code(name),
  parent ? code(parent) : '',
  meaning,
  ace ?? '',
  cameo ?? '',
  wikidata ?? '',
];

const kinds = (list: readonly string[]): string => (list.length === entityKinds.length ? 'any' : list.join(', '));
const words = (text: string): string => text.split(' ').filter(Boolean).join(', ').replaceAll('_', ' ');
const code = (text: string): string => `\`${text}\``;

const section = (title: string, text: string, [head = [], ...rows]: readonly (readonly string[])[]): string =>
  [`## ${title}`, '', text, '', row(head), row(head.map(() => '---')), ...rows.map(row), ''].join('\n');

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
