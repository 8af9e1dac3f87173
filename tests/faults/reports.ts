// Reports that are corrected again and again: which edition of which reports a graph holds, and whether it holds what these say, exactly.
import { expect } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { loadArticles } from '../../src/graph/write/load-article.ts';
import { dumpGraph } from '../graph/dump.ts';

const COUNTRIES = ['Kenya', 'Chad', 'Ghana', 'Malawi', 'Togo', 'Benin', 'Gabon'] as const;
const CAPITALS = ['Nairobi', "N'Djamena", 'Accra', 'Lilongwe', 'Lome', 'Porto-Novo', 'Libreville'] as const;
const NAMES = ['Amara Odeko', 'Tunde Balewi', 'Imani Karoti', 'Sefu Makanda', 'Zola Ntembe'] as const;

/** The edition of each report by its number, from 1. */
export type Editions = ReadonlyMap<number, number>;

/** What Article.file says of an edition. */
export type FileOf = (number: number, edition: number) => string;

/** An edition has the same title as the others, and other people and figures. */
export function reportText(number: number, edition: number): string {
  const pick = <T>(choices: readonly T[], turn: number): T => choices[(number + edition * turn) % choices.length]!;
  const giver = pick(COUNTRIES, 1);
  const taker = pick(COUNTRIES, 0) === giver ? 'Zambia' : pick(COUNTRIES, 0);
  const minister = `${giver} Foreign Minister ${pick(NAMES, 2)}`;
  return `Depot ${number} reopens

${giver} sent ${100 + edition} trucks of flour to ${taker} on March ${1 + (number % 28)}, 2025, ${minister} said in ${pick(CAPITALS, 1)}.

Soldiers of ${taker} arrested ${1 + edition} drivers near ${pick(CAPITALS, 3)} on March 29, 2025. "The drivers will probably be released," ${minister} told reporters.

${pick(NAMES, 1)}, president of the Union of Depots, met ${pick(NAMES, 3)} in ${pick(CAPITALS, 2)}. This is edition ${edition} of report ${number}.
`;
}

const extractions = new Map<string, Extraction>();

/** As a loader or the server extracts it, with the same file name. */
export function extractionOf(number: number, edition: number, file: string): Extraction {
  const key = `${number} ${edition} ${file}`;
  const known = extractions.get(key) ?? extract(readArticle({ file, content: reportText(number, edition) }));
  extractions.set(key, known);
  return known;
}

/** What the articles in the graph say of themselves. */
export async function editionsIn(engine: GraphEngine): Promise<Map<number, number>> {
  const rows = await engine.read<{ text: string }>('MATCH (a:Article) RETURN a.text AS text ORDER BY a.id');
  return new Map(
    rows.map(({ text }) => {
      const [, edition, number] = /edition (\d+) of report (\d+)/u.exec(text) ?? [];
      return [Number(number), Number(edition)];
    }),
  );
}

/** Compares every node and edge with those of a fresh graph into which just these editions were loaded. */
export async function expectGraphOf(engine: GraphEngine, editions: Editions, file: FileOf): Promise<void> {
  const reference = await openEngine({ DATA_DIR: ':memory:' });
  try {
    const wanted = [...editions].map(([number, edition]) => extractionOf(number, edition, file(number, edition)));
    await loadArticles(reference, wanted);
    // Compared as sets first: of two long lists a difference is shown slowly.
    const [found, right] = [await articlesAndFacts(engine), await articlesAndFacts(reference)];
    const known = new Set(right);
    const present = new Set(found);
    expect({
      more: found.filter((line) => !known.has(line)).slice(0, 5),
      missing: right.filter((line) => !present.has(line)).slice(0, 5),
    }).toEqual({ more: [], missing: [] });
    expect(found.length).toBe(right.length);
  } finally {
    await reference.close();
  }
}

/** Without what is remembered of files (:Input), which only a loader writes. */
async function articlesAndFacts(engine: GraphEngine): Promise<string[]> {
  return (await dumpGraph(engine)).filter((line) => !line.startsWith('(:Input '));
}
