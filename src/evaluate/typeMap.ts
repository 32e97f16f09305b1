/** How types (or roles) are renamed before they are compared; null leaves an item out, `*` stands for all others. */
export type Renaming = Readonly<Record<string, string | null>>;

/** The content of a `--map` file. */
export interface TypeMap {
  readonly gold?: Renaming;
  readonly pred?: Renaming;
}

/** The new name, or null when such items are left out; so are items that have no type. */
export const rename = (type: string | null | undefined, renaming: Renaming = {}): string | null => {
  if (typeof type === 'string' && Object.hasOwn(renaming, type)) return renaming[type] ?? null;
  if (Object.hasOwn(renaming, '*')) return renaming['*'] ?? null;
  return type ?? null;
};

/** Options with another map in the place of theirs, or with none. */
export const withMap = <T extends { readonly map?: TypeMap }>(options: T, map: TypeMap | undefined): T => {
  const { map: _other, ...rest } = options;
  return { ...rest, ...(map ? { map } : {}) } as T;
};
