// The options that say what the files don't, and the reading of all inputs that a command was given.
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readDate } from '../../src/article/calendar.ts';
import { ArticleError } from '../../src/article/errors.ts';
import { isWebAddress } from '../../src/article/identity.ts';
import { findInputs } from '../../src/article/inputs.ts';
import type { ExtractAllOptions } from '../../src/extract/extract-all.ts';
import type { LlmExtractor } from '../../src/extract/llm/extractor.ts';
import { belongsTo, parseShard, type Shard, WHOLE } from '../loading/shard.ts';
import { type ExtractorName, extractorOption } from './extractor.ts';
import type { Settings } from './settings.ts';

export const INPUTS_HELP = 'files (.txt, .html, .md), folders of such files, or - for standard input';

export interface FrameOptions {
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  readonly jobs?: number;
  readonly extractor: ExtractorName;
}

/** Adds --published, --source, --url, --jobs and --extractor. */
export function takeFrameOptions(command: Command): Command {
  return command
    .option('--published <date>', 'day of publication, if the file does not say it: 2024-10-08', dateArgument)
    .option('--source <name>', 'publication, if the file does not say it: "Stars and Stripes"')
    .option('--url <url>', 'address of the article, if the file does not say it', urlArgument)
    .addOption(
      new Option('--jobs <number>', 'files to extract at the same time, where they are many')
        .argParser(jobsArgument)
        .default(availableParallelism(), 'one for each core'),
    )
    .addOption(extractorOption());
}

/** @param model what extracts in place of the rules; null for the rules */
export function readOptions(
  { extractor: _name, ...frame }: FrameOptions,
  settings: Settings,
  model: LlmExtractor | null,
): ExtractAllOptions {
  return { ...frame, maxBytes: settings.maxArticleBytes, ...(model && { extractor: model.extract }) };
}

/** Every file that the paths stand for, known in full before the first is read. */
export async function listInputs(paths: readonly string[]): Promise<(string | ArticleError)[]> {
  const inputs: (string | ArticleError)[] = [];
  for await (const input of findInputs(paths)) inputs.push(input);
  return inputs;
}

/** The files of one shard, found while they are read: an archive of any size takes no memory. */
export async function* inputsOf(paths: readonly string[], shard: Shard = WHOLE): AsyncGenerator<string | ArticleError> {
  for await (const input of findInputs(paths)) {
    if (belongsTo(shard, input instanceof ArticleError ? input.file : input)) yield input;
  }
}

export async function countInputs(paths: readonly string[], shard: Shard = WHOLE): Promise<number> {
  let count = 0;
  for await (const _ of inputsOf(paths, shard)) count += 1;
  return count;
}

export function shardArgument(value: string): Shard {
  const shard = parseShard(value);
  if (shard === null) throw new InvalidArgumentError('Write it as 3/16, from 1/16 to 16/16.');
  return shard;
}

function dateArgument(value: string): string {
  if (readDate(value) === null) throw new InvalidArgumentError('Write the day as 2024-10-08.');
  return value;
}

function jobsArgument(value: string): number {
  const jobs = Number(value);
  if (!/^\d{1,3}$/u.test(value) || jobs < 1) throw new InvalidArgumentError('Write a number from 1 to 999.');
  return jobs;
}

function urlArgument(value: string): string {
  if (!isWebAddress(value)) throw new InvalidArgumentError('It is no http or https address.');
  return value;
}
