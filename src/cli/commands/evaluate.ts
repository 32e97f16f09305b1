import type { Writable } from 'node:stream';
import { InvalidArgumentError } from 'commander';
import { UsageError } from '../../errors.js';
import { calibration, calibrationData, calibrationTable } from '../../evaluate/calibration.js';
import { documentErrors } from '../../evaluate/errors/documentErrors.js';
import { errorCollector, errorList } from '../../evaluate/errors/errorClasses.js';
import { type EvaluationOptions, evaluation } from '../../evaluate/evaluation.js';
import { readMap } from '../../evaluate/mapFile.js';
import { reportData, reportTable } from '../../evaluate/report.js';
import { documentPairs, type PairTools, textOf } from '../documentPairs.js';
import type { Register } from '../register.js';

/** What the command needs of the world. */
export interface EvaluateTools extends PairTools {
  readonly output: Writable;
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
  readonly names?: true;
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
      .option('--names', 'only predicted names count, for sets that annotate nothing else')
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
  const { level, names: namesOnly, roles, undirected, depth, untyped, singletons, typed, bodyOnly, perType } = options;
  const map = options.map ? readMap(await textOf(options.map), options.map) : {};
  const roleMap = options.roleMap ? readMap(await textOf(options.roleMap), options.roleMap).map : undefined;
  return {
    ...map,
    ...(roleMap ? { roleMap } : {}),
    ...(level ? { levels: level } : {}),
    ...(roles ? { roles } : {}),
    ...(undirected ? { undirected } : {}),
    ...(depth === undefined ? {} : { depth }),
    names: namesOnly ?? false,
    untyped: untyped ?? false,
    singletons: singletons ?? false,
    typed: typed ?? false,
    bodyOnly: bodyOnly ?? false,
    perType: perType ?? false,
  };
};

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
