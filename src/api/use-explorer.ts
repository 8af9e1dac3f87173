// Serves the explorer's built files: its page for every address of a view, scripts and styles by name. Only names that were found in
// the folder at the start are served, so that no path leads out of it.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FetchAPI, Plugin } from 'graphql-yoga';

/** First parts of the paths that are the explorer's own; it says itself where there is nothing. */
const VIEWS = new Set(['', 'search', 'entity', 'graph', 'paths', 'article', 'articles', 'add']);
const PAGE = 'index.html';
const ASSETS = 'assets';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Best first: the build lays these beside each text file. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Dateline</title>
<p>The explorer is not built: run <code>npm run build</code> and start again. GraphQL is at <a href="/graphql">/graphql</a>.`;

/** The built files, ready to be sent. */
export interface BuiltExplorer {
  readonly page: () => Answer;
  /** By its path below the folder; `accepted` is the header accept-encoding. */
  readonly asset: (name: string, accepted: string) => Answer;
}

/** `folder` holds what `npm run build` made; null, or a folder without a page, means that nobody built it. */
export function readExplorer(folder: string | null): BuiltExplorer {
  const files = folder === null ? null : filesOf(folder);
  return {
    page() {
      const content = files?.get(PAGE);
      if (content === undefined) return { status: 503, headers: HTML, body: Buffer.from(NOT_BUILT) };
      return { status: 200, headers: { ...HTML, 'cache-control': 'no-cache' }, body: content };
    },
    asset(name, accepted) {
      const content = files?.get(name);
      const type = CONTENT_TYPES[extname(name)];
      if (content === undefined || type === undefined) return { status: 404, headers: {}, body: null };
      // A name holds a digest of the content: what it names never changes.
      const headers = {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
      };
      for (const encoding of ENCODINGS) {
        const compressed = accepts(accepted, encoding.name) ? files?.get(`${name}${encoding.suffix}`) : undefined;
        if (compressed !== undefined)
          return { status: 200, headers: { ...headers, 'content-encoding': encoding.name }, body: compressed };
      }
      return { status: 200, headers, body: content };
    },
  };
}

export function useExplorer(built: BuiltExplorer): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const isView = VIEWS.has(url.pathname.split('/')[1] ?? '');
      if (!isView && !url.pathname.startsWith(`/${ASSETS}/`)) return;
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const answer = isView
        ? built.page()
        : built.asset(url.pathname.slice(1), request.headers.get('accept-encoding') ?? '');
      endResponse(responseOf(answer, request, fetchAPI));
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer | null;
}

/** Without its body where only the head was asked for. */
export function responseOf({ status, headers, body }: Answer, request: Request, fetchAPI: FetchAPI): Response {
  const sent = request.method === 'HEAD' || body === null ? null : new Uint8Array(body);
  return new fetchAPI.Response(sent, { status, headers });
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** 'gzip, br;q=0.5' accepts both; 'br;q=0' does not accept br. */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/u.test(parameter));
  });
}

/** Page and assets by their path below the folder, read once: a few hundred kilobytes. Null if the folder is not there. */
function filesOf(folder: string): ReadonlyMap<string, Buffer> | null {
  try {
    const names = readdirSync(join(folder, ASSETS)).map((name) => `${ASSETS}/${name}`);
    return new Map([PAGE, ...names].map((name) => [name, readFileSync(join(folder, name))]));
  } catch {
    return null;
  }
}
