declare module 'edtf' {
  /** Milliseconds since 1970 of the first and the last moment. */
  interface Extent {
    readonly min: number;
    readonly max: number;
  }
  function edtf(text: string): Extent;
  /** Throws when the text is no date of the level. */
  export function parse(text: string, options?: { readonly level?: 0 | 1 | 2 }): { readonly level: number };
  export default edtf;
}
