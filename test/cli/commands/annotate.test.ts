import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { type AnnotateInput, type AnnotateReader, registerAnnotate } from '../../../src/cli/commands/annotate.js';
import { ServiceError } from '../../../src/errors.js';

const sink = () => {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
};

/** Runs the command on standard input with a reader that echoes what it was asked. */
const run = async (input: string, annotate: AnnotateReader['annotate']) => {
  const [output, progress] = [sink(), sink()];
  let closed = 0;
  const program = new Command('newsgraph').exitOverride();
  registerAnnotate({
    input: Readable.from([input]),
    output: output.stream,
    progress: progress.stream,
    concurrency: 3,
    openReader: async () => ({
      annotate,
      close: async () => {
        closed += 1;
      },
    }),
  })(program);
  const error = await program.parseAsync(['annotate', '--jsonl'], { from: 'user' }).then(
    () => undefined,
    (reason: unknown) => reason as Error,
  );
  return { lines: output.text(), told: progress.text(), error, closed };
};

const echo = async (input: AnnotateInput) => ({ id: input.id, title: `${input.text} ${input.dct ?? ''}` });

describe('annotate', () => {
  test('prints one line a document, in the order of the input', async () => {
    const { lines, error, closed } = await run(
      '{"id":"a","text":"x","dct":"2014-05-03"}\n{"id":"b","text":"y"}\n',
      echo,
    );
    expect(lines).toBe('{"id":"a","title":"x 2014-05-03"}\n{"id":"b","title":"y "}\n');
    expect([error, closed]).toEqual([undefined, 1]);
  });

  test('tells of a bad line, does the rest, and ends with a sentence', async () => {
    const { lines, told, error } = await run('{"id":"a","text":"x"}\n{"id":\n{"id":"c"}\n{"id":"d","text":"y"}', echo);
    expect(lines.trim().split('\n')).toHaveLength(2);
    expect(told).toMatch(/Line 2 is no JSON/);
    expect(told).toMatch(/Line 3 \(c\) has no "text"/);
    expect(error?.message).toBe('2 lines were not annotated.');
  });

  test('leaves out a document that cannot be read, and ends when the service is gone', async () => {
    const input = '{"id":"a","text":"x"}\n{"id":"b","text":"y"}';
    const odd = await run(input, async ({ id }) => {
      if (id === 'a') throw new Error('too odd');
      return { id };
    });
    expect([odd.lines, odd.told]).toEqual(['{"id":"b"}\n', 'Line 1 (a): too odd\n']);
    const gone = await run(input, async () => {
      throw new ServiceError('CoreNLP does not answer.');
    });
    expect([gone.error?.message, gone.lines, gone.closed]).toEqual(['CoreNLP does not answer.', '', 1]);
  });

  test('reads standard input as a stream: no more is read than is worked on', async () => {
    const input = new PassThrough({ highWaterMark: 1 });
    let given = 0;
    const more = async function* () {
      for (; given < 200; given += 1) yield `{"id":"${given}","text":"x"}\n`;
    };
    Readable.from(more()).pipe(input);
    const output = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void setTimeout(done, 1) });
    let ahead = 0;
    let printed = 0;
    const program = new Command('newsgraph').exitOverride();
    registerAnnotate({
      input,
      output,
      progress: sink().stream,
      concurrency: 2,
      openReader: async () => ({
        annotate: async ({ id }) => {
          ahead = Math.max(ahead, given - printed);
          printed += 1;
          return { id };
        },
        close: async () => undefined,
      }),
    })(program);
    await program.parseAsync(['annotate'], { from: 'user' });
    expect(printed).toBe(200);
    expect(ahead).toBeLessThan(100);
  });
});
