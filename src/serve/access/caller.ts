/** What somebody may do. A reader asks; an editor also adds and retracts documents; a reviewer also judges who is who. */
export const roles = ['reader', 'editor', 'reviewer'] as const;

export type Role = (typeof roles)[number];

/** Who sends a request. */
export interface Caller {
  /** Of the key or token, for the log; `anonymous` without one. */
  readonly name: string;
  /** Whether a key or token told who it is. */
  readonly known: boolean;
  readonly roles: ReadonlySet<Role>;
}

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** Editors and reviewers are readers too; neither is the other. */
export const callerOf = (name: string, given: readonly Role[]): Caller => ({
  name,
  known: true,
  roles: new Set(given.length > 0 ? [...given, 'reader'] : []),
});

/** Somebody without a key: reads where that is allowed, and never writes. */
export const anonymous = (mayRead: boolean): Caller => ({
  ...callerOf('anonymous', mayRead ? ['reader'] : []),
  known: false,
});
