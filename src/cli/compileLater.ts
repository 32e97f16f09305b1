import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 wait longer before it compiles a function into optimized code: until 700 KB of its bytecode have run, and not 132. The rules are
 * thousands of small functions, which meet ever new shapes of sentences: compiled at the usual point most are thrown away and
 * compiled again, and that took a third to a half of the processor time of the first ten thousand words (`docs/quality.md`).
 * Imported before everything else.
 */
setFlagsFromString('--interrupt-budget=700000');
