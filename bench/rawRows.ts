import type { Store } from '../src/store/openStore.js';
import type { DocumentRows } from '../src/write/documentRows.js';
import { edgeProperties } from '../src/write/fact.js';

/**
 * The least that any writer of the same text, mentions, claims and edges must do: seven statements of UNWIND, one transaction a
 * document, all sent without waiting in between, entities merged by id, nothing resolved, nothing derived, nothing that could be taken back.
 */
export const writeRaw = (store: Store, rows: DocumentRows): Promise<void> =>
  store.write(async (transaction) => {
    const { source, edition } = rows;
    const observedEntity = new Map(rows.observed.map((one) => [one.id, one]));
    const entities = [...observedEntity.values()]
      .map((one) => ({ id: one.id, kind: one.kind, properties: { ...one.content, id: one.id } }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const edges = rows.claims.map(({ properties }) => ({
      type: properties.predicate,
      from: properties.subject,
      to: properties.object,
      properties: { ...edgeProperties(properties), confidence: properties.confidence },
    }));
    await Promise.all([
      transaction.run(statements.source, { source, edition }),
      transaction.run(statements.sentences, { edition: edition.id, sentences: rows.sentences }),
      transaction.run(statements.next, {
        pairs: rows.sentences.slice(1).map((s, i) => [rows.sentences[i]?.id, s.id]),
      }),
      transaction.run(statements.entities, { entities }),
      transaction.run(statements.mentions, { mentions: rows.mentions }),
      transaction.run(statements.claims, { claims: rows.claims }),
      transaction.run(statements.edges, { edges }),
    ]);
  });

const statements = {
  source: 'MERGE (s:Source {id: $source.id}) SET s = $source CREATE (s)-[:HAS_EDITION]->(e:Edition) SET e = $edition',
  sentences:
    'MATCH (e:Edition {id: $edition}) UNWIND $sentences AS row CREATE (e)-[:HAS_SENTENCE]->(s:Sentence) SET s = row',
  next: 'UNWIND $pairs AS pair MATCH (a:Sentence {id: pair[0]}) MATCH (b:Sentence {id: pair[1]}) CREATE (a)-[:NEXT]->(b)',
  entities: 'UNWIND $entities AS row MERGE (e:Entity {id: row.id}) ON CREATE SET e = row.properties, e:$(row.kind)',
  mentions:
    'UNWIND $mentions AS row MATCH (s:Sentence {id: row.sentence}) MATCH (e:Entity {id: row.properties.observed}) CREATE (s)-[:HAS_MENTION]->(m:Mention)-[:REFERS_TO]->(e) SET m = row.properties',
  claims:
    'UNWIND $claims AS row MATCH (s:Sentence {id: row.sentence}) MATCH (a:Entity {id: row.properties.subject}) MATCH (b:Entity {id: row.properties.object}) CREATE (c:Claim) SET c = row.properties CREATE (c)-[:SUPPORTED_BY {start: row.start, end: row.end}]->(s) CREATE (c)-[:SUBJECT]->(a) CREATE (c)-[:OBJECT]->(b)',
  edges:
    'UNWIND $edges AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties',
} as const;
