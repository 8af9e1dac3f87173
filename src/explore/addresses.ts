// The address of each view: everything that it shows is in it, so that it can be sent to a colleague.
import type { Span } from './text/spans.ts';

export const entityAddress = (id: string): string => `/entity/${encodeURIComponent(id)}`;
export const searchAddress = (text: string): string => `/search?q=${encodeURIComponent(text)}`;
export const graphAddress = (id?: string): string =>
  id === undefined ? '/graph' : `/graph?of=${encodeURIComponent(id)}`;
export const pathsAddress = (from: string, to = ''): string =>
  `/paths?from=${encodeURIComponent(from)}${to === '' ? '' : `&to=${encodeURIComponent(to)}`}`;

/** An article, open at a stretch of its text. */
export const articleAddress = (id: string, at?: Span): string =>
  `/article/${encodeURIComponent(id)}${at === undefined ? '' : `?at=${at.start}-${at.end}`}`;

/** The current address with some of its parameters changed; null or '' takes one away. */
export function withParameters(address: string, changes: Readonly<Record<string, string | null>>): string {
  const url = new URL(address, 'http://explorer.invalid');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return `${url.pathname}${url.search}`;
}
