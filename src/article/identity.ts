// An article's identity, the same for a corrected version of it: its URL, else title, source and day, else its first sentence.
import { createHash } from 'node:crypto';
import type { Sentence } from './article.ts';

export interface IdentifyingParts {
  readonly url: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedOn: string | null;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

export function articleId(parts: IdentifyingParts): string {
  return `article:${createHash('sha256').update(identifying(parts)).digest('hex').slice(0, 16)}`;
}

function identifying({ url, title, source, publishedOn, text, sentences }: IdentifyingParts): string {
  if (url !== null) return `url ${canonicalUrl(url)}`;
  if (title !== null) return `title ${normalise(title)} ${normalise(source ?? '')} ${publishedOn?.slice(0, 10) ?? ''}`;
  const first = sentences.find(({ role }) => role === 'body') ?? sentences[0];
  return `sentence ${normalise(first ? text.slice(first.start, first.end) : text.slice(0, 1000))}`;
}

const normalise = (text: string): string =>
  (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|cmpid|smid|ocid|at_\w+|ns_\w+)$/u;

/** An address that a link can lead to: http or https, no script. */
export const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);

/** Scheme, 'www.', default port, fragment, tracking parameters and a trailing slash make no other article. Other strings pass as they are. */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const parsed = new URL(url);
  const kept = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  return `${parsed.host.replace(/^www\./u, '')}${parsed.pathname.replace(/\/+$/u, '')}${query ? `?${query}` : ''}`;
}
