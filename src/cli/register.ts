import type { Command } from 'commander';

/** Adds one command to the program. A command is a file of `commands/`: its name, its options, and a few lines that run it. */
export type Register = (program: Command) => void;
