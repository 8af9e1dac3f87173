// npm run load: puts articles into the graph and ends.
import { Argument } from 'commander';
import { openEngine } from '../src/graph/open-engine.ts';
import { traceStatements } from '../src/graph/trace-statements.ts';
import { asGivenByUser, EXIT_FAILED, newCommand, runCommand, say } from './command-line/command.ts';
import { openExtractor, tellUse } from './command-line/extractor.ts';
import {
  countInputs,
  type FrameOptions,
  INPUTS_HELP,
  inputsOf,
  readOptions,
  shardArgument,
  takeFrameOptions,
} from './command-line/inputs.ts';
import { startProgress } from './command-line/progress.ts';
import { readSettings, SETTINGS_HELP } from './command-line/settings.ts';
import { onInterrupt } from './command-line/signals.ts';
import { openTracing } from './command-line/tracing-settings.ts';
import { JsonReport } from './loading/json-report.ts';
import { loadInputs } from './loading/load-inputs.ts';
import { describe, type Outcome } from './loading/outcome.ts';
import type { Shard } from './loading/shard.ts';

interface Options extends FrameOptions {
  readonly json?: true;
  readonly resume?: true;
  readonly shard?: Shard;
}

const command = takeFrameOptions(newCommand('load', 'Puts articles into the graph and ends.'))
  .addArgument(new Argument('<inputs...>', INPUTS_HELP))
  .option('--resume', 'skip files that were loaded before and have not changed since')
  .option('--shard <number/of>', 'only this part of the files, where several loaders share them: 3/16', shardArgument)
  .option('--json', 'print a report for machines')
  .addHelpText('after', SETTINGS_HELP)
  .action(async (given: string[], { json, resume, shard, ...frame }: Options) => {
    const settings = readSettings(process.env);
    const paths = asGivenByUser(given);
    const model = openExtractor(frame.extractor, settings.llm);
    const total = await countInputs(paths, shard);
    const tracing = await openTracing(settings.tracing, say);
    const engine = await openEngine(settings.engine);
    traceStatements(engine, tracing);
    const interrupted = onInterrupt();
    const progress = startProgress(total);
    const report = json ? new JsonReport((text) => process.stdout.write(text)) : null;
    const done = { loaded: 0, skipped: 0, failed: 0 };
    const tell = (outcome: Outcome): void => {
      done['loaded' in outcome ? 'loaded' : 'failed' in outcome ? 'failed' : 'skipped'] += 1;
      report?.tell(outcome);
      progress.done(describe(outcome), 'failed' in outcome);
    };
    try {
      await loadInputs(engine, inputsOf(paths, shard), {
        read: readOptions(frame, settings, model),
        resume: resume === true,
        tell,
        stop: interrupted,
        tracing,
      });
    } finally {
      progress.end();
      const { loaded, skipped, failed } = done;
      const left = Math.max(0, total - loaded - skipped - failed);
      report?.end(done, left);
      if (!report) process.stdout.write(`${inWords(loaded, skipped, failed)} into ${engine.location}\n`);
      tellUse(model, settings.llm);
      if (left > 0) say(`Interrupted: ${left} of ${total} were not loaded; --resume goes on from here.`);
      if (failed > 0 || left > 0) process.exitCode = EXIT_FAILED;
      await engine.close();
      await tracing.close();
    }
  });

function inWords(loaded: number, skipped: number, failed: number): string {
  return `${loaded} loaded, ${skipped > 0 ? `${skipped} skipped, ` : ''}${failed} failed`;
}

await runCommand(command);
