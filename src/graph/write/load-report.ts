// What loading an article changed, counted by kind.
import type { EntityKind, RelationType } from '../../generated/ontology.ts';

export interface Counts {
  new: number;
  updated: number;
  unchanged: number;
  removed: number;
}

export interface LoadReport {
  readonly articleId: string;
  /** 'updated': an earlier version of the article was replaced. */
  readonly article: 'new' | 'updated' | 'unchanged' | 'removed' | 'absent';
  /** Of what this article speaks of: new to the graph, changed in it, or as it was. */
  readonly entities: Readonly<Partial<Record<EntityKind, Counts>>>;
  readonly relations: Readonly<Partial<Record<RelationType, Counts>>>;
  readonly claims: Counts;
  readonly mentions: Counts;
}

export function noCounts(): Counts {
  return { new: 0, updated: 0, unchanged: 0, removed: 0 };
}

/** A report under way. */
export class Tally {
  readonly entities: Partial<Record<EntityKind, Counts>> = {};
  readonly relations: Partial<Record<RelationType, Counts>> = {};
  readonly claims = noCounts();
  readonly mentions = noCounts();

  entity(kind: EntityKind, change: keyof Counts): void {
    this.entities[kind] ??= noCounts();
    this.entities[kind][change] += 1;
  }

  relation(type: RelationType, change: keyof Counts): void {
    this.relations[type] ??= noCounts();
    this.relations[type][change] += 1;
  }

  report(articleId: string, article: LoadReport['article']): LoadReport {
    const { entities, relations, claims, mentions } = this;
    return { articleId, article, entities, relations, claims, mentions };
  }
}
