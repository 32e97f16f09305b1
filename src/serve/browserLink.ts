import { fillStatement } from './renderGuide.js';

/** Neo4j Browser, and the database that it is to connect to. */
export interface BrowserAddress {
  /** As http://127.0.0.1:7474/browser/. */
  readonly url: string;
  /** Bolt address as the Browser reaches it. */
  readonly uri: string;
  readonly user: string;
}

/**
 * A link that opens Neo4j Browser with the query that draws an entity in its editor: nothing runs before somebody presses the
 * arrow, and the password is asked for as always. The parameters are the Browser's own: `connectURL`, `cmd`, `arg`.
 */
export const browserLink = ({ url, uri, user }: BrowserAddress, id: string, kind: string): string => {
  const link = new URL(url);
  link.search = new URLSearchParams({
    connectURL: uri.replace('://', `://${encodeURIComponent(user)}@`),
    cmd: 'edit',
    arg: drawing(id, kind),
  })
    .toString()
    // A plus is a space in forms only, and this is read as an address.
    .replaceAll('+', '%20');
  return link.href;
};

const drawing = (id: string, kind: string): string =>
  kind === 'Event' ? fillStatement('event', { id }) : fillStatement('neighbourhood', { id, limit: 24 });
