// npm run score: how well extraction does on gold, by the scorer of the folder `gold` beside the project. For those who work on the rules.
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Argument } from 'commander';
import { ArticleError } from '../src/article/errors.ts';
import { readInput } from '../src/article/inputs.ts';
import { extract } from '../src/extract/extract.ts';
import { newCommand, runCommand } from './command-line/command.ts';

const OWN_GOLD = 'tests/gold';
const SCORER = '../shared/gold/facts/score.mjs';

const command = newCommand('score', `Scores extraction on gold; needs the scorer ${SCORER}.`)
  .addArgument(new Argument('[folder]', 'holds gold/NAME.json, each naming its article by `file`').default(OWN_GOLD))
  .option('--predictions <folder>', 'keep the extractions here')
  .option('--json', 'print figures for machines')
  .action(async (folder: string, { predictions, json }: { predictions?: string; json?: true }) => {
    await access(SCORER).catch((cause: unknown) => {
      throw new ArticleError('NOT_FOUND', SCORER, 'the scorer is not there.', { cause });
    });
    const kept = predictions ?? (await mkdtemp(join(tmpdir(), 'dateline-score-')));
    try {
      await mkdir(kept, { recursive: true });
      await predict(folder, kept);
      const scored = [SCORER, '--all', kept, '--gold', join(folder, 'gold'), ...(json ? ['--json'] : [])];
      const { stdout } = await promisify(execFile)(process.execPath, scored);
      process.stdout.write(stdout);
    } finally {
      if (predictions === undefined) await rm(kept, { recursive: true });
    }
  });

async function predict(folder: string, kept: string): Promise<void> {
  for (const name of (await readdir(join(folder, 'gold'))).filter((file) => file.endsWith('.json')).sort()) {
    const gold: { file: string } = JSON.parse(await readFile(join(folder, 'gold', name), 'utf8'));
    const article = await readInput(resolve(folder, gold.file));
    if (article instanceof ArticleError) throw article;
    await writeFile(join(kept, name), JSON.stringify(extract(article)));
  }
}

await runCommand(command);
