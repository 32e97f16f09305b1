/** What other programs use of newsgraph. The command line is made of the same parts; docs/architecture.md tells how they join. */

export { type CoreNlpClient, type CoreNlpOptions, createCoreNlpClient } from './annotate/corenlp/client.js';
export { annotate } from './annotate/index.js';
export { type Config, type Neo4jAddress, readConfig } from './config.js';
export { exitCodes, Interrupted, NewsgraphError, ServiceError, StorageError, UsageError } from './errors.js';
export { extract } from './extract/index.js';
export { type Ingested, type IngestOptions, ingest, ingestExtractions } from './ingest.js';
export type { AnnotatedDocument } from './model/annotation.js';
export type { Claim, Extraction, Modality, Polarity } from './model/claim.js';
export type { Document, Source } from './model/document.js';
export type { ObservedEntity, ResolvedDocument } from './model/graph.js';
export type { PersonJudgement, RuleJudgement, Verdict } from './model/judgement.js';
export type { EntityKind } from './model/kind.js';
export type { Mention } from './model/mention.js';
export type { Outcome, Problem } from './model/problem.js';
export type { Span } from './model/span.js';
export {
  type Reading,
  readDocument,
  resolveDocument,
  rulesVersion,
  writeReading,
} from './pipeline.js';
export { type Origin, readBytes } from './read/readBytes.js';
export { type Overrides, type ReadOptions, readInputs } from './read/readInputs.js';
export { unify } from './resolve/across/unify.js';
export { type Served, type ServeOptions, serve } from './serve/serve.js';
export type { Addresses, ServiceAddresses } from './services/addresses.js';
export { type StartOptions, startServices } from './services/startServices.js';
export { exportGraph, type Layer } from './store/exportGraph.js';
export { type MigrationReport, migrate } from './store/migrate.js';
export { openDriver } from './store/openDriver.js';
export { openStore, type Store } from './store/openStore.js';
export { type Decided, type Decision, decide, importJudgements, undo } from './write/decide.js';
export { retract } from './write/retract.js';
export { type WriteOptions, type WriteReport, writeDocument } from './write/writeDocument.js';
