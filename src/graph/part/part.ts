// A part of the graph, or all of it, to be written somewhere else: entities as nodes, relations as edges, and the claims and articles that
// belong to them. Read in batches, nodes before edges.
import { Certainty, EntityKind } from '../../generated/ontology.ts';
import type { GraphEngine } from '../engine.ts';
import { RELATION_TYPES } from '../model.ts';
import { ReadError } from '../read/errors.ts';
import { findNeighborhood } from '../read/neighborhood.ts';
import { EntityReferences } from '../read/references.ts';
import type { StatementScope } from '../read/scope.ts';
import { TABLES } from '../tables/definitions.ts';
import { readRows } from '../tables/rows.ts';
import { daysOf, oneOf, plainRow, type Row, type Table, withinDays, wordsOf } from '../tables/table.ts';
import { IdSet } from './id-set.ts';

/** Which part; all conditions hold together. Words in lists are separated by commas. */
export interface PartFilter {
  /** Entities of these kinds. */
  readonly kind?: string;
  /** Relations of these types, and entities that have one. */
  readonly type?: string;
  /** Relations of these certainties. */
  readonly certainty?: string;
  /** EDTF. Events and agreements of these days, and entities that took part in one. */
  readonly from?: string;
  readonly to?: string;
  /** Id or name of an entity: it and what surrounds it. */
  readonly of?: string;
  /** How many relations away from it: a whole number, 1 by default. */
  readonly depth?: string;
  /** How many entities around it: a whole number, 1500 by default. */
  readonly limit?: string;
}
export const PART_ARGUMENTS = ['kind', 'type', 'certainty', 'from', 'to', 'of', 'depth', 'limit'] as const;

/** The most that a reader of a picture can be given. */
export const MAX_AROUND = 1500;
const MAX_DEPTH = 4;

interface CheckedPart {
  readonly kinds: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly certainties: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly ids: readonly string[] | null;
}

/** Columns of a node. */
export const NODE_COLUMNS: Table['columns'] = {
  id: 'ID',
  name: 'String',
  kind: 'String',
  aliases: 'String',
  country: 'String',
  alpha2: 'String',
  alpha3: 'String',
  latitude: 'Float',
  longitude: 'Float',
  type: 'String',
  mode: 'String',
  certainty: 'String',
  date: 'String',
  dateFrom: 'Date',
  dateTo: 'Date',
  mentions: 'Int',
  articles: 'Int',
  relations: 'Int',
  articleId: 'ID',
  startOffset: 'Int',
  endOffset: 'Int',
};
/** Columns of an edge. */
export const EDGE_COLUMNS: Table['columns'] = TABLES.relations.columns;

/** Entities with what is known of events besides. */
const NODES: Table = {
  ...TABLES.entities,
  columns: NODE_COLUMNS,
  values: { ...TABLES.entities.values, type: 'n.type', mode: 'n.mode', certainty: 'n.certainty' },
  row: (values) => plainRow(NODE_COLUMNS, { ...values, ...TABLES.entities.row(values) }),
};

/** The relations that tie an entity to what has a date. */
const DATED_TIES = 'ACTOR_IN|RECIPIENT_IN|OCCURRED_IN|PARTY_TO|SIGNED';

export class GraphPart {
  readonly #engine: GraphEngine;
  readonly #part: CheckedPart;
  /** The nodes given out, so that no edge leads to one that was loaded since. */
  readonly #given = new IdSet();

  private constructor(engine: GraphEngine, part: CheckedPart) {
    this.#engine = engine;
    this.#part = part;
  }

  /** @throws ReadError BAD_USER_INPUT, NOT_FOUND, AMBIGUOUS_NAME */
  static async open(engine: GraphEngine, filter: PartFilter = {}): Promise<GraphPart> {
    return new GraphPart(engine, {
      ...daysOf(filter),
      kinds: wordsOf('kind', filter.kind, Object.values(EntityKind)),
      types: wordsOf('type', filter.type, RELATION_TYPES),
      certainties: wordsOf('certainty', filter.certainty, Object.values(Certainty)),
      ids: filter.of === undefined ? withoutCentre(filter) : await idsAround(engine, filter.of, filter),
    });
  }

  /** The part that consists of these entities. */
  static ofEntities(engine: GraphEngine, ids: readonly string[]): GraphPart {
    const any = { kinds: null, types: null, certainties: null, from: null, to: null };
    return new GraphPart(engine, { ...any, ids });
  }

