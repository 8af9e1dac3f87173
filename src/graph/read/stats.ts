// How much the graph holds, by kind of entity and type of relation.
import type { EntityKind, RelationType } from '../../generated/ontology.ts';
import type { GraphEngine } from '../engine.ts';
import { LABEL_OF_KIND, RELATION_TYPES } from '../model.ts';

export interface GraphStats {
  readonly articles: number;
  /** Every kind, also those that are not there. */
  readonly entities: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly relations: readonly { readonly type: RelationType; readonly count: number }[];
  readonly claims: number;
}

const COUNT_ALL = `CALL () { MATCH (a:Article) RETURN count(a) AS articles }
CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
CALL () {
  MATCH (e:Entity)
  WITH e.kind AS kind, count(*) AS count ORDER BY kind
  RETURN collect({kind: kind, count: count}) AS entities
}
CALL () {
  MATCH (r:Relation)
  WITH r.type AS type, count(*) AS count ORDER BY type
  RETURN collect({type: type, count: count}) AS relations
}
RETURN articles, claims, entities, relations`;

export async function readStats(engine: GraphEngine): Promise<GraphStats> {
  const [row] = await engine.read<GraphStats & Record<string, unknown>>(COUNT_ALL);
  const entities = new Map(row?.entities.map(({ kind, count }) => [kind, count]));
  const relations = new Map(row?.relations.map(({ type, count }) => [type, count]));
  return {
    articles: row?.articles ?? 0,
    claims: row?.claims ?? 0,
    entities: (Object.keys(LABEL_OF_KIND) as EntityKind[]).map((kind) => ({ kind, count: entities.get(kind) ?? 0 })),
    relations: RELATION_TYPES.map((type) => ({ type, count: relations.get(type) ?? 0 })),
  };
}
