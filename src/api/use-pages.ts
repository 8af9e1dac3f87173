// Whether the server is ready, for those who watch over it.
import type { Plugin } from 'graphql-yoga';
import type { GraphEngine } from '../graph/engine.ts';

export function usePages(engine: GraphEngine): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/ready') {
        const ready = await engine.ping().then(
          () => true,
          () => false,
        );
        const text = ready ? 'ready\n' : 'the graph database cannot be reached\n';
        endResponse(
          new fetchAPI.Response(text, {
            status: ready ? 200 : 503,
            headers: { 'content-type': 'text/plain; charset=utf-8' },
          }),
        );
      }
    },
  };
}
