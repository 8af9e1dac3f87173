// Which other origins' web pages may read answers (cross-origin resource sharing): those listed, none by default.
import type { CORSOptions } from 'graphql-yoga';

const ONE_DAY_SECONDS = 86_400;
const EXPOSED_HEADERS = ['x-request-id', 'retry-after', 'mcp-session-id'];

/**
 * For yoga's option `cors`. Unlisted origins get no header at all: yoga's own list would answer them with 'null', which is what the
 * browser calls a sandboxed page. Credentials that a browser keeps (Basic) are not shared with other origins; a key given by hand works.
 */
export function corsFor(origins: readonly string[]): (request: Request) => CORSOptions {
  return (request) => {
    const origin = request.headers.get('origin');
    if (origin === null || !origins.includes(origin)) return false;
    return { origin: [origin], credentials: false, maxAge: ONE_DAY_SECONDS, exposedHeaders: EXPOSED_HEADERS };
  };
}
