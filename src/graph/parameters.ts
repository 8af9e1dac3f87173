// Parameters of Cypher statements, checked before an engine sees them: Grafeo crashes on cyclic or very deep values and
// accepts mixed lists, which Neo4j refuses.
import { GraphError } from './errors.ts';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export interface Parameters {
  readonly [name: string]: Value;
}

/** Deeper values than rows of maps with lists of maps are a mistake. */
const MAX_DEPTH = 8;
/** Values of one statement; a batch of 500 rows with 20 fields has 10,000. */
const MAX_VALUES = 1_000_000;

/**
 * Checks depth, size and types. Numbers must be finite, and safe where they are whole; lists of scalars must be of one type without null.
 * @throws GraphError INVALID_PARAMETERS, which names the path of the wrong value
 */
export function checkParameters(parameters: Parameters): void {
  let values = 0;
  const check = (value: unknown, path: string, depth: number): void => {
    values += 1;
    if (values > MAX_VALUES) throw invalid(path, `more than ${MAX_VALUES} values in one statement`);
    if (depth > MAX_DEPTH) throw invalid(path, `nested deeper than ${MAX_DEPTH}`);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw invalid(path, 'not a finite number');
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw invalid(path, 'beyond 2^53');
      return;
    }
    if (Array.isArray(value)) {
      checkList(value, path);
      for (const [index, item] of value.entries()) check(item, `${path}[${index}]`, depth + 1);
      return;
    }
    if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      for (const [key, item] of Object.entries(value)) check(item, `${path}.${key}`, depth + 1);
      return;
    }
    throw invalid(path, `a ${typeof value}, which no graph database stores`);
  };
  for (const [name, value] of Object.entries(parameters)) check(value, `$${name}`, 1);
}

function checkList(list: readonly unknown[], path: string): void {
  const types = new Set(list.map((item) => (item === null ? 'null' : Array.isArray(item) ? 'list' : typeof item)));
  if (types.size > 1) throw invalid(path, `a list of mixed types (${[...types].join(', ')})`);
}

function invalid(path: string, what: string): GraphError {
  return new GraphError('INVALID_PARAMETERS', `Parameter ${path.slice(0, 200)} is ${what}.`);
}
