import type { Command } from 'commander';
import type { Overrides } from '../read/metadata.js';

/** Options of every command that reads documents. */
export type DocumentOptions = Overrides;

/** Adds the documents' argument and options to a command. */
export const withDocuments = (command: Command): Command =>
  command
    .argument('<inputs...>', 'files, folders, or - for standard input: plain text, Markdown, HTML')
    .option('--published <date>', 'when it was published: 2025-01-20, 2025-01 or 2025')
    .option('--publisher <name>', 'who published it')
    .option('--title <title>', 'its title')
    .option('--author <name>', 'who wrote it')
    .option('--uri <address>', 'its address: editions of one address are one source');
