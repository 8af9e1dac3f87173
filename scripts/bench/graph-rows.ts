// All articles of a generated graph merged in memory into the rows that loading would have left, so that a graph of any size is written by
// bare UNWIND batches: quickly, and as the reference that loading is measured against.
import type { Extraction } from '../../src/extract/extraction.ts';
import type { EntityKind, RelationType } from '../../src/generated/ontology.ts';
import { contributionOf, type OwnLabel, type Properties } from '../../src/graph/write/contribution.ts';
import { mergedEntity, mergedNames, mergedRelation, nameKeysOf } from '../../src/graph/write/merge.ts';
import { articleProperties, contentHashOf } from '../../src/graph/write/stored-article.ts';
import { countAssertion, emptySupport, type Support } from '../../src/graph/write/support.ts';

interface Subject<D> {
  readonly described: D;
  readonly support: Support;
}

export class GraphRows {
  readonly articles: Properties[] = [];
  readonly own: Record<OwnLabel, Properties[]> = { Sentence: [], Mention: [], Evidence: [], Claim: [], Quantity: [] };
  readonly #entities = new Map<string, Subject<EntityKind>>();
  readonly #relations = new Map<string, Subject<{ type: RelationType; sourceId: string; targetId: string }>>();

  get entityCount(): number {
    return this.#entities.size;
  }
  get relationCount(): number {
    return this.#relations.size;
  }

  add(extraction: Extraction): void {
    const { own, entities, relations } = contributionOf(extraction, new Map());
    this.articles.push(articleProperties(extraction, new Map(), contentHashOf(extraction)));
    for (const [label, rows] of Object.entries(own)) this.own[label as OwnLabel].push(...rows.values());
    for (const [id, assertion] of entities) countAssertion(subject(this.#entities, id, assertion.kind), assertion, 1);
    for (const [id, assertion] of relations) {
      const { type, sourceId, targetId } = assertion;
      const isNew = !this.#relations.has(id);
      countAssertion(subject(this.#relations, id, { type, sourceId, targetId }), assertion, 1);
      if (isNew) for (const end of [sourceId, targetId]) this.#entities.get(end)!.support.relations += 1;
    }
  }

  entities(kind: EntityKind): Properties[] {
    return [...this.#entities].flatMap(([id, { described, support }]) =>
      described === kind ? [mergedEntity(id, kind, support)] : [],
    );
  }

  relations(type: RelationType): Properties[] {
    return [...this.#relations].flatMap(([id, { described, support }]) =>
      described.type === type ? [mergedRelation(id, described, support)] : [],
    );
  }

  /** Every name and alias, with the entity that bears it. */
  names(): { key: string; id: string }[] {
    return [...this.#entities].flatMap(([id, { support }]) =>
      [...nameKeysOf(mergedNames(support))].map((key) => ({ key, id })),
    );
  }
}

function subject<D>(subjects: Map<string, Subject<D>>, id: string, described: D): Support {
  const known = subjects.get(id);
  if (known !== undefined) return known.support;
  const support = emptySupport();
  subjects.set(id, { described, support });
  return support;
}
