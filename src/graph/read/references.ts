// EntityRef arguments: which entity is meant by an id or by a name. One statement resolves all references of a top-level field.

import type { GraphEngine } from '../engine.ts';
import { nameKey } from '../model.ts';
import { ReadError } from './errors.ts';
import type { SelectedField, Selection } from './selection.ts';

/** EntityRef of the schema: one of the two. */
export interface EntityReference {
  readonly id?: string | null;
  readonly name?: string | null;
}
export interface NamedEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** Where a place or an organisation is. */
  readonly countryId: string | null;
}

/** Candidates that an error about an ambiguous name lists. */
const MAX_CANDIDATES = 20;

const FIND_REFERENCES = `UNWIND $asked AS asked
CALL (asked) {
  MATCH (e:Entity {id: asked.id})
  RETURN collect({id: e.id, kind: e.kind, name: e.name, countryId: e.countryId}) AS byId
}
CALL (asked) {
  MATCH (:Name {id: asked.key})-[:NAMES]->(e:Entity)
  WITH DISTINCT e ORDER BY e.id LIMIT ${MAX_CANDIDATES}
  RETURN collect({id: e.id, kind: e.kind, name: e.name, countryId: e.countryId}) AS byName
}
RETURN asked.id AS id, asked.key AS key, byId, byName ORDER BY id, key`;

export class EntityReferences {
  readonly #byId: ReadonlyMap<string, NamedEntity>;
  readonly #byKey: ReadonlyMap<string, readonly NamedEntity[]>;

  constructor(byId: ReadonlyMap<string, NamedEntity>, byKey: ReadonlyMap<string, readonly NamedEntity[]>) {
    this.#byId = byId;
    this.#byKey = byKey;
  }

  /** Looks up all references at once; sends nothing if there are none. */
  static async find(engine: GraphEngine, references: readonly EntityReference[]): Promise<EntityReferences> {
    const byId = new Map<string, NamedEntity>();
    const byKey = new Map<string, NamedEntity[]>();
    const asked = askedFor(references);
    if (asked.length === 0) return new EntityReferences(byId, byKey);
    const rows = await engine.read<{ key: string; byId: NamedEntity[]; byName: NamedEntity[] }>(FIND_REFERENCES, {
      asked,
    });
    for (const row of rows) {
      for (const entity of row.byId) byId.set(entity.id, entity);
      byKey.set(row.key, row.byName);
    }
    return new EntityReferences(byId, byKey);
  }

  /**
   * The id of the entity meant.
   * @throws ReadError NOT_FOUND, AMBIGUOUS_NAME
   */
  idOf(reference: EntityReference, argument: string, preferredKind?: string): string {
    return this.entityOf(reference, argument, preferredKind).id;
  }

  entityOf(reference: EntityReference, argument: string, preferredKind?: string): NamedEntity {
    if (typeof reference.id === 'string') {
      const entity = this.#byId.get(reference.id);
      if (entity === undefined) throw notFound(argument, { id: reference.id });
      return entity;
    }
    const name = reference.name ?? '';
    const entity = chooseByName(name, this.#byKey.get(nameKey(name)) ?? [], preferredKind);
    if (entity === null) throw notFound(argument, { name });
    return entity;
  }
}

/**
 * The one entity that a name means, or null if none has it. A capital's name means the country that uses it as a name too
 * ("Pyongyang said"), unless a place is asked for.
 * @throws ReadError AMBIGUOUS_NAME, with the candidates
 */
export function chooseByName(
  name: string,
  candidates: readonly NamedEntity[],
  preferredKind?: string,
): NamedEntity | null {
  const preferred = candidates.filter(({ kind }) => kind === preferredKind);
  const left = preferred.length > 0 ? preferred : candidates;
  const [first] = left;
  if (first === undefined) return null;
  if (left.length === 1) return first;
  const [country, ...otherCountries] = left.filter(({ kind }) => kind === 'COUNTRY');
  const capitalOfIt = (entity: NamedEntity) => entity.kind === 'PLACE' && entity.countryId === country?.id;
  if (
    country !== undefined &&
    otherCountries.length === 0 &&
    left.every((entity) => entity === country || capitalOfIt(entity))
  ) {
    return country;
  }
  throw new ReadError('AMBIGUOUS_NAME', `The name ${JSON.stringify(name)} can mean ${describe(left)}. Ask by id.`, {
    candidates: left.map(({ id, kind, name: fullName }) => ({ id, kind, name: fullName })),
  });
}

/** All EntityRef arguments of a field and of the fields below it. */
export function referencesIn(field: Pick<SelectedField, 'args' | 'selection'>): EntityReference[] {
  return [...referencesOf(field.args), ...below(field.selection)];
}

function below(selection: Selection): EntityReference[] {
  return [...new Set([...selection.values()].flat())].flatMap(referencesIn);
}

/** An argument that is an EntityRef, and those in a filter: nothing else in the schema's inputs is an object or a list of objects. */
function referencesOf(args: Readonly<Record<string, unknown>>): EntityReference[] {
  const direct = ['from', 'to', 'of'].flatMap((name) => objectsIn(args[name]));
  const filters = objectsIn(args.filter).flatMap((filter) => Object.values(filter).flatMap(objectsIn));
  return [...direct, ...filters] as EntityReference[];
}

function objectsIn(argument: unknown): object[] {
  const items = Array.isArray(argument) ? argument : [argument];
  return items.filter((item): item is object => typeof item === 'object' && item !== null);
}

function askedFor(references: readonly EntityReference[]): { id: string; key: string }[] {
  const asked = new Map<string, { id: string; key: string }>();
  for (const { id, name } of references) {
    const entry = { id: id ?? '', key: typeof name === 'string' ? nameKey(name) : '' };
    asked.set(JSON.stringify(entry), entry);
  }
  return [...asked.values()];
}

function notFound(argument: string, asked: Readonly<Record<string, string>>): ReadError {
  const [[key, value] = ['', '']] = Object.entries(asked);
  return new ReadError('NOT_FOUND', `${argument}: nothing in the graph has the ${key} ${JSON.stringify(value)}.`, {
    argument,
    ...asked,
  });
}

function describe(candidates: readonly NamedEntity[]): string {
  return candidates.map(({ id, name }) => `${name} (${id})`).join(' or ');
}
