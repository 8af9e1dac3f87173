// Loading several articles in one transaction gives exactly the graph of loading them one after the other. Their reports may count
// otherwise: what is recognised as one event within the batch was never two.
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { readInputs } from '../../src/article/inputs.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { deleteArticle, loadArticle, loadArticles } from '../../src/graph/write/load-article.ts';
import type { LoadReport } from '../../src/graph/write/load-report.ts';
import { describeOnEachEngine } from '../engines.ts';
import { dumpGraph } from './dump.ts';
import { generalReport, ministerReport, treatyReport } from './fixtures/border-clash.ts';

describeOnEachEngine('Loading a batch of articles', (under) => {
  let engine: GraphEngine;
  let samples: Extraction[];
  beforeAll(async () => {
    samples = [];
    for await (const read of readInputs(['articles'])) if (!(read instanceof Error)) samples.push(extract(read));
  });
  beforeEach(async () => {
    engine = await under.open();
  });
  const outcomes = (reports: readonly LoadReport[]) => reports.map(({ articleId, article }) => [articleId, article]);
  const oneByOne = async (extractions: readonly Extraction[]): Promise<LoadReport[]> => {
    const reports: LoadReport[] = [];
    for (const extraction of extractions) reports.push(await loadArticle(engine, extraction));
    return reports;
  };

  it('equals loading one by one', async () => {
    const reports = await oneByOne(samples);
    const graph = await dumpGraph(engine);
    engine = await under.open();
    expect(outcomes(await loadArticles(engine, samples))).toEqual(outcomes(reports));
    expect(await dumpGraph(engine)).toEqual(graph);
    expect((await loadArticles(engine, samples)).map(({ article }) => article)).toEqual(samples.map(() => 'unchanged'));
    expect(await dumpGraph(engine)).toEqual(graph);
  });

  it('equals it where an article replaces an earlier version and another one stays as it is', async () => {
    const corrected = { ...ministerReport, claims: [], article: { ...ministerReport.article, title: 'Corrected' } };
    const batch = [corrected, generalReport, treatyReport];
    await oneByOne([ministerReport, generalReport]);
    const reports = await oneByOne(batch);
    const graph = await dumpGraph(engine);
    engine = await under.open();
    await loadArticles(engine, [ministerReport, generalReport]);
    expect(outcomes(await loadArticles(engine, batch))).toEqual(outcomes(reports));
    expect(await dumpGraph(engine)).toEqual(graph);
    for (const { article } of batch) await deleteArticle(engine, article.id);
    expect(await dumpGraph(engine)).toEqual([]);
  });

  it('loads none of them when one cannot be stored', async () => {
    const stranger = { ...generalReport, article: { ...generalReport.article, source: 'org:nobody' } };
    await expect(loadArticles(engine, [ministerReport, stranger])).rejects.toMatchObject({
      code: 'INVALID_EXTRACTION',
    });
    expect(await dumpGraph(engine)).toEqual([]);
  });
});
