#!/usr/bin/env node
import './compileLater.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { projectRoot } from '../config.js';
import { exitCodes, Interrupted, NewsgraphError } from '../errors.js';
import { commands } from './commands/index.js';
import { interruption, listenForInterruption, OutputClosed } from './interruption.js';

/** The one place that prints errors and sets the exit code. A user's mistake gets a sentence and a hint, no stack. */
const program = new Command('newsgraph')
  .description('Reads press documents into a knowledge graph in which every fact leads to its sentence.')
  .version(version(), '-V, --version', 'print the version')
  .showSuggestionAfterError()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'newsgraph: ')) })
  .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
  .addHelpText(
    'after',
    `
Results go to standard output, progress and problems to standard error.

Exit codes:
    0  done
    1  done, but some documents could not be read; the summary names them
    2  the command line, a variable or an input as a whole cannot be used
    3  a service (Neo4j, CoreNLP, Java) is missing, refuses us or died
    4  the disk or the database will not take what is written
  130  interrupted by Ctrl-C; what was written is whole, and the same command goes on from there

Examples:
  newsgraph start
  newsgraph ingest article.txt --published 2025-01-20
  newsgraph query timeline -p from=1990 to=1994-03
  newsgraph COMMAND --help`,
  )
  .exitOverride();
for (const register of commands) register(program);

// Before any package of GraphQL is loaded, which only the commands do that need one: in development it checks itself at each step.
process.env.NODE_ENV ??= 'production';
listenForInterruption();
const problem = await program.parseAsync(process.argv).then(
  () => undefined,
  (error: unknown) => error,
);
await flushed();
// A command that serves until Ctrl-C ends well by it; but output that could not be written is a problem always.
const cause =
  interruption.aborted && (problem || !(interruption.reason instanceof Interrupted)) ? interruption.reason : problem;
if (cause) process.exitCode = report(cause);
// Requests that nobody waits for any more would keep the process.
if (interruption.aborted) process.exit();

/** The disk may take the last line, or not: that shows only after it was written. */
function flushed(): Promise<void> {
  return new Promise((resolve) => process.stdout.write('', () => setImmediate(resolve)));
}

function report(error: unknown): number {
  if (error instanceof OutputClosed) return exitCodes.ok;
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

function version(): string {
  return (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version;
}
