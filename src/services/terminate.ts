import { kill } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, type ProcessIdentity } from './processIdentity.js';

/**
 * Ends a process and waits until it has: politely, so that a database closes its files, and by force after `patience`
 * milliseconds. Looks before each signal whether it is still the same process. False when it was forced.
 */
export const terminate = async (identity: ProcessIdentity, patience = 60_000): Promise<boolean> => {
  if (await endedAfter(identity, 'SIGTERM', patience)) return true;
  await endedAfter(identity, 'SIGKILL', 10_000);
  return false;
};

const endedAfter = async (
  identity: ProcessIdentity,
  signal: 'SIGTERM' | 'SIGKILL',
  patience: number,
): Promise<boolean> => {
  if (!(await isAlive(identity))) return true;
  try {
    kill(identity.pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(100)) {
    if (!(await isAlive(identity))) return true;
  }
  return false;
};
