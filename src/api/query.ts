// The resolvers of the Query type. Each answers everything that is asked for below it.
import type { QueryResolvers } from '../generated/resolvers.ts';
import { RELATION_TYPES } from '../graph/model.ts';
import { pageSize } from '../graph/read/compile.ts';
import { ReadError } from '../graph/read/errors.ts';
import { findNeighborhood } from '../graph/read/neighborhood.ts';
import { BY_EVIDENCE, claimOrder, entityOrder, eventOrder, LATEST_FIRST } from '../graph/read/orders.ts';
import { findPaths } from '../graph/read/paths.ts';
import {
  type NodesSource,
  openScope,
  type Reader,
  readConnection,
  readEntityByName,
  readNodes,
} from '../graph/read/questions.ts';
import type { RecordName } from '../graph/read/records/index.ts';
import { readSearch } from '../graph/read/search.ts';
import { type Answer, answerWith, fieldsOf, type SelectedField } from '../graph/read/selection.ts';
import { readStats } from '../graph/read/stats.ts';
import { answerSubgraph, readSubgraph } from '../graph/read/subgraph.ts';
import { readTimeline } from '../graph/read/timeline.ts';
import { may, roleForOperation } from './access/roles.ts';
import { clientOf } from './access/use-clients.ts';
import { selectedField } from './selection.ts';
import { tableQueries } from './table-queries.ts';

/** All records that have an id of their own. */
const NODE_RECORDS: readonly RecordName[] = ['Entity', 'Relation', 'Claim', 'Article'];
/** Farther apart, two entities have nothing to do with each other, and a search would visit the whole graph. */
const MAX_HOPS = 8;
const MAX_DEPTH = 4;

export const Query: QueryResolvers = {
  ...tableQueries,
  node: async (_, { id }, { reader }, info) =>
    (await readNodes(reader, [id], NODE_RECORDS, selectedField(info)))[0] ?? null,
  nodes: (_, { ids }, { reader }, info) => {
    pageSize(ids.length, 'The number of ids', reader);
    return readNodes(reader, ids, NODE_RECORDS, selectedField(info));
  },
  entity: async (_, { id, name }, { reader }, info) => {
    if (typeof id === 'string' && typeof name !== 'string') {
      return (await readNodes(reader, [id], ['Entity'], selectedField(info)))[0] ?? null;
    }
    if (typeof name === 'string' && typeof id !== 'string') return readEntityByName(reader, name, selectedField(info));
    throw new ReadError('BAD_USER_INPUT', 'entity needs an id or a name, and not both.');
  },

  entities: (_, __, { reader }, info) => entityPage(reader, 'Entity', selectedField(info)),
  people: (_, __, { reader }, info) => entityPage(reader, 'Person', selectedField(info)),
  countries: (_, __, { reader }, info) => entityPage(reader, 'Country', selectedField(info)),
  organizations: (_, __, { reader }, info) => entityPage(reader, 'Organization', selectedField(info)),
  places: (_, __, { reader }, info) => entityPage(reader, 'Place', selectedField(info)),
  agreements: (_, __, { reader }, info) => entityPage(reader, 'Agreement', selectedField(info)),
  events: (_, { order }, { reader }, info) =>
    readConnection(
      reader,
      { ...nodesOf('Entity', 'Event'), order: eventOrder(order ?? 'EARLIEST_FIRST'), filter: 'EventFilter' },
      selectedField(info),
    ),
  relations: (_, __, { reader }, info) =>
    readConnection(
      reader,
      { ...nodesOf('Relation'), order: BY_EVIDENCE, filter: 'RelationFilter' },
      selectedField(info),
    ),
  claims: (_, { order }, { reader }, info) =>
    readConnection(
      reader,
      { ...nodesOf('Claim'), order: claimOrder(order ?? 'EARLIEST_FIRST'), filter: 'ClaimFilter' },
      selectedField(info),
    ),
  articles: (_, __, { reader }, info) =>
    readConnection(reader, { ...nodesOf('Article'), order: LATEST_FIRST }, selectedField(info)),

  search: (_, __, { reader }, info) => readSearch(reader, selectedField(info)),
  timeline: (_, { interval }, { reader }, info) => readTimeline(reader, interval ?? 'MONTH', selectedField(info)),
  viewer: (_, __, { request }, info) => {
    const client = clientOf(request);
    const viewer = { name: client.name, mayLoad: may(client, roleForOperation('mutation')) };
    return answerWith(selectedField(info).selection, 'Viewer', viewer);
  },
  stats: async (_, __, { reader }, info) => statsAnswer(await readStats(reader.engine), selectedField(info)),

  paths: async (_, { from, to, maxHops, types, limit }, { reader }, info) => {
    const field = selectedField(info);
    const scope = await openScope(reader, field);
    const paths = await findPaths(reader.engine, {
      from: scope.references.idOf(from, 'from'),
      to: scope.references.idOf(to, 'to'),
      maxHops: within(maxHops ?? 4, 'maxHops', MAX_HOPS),
      limit: pageSize(limit ?? 10, 'limit', reader),
      types: types ?? RELATION_TYPES,
    });
    const all = { nodes: paths.flatMap(({ nodes }) => nodes), relations: paths.flatMap(({ relations }) => relations) };
    const answers = await readSubgraph(reader, 'Path', all, field, scope);
    return paths.map((path) => answerSubgraph('Path', path, answers, { length: path.relations.length }, field));
  },
  neighborhood: async (_, { of, depth, limit, types }, { reader }, info) => {
    const field = selectedField(info);
    const scope = await openScope(reader, field);
    const found = await findNeighborhood(reader.engine, {
      of: scope.references.idOf(of, 'of'),
      depth: within(depth ?? 1, 'depth', MAX_DEPTH),
      limit: pageSize(limit ?? 100, 'limit', reader),
      types: types ?? RELATION_TYPES,
    });
    const answers = await readSubgraph(reader, 'Subgraph', found, field, scope);
    return answerSubgraph('Subgraph', found, answers, { truncated: found.truncated }, field);
  },
};

function entityPage(reader: Reader, label: string, field: SelectedField): Promise<Answer> {
  const order = entityOrder((field.args.orderBy as Parameters<typeof entityOrder>[0] | undefined) ?? null);
  return readConnection(reader, { ...nodesOf('Entity', label), order, filter: 'EntityFilter' }, field);
}

function nodesOf(record: RecordName, label: string = record): Pick<NodesSource, 'record' | 'label'> {
  return { record, label };
}

function statsAnswer(stats: Awaited<ReturnType<typeof readStats>>, field: SelectedField): Answer {
  const counts: Record<string, unknown> = {};
  for (const part of fieldsOf(field.selection, 'Stats')) {
    if (part.name === 'entities') {
      counts[part.key] = stats.entities.map((count) => answerWith(part.selection, 'EntityKindCount', count));
    } else if (part.name === 'relations') {
      counts[part.key] = stats.relations.map((count) => answerWith(part.selection, 'RelationTypeCount', count));
    } else {
      counts[part.key] = part.name === 'articles' ? stats.articles : stats.claims;
    }
  }
  return { ...counts, __typename: 'Stats' };
}

function within(value: number, argument: string, limit: number): number {
  if (value < 0) throw new ReadError('BAD_USER_INPUT', `${argument} must not be negative, it is ${value}.`);
  if (value > limit)
    throw new ReadError('LIMIT_EXCEEDED', `${argument} must be at most ${limit}, it is ${value}.`, { limit });
  return value;
}
