// What a graph holds, counted by kind, for the person who starts the service.
import type { GraphEngine } from '../../src/graph/engine.ts';

/** Nodes by what a person calls one and several of them, in the order of telling. */
export type Contents = readonly { readonly noun: Noun; readonly count: number }[];

type Noun = readonly [one: string, many: string];

const NOUN_OF_LABEL: Readonly<Record<string, Noun>> = {
  Article: ['article', 'articles'],
  Person: ['person', 'people'],
  Country: ['country', 'countries'],
  Organization: ['organisation', 'organisations'],
  Place: ['place', 'places'],
  Agreement: ['agreement', 'agreements'],
  Event: ['event', 'events'],
  Relation: ['relation', 'relations'],
  Claim: ['claim', 'claims'],
};

export async function countContents(engine: GraphEngine): Promise<Contents> {
  const contents: { readonly noun: Noun; readonly count: number }[] = [];
  for (const [label, noun] of Object.entries(NOUN_OF_LABEL)) {
    contents.push({ noun, count: await countNodes(engine, label) });
  }
  return contents;
}

async function countNodes(engine: GraphEngine, label: string): Promise<number> {
  const [row] = await engine.read<{ total: number }>(`MATCH (node:${label}) RETURN count(node) AS total`);
  return row?.total ?? 0;
}

/** '8 articles: 14 people, 1 country ...'. */
export function inWords(contents: Contents): string {
  const [articles, ...rest] = contents.map(({ noun: [one, many], count }) => `${count} ${count === 1 ? one : many}`);
  return `${articles}: ${rest.join(', ')}`;
}
