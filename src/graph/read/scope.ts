// What the parts of one statement share: its parameters, names for its variables, and the ids of the entities that its arguments name.
import type { Value } from '../parameters.ts';
import type { EntityReferences } from './references.ts';

export interface ReadLimits {
  /** The greatest `first` or `limit` that a field may ask for. */
  readonly maxPageSize: number;
}

export class StatementScope {
  readonly parameters: Record<string, Value> = {};
  readonly references: EntityReferences;
  readonly limits: ReadLimits;
  #variables = 0;

  constructor(references: EntityReferences, limits: ReadLimits) {
    this.references = references;
    this.limits = limits;
  }

  /** Binds a value; gives '$name', or '$name2' where 'name' is taken. */
  parameter(name: string, value: Value): string {
    let free = name;
    for (let number = 2; free in this.parameters; number += 1) free = `${name}${number}`;
    this.parameters[free] = value;
    return `$${free}`;
  }

  /** A variable that no other part of the statement uses: 'e1', 'claims2'. */
  variable(prefix: string): string {
    this.#variables += 1;
    return `${prefix}${this.#variables}`;
  }
}
