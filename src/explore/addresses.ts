// The address of each view: everything that it shows is in it, so that it can be sent to a colleague.
import type { Span } from './text/spans.ts';

/** Ids have colons, which need no escape in paths and queries, and read better without. */
const plain = (address: string): string => address.replaceAll('%3A', ':');
const escaped = (id: string): string => plain(encodeURIComponent(id));

export const entityAddress = (id: string): string => `/entity/${escaped(id)}`;
export const searchAddress = (text: string): string => `/search?q=${encodeURIComponent(text)}`;
export const graphAddress = (id?: string): string => (id === undefined ? '/graph' : `/graph?of=${escaped(id)}`);
export const pathsAddress = (from: string, to = ''): string =>
  `/paths?from=${escaped(from)}${to === '' ? '' : `&to=${escaped(to)}`}`;

/** An article, open at a stretch of its text. */
export const articleAddress = (id: string, at?: Span): string =>
  `/article/${escaped(id)}${at === undefined ? '' : `?at=${at.start}-${at.end}`}`;

/** The current address with some of its parameters changed; null or '' takes one away. */
export function withParameters(address: string, changes: Readonly<Record<string, string | null>>): string {
  const url = new URL(address, 'http://explorer.invalid');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return plain(`${url.pathname}${url.search}`);
}
