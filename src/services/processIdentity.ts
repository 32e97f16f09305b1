import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * A process as it can be found again. The number alone is not enough: after a crash or a restart of the machine the same
 * number belongs to somebody else's process, which must never be taken for ours.
 */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in whatever unit the system tells; only compared for equality. */
  readonly started: string;
  /** A text of its command line that no process but ours has. */
  readonly marker: string;
}

/** What the system says of a process now; undefined when there is none, or when it has ended and nobody has collected it. */
export const observeProcess = async (
  pid: number,
): Promise<{ readonly started: string; readonly commandLine: string } | undefined> => {
  if (!Number.isSafeInteger(pid) || pid < 1) return undefined;
  return (await procFileSystem()) ? observeInProc(pid) : observeByPs(pid);
};

/** The identity of a running process; undefined when it has ended or when its command line does not hold the marker. */
export const identify = async (pid: number, marker: string): Promise<ProcessIdentity | undefined> => {
  const seen = await observeProcess(pid);
  return seen?.commandLine.includes(marker) ? { pid, started: seen.started, marker } : undefined;
};

/** Whether this very process still runs. */
export const isAlive = async (identity: ProcessIdentity): Promise<boolean> => {
  const now = await identify(identity.pid, identity.marker);
  return now?.started === identity.started;
};

let hasProc: boolean | undefined;

const procFileSystem = async (): Promise<boolean> => {
  hasProc ??= (await readFile('/proc/self/stat', 'utf8').catch(() => '')) !== '';
  return hasProc;
};

/** proc(5): in `pid (name) state ppid ...` the state is the third field and the start time, in ticks since boot, the 22nd. */
const observeInProc = async (pid: number) => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name may hold spaces and parentheses, so fields are counted from behind its last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const commandLine = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
    return { started: `${await bootId()}/${fields[19] ?? ''}`, commandLine };
  } catch {
    return undefined;
  }
};

/** Ticks since boot repeat after a restart of the machine; with the number of the boot they do not. */
const bootId = async (): Promise<string> =>
  (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim();

const observeByPs = async (pid: number) => {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'state=,lstart=,command=', '-p', String(pid)], {
      env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' },
    });
    // lstart is five words: Sun Nov 22 20:00:00 2026.
    const match = /^(?<state>\S+)\s+(?<started>(?:\S+\s+){4}\S+)\s+(?<commandLine>.*)$/s.exec(stdout.trim());
    if (!match?.groups || match.groups.state?.startsWith('Z')) return undefined;
    return { started: match.groups.started ?? '', commandLine: match.groups.commandLine ?? '' };
  } catch {
    return undefined;
  }
};
