/** What a log says went wrong: a sentence part and what to do about it. */
export interface Diagnosis {
  readonly cause: string;
  readonly hint: string;
  /** Another try with other ports is worth it. */
  readonly portTaken?: true;
}

/** Why a server died, as far as its log tells; undefined when it says nothing we know. */
export const diagnoseServer = (log: string): Diagnosis | undefined =>
  serverTable.find(({ pattern }) => pattern.test(log))?.diagnosis;

/** Why Maven could not fetch, as far as its output tells. */
export const diagnoseMaven = (output: string): Diagnosis | undefined =>
  mavenTable.find(({ pattern }) => pattern.test(output))?.diagnosis;

type Table = readonly { readonly pattern: RegExp; readonly diagnosis: Diagnosis }[];

const diskFull = {
  pattern: /No space left on device|not enough space|Disk quota exceeded/i,
  diagnosis: { cause: 'the disk is full', hint: 'Make room, or move the data with NEWSGRAPH_HOME.' },
};

/** The more exact first: a server that runs out of something often complains of much else afterwards. */
const serverTable: Table = [
  diskFull,
  {
    pattern: /Address already in use|BindException|PortBindException/,
    diagnosis: { cause: 'its port was taken meanwhile', hint: 'Run the same command again.', portTaken: true },
  },
  {
    pattern:
      /insufficient memory for the Java Runtime|OutOfMemoryError|Could not reserve enough space|unable to create native thread/i,
    diagnosis: {
      cause: 'there was not enough memory',
      hint: 'End other programs: both services need about 2.2 GB together.',
    },
  },
  {
    pattern: /UnsupportedClassVersionError|Unsupported Java/i,
    diagnosis: {
      cause: 'this Java is too old for it',
      hint: 'Install a JDK 17 or later and put its java on the PATH.',
    },
  },
  {
    pattern: /has been locked by another process/,
    diagnosis: {
      cause: 'another Neo4j holds its data folder',
      hint: 'Stop that one; "newsgraph services status" shows ours.',
    },
  },
  {
    pattern:
      /Unknown store version|written by a newer version|is from a newer version|upgrade.*not supported|unrecognized.*store format|downgrade/i,
    diagnosis: {
      cause: 'its data were written by another version of Neo4j',
      hint: 'Use the version that wrote them, or set NEWSGRAPH_HOME to another folder to begin anew.',
    },
  },
  {
    pattern: /Could not find or load main class|NoClassDefFoundError|ClassNotFoundException|zip END header not found/,
    diagnosis: {
      cause: 'its jars are incomplete',
      hint: 'Remove its folder in lib/ of the data folder; the next start fetches them again.',
    },
  },
];

const mavenTable: Table = [
  diskFull,
  {
    pattern:
      /UnknownHostException|Unknown host|Temporary failure in name resolution|Network is unreachable|Connect(ion)? (to .* )?(refused|timed out)|Could not transfer|No plugin found for prefix|offline mode/i,
    diagnosis: {
      cause: 'the network or the Maven repository cannot be reached',
      hint: 'Connect and run it again. Behind a proxy or a mirror, name it in ~/.m2/settings.xml.',
    },
  },
  {
    pattern: /JAVA_HOME/,
    diagnosis: { cause: 'Maven finds no Java', hint: 'Set JAVA_HOME to a JDK 17 or later.' },
  },
];
