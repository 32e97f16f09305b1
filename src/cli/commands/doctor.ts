import { version as nodeVersion } from 'node:process';
import type { Command } from 'commander';
import { readConfig } from '../../config.js';
import { ServiceError } from '../../errors.js';
import { type Check, examine } from '../../services/doctor.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';

/** `newsgraph doctor`: what is missing on this machine and what to do about it. */
export const registerDoctor: Register = (program) => {
  program
    .command('doctor')
    .description('say what is missing on this machine, and what to do about it')
    .option('--json', 'print JSON on standard output')
    .addHelpText(
      'after',
      `
Changes nothing. Exit code 0 when newsgraph can run here, 3 when something is missing.

Examples:
  newsgraph doctor
  newsgraph doctor --json`,
    )
    .action(async ({ json }: { json?: true }, command: Command) => {
      const { out } = printerOf(command);
      const checks = await examine(readConfig(), nodeVersion);
      if (json) out(JSON.stringify(checks));
      else for (const check of checks) out(linesOf(check));
      const missing = checks.filter(({ ok }) => !ok);
      if (missing.length > 0) {
        throw new ServiceError(`${missing.map(({ name }) => name).join(', ')}: newsgraph cannot run here yet.`);
      }
    });
};

const linesOf = ({ name, ok, found, hint }: Check): string =>
  `${ok ? 'ok     ' : 'missing'}  ${name.padEnd(8)} ${found}${hint ? `\n                  ${hint}` : ''}`;
