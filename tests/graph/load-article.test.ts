// Loading articles into the graph: what two of them say of the same things is merged, and can be replaced and taken away again.
import { beforeEach, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { deleteArticle, loadArticle } from '../../src/graph/write/load-article.ts';
import { describeOnEachEngine } from '../engines.ts';
import { dumpGraph } from './dump.ts';
import { generalReport, ministerReport, treatyReport } from './fixtures/border-clash.ts';
import { compose, country, person } from './fixtures/compose.ts';

describeOnEachEngine('Loading articles', (under) => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await under.open();
  });
  const one = async (statement: string) => (await engine.read(statement))[0];

  it('stores an article with its entities, relations, claims and figures', async () => {
    const report = await loadArticle(engine, ministerReport);
    expect(report).toMatchObject({
      article: 'new',
      entities: { COUNTRY: { new: 2 }, PERSON: { new: 1 }, PLACE: { new: 1 }, EVENT: { new: 1 } },
      relations: { HOLDS_OFFICE: { new: 1 }, ACTOR_IN: { new: 1 }, RECIPIENT_IN: { new: 1 }, OCCURRED_IN: { new: 1 } },
      claims: { new: 1 },
      mentions: { new: 5 },
    });
    expect(
      await one(`MATCH (p:Person)-[:HOLDS_OFFICE]->(c:Country) MATCH (r:Relation {type: 'HOLDS_OFFICE'})<-[:SUPPORTS]-(v:Evidence)-[:IN_ARTICLE]->(a:Article)
        RETURN p.name AS who, c.name AS ofWhat, r.title AS title, r.status AS status, v.text AS evidence, v.sentence AS sentence, a.id AS article`),
    ).toEqual({
      who: 'Hanna Vos',
      ofWhat: 'Ruritania',
      title: 'Defense Minister',
      status: 'CURRENT',
      evidence: 'Defense Minister Hanna Vos',
      sentence: 'Defense Minister Hanna Vos told lawmakers that nine soldiers were killed in the clash.',
      article: 'article:minister',
    });
    expect(
      await one(
        'MATCH (c:Claim)-[:SPEAKER]->(s:Entity) RETURN s.id AS speaker, c.cue AS cue, c.content AS content, c.dateFrom AS day, c.certaintyRank AS rank',
      ),
    ).toEqual({
      speaker: 'person:hanna-vos',
      cue: 'told',
      content: 'nine soldiers were killed in the clash',
      day: '2031-03-05',
      rank: 8,
    });
    expect(
      await one(
        'MATCH (q:Quantity)-[:COUNTS]->(e:Event) RETURN q.value AS value, q.text AS text, e.name AS event, e.dateFrom AS day, e.certainty AS certainty',
      ),
    ).toEqual({
      value: 9,
      text: 'soldiers killed',
      event: 'border clash at Tarn Ridge',
      day: '2031-03-04',
      certainty: 'LIKELY',
    });
  });

  it('gives the participants of an event the sentence that speaks of both as evidence', async () => {
    await loadArticle(engine, generalReport);
    expect(
      await engine.read(
        "MATCH (r:Relation {type: 'ACTOR_IN'})<-[:SUPPORTS]-(v:Evidence) RETURN r.sourceId AS actor, v.sentence AS sentence",
      ),
    ).toEqual([{ actor: 'country:XS', sentence: 'Sylvania shelled Ruritanian soldiers in the battle at Tarn Ridge.' }]);
  });

  it('changes nothing when the same article is loaded again', async () => {
    await loadArticle(engine, ministerReport);
    await loadArticle(engine, treatyReport);
    const before = await dumpGraph(engine);
    const report = await loadArticle(engine, ministerReport);
    expect(report).toMatchObject({ article: 'unchanged', entities: { COUNTRY: { new: 0, updated: 0, unchanged: 2 } } });
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it('gives the same graph in any order of loading', async () => {
    const graphs: string[][] = [];
    const [a, b, c] = [ministerReport, generalReport, treatyReport];
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, a, b, c],
    ]) {
      engine = await under.open();
      for (const extraction of order) await loadArticle(engine, extraction);
      graphs.push(await dumpGraph(engine));
    }
    expect(graphs[1]).toEqual(graphs[0]);
    expect(graphs[2]).toEqual(graphs[0]);
  });

  it('merges what articles say of one entity, relation and event', async () => {
    await loadArticle(engine, ministerReport);
    await loadArticle(engine, generalReport);
    expect(
      await one(
        "MATCH (e:Country {id: 'country:XR'}) RETURN e.name AS name, e.aliases AS aliases, e.articleCount AS articles, e.mentionCount AS mentions, e.relationCount AS relations",
      ),
    ).toEqual({
      name: 'Ruritania',
      aliases: ['the Kingdom', 'Ruritanian', 'Strelsau'],
      articles: 2,
      mentions: 3,
      relations: 2,
    });
    expect(
      await one(
        "MATCH (r:Relation {type: 'HOLDS_OFFICE'}) RETURN r.status AS status, r.until AS until, r.certainty AS certainty, r.evidenceCount AS evidence",
      ),
    ).toEqual({ status: 'FORMER', until: '2031-03', certainty: 'ASSERTED', evidence: 3 });
    expect(await one('MATCH (e:Event) RETURN e.certainty AS certainty, e.aliases AS aliases')).toEqual({
      certainty: 'ASSERTED',
      aliases: ['battle at Tarn Ridge'],
    });
  });

  it('keeps contradicting figures of one event side by side', async () => {
    await loadArticle(engine, ministerReport);
    await loadArticle(engine, generalReport);
    expect(
      await engine.read(
        'MATCH (q:Quantity)-[:COUNTS]->(:Event) MATCH (q)-[:IN_ARTICLE]->(a:Article) RETURN q.value AS value, a.id AS article ORDER BY value',
      ),
    ).toEqual([
      { value: 9, article: 'article:minister' },
      { value: 20, article: 'article:general' },
    ]);
  });

  it('finds an entity under each of its names, however they are written', async () => {
    await loadArticle(engine, ministerReport);
    await loadArticle(engine, generalReport);
    const named = async (id: string) =>
      (await engine.read('MATCH (:Name {id: $id})-[:NAMES]->(e:Entity) RETURN e.id AS id ORDER BY id', { id })).map(
        (row) => row.id,
      );
    expect(await named('strelsau')).toEqual(['country:XR']);
    expect(await named('kingdom')).toEqual(['country:XR']);
    expect(await named('hanna vos')).toEqual(['person:hanna-vos']);
  });

  it('replaces what an earlier version of the article said', async () => {
    await loadArticle(engine, generalReport);
    await loadArticle(engine, treatyReport);
    const before = await dumpGraph(engine);
    await loadArticle(engine, { ...ministerReport, article: { ...ministerReport.article, id: 'article:general' } });
    const report = await loadArticle(engine, generalReport);
    expect(report.article).toBe('updated');
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it('keeps the links of a figure to its claim when the claim is corrected', async () => {
    const [claim] = ministerReport.claims;
    const linked = {
      ...ministerReport,
      entities: ministerReport.entities.map((entity) =>
        entity.kind === 'EVENT'
          ? { ...entity, quantities: entity.quantities.map((quantity) => ({ ...quantity, claim: claim!.id })) }
          : entity,
      ),
    };
    await loadArticle(engine, linked);
    await loadArticle(engine, { ...linked, claims: [{ ...claim!, certainty: 'LIKELY' }] });
    expect(
      await engine.read(
        'MATCH (q:Quantity)-[:CLAIMED_IN]->(c:Claim) RETURN q.value AS value, c.certainty AS certainty',
      ),
    ).toEqual([{ value: 9, certainty: 'LIKELY' }]);
  });

  it('takes away with an article what only it supported', async () => {
    await loadArticle(engine, treatyReport);
    await loadArticle(engine, generalReport);
    const before = await dumpGraph(engine);
    await loadArticle(engine, ministerReport);
    const report = await deleteArticle(engine, 'article:minister');
    expect(report).toMatchObject({ article: 'removed', claims: { removed: 1 } });
    expect(await dumpGraph(engine)).toEqual(before);
    await deleteArticle(engine, 'article:general');
    await deleteArticle(engine, 'article:treaty');
    expect(await dumpGraph(engine)).toEqual([]);
    expect(await deleteArticle(engine, 'article:treaty')).toMatchObject({ article: 'absent' });
  });

  it('loads the same article once when it is loaded many times at once', async () => {
    const reports = await Promise.all(Array.from({ length: 8 }, () => loadArticle(engine, ministerReport)));
    expect(reports.map(({ article }) => article).sort()).toEqual(['new', ...Array(7).fill('unchanged')]);
    expect(await one('MATCH (m:Mention) RETURN count(m) AS mentions')).toEqual({ mentions: 5 });
  });

  it('refuses an extraction that is wrong in itself, and writes nothing of it', async () => {
    const [relation] = ministerReport.relations;
    const stranger = { ...ministerReport, relations: [{ ...relation!, target: 'country:XX' }] };
    await expect(loadArticle(engine, stranger)).rejects.toMatchObject({
      code: 'INVALID_EXTRACTION',
      message: expect.stringContaining('refers to country:XX, which is not among its entities'),
    });
    const outside = { ...ministerReport, relations: [{ ...relation!, evidence: [{ start: 10, end: 9999 }] }] };
    await expect(loadArticle(engine, outside)).rejects.toThrow('spans 10 to 9999');
    expect(await dumpGraph(engine)).toEqual([]);
  });

  it('pages through ten thousand pieces of evidence in order of article and place', async () => {
    const sentence = 'Premier [[Ada Rook|person:ada-rook]] of [[Ruritania|country:XR]] spoke';
    for (const id of ['article:b', 'article:a']) {
      const heavy = compose({
        id,
        text: Array.from({ length: 5000 }, (_, index) => `${sentence} ${index}.`).join(' '),
        entities: [person('person:ada-rook', 'Ada Rook'), country('XR', 'Ruritania')],
      });
      const evidence = heavy.sentences.map(({ start, end }) => ({ start, end }));
      await loadArticle(engine, {
        ...heavy,
        relations: [
          {
            id: 'relation:premier',
            type: 'HOLDS_OFFICE',
            source: 'person:ada-rook',
            target: 'country:XR',
            title: 'Premier',
            since: null,
            until: null,
            status: 'CURRENT',
            certainty: 'ASSERTED',
            evidence,
          },
        ],
      });
    }
    expect(await one('MATCH (r:Relation) RETURN r.evidenceCount AS evidence')).toEqual({ evidence: 10_000 });
    const page = (after: string) =>
      engine.read<{ id: string; articleId: string; start: number }>(
        "MATCH (v:Evidence {ownerId: 'relation:premier'}) WHERE v.id > $after RETURN v.id AS id, v.articleId AS articleId, v.start AS start ORDER BY id LIMIT 1000",
        { after },
      );
    const seen: { id: string; articleId: string; start: number }[] = [];
    for (let rows = await page(''); rows.length > 0; rows = await page(seen.at(-1)!.id)) seen.push(...rows);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(10_000);
    const inOrder = [...seen].sort((a, b) =>
      a.articleId === b.articleId ? a.start - b.start : a.articleId < b.articleId ? -1 : 1,
    );
    expect(seen).toEqual(inOrder);
  });
});
