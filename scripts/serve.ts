// npm run serve: serves what is in the graph.
import { openEngine } from '../src/graph/open-engine.ts';
import { newCommand, runCommand } from './command-line/command.ts';
import { countContents, inWords } from './command-line/contents.ts';
import { serve } from './command-line/serving.ts';
import { readSettings, SETTINGS_HELP } from './command-line/settings.ts';
import { onInterrupt } from './command-line/signals.ts';

const command = newCommand('serve', 'Serves what is in the graph over GraphQL.')
  .addHelpText('after', SETTINGS_HELP)
  .action(async () => {
    const settings = readSettings(process.env);
    const interrupted = onInterrupt();
    const engine = await openEngine(settings.engine);
    try {
      process.stdout.write(`The graph in ${engine.location} holds ${inWords(await countContents(engine))}.\n`);
      await serve(engine, settings, interrupted);
    } finally {
      await engine.close();
    }
  });

await runCommand(command);
