import type { Extraction } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';

/** What events of a document are observed with. */
export interface EventContext {
  readonly extraction: Extraction;
  readonly edition: string;
  readonly argumentsOf: (mention: Mention) => readonly Mention[];
  /** What the entity is called that a mention refers to; empty when it is none of the graph. */
  readonly nameOf: (mention: Mention) => string;
  /** Under which names a thing is found in other documents, by its observed id. */
  readonly keysOfThing: (id: string) => readonly string[];
}
