import { ServiceError } from '../errors.js';
import { runTool } from './runTool.js';

/** Neo4j 5 does not run on an older one. */
export const oldestJava = 17;

const howToGet = {
  java: 'Install a JDK 17 or later (Debian: apt-get install default-jdk-headless; macOS: brew install openjdk).',
  maven: 'Install Maven (Debian: apt-get install maven; macOS: brew install maven).',
  instead: 'Or give addresses of your own with NEO4J_URI and CORENLP_URL, or use docker compose up.',
};

/** A judgement over a tool that services need: what was found, or why it does not serve and what to do. */
export type Judgement =
  | { readonly ok: true; readonly found: string }
  | { readonly ok: false; readonly found: string; readonly hint: string };

/** From what `java -version` printed; undefined when there is no java. */
export const judgeJava = (output: string | undefined): Judgement => {
  const hint = `${howToGet.java} ${howToGet.instead}`;
  if (output === undefined) return { ok: false, found: 'Java is not installed.', hint };
  const version = /version "(?<text>(?:1\.)?(?<major>\d+)[^"]*)"/.exec(output)?.groups;
  if (!version) return { ok: false, found: 'java -version does not tell a version.', hint };
  return Number(version.major) >= oldestJava
    ? { ok: true, found: `Java ${version.text}` }
    : { ok: false, found: `Java ${version.text} is older than ${oldestJava}.`, hint };
};

/** From what `mvn -version` printed; undefined when there is no mvn. */
export const judgeMaven = (output: string | undefined): Judgement => {
  const version = output === undefined ? undefined : /Apache Maven (?<text>\S+)/.exec(output)?.groups?.text;
  return version
    ? { ok: true, found: `Maven ${version}` }
    : { ok: false, found: 'Maven is not installed.', hint: `${howToGet.maven} ${howToGet.instead}` };
};

export const lookForJava = async (): Promise<Judgement> => judgeJava(await outputOf('java', '-version'));
export const lookForMaven = async (): Promise<Judgement> => judgeMaven(await outputOf('mvn', '-version', '-B'));

/** Throws ServiceError with the hint of a judgement that is not ok. */
export const require = (judgement: Judgement): void => {
  if (!judgement.ok) throw new ServiceError(judgement.found, { hint: judgement.hint });
};

const outputOf = async (program: string, ...words: readonly string[]): Promise<string | undefined> => {
  const { code, output } = await runTool(program, words);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: mvn colours its version also in batch mode.
  return code === undefined ? undefined : output.replace(/\u001b\[[\d;]*m/g, '');
};
