import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../config.js';

/** A driver as @neo4j/graphql wants it: it makes its own sessions. Who opens it closes it. Connects when first used. */
export const openDriver = (address: Neo4jAddress): Driver =>
  neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    // Somebody waits for the answer: rather an error soon than an answer after half a minute.
    maxTransactionRetryTime: 5000,
    connectionAcquisitionTimeout: 10_000,
    telemetryDisabled: true,
    userAgent: 'newsgraph',
  });
