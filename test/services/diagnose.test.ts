import { describe, expect, test } from '@jest/globals';
import { diagnoseMaven, diagnoseServer } from '../../src/services/diagnose.js';

describe('why a server died', () => {
  test.each([
    ['java.net.BindException: Address already in use', 'its port was taken meanwhile'],
    ['There is insufficient memory for the Java Runtime Environment to continue.', 'there was not enough memory'],
    ['java.lang.OutOfMemoryError: Java heap space', 'there was not enough memory'],
    ['java.io.IOException: No space left on device', 'the disk is full'],
    [
      'FileLockException: Lock file has been locked by another process: /data/databases/store_lock',
      'another Neo4j holds its data folder',
    ],
    ['has been compiled by a more recent version: UnsupportedClassVersionError', 'this Java is too old for it'],
    ['Error: Could not find or load main class org.neo4j.server.CommunityEntryPoint', 'its jars are incomplete'],
  ])('%s', (line, cause) => {
    expect(diagnoseServer(`INFO  Starting...\n${line}\nINFO  Stopped.`)?.cause).toBe(cause);
  });

  test('is not guessed', () => {
    expect(diagnoseServer('INFO  Starting...\nINFO  Started.')).toBeUndefined();
    // Also thrown when the folder of the lock cannot be made.
    expect(diagnoseServer('FileLockException: Unable to create path for dir: /data/databases')).toBeUndefined();
  });
});

describe('why Maven failed', () => {
  test.each([
    ['Could not transfer artifact a:b:pom:1 from/to central: repo: Temporary failure in name resolution', /network/],
    ['Connect to repo:443 failed: Connection refused', /network/],
    ['No space left on device', /disk is full/],
    ['The JAVA_HOME environment variable is not defined correctly', /finds no Java/],
  ])('%s', (line, cause) => {
    expect(diagnoseMaven(`[ERROR] ${line}`)?.cause).toMatch(cause);
  });

  test('is not guessed', () => {
    expect(diagnoseMaven('[ERROR] Non-parseable POM')).toBeUndefined();
  });
});
