import type { EntityKind } from '../model/kind.js';
import { type BrowserAddress, browserLink } from './browserLink.js';

interface Asked {
  readonly id?: string;
  readonly kind?: string;
}

interface Answering {
  readonly browser?: BrowserAddress | undefined;
}

const fieldOf = (kind?: EntityKind) => ({
  browserUrl: (entity: Asked, _arguments: unknown, { browser }: Answering): string | null =>
    browser && entity.id ? browserLink(browser, entity.id, kind ?? entity.kind ?? '') : null,
});

/** `browserUrl` of every type of entity: the link that `newsgraph open` prints. */
export const browserResolvers = {
  Entity: fieldOf(),
  Person: fieldOf('Person'),
  Organization: fieldOf('Organization'),
  Group: fieldOf('Group'),
  Place: fieldOf('Place'),
  Event: fieldOf('Event'),
  Document: fieldOf('Document'),
  CalendarDate: fieldOf('Date'),
  Figure: fieldOf('Figure'),
};
