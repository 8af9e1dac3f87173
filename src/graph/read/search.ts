// Full-text search: the engine proposes texts that match, the best are read like any other node, in one statement.
import type { GraphEngine, SearchedLabel, TextMatch } from '../engine.ts';
import { foldText, matchWord, queryWords } from '../text-rank.ts';
import { pageSize } from './compile.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { ReadError } from './errors.ts';
import { type Reader, readNodes } from './questions.ts';
import { type Answer, answerWith, below, fieldsOf, type SelectedField } from './selection.ts';

/** Results that one search finds at most; who needs more needs another word. */
const MAX_RESULTS = 500;
const MAX_TEXT_LENGTH = 500;
/** A name says more about what is meant than a sentence that mentions it. */
const WEIGHT: Readonly<Record<SearchedLabel, number>> = { Entity: 1, Article: 0.8, Claim: 0.6, Sentence: 0.5 };
const ARTICLES_OF_SENTENCES = `UNWIND $ids AS id
MATCH (s:Sentence {id: id})
RETURN s.id AS id, s.articleId AS articleId ORDER BY id`;

interface SearchResult {
  readonly id: string;
  readonly score: number;
  readonly highlight: string;
}

export async function readSearch(reader: Reader, field: SelectedField): Promise<Answer> {
  const text = String(field.args.text);
  if (text.length > MAX_TEXT_LENGTH) {
    throw new ReadError('LIMIT_EXCEEDED', `text must be at most ${MAX_TEXT_LENGTH} characters long.`, {
      limit: MAX_TEXT_LENGTH,
    });
  }
  const first = pageSize(field.args.first, 'first', reader);
  const found = await findResults(reader.engine, text);
  const left = found.slice(startAfter(found, field.args.after));
  const results = left.slice(0, first);
  const nodeFields = [
    ...below(field.selection, 'SearchConnection', 'nodes'),
    ...below(field.selection, 'SearchConnection', 'edges').flatMap(({ selection }) =>
      below(selection, 'SearchEdge', 'node'),
    ),
  ];
  const ids = results.map(({ id }) => id);
  const nodes = new Map<SelectedField, readonly (Answer | null)[]>();
  for (const node of nodeFields) nodes.set(node, await readNodes(reader, ids, ['Entity', 'Claim', 'Article'], node));
  const cursors = results.map(({ score, id }) => encodeCursor([score, id]));
  const pageInfo = {
    hasNextPage: left.length > first,
    hasPreviousPage: typeof field.args.after === 'string',
    startCursor: cursors[0] ?? null,
    endCursor: cursors[cursors.length - 1] ?? null,
  };
  const answer: Record<string, unknown> = {};
  for (const part of fieldsOf(field.selection, 'SearchConnection')) {
    if (part.name === 'nodes') answer[part.key] = nodes.get(part)?.filter((node) => node !== null);
    if (part.name === 'totalCount') answer[part.key] = found.length;
    if (part.name === 'pageInfo') answer[part.key] = answerWith(part.selection, 'PageInfo', pageInfo);
    if (part.name === 'edges') answer[part.key] = results.flatMap((_, index) => edgeAt(index, part));
  }
  return { ...answer, __typename: 'SearchConnection' };

  /** None where the node was deleted between the search and the reading. */
  function edgeAt(index: number, edges: SelectedField): Answer[] {
    const values: Record<string, unknown> = { __typename: 'SearchEdge' };
    for (const part of fieldsOf(edges.selection, 'SearchEdge')) {
      const node = nodes.get(part)?.[index];
      if (part.name === 'node' && (node === undefined || node === null)) return [];
      if (part.name === 'node') values[part.key] = node;
      if (part.name === 'cursor') values[part.key] = cursors[index];
      if (part.name === 'score') values[part.key] = results[index]?.score;
      if (part.name === 'highlight') values[part.key] = results[index]?.highlight;
    }
    return [values as Answer];
  }
}

/** Best first, equal ones by id; an article counts once, by its title or its best sentence. */
async function findResults(engine: GraphEngine, text: string): Promise<SearchResult[]> {
  const matches: TextMatch[] = [];
  for (const label of Object.keys(WEIGHT) as SearchedLabel[])
    matches.push(...(await engine.searchText(label, text, MAX_RESULTS)));
  const sentences = matches.filter(({ label }) => label === 'Sentence').map(({ id }) => id);
  const articleOf = new Map<string, string>();
  if (sentences.length > 0) {
    const rows = await engine.read<{ id: string; articleId: string }>(ARTICLES_OF_SENTENCES, { ids: sentences });
    for (const row of rows) articleOf.set(row.id, row.articleId);
  }
  const best = new Map<string, SearchResult>();
  for (const match of matches) {
    const id = match.label === 'Sentence' ? articleOf.get(match.id) : match.id;
    const score = Math.round(match.score * WEIGHT[match.label] * 1e6) / 1e6;
    if (id === undefined || score <= (best.get(id)?.score ?? 0)) continue;
    best.set(id, { id, score, highlight: highlight(match.text, text) });
  }
  return [...best.values()].sort(before).slice(0, MAX_RESULTS);
}

function before(a: { score: number; id: string }, b: { score: number; id: string }): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function startAfter(found: readonly SearchResult[], after: unknown): number {
  if (typeof after !== 'string') return 0;
  const [score, id] = decodeCursor(after, ['number', 'string']) as [number, string];
  const index = found.findIndex((result) => before({ score, id }, result) < 0);
  return index === -1 ? found.length : index;
}

/** The text with the words that match between ** and **. */
export function highlight(text: string, query: string): string {
  const wanted = queryWords(query);
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const folded = foldText(word);
    return wanted.some((query) => matchWord(query, folded) !== null) ? `**${word}**` : word;
  });
}
