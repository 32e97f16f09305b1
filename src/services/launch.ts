import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ServiceError } from '../errors.js';
import { diagnoseServer } from './diagnose.js';
import { folderOf, type Instance, logFileOf, markerOf, pidFileOf } from './instance.js';
import { lastLines, rotateLog, wholeLog } from './logFile.js';
import { removePidFile, writePidFile } from './pidFile.js';
import { identify, isAlive, type ProcessIdentity } from './processIdentity.js';
import type { Service } from './service.js';
import { terminate } from './terminate.js';

/** How long a server may take to answer. Seconds on an idle machine, but ninety were seen on a machine with four times its load. */
const patience = 300_000;

/** A server that died or never answered while it was started. */
export class StartFailure extends ServiceError {
  readonly portTaken: boolean;

  constructor(message: string, hint: string, portTaken = false) {
    super(message, { hint });
    this.portTaken = portTaken;
  }
}

/**
 * Starts a server as a process that outlives ours, and waits until it answers. Throws StartFailure, after ending what it
 * started. `ports` must be free.
 */
export const launch = async (
  service: Service,
  instance: Instance,
  classPath: string,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<ProcessIdentity> => {
  await service.prepare(instance, classPath);
  const log = logFileOf(instance.folder, service.name);
  await rotateLog(log);
  const identity = await spawnServer(service, instance, classPath, log);
  try {
    await waitUntilReady(service, instance, identity, options.signal);
    return identity;
  } catch (error) {
    await terminate(identity);
    await removePidFile(pidFileOf(instance.folder, service.name));
    throw error;
  }
};

/** Waits for a server that runs already, perhaps since a moment ago, to answer. Throws StartFailure. */
export const waitUntilReady = async (
  service: Service,
  instance: Instance,
  identity: ProcessIdentity,
  signal?: AbortSignal,
): Promise<void> => {
  const log = logFileOf(instance.folder, service.name);
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(100, undefined, { signal })) {
    if (!(await isAlive(identity))) throw await deathOf(service, log);
    if (await answers(service, instance)) return;
  }
  throw new StartFailure(
    `${service.title} runs, but does not answer after ${patience / 1000} s.`,
    await withLastLines('The machine may be too busy or short of memory.', log),
  );
};

const spawnServer = async (
  service: Service,
  instance: Instance,
  classPath: string,
  log: string,
): Promise<ProcessIdentity> => {
  const { jvm, main } = service.command(instance);
  const marker = markerOf(instance.folder, service.name);
  const out = openSync(log, 'a', 0o600);
  const child = spawn('java', [marker, ...jvm, '-cp', classPath, ...main], {
    cwd: folderOf(instance, service.name),
    // A group of its own: Ctrl-C in the terminal goes to us, and we stop the servers in order.
    detached: true,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  child.once('error', () => undefined);
  child.unref();
  const identity = child.pid === undefined ? undefined : await identifySoon(child.pid, marker);
  if (identity === undefined) throw await deathOf(service, log);
  await writePidFile(pidFileOf(instance.folder, service.name), identity);
  return identity;
};

/** Between fork and exec the new process still shows our own command line. */
const identifySoon = async (pid: number, marker: string): Promise<ProcessIdentity | undefined> => {
  for (let tries = 0; tries < 100; tries++) {
    const identity = await identify(pid, marker);
    if (identity) return identity;
    await pause(10);
  }
  return undefined;
};

const answers = async (service: Service, instance: Instance): Promise<boolean> => {
  try {
    return await service.isReady(instance);
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    return false;
  }
};

const deathOf = async (service: Service, log: string): Promise<StartFailure> => {
  const diagnosis = diagnoseServer(await wholeLog(log));
  return new StartFailure(
    `${service.title} stopped while it was starting${diagnosis ? `: ${diagnosis.cause}` : ''}.`,
    await withLastLines(
      diagnosis?.hint ??
        'Its last words are below; if there are none, the system may have ended it for lack of memory.',
      log,
    ),
    diagnosis?.portTaken ?? false,
  );
};

/** Without the frames of stack traces, which push the reasons out of sight. */
const withLastLines = async (hint: string, log: string): Promise<string> => {
  const telling = (await lastLines(log, 300)).filter((line) => !/^\s+(at |\.\.\. \d+ )/.test(line));
  return [hint, `${log}:`, ...telling.slice(-8).map((line) => `  ${line}`)].join('\n  ');
};
