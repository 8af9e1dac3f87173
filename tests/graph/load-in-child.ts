// A process of its own that loads a long article over and over as one that changes each time, for the test that kills it: 'ready' is
// printed before the first loading, and one number for each loading that was acknowledged.
import { openEngine } from '../../src/graph/open-engine.ts';
import { loadArticle } from '../../src/graph/write/load-article.ts';
import { longReport } from './fixtures/long-report.ts';

const settings = JSON.parse(process.argv[2] ?? '{}');
const engine = await openEngine(settings);
process.stdout.write('ready\n');
for (let version = 1; ; version += 1) {
  await loadArticle(engine, longReport(version));
  process.stdout.write(`${version}\n`);
}
