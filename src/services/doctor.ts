import type { Config } from '../config.js';
import { isInstalled } from './install.js';
import { libFolder } from './instance.js';
import { type Judgement, lookForJava, lookForMaven } from './java.js';
import { isFree } from './ports.js';
import { freeDisk, freeMemory } from './room.js';
import { type ServiceName, serviceNames, services } from './service.js';
import { type ServiceStatus, serviceStatus } from './serviceStatus.js';

/** One thing that newsgraph needs, and whether it is there. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, as a short phrase. */
  readonly found: string;
  /** What to do; only when it is not ok, or could be better. */
  readonly hint?: string;
}

/** What a machine has, as far as newsgraph cares. */
export interface Findings {
  readonly nodeVersion: string;
  readonly java: Judgement;
  readonly maven: Judgement;
  readonly installed: readonly ServiceName[];
  /** Megabytes; undefined where the system does not say. */
  readonly freeMemory: number | undefined;
  readonly freeDisk: number;
  readonly home: string;
  readonly services: readonly ServiceStatus[];
  /** Of the ports that are tried first, those that somebody else listens on. */
  readonly busyPorts: readonly number[];
}

/** Looks at the machine and the configuration. Changes nothing. */
export const examine = async (config: Config, nodeVersion: string): Promise<readonly Check[]> => {
  const [java, maven, states, memory, disk] = await Promise.all([
    lookForJava(),
    lookForMaven(),
    serviceStatus(config),
    freeMemory(),
    freeDisk(config.home),
  ]);
  const installed: ServiceName[] = [];
  for (const name of serviceNames) if (await isInstalled(config, name)) installed.push(name);
  const busyPorts: number[] = [];
  for (const port of portsToTry(states)) if (!(await isFree(port))) busyPorts.push(port);
  return judge({
    ...{ nodeVersion, java, maven, installed, services: states, busyPorts },
    ...{ freeMemory: memory, freeDisk: disk, home: libFolder(config) },
  });
};

/** From findings to checks, without looking at anything else. */
export const judge = (findings: Findings): readonly Check[] => [
  judgeNode(findings.nodeVersion),
  ...(needsLocal(findings).length === 0
    ? []
    : [...judgeTools(findings), judgeMemory(findings), judgeDisk(findings), judgePorts(findings)]),
  ...findings.services.map(judgeService),
];

const needsLocal = ({ services: states }: Findings): readonly ServiceStatus[] =>
  states.filter(({ state }) => state !== 'configured');

const judgeNode = (version: string): Check => {
  const ok = Number(/^v?(\d+)/.exec(version)?.[1]) >= 20;
  return { name: 'Node', ok, found: version, ...(ok ? {} : { hint: 'Install Node 20 or later.' }) };
};

/** Maven matters only as long as jars are missing. */
const judgeTools = (findings: Findings): readonly Check[] => {
  const missing = needsLocal(findings).filter(({ name }) => !findings.installed.includes(name));
  const jars: Check = {
    name: 'Jars',
    ok: missing.length === 0 || findings.maven.ok,
    found:
      missing.length === 0
        ? 'ready'
        : `${missing.map(({ name }) => services[name].title).join(' and ')} not fetched yet`,
    ...(missing.length === 0
      ? {}
      : { hint: `The first start fetches ${missing.reduce((sum, { name }) => sum + services[name].disk, 0)} MB.` }),
  };
  return [
    { name: 'Java', ...findings.java },
    { name: 'Maven', ...findings.maven, ok: findings.maven.ok || missing.length === 0 },
    jars,
  ];
};

const judgeMemory = (findings: Findings): Check => {
  const stopped = needsLocal(findings).filter(({ state }) => state === 'stopped' || state === 'not installed');
  const needed = stopped.reduce((sum, { name }) => sum + services[name].memory, 0);
  const free = findings.freeMemory;
  if (free === undefined) return { name: 'Memory', ok: true, found: `unknown; ${needed} MB are needed` };
  const ok = free >= needed;
  return {
    ...{ name: 'Memory', ok, found: `${free} MB free, ${needed} MB needed for what does not run yet` },
    ...(ok
      ? {}
      : { hint: 'End other programs, or give addresses of servers elsewhere with NEO4J_URI and CORENLP_URL.' }),
  };
};

const judgeDisk = (findings: Findings): Check => {
  const missing = needsLocal(findings).filter(({ name }) => !findings.installed.includes(name));
  const needed = 100 + missing.reduce((sum, { name }) => sum + 2 * services[name].disk, 0);
  const ok = findings.freeDisk >= needed;
  return {
    ...{ name: 'Disk', ok, found: `${findings.freeDisk} MB free at ${findings.home}, ${needed} MB needed` },
    ...(ok ? {} : { hint: 'Make room, or move the data with NEWSGRAPH_HOME.' }),
  };
};

/** A busy port is no fault: the next free one is taken. */
const judgePorts = ({ busyPorts }: Findings): Check => ({
  name: 'Ports',
  ok: true,
  found: busyPorts.length === 0 ? 'free' : `${busyPorts.join(', ')} in use by another program`,
  ...(busyPorts.length === 0 ? {} : { hint: 'The next free ones will be used instead.' }),
});

const judgeService = (status: ServiceStatus): Check => ({
  name: services[status.name].title,
  // A server that is stopped is started when it is needed.
  ok: status.state !== 'starting',
  found: status.address ? `${status.state}, ${status.address}` : status.state,
  ...(status.state === 'starting' ? { hint: 'It runs but does not answer; see "newsgraph services logs".' } : {}),
  ...(status.state === 'stopped' || status.state === 'not installed'
    ? { hint: `Start it with "newsgraph services start ${status.name}".` }
    : {}),
});

/** Those of servers that run now are in use by ourselves. */
const portsToTry = (states: readonly ServiceStatus[]): readonly number[] =>
  states.flatMap(({ name, state }) =>
    state === 'stopped' || state === 'not installed' ? Object.values(services[name].ports) : [],
  );
