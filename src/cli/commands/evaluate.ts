import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { InvalidArgumentError } from 'commander';
import { exitCodes, NewsgraphError, UsageError } from '../../errors.js';
import { calibration, calibrationData, calibrationTable } from '../../evaluate/calibration.js';
import { documentErrors } from '../../evaluate/errors/documentErrors.js';
import { errorCollector, errorList } from '../../evaluate/errors/errorClasses.js';
import { type EvaluationOptions, evaluation } from '../../evaluate/evaluation.js';
import type { GoldLine, Predict, Prediction } from '../../evaluate/line.js';
import { readMap } from '../../evaluate/mapFile.js';
import { type ReadLine, readLines } from '../../evaluate/readLines.js';
import { reportData, reportTable } from '../../evaluate/report.js';
import { inOrder } from '../../inOrder.js';
import type { Register } from '../register.js';

/** What the command needs of the world. */
export interface EvaluateTools {
  readonly output: Writable;
  readonly progress: Writable;
  /** Starts what reads documents; called only when no predictions are given. */
  readonly openReader: () => Promise<{ readonly predict: Predict; readonly close: () => Promise<void> }>;
  /** How many documents are read at once. */
  readonly concurrency: number;
}

interface Options {
  readonly gold: string;
  readonly predictions?: string;
  readonly map?: string;
  readonly roleMap?: string;
  readonly level?: ReadonlySet<string>;
  readonly roles?: ReadonlySet<string>;
  readonly undirected?: ReadonlySet<string>;
  readonly depth?: number;
  readonly untyped?: true;
  readonly singletons?: true;
  readonly typed?: true;
  readonly bodyOnly?: true;
  readonly perType?: true;
  readonly json?: true;
  readonly errors?: number;
  readonly calibration?: true;
}

export const registerEvaluate =
  (tools: EvaluateTools): Register =>
  (program) => {
    program
      .command('evaluate')
      .description('compare what is read out of documents with gold annotation')
      .requiredOption('--gold <file>', 'gold documents as JSON lines')
      .option(
        '--predictions <file>',
        'what was read, as JSON lines (of `annotate`); without it the documents are read now',
      )
      .option('--map <file>', 'how types are renamed before they are compared, as JSON')
      .option('--role-map <file>', 'how roles are renamed, as JSON')
      .option('--level <names>', 'only entities of these levels count, as NAM,NOM', names)
      .option('--roles <names>', 'only arguments of these roles count', names)
      .option('--undirected <names>', 'relation types whose ends may be swapped', names)
      .option('--depth <n>', 'how many dotted levels of an event type count', count)
      .option('--untyped', 'take all event types for one')
      .option('--singletons', 'count coreference clusters of one mention')
      .option('--typed', 'leave mentions without a type out of coreference')
      .option('--body-only', 'leave the document date out of the times')
      .option('--per-type', 'add rows for each entity type')
      .option('--errors <n>', 'list the n commonest classes of errors, with examples', count)
      .option('--calibration', 'say how many claims of each confidence and rule are right')
      .option('--json', 'print JSON')
      .addHelpText('after', '\nExample:\n  newsgraph evaluate --gold test/gold/constructions.jsonl --errors 10')
      .action((options: Options) => evaluate(options, tools));
  };

const evaluate = async (options: Options, tools: EvaluateTools): Promise<void> => {
  const settings = await settingsOf(options);
  const sum = evaluation(settings);
  const errors = errorCollector();
  const confidences = calibration(settings);
  for await (const [gold, predicted] of documentPairs(options, tools)) {
    sum.add(gold, predicted);
    if (options.calibration) confidences.add(gold, predicted);
    if (options.errors) errors.add(documentErrors(gold, predicted, settings));
  }
  const result = sum.result();
  if (result.documents === 0) throw new UsageError(`${options.gold} holds no document.`);
  const parts = new Set([...result.rows.keys()].map((name) => name.split(' ')[0] ?? ''));
  const classes = errors.commonest(options.errors ?? 0, parts);
  const calibrated = options.calibration ? confidences.result() : undefined;
  if (options.json) {
    const data = {
      ...reportData(result),
      ...(options.errors ? { errors: classes } : {}),
      ...(calibrated ? { calibration: calibrationData(calibrated) } : {}),
    };
    tools.output.write(`${JSON.stringify(data)}\n`);
  } else {
    const sections = [
      reportTable(result),
      ...(calibrated ? [calibrationTable(calibrated)] : []),
      ...(classes.length ? [errorList(classes)] : []),
    ];
    tools.output.write(sections.join('\n'));
  }
};

const settingsOf = async (options: Options): Promise<EvaluationOptions> => {
  const { level, roles, undirected, depth, untyped, singletons, typed, bodyOnly, perType } = options;
  const map = options.map ? readMap(await textOf(options.map), options.map) : {};
  const roleMap = options.roleMap ? readMap(await textOf(options.roleMap), options.roleMap).map : undefined;
  return {
    ...map,
    ...(roleMap ? { roleMap } : {}),
    ...(level ? { levels: level } : {}),
    ...(roles ? { roles } : {}),
    ...(undirected ? { undirected } : {}),
    ...(depth === undefined ? {} : { depth }),
    untyped: untyped ?? false,
    singletons: singletons ?? false,
    typed: typed ?? false,
    bodyOnly: bodyOnly ?? false,
    perType: perType ?? false,
  };
};

/** Gold with what was predicted for it: from the file, where a missing document is an empty prediction, or read now. */
async function* documentPairs(options: Options, tools: EvaluateTools): AsyncGenerator<[GoldLine, Prediction]> {
  const gold = usable(readLines(chunksOf(options.gold)), options.gold, tools);
  if (options.predictions) {
    const found = new Map<string, Prediction>();
    const file = options.predictions;
    for await (const line of usable(readLines(chunksOf(file)), file, tools)) found.set(line.id, line);
    for await (const line of gold) {
      const predicted = found.get(line.id) ?? { id: line.id };
      if (predicted.text !== undefined && predicted.text !== line.text) {
        tools.progress.write(`warning: the text of ${line.id} differs in ${file}; spans may not line up\n`);
      }
      yield [line, predicted];
      found.delete(line.id);
    }
    if (found.size) tools.progress.write(`note: ${found.size} documents of ${file} are not in gold and are left out\n`);
    return;
  }
  const reader = await tools.openReader();
  try {
    yield* inOrder(gold, tools.concurrency, async (line): Promise<[GoldLine, Prediction]> => {
      const { id, text, dct, title } = line;
      return [line, await reader.predict({ id, text, ...(dct ? { dct } : {}), ...(title ? { title } : {}) })];
    });
  } finally {
    await reader.close();
  }
}

async function* usable(lines: AsyncIterable<ReadLine>, file: string, tools: EvaluateTools): AsyncGenerator<GoldLine> {
  for await (const read of lines) {
    if ('line' in read) yield { ...read.line, text: read.line.text ?? '' };
    else tools.progress.write(`${file}: ${read.problem.message}\n`);
  }
}

async function* chunksOf(file: string): AsyncGenerator<string> {
  try {
    for await (const chunk of createReadStream(file, 'utf8')) yield chunk;
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

const textOf = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw unreadable(file, cause);
  }
};

const unreadable = (file: string, cause: unknown): NewsgraphError =>
  new NewsgraphError(`${file} cannot be read.`, exitCodes.usage, {
    cause,
    hint: cause instanceof Error ? cause.message : String(cause),
  });

const names = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );

const count = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is a whole number above 0.');
  return number;
};
