// npm run load: puts articles into the graph and ends.
import { Argument } from 'commander';
import { openEngine } from '../src/graph/open-engine.ts';
import { asGivenByUser, EXIT_FAILED, newCommand, runCommand, say } from './command-line/command.ts';
import { type FrameOptions, INPUTS_HELP, listInputs, readOptions, takeFrameOptions } from './command-line/inputs.ts';
import { loadInputs } from './command-line/loading.ts';
import { startProgress } from './command-line/progress.ts';
import { readSettings, SETTINGS_HELP } from './command-line/settings.ts';
import { onInterrupt } from './command-line/signals.ts';

const command = takeFrameOptions(newCommand('load', 'Puts articles into the graph and ends.'))
  .addArgument(new Argument('<inputs...>', INPUTS_HELP))
  .option('--json', 'print a report for machines')
  .addHelpText('after', SETTINGS_HELP)
  .action(async (paths: string[], { json, ...frame }: FrameOptions & { json?: true }) => {
    const settings = readSettings(process.env);
    const inputs = await listInputs(asGivenByUser(paths));
    const engine = await openEngine(settings.engine);
    const interrupted = onInterrupt();
    try {
      const report = await loadInputs(
        engine,
        inputs,
        readOptions(frame, settings),
        startProgress(inputs.length),
        interrupted,
      );
      const { loaded, failed } = report;
      const left = inputs.length - loaded.length - failed.length;
      if (json) process.stdout.write(`${JSON.stringify({ ...report, notLoaded: left }, null, 2)}\n`);
      else process.stdout.write(`${loaded.length} loaded, ${failed.length} failed into ${engine.location}\n`);
      if (left > 0) say(`Interrupted: ${left} of ${inputs.length} were not loaded.`);
      if (failed.length > 0 || left > 0) process.exitCode = EXIT_FAILED;
    } finally {
      await engine.close();
    }
  });

await runCommand(command);
