// What articles say of one entity or relation, as counted values: { name: { 'North Korea': 12 articles, ... } }. The properties that the
// graph shows are computed from these counts, so loading is independent of order and can be undone; and as each value is
// kept once with its count, a country that 100,000 articles name is merged without reading what each of them said.
import type { Value } from '../parameters.ts';

/** What one article says of one subject: each field's distinct values. */
export interface Assertion {
  readonly fields: Readonly<Record<string, readonly Scalar[]>>;
  /** Mentions of an entity, or pieces of evidence for a relation, in this article. */
  readonly occurrences: number;
}
export type Scalar = string | number;

/** What all articles together say of one subject. */
export interface Support {
  /** Articles that assert it. */
  articles: number;
  occurrences: number;
  /** Relations that an entity is an end of. */
  relations: number;
  /** For each field, each value with the number of articles that give it; numbers are kept as JSON. */
  fields: Record<string, Record<string, number>>;
}

export function emptySupport(): Support {
  return { articles: 0, occurrences: 0, relations: 0, fields: {} };
}

/** As stored: keys sorted, so that equal support is equal text. */
export function supportToText(support: Support): string {
  const sorted = <T>(record: Record<string, T>): [string, T][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const fields = sorted(support.fields).map(([field, values]) => [field, Object.fromEntries(sorted(values))]);
  const { articles, occurrences, relations } = support;
  return JSON.stringify({ articles, occurrences, relations, fields: Object.fromEntries(fields) });
}

export function supportFromText(text: string): Support {
  return JSON.parse(text) as Support;
}

/** Adds (sign 1) or takes away (sign -1) what one article says. */
export function countAssertion(support: Support, assertion: Assertion, sign: 1 | -1): void {
  support.articles += sign;
  support.occurrences += sign * assertion.occurrences;
  for (const [field, values] of Object.entries(assertion.fields)) {
    support.fields[field] ??= {};
    const counts = support.fields[field];
    for (const value of values) {
      const key = keyOf(value);
      const count = (counts[key] ?? 0) + sign;
      if (count > 0) counts[key] = count;
      else delete counts[key];
    }
    if (Object.keys(counts).length === 0) delete support.fields[field];
  }
}

/** The values of a field with their numbers of articles, most supported first, equals in order of text. */
export function valuesOf(support: Support, field: string): { readonly value: string; readonly count: number }[] {
  return Object.entries(support.fields[field] ?? {})
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The value that most articles give; undefined if none gives one. */
export function mostSupported(support: Support, field: string): string | undefined {
  return valuesOf(support, field)[0]?.value;
}

/** The same for a field of numbers. */
export function mostSupportedNumber(support: Support, field: string): number | undefined {
  const value = mostSupported(support, field);
  return value === undefined ? undefined : Number(value);
}

/** Properties to store: without the undefined ones. */
export function known(properties: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  const given = Object.entries(properties).filter((entry): entry is [string, Value] => {
    return entry[1] !== undefined && entry[1] !== null;
  });
  return Object.fromEntries(given);
}

function keyOf(value: Scalar): string {
  return String(value);
}
