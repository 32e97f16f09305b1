import type { Command } from 'commander';

/** Prints lines for a command: results on `out`, progress on `error`. Where they go, the program as a whole decides. */
export const printerOf = (command: Command): { out(line: string): void; error(line: string): void } => {
  const { writeOut, writeErr } = command.configureOutput();
  return {
    out: (line) => writeOut?.(`${line}\n`),
    error: (line) => writeErr?.(`${line}\n`),
  };
};
