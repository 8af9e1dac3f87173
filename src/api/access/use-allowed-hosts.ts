// Answers only under names that the server goes by. A web page whose own name was pointed at this machine (DNS rebinding) would else
// count as the server's own origin, and could read and change the graph.
import type { Plugin } from 'graphql-yoga';
import { isLoopback } from './access.ts';

/**
 * `host` as the server listens on it. Without a list of names, one that listens on this machine only goes by this machine's names, and
 * any other by whatever name it is reached.
 */
export function useAllowedHosts(host: string, names: readonly string[] | undefined): Plugin {
  const isAllowed = names === undefined ? (name: string) => !isLoopback(host) || isLoopback(name) : isListed(names);
  return {
    onRequest({ url, endResponse, fetchAPI }) {
      if (isAllowed(url.hostname) || WATCHED.has(url.pathname)) return;
      endResponse(
        new fetchAPI.Response(`This server does not go by the name ${url.hostname}; ALLOWED_HOSTS lists its names.\n`, {
          status: 421,
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        }),
      );
    },
  };
}

/** Those who watch over servers call them by whatever address they have, and learn nothing of the graph. */
const WATCHED: ReadonlySet<string> = new Set(['/health', '/ready']);

const isListed = (names: readonly string[]): ((name: string) => boolean) => {
  const listed = new Set(names.map((name) => name.toLowerCase()));
  return (name) => listed.has(name.replace(/^\[(.*)\]$/u, '$1').toLowerCase());
};
