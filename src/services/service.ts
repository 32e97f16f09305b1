import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../config.js';
import { corenlp } from './corenlp.js';
import type { Instance } from './instance.js';
import { neo4j } from './neo4j.js';

/** The servers that newsgraph runs by itself when no address of a foreign one is configured. */
export type ServiceName = 'neo4j' | 'corenlp';

/** What is needed to install, start and watch one of them. Both are Java programs made of the jars that a pom.xml names. */
export interface Service {
  readonly name: ServiceName;
  /** As a sentence calls it. */
  readonly title: string;
  /** Megabytes of memory that must be free to start it: its heap and what the JVM needs beside it, as measured. */
  readonly memory: number;
  /** Megabytes that its jars take on disk, which is what is downloaded for them. */
  readonly disk: number;
  /** The ports it listens on, by name, with the number that is tried first. */
  readonly ports: Readonly<Record<string, number>>;
  /** Writes configuration and whatever else must be there before the first start. */
  prepare(instance: Instance, classPath: string): Promise<void>;
  /** What follows `java` and precedes the class path, and the main class with its arguments. */
  command(instance: Instance): { readonly jvm: readonly string[]; readonly main: readonly string[] };
  /** Whether it answers. Throws ServiceError when it does but will never serve us. */
  isReady(instance: Instance): Promise<boolean>;
}

/** In the order in which they are shown. */
export const services: Readonly<Record<ServiceName, Service>> = { neo4j, corenlp };

export const serviceNames: readonly ServiceName[] = ['neo4j', 'corenlp'];

export const pomOf = (name: ServiceName): string => join(projectRoot, 'services', name, 'pom.xml');

/** The version of the server, which is the version of the project in its pom.xml. */
export const versionOf = (name: ServiceName): string => {
  const version = /<version>([^<]+)<\/version>/.exec(readFileSync(pomOf(name), 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pomOf(name)} names no version`);
  return version;
};