  async *nodes(): AsyncGenerator<Row> {
    const table = { ...NODES, conditions: (_: unknown, scope: StatementScope) => isIn('n', this.#part, scope) };
    for await (const row of this.#read(table)) {
      this.#given.add(String(row.id));
      yield row;
    }
  }

  /** Relations with both ends among the nodes; read these to the end first. */
  async *edges(): AsyncGenerator<Row> {
    const { from, to } = this.#part;
    const table: Table = {
      ...TABLES.relations,
      conditions: (_, scope) => this.#edgeConditions(scope),
      keeps: ({ dateFrom, dateTo }) =>
        typeof dateFrom !== 'string' ||
        typeof dateTo !== 'string' ||
        ((from === null || dateTo >= from) && (to === null || dateFrom <= to)),
    };
    for await (const row of this.#read(table)) {
      if (this.#given.has(String(row.sourceId)) && this.#given.has(String(row.targetId))) yield row;
    }
  }

  /** Claims by or about the entities, made within the days. */
  claims(): AsyncGenerator<Row> {
    const { from, to, kinds, ids, types } = this.#part;
    return this.#read({
      ...TABLES.claims,
      conditions: (_, scope) => {
        const entity = isIn('x', { ...this.#part, from: null, to: null }, scope);
        const concerned = `EXISTS { MATCH (n)-[:SPEAKER|ABOUT]->(x:Entity) WHERE ${entity.join(' AND ')} }`;
        return [
          ...withinDays('n', { ...NO_FILTER, from, to }, scope),
          ...(kinds === null && ids === null && types === null ? [] : [concerned]),
        ];
      },
    });
  }

  /** Articles that speak of the entities. */
  articles(): AsyncGenerator<Row> {
    return this.#read({
      ...TABLES.articles,
      conditions: (_, scope) => {
        const entity = isIn('x', this.#part, scope);
        if (entity.length === 0) return [];
        return [
          `EXISTS { MATCH (n)<-[:IN_ARTICLE]-(:Mention)-[:REFERS_TO]->(x:Entity) WHERE ${entity.join(' AND ')} }`,
        ];
      },
    });
  }

  #edgeConditions(scope: StatementScope): string[] {
    const { types, certainties, ids } = this.#part;
    const conditions = [...oneOf('n.type', types, scope), ...oneOf('n.certainty', certainties, scope)];
    if (ids !== null) {
      const among = scope.parameter('ids', [...ids]);
      conditions.push(`n.sourceId IN ${among}`, `n.targetId IN ${among}`);
    }
    return conditions;
  }

  async *#read(table: Table): AsyncGenerator<Row> {
    for await (const { row } of readRows(this.#engine, table)) yield row;
  }
}

const NO_FILTER = { from: null, to: null, kinds: null, types: null, certainties: null, named: null };

/** Conditions on an entity that is in the part. */
function isIn(node: string, part: CheckedPart, scope: StatementScope): string[] {
  const { kinds, types, ids } = part;
  const within = (dated: string): string =>
    withinDays(dated, { ...NO_FILTER, from: part.from, to: part.to }, scope).join(' AND ');
  const dated = part.from !== null || part.to !== null;
  return [
    ...oneOf(`${node}.kind`, kinds, scope),
    ...oneOf(`${node}.id`, ids, scope),
    ...(types === null ? [] : [`EXISTS { MATCH (${node})-[:${types.join('|')}]-(:Entity) }`]),
    ...(dated
      ? [
          `((${node}.dateFrom IS NOT NULL AND ${within(node)}) OR (NOT ${node}.kind IN ['EVENT', 'AGREEMENT'] AND EXISTS { MATCH (${node})-[:${DATED_TIES}]-(dated:Entity) WHERE ${within('dated')} }))`,
        ]
      : []),
  ];
}

function withoutCentre({ depth, limit }: PartFilter): null {
  if (depth === undefined && limit === undefined) return null;
  throw new ReadError('BAD_USER_INPUT', 'depth and limit say how much around an entity is meant: they need `of`.');
}

async function idsAround(engine: GraphEngine, of: string, { depth, limit }: PartFilter): Promise<readonly string[]> {
  const { nodes } = await findNeighborhood(engine, {
    of: await entityId(engine, of),
    depth: wholeNumber('depth', depth, 1, MAX_DEPTH),
    limit: limitOf(limit),
    types: RELATION_TYPES,
  });
  return nodes;
}

/** Enough to draw, and how many entities were left out of the drawing. */
export interface CutPart {
  readonly ids: readonly string[];
  readonly hidden: number;
}

/** Entities around one that are counted; beyond, it is all the same to a drawing. */
const MAX_COUNTED = 20_000;

/**
 * The surroundings of an entity, or of the whole graph the most connected part, cut to what can be drawn.
 * @throws ReadError as GraphPart.open
 */
export async function cutToDraw(engine: GraphEngine, filter: PartFilter): Promise<CutPart> {
  const limit = limitOf(filter.limit);
  if (filter.of !== undefined) {
    const { nodes } = await findNeighborhood(engine, {
      of: await entityId(engine, filter.of),
      depth: wholeNumber('depth', filter.depth, 1, MAX_DEPTH),
      limit: MAX_COUNTED,
      types: RELATION_TYPES,
    });
    return { ids: nodes.slice(0, limit), hidden: Math.max(0, nodes.length - limit) };
  }
  if (filter.depth !== undefined) throw new ReadError('BAD_USER_INPUT', 'depth needs `of`.');
  const ids = await engine.read<{ id: string }>(
    'MATCH (e:Entity) RETURN e.id AS id ORDER BY e.relationCount DESC, id LIMIT $limit',
    { limit },
  );
  const [all] = await engine.read<{ count: number }>('MATCH (e:Entity) RETURN count(e) AS count');
  return { ids: ids.map(({ id }) => id), hidden: Math.max(0, (all?.count ?? 0) - ids.length) };
}

function limitOf(limit: string | undefined): number {
  return wholeNumber('limit', limit, MAX_AROUND, MAX_AROUND);
}

/**
 * The entity that has this id, or else this name.
 * @throws ReadError NOT_FOUND, AMBIGUOUS_NAME
 */
export async function entityId(engine: GraphEngine, idOrName: string, argument = 'of'): Promise<string> {
  const references = await EntityReferences.find(engine, [{ id: idOrName }, { name: idOrName }]);
  try {
    return references.idOf({ id: idOrName }, argument);
  } catch {
    return references.idOf({ name: idOrName }, argument);
  }
}

function wholeNumber(argument: string, text: string | undefined, fallback: number, most: number): number {
  if (text === undefined) return fallback;
  const number = /^\d{1,6}$/u.test(text) ? Number(text) : Number.NaN;
  if (number >= 1 && number <= most) return number;
  throw new ReadError(
    'BAD_USER_INPUT',
    `${argument} is ${JSON.stringify(text.slice(0, 100))}; it should be a whole number from 1 to ${most}.`,
  );
}
