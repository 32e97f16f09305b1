import type { Store } from '../src/store/openStore.js';
import type { DocumentRows } from '../src/write/documentRows.js';
import { edgeProperties } from '../src/write/fact.js';

/**
 * The least that any writer of the same rows must do: eight statements of UNWIND, one transaction for the given documents, all sent
 * without waiting in between, everything shared merged by id, nothing read, nothing resolved, nothing derived: each claim of an
 * edge makes an edge of its own.
 */
export const writeRaw = (store: Store, all: readonly DocumentRows[]): Promise<void> =>
  store.write(async (transaction) => {
    const observed = all.flatMap((one) => one.observed.map((row) => ({ ...row, edition: one.edition.id })));
    const claims = all.flatMap((one) => one.claims);
    const entities = [...new Map(observed.map((one) => [one.id, one])).values()]
      .map((one) => ({ id: one.id, kind: one.kind, properties: { ...one.content, id: one.id } }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const edges = claims.map(({ properties }) => ({
      type: properties.predicate,
      from: properties.subject,
      to: properties.object,
      properties: { ...edgeProperties(properties), confidence: properties.confidence },
    }));
    await Promise.all([
      transaction.run(statements.sources, {
        all: all.map(({ source, edition, keys, report }) => ({ source, edition, keys, report })),
      }),
      transaction.run(statements.sentences, {
        sentences: all.flatMap((one) => one.sentences.map((row) => ({ edition: one.edition.id, row }))),
      }),
      transaction.run(statements.next, {
        pairs: all.flatMap((one) => one.sentences.slice(1).map((s, i) => [one.sentences[i]?.id, s.id])),
      }),
      transaction.run(statements.entities, { entities }),
      transaction.run(statements.observed, { observed }),
      transaction.run(statements.mentions, { mentions: all.flatMap((one) => one.mentions) }),
      transaction.run(statements.claims, { claims }),
      transaction.run(statements.edges, { edges }),
    ]);
  });

const statements = {
  sources: `UNWIND $all AS row MERGE (s:Source {id: row.source.id}) SET s = row.source CREATE (s)-[:HAS_EDITION]->(e:Edition) SET e = row.edition
    CREATE (e)-[:HAS_REPORT]->(r:IngestReport) SET r = row.report
    WITH e, row UNWIND row.keys AS id MERGE (k:TextKey {id: id}) CREATE (e)-[:HAS_TEXT_KEY]->(k)`,
  sentences:
    'UNWIND $sentences AS one MATCH (e:Edition {id: one.edition}) CREATE (e)-[:HAS_SENTENCE]->(s:Sentence) SET s = one.row',
  next: 'UNWIND $pairs AS pair MATCH (a:Sentence {id: pair[0]}) MATCH (b:Sentence {id: pair[1]}) CREATE (a)-[:NEXT]->(b)',
  entities: 'UNWIND $entities AS row MERGE (e:Entity {id: row.id}) ON CREATE SET e = row.properties, e:$(row.kind)',
  observed: `UNWIND $observed AS row MATCH (e:Edition {id: row.edition}) MATCH (n:Entity {id: row.id})
    MERGE (o:Observation {id: row.observation}) ON CREATE SET o += row.content
    CREATE (e)-[:OBSERVES {mentions: row.mentions}]->(o)
    MERGE (x:ObservedEntity {id: row.id}) ON CREATE SET x.kind = row.kind, x.keys = row.keys
    MERGE (o)-[:OF]->(x) MERGE (x)-[:RESOLVED_TO]->(n)
    WITH row, x UNWIND row.keys AS key MERGE (k:Key {id: row.kind + ':' + key}) MERGE (x)-[:HAS_KEY]->(k)`,
  mentions:
    'UNWIND $mentions AS row MATCH (s:Sentence {id: row.sentence}) MATCH (e:Entity {id: row.properties.observed}) CREATE (s)-[:HAS_MENTION]->(m:Mention)-[:REFERS_TO]->(e) SET m = row.properties',
  claims:
    'UNWIND $claims AS row MATCH (s:Sentence {id: row.sentence}) MATCH (a:Entity {id: row.properties.subject}) MATCH (b:Entity {id: row.properties.object}) CREATE (c:Claim) SET c = row.properties CREATE (c)-[:SUPPORTED_BY {start: row.start, end: row.end}]->(s) CREATE (c)-[:SUBJECT]->(a) CREATE (c)-[:OBJECT]->(b)',
  edges:
    'UNWIND $edges AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties',
} as const;
