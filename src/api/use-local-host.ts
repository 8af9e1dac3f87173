// Keeps web pages of other origins away from a server that listens on this machine only: a page whose domain was pointed at 127.0.0.1
// (DNS rebinding) would else count as the server's own origin and could read the graph.
import type { Plugin } from 'graphql-yoga';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** `host` as the server listens on it. On any other address than the loopback, names are the operator's affair. */
export function useLocalHost(host: string): Plugin {
  const guarded = LOOPBACK.has(host) || host === '::1';
  return {
    onRequest({ url, endResponse, fetchAPI }) {
      if (!guarded || LOOPBACK.has(url.hostname)) return;
      endResponse(
        new fetchAPI.Response(`This server answers to localhost only, not to ${url.hostname}.\n`, {
          status: 421,
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        }),
      );
    },
  };
}
