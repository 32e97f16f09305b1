import { type Command, InvalidArgumentError } from 'commander';
import type { Overrides } from '../read/metadata.js';
import { defaultMaxBytes } from '../read/readInputs.js';

/** Options of every command that reads documents. */
export interface DocumentOptions extends Overrides {
  readonly maxBytes?: number;
}

/** Adds the documents' options to a command, and its argument unless it has one of its own. */
export const withDocuments = (command: Command): Command =>
  command
    .option('--published <date>', 'when it was published: 2025-01-20, 2025-01 or 2025')
    .option('--publisher <name>', 'who published it')
    .option('--title <title>', 'its title')
    .option('--author <name>', 'who wrote it')
    .option('--uri <address>', 'its address: editions of one address are one source')
    .option('--language <tag>', 'its language, when it is English and does not look so: en')
    .option(
      '--max-bytes <number>',
      `longest input that is read (default: ${defaultMaxBytes / 1_000_000} million)`,
      readBytes,
    );

export const documentsArgument = 'files, folders, or - for standard input: plain text, Markdown, HTML';

const readBytes = (text: string): number => {
  if (!/^[1-9]\d{0,11}$/.test(text)) throw new InvalidArgumentError('It is a whole number of bytes, as 20000000.');
  return Number(text);
};
