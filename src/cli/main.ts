#!/usr/bin/env node
import { Command } from 'commander';
import { exitCodes, NewsgraphError } from '../errors.js';
import { commands } from './commands/index.js';

/** The one place that prints errors and sets the exit code. A user's mistake gets a sentence and a hint, no stack. */
const program = new Command('newsgraph')
  .description('Reads press documents into a knowledge graph in which every fact leads to its sentence.')
  .showSuggestionAfterError()
  .configureHelp({ sortSubcommands: false })
  .exitOverride();
for (const register of commands) register(program);

try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof NewsgraphError) {
    process.stderr.write(`newsgraph: ${error.message}\n${error.hint ? `  ${error.hint}\n` : ''}`);
    return error.exitCode;
  }
  // commander has printed its own sentence already; 0 is help or version that was asked for.
  if (error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.')) {
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 70;
}
