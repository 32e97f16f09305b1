import { createHash } from 'node:crypto';
import type { EntityKind } from './kind.js';

/** SHA-256 in hex of the UTF-8 bytes of the parts, kept apart by a character that no text holds. */
export const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex');

/** Names of things in the graph are short enough to read in a browser: 64 bits of the hash. */
const short = (...parts: readonly string[]): string => hash(...parts).slice(0, 16);

export const sourceId = (uri: string): string => `source:${short(uri)}`;

/**
 * An edition is one exact text of one source. The source is part of the identity: when two publishers print the same
 * words, retracting one must leave the other, and "yesterday" means another day in each.
 */
export const editionId = (source: string, text: string): string => hash(source, text);

/** Parts of an edition bear the first 64 bits of its id: whole, it was half of all that a writer sends. */
const partOf = (edition: string): string => edition.slice(0, 16);

export const sentenceId = (edition: string, index: number): string => `${partOf(edition)}:${index}`;

export const mentionId = (edition: string, key: string): string => `${partOf(edition)}:${key}`;

export const claimId = (edition: string, parts: readonly string[]): string => `claim:${short(edition, ...parts)}`;

export const entityId = (kind: EntityKind, parts: readonly string[]): string =>
  `${kind.toLowerCase()}:${short(kind, ...parts)}`;

export const judgementId = (a: readonly string[], b: readonly string[]): string =>
  `judgement:${short(a.join(' '), b.join(' '))}`;
