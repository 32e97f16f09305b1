import type { Command } from 'commander';
import { readConfig } from '../config.js';
import type { Addresses } from '../services/addresses.js';
import type { ServiceName } from '../services/service.js';
import { startServices } from '../services/startServices.js';
import { interruption } from './interruption.js';
import { printerOf } from './printer.js';

/** Runs a command's work with the servers it needs, configured, running or started now, and stops those started for it. */
export const withServices = async <N extends ServiceName, T>(
  names: readonly N[],
  command: Command,
  work: (addresses: Addresses<N>) => Promise<T>,
): Promise<T> => {
  const services = await startServices(readConfig(), {
    names,
    onProgress: printerOf(command).error,
    signal: interruption,
  });
  try {
    return await work(services);
  } finally {
    await services.stop();
  }
};
