// npm run bench: speed of extraction beside the bare tagging of compromise and wink-nlp on the same text, and of loading the samples.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Argument } from 'commander';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../src/article/article.ts';
import { readInputs } from '../src/article/inputs.ts';
import { readArticle } from '../src/article/read-article.ts';
import { extract } from '../src/extract/extract.ts';
import { openEngine } from '../src/graph/open-engine.ts';
import { loadArticle } from '../src/graph/write/load-article.ts';
import { longProse } from './bench/long-prose.ts';
import { asGivenByUser, newCommand, runCommand, say } from './command-line/command.ts';
import { INPUTS_HELP } from './command-line/inputs.ts';
import { readSettings } from './command-line/settings.ts';

const ROUNDS = 5;
/** Of one article, in units of characters, as many as a short report has. */
const LENGTHS = [1, 8, 64] as const;
const UNIT_OF_LENGTH = 5000;

const command = newCommand('bench', 'Measures extraction and loading (embedded in memory, or Neo4j by NEO4J_URI).')
  .addArgument(new Argument('[inputs...]', INPUTS_HELP).default([join(import.meta.dirname, '..', 'articles')]))
  .action(async (paths: string[]) => {
    const articles: Article[] = [];
    for await (const read of readInputs(asGivenByUser(paths))) {
      if (read instanceof Error) say(read.message);
      else articles.push(read);
    }
    const words = wordsIn(articles);
    const wink = winkNLP(model, ['sbd', 'pos']);
    report(`${articles.length} articles, ${words} words, best of ${ROUNDS} rounds`);
    report(`  Dateline, whole extraction   ${perSecond(words, articles, extract)}`);
    report(
      `  compromise, tagging          ${perSecond(words, articles, ({ text }) => compromise(text).compute('tagger'))}`,
    );
    report(`  wink-nlp, tagging            ${perSecond(words, articles, ({ text }) => wink.readDoc(text))}`);
    reportScaling(articles);
    await measureLoading(articles);
  });

/** How the speed changes with the length of one article: 1 is the same for every length, which is what it should be. */
function reportScaling(articles: readonly Article[]): void {
  const speeds = LENGTHS.map((times) => {
    const file = `${times}x.txt`;
    const article = readArticle({ file, content: longProse(articles, times * UNIT_OF_LENGTH) });
    return wordsIn([article]) / shortest([article], extract);
  });
  const ratios = speeds.map((speed, index) => `${LENGTHS[index]}x ${(speed / speeds[0]!).toFixed(2)}`);
  report(
    `  speed by length of one article of ${UNIT_OF_LENGTH.toLocaleString('en')} characters, relative: ${ratios.join(', ')}`,
  );
}

async function measureLoading(articles: readonly Article[]): Promise<void> {
  const { engine: settings } = readSettings(process.env);
  const engine = await openEngine(settings.NEO4J_URI ? settings : { DATA_DIR: ':memory:' });
  try {
    for (const what of ['loading', 'loading again']) {
      const begin = performance.now();
      for (const article of articles) await loadArticle(engine, extract(article));
      report(`  ${what}, ${engine.name}: ${(performance.now() - begin).toFixed(0)} ms`);
    }
  } finally {
    await engine.close();
  }
}

const wordsIn = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);

function perSecond(words: number, articles: readonly Article[], work: (article: Article) => unknown): string {
  return `${Math.round((words / shortest(articles, work)) * 1000).toLocaleString('en')} words/s`;
}

/** Milliseconds. The first round warms up and counts as well: the best is taken. */
function shortest(articles: readonly Article[], work: (article: Article) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now();
    for (const article of articles) work(article);
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

const report = (line: string): void => void process.stdout.write(`${line}\n`);

await runCommand(command);
