import type { Command } from 'commander';

/** Adds one command to the program. A command is a file here: what it is called, its options, and a few lines that run it. */
export type Register = (program: Command) => void;

/** In the order of the help page. */
export const commands: readonly Register[] = [];
