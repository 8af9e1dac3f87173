// npm run extract: prints what would be loaded from articles, without a database.
import { Chalk } from 'chalk';
import { Argument, Option } from 'commander';
import { ArticleError } from '../src/article/errors.ts';
import { readInput } from '../src/article/inputs.ts';
import type { ReadOptions } from '../src/article/read-article.ts';
import { extractAll, type Input } from '../src/extract/extract-all.ts';
import { asGivenByUser, EXIT_FAILED, newCommand, runCommand, say } from './command-line/command.ts';
import { openExtractor, tellUse } from './command-line/extractor.ts';
import { type FrameOptions, INPUTS_HELP, listInputs, readOptions, takeFrameOptions } from './command-line/inputs.ts';
import { LLM_HELP } from './command-line/llm-settings.ts';
import { readSettings } from './command-line/settings.ts';
import { explanationLines } from './explaining/print-explanation.ts';

type Format = 'json' | 'ndjson';

interface Options extends FrameOptions {
  readonly format: Format;
  readonly explain?: true;
}

const command = takeFrameOptions(newCommand('extract', 'Prints what would be loaded from articles; needs no database.'))
  .addArgument(new Argument('<inputs...>', INPUTS_HELP))
  .addOption(
    new Option('--format <format>', 'json: an object, or an array for several inputs; ndjson: an object a line')
      .choices(['json', 'ndjson'])
      .default('json'),
  )
  .addOption(
    new Option('--explain', 'show, for a person, what was found in each sentence and by which rule').conflicts([
      'format',
      'extractor',
    ]),
  )
  .addHelpText('after', `\nSettings (environment variables):\n${LLM_HELP}`)
  .action(async (paths: string[], { format, explain, ...frame }: Options) => {
    const settings = readSettings(process.env);
    const model = openExtractor(frame.extractor, settings.llm);
    const options = readOptions(frame, settings, model);
    const inputs = await listInputs(asGivenByUser(paths));
    if (explain) return explainAll(inputs, options);
    const print = printer(format, inputs.length > 1);
    for await (const extraction of extractAll(inputs, options)) {
      if (extraction instanceof ArticleError) {
        say(extraction.message);
        process.exitCode = EXIT_FAILED;
        continue;
      }
      for (const warning of extraction.warnings) say(`${extraction.article.file}: ${warning}`);
      print.item(extraction);
    }
    print.end();
    tellUse(model, settings.llm);
  });

async function explainAll(inputs: readonly Input[], options: ReadOptions): Promise<void> {
  const chalk = new Chalk({ level: process.stdout.isTTY && process.stdout.hasColors() ? 1 : 0 });
  for (const input of inputs) {
    const article = input instanceof ArticleError ? input : await readInput(input, options);
    if (article instanceof ArticleError) {
      say(article.message);
      process.exitCode = EXIT_FAILED;
    } else for (const line of explanationLines(article, chalk)) process.stdout.write(`${line}\n`);
  }
}

/** Prints each item as soon as it is there, so that a folder of any size can be piped. */
function printer(format: Format, several: boolean): { item(value: unknown): void; end(): void } {
  const write = (text: string): void => void process.stdout.write(text);
  if (format === 'ndjson') return { item: (value) => write(`${JSON.stringify(value)}\n`), end() {} };
  if (!several) return { item: (value) => write(`${JSON.stringify(value, null, 2)}\n`), end() {} };
  let first = true;
  return {
    item(value) {
      write(`${first ? '[' : ','}\n${JSON.stringify(value, null, 2)}`);
      first = false;
    },
    end: () => write(first ? '[]\n' : '\n]\n'),
  };
}

await runCommand(command);
