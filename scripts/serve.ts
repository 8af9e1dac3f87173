// npm run serve: serves what is in the graph.
import { newCommand, runCommand } from './command-line/command.ts';
import { countContents, inWords } from './command-line/contents.ts';
import {
  openEngineWhenReady,
  prepareServer,
  readServeSettings,
  type ServeOptions,
  serve,
  takeServeOptions,
} from './command-line/serving.ts';
import { SETTINGS_HELP } from './command-line/settings.ts';
import { onInterrupt } from './command-line/signals.ts';

const command = takeServeOptions(newCommand('serve', 'Serves what is in the graph over GraphQL.'))
  .addHelpText('after', SETTINGS_HELP)
  .action(async (options: ServeOptions) => {
    const settings = readServeSettings(options);
    const server = await prepareServer(settings);
    const interrupted = onInterrupt();
    const engine = await openEngineWhenReady(settings, server.tracing, interrupted);
    try {
      process.stdout.write(`The graph in ${engine.location} holds ${inWords(await countContents(engine))}.\n`);
      await serve({ engine, ...server }, interrupted);
    } finally {
      await engine.close();
      await server.tracing.close();
    }
  });

await runCommand(command);
