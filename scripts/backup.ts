// npm run backup: the whole graph as one file, which npm run restore takes on either engine.
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { backUp } from '../src/graph/backup/back-up.ts';
import { openEngine } from '../src/graph/open-engine.ts';
import { asGivenByUser, newCommand, runCommand } from './command-line/command.ts';
import { readSettings, SETTINGS_HELP } from './command-line/settings.ts';
import { writeWhole } from './command-line/write-whole.ts';

const command = newCommand('backup', 'Writes all articles of the graph, with what was found in them, to one file.')
  .argument('<file>', 'where to write; a file that is there is replaced once the new one is whole')
  .addHelpText('after', SETTINGS_HELP)
  .action(async (given: string) => {
    const [file = given] = asGivenByUser([given]);
    const engine = await openEngine(readSettings(process.env).engine);
    try {
      await writeWhole(file, Readable.from(backUp(engine)), createGzip());
    } finally {
      await engine.close();
    }
  });

await runCommand(command);
