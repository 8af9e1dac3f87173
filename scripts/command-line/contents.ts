// What a graph holds, counted by kind, for the person who starts the service.
import type { GraphEngine } from '../../src/graph/engine.ts';
import { LABEL_OF_KIND } from '../../src/graph/model.ts';

export interface Contents {
  readonly articles: number;
  /** By the plural that a person reads: 'people', 'countries' ... */
  readonly counts: readonly (readonly [string, number])[];
}

const PLURAL_OF_LABEL: Readonly<Record<string, string>> = {
  Person: 'people',
  Country: 'countries',
  Organization: 'organisations',
  Place: 'places',
  Agreement: 'agreements',
  Event: 'events',
  Relation: 'relations',
  Claim: 'claims',
};

export async function countContents(engine: GraphEngine): Promise<Contents> {
  const counts: [string, number][] = [];
  for (const label of [...Object.values(LABEL_OF_KIND), 'Relation', 'Claim']) {
    counts.push([PLURAL_OF_LABEL[label] ?? label, await countNodes(engine, label)]);
  }
  return { articles: await countNodes(engine, 'Article'), counts };
}

async function countNodes(engine: GraphEngine, label: string): Promise<number> {
  const [row] = await engine.read<{ total: number }>(`MATCH (node:${label}) RETURN count(node) AS total`);
  return row?.total ?? 0;
}

/** '8 articles: 14 people, 6 countries ...'. */
export const inWords = ({ articles, counts }: Contents): string =>
  `${articles} articles: ${counts.map(([plural, count]) => `${count} ${plural}`).join(', ')}`;
