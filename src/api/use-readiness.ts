// Whether the server is ready, for those who watch over it.
import type { Plugin } from 'graphql-yoga';
import type { GraphEngine } from '../graph/engine.ts';

export function useReadiness(engine: GraphEngine): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/ready') {
        const problem = await engine.hasSchema().then(
          (has) => (has ? null : 'the graph database lacks its constraints and indexes; starting anew makes them'),
          () => 'the graph database cannot be reached',
        );
        const ready = problem === null;
        const text = `${problem ?? 'ready'}\n`;
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
