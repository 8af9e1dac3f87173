// npm run restore: the graph of a back-up, on either engine.
import { restore } from '../src/graph/backup/restore.ts';
import { openEngine } from '../src/graph/open-engine.ts';
import { asGivenByUser, newCommand, runCommand, say } from './command-line/command.ts';
import { readSettings, SETTINGS_HELP } from './command-line/settings.ts';

const command = newCommand(
  'restore',
  'Puts the articles of a back-up into the graph. The file is checked as a whole first.',
)
  .argument('<file>', 'what npm run backup wrote, from either engine')
  .option(
    '--replace',
    'also where the graph holds articles: those that the back-up does not have are deleted, last of all',
  )
  .addHelpText('after', SETTINGS_HELP)
  .action(async (given: string, { replace = false }: { replace?: boolean }) => {
    const [file = given] = asGivenByUser([given]);
    const engine = await openEngine(readSettings(process.env).engine);
    try {
      const { articles, deleted } = await restore(engine, file, { replace });
      say(
        `${articles} ${articles === 1 ? 'article' : 'articles'} restored into ${engine.location}${deleted > 0 ? `, ${deleted} others deleted` : ''}.`,
      );
    } finally {
      await engine.close();
    }
  });

await runCommand(command);
