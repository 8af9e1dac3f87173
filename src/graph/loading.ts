// The log of loadings: what each change of an article made new, under a number that grows. Written by write/loadings.ts, read by
// read/loadings.ts. Its end is kept only: those who listen look every second, a feed looks through its last part.

export interface Loading {
  readonly number: number;
  /** ISO 8601 with time; not before that of the loading before it, unless the clock had been more than a day ahead. */
  readonly at: string;
  readonly articleId: string;
  readonly article: 'new' | 'updated' | 'removed';
  readonly claimIds: readonly string[];
  readonly entityIds: readonly string[];
}

/** How many loadings the log holds; older ones are dropped as new ones come. */
export const LOADINGS_KEPT = 10_000;

export const loadingId = (number: number): string => `loading:${number}`;

/** Those from one number to another, both included; there are none below 1. */
export function loadingIds(first: number, last: number): string[] {
  const from = Math.max(1, first);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => loadingId(from + index));
}
