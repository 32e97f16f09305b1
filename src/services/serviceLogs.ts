import type { Config } from '../config.js';
import { defaultInstance, instanceFolder, logFileOf } from './instance.js';
import { lastLines } from './logFile.js';
import { type ServiceName, serviceNames } from './service.js';

export interface ServiceLog {
  readonly name: ServiceName;
  readonly file: string;
  /** The last ones, oldest first. */
  readonly lines: readonly string[];
}

/** What the local servers wrote since their last start. */
export const serviceLogs = async (
  config: Config,
  options: { readonly names?: readonly ServiceName[]; readonly instance?: string; readonly lines?: number } = {},
): Promise<readonly ServiceLog[]> => {
  const folder = instanceFolder(config, options.instance ?? defaultInstance);
  return Promise.all(
    (options.names ?? serviceNames).map(async (name) => {
      const file = logFileOf(folder, name);
      return { name, file, lines: await lastLines(file, options.lines ?? 40) };
    }),
  );
};
