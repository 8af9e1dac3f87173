// Counts and times requests and operations, and serves the figures at /metrics.
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { publicError } from './errors.ts';
import type { Metrics } from './metrics.ts';

/** Comes first, so that requests that are turned away count, too. */
export function useMetrics(metrics: Metrics): Plugin {
  const counted = new WeakSet<Request>();
  return {
    onRequest({ request }) {
      counted.add(request);
      metrics.requestBegins();
    },
    onExecute({ args }) {
      const begin = performance.now();
      const operation = getOperationAST(args.document, args.operationName);
      return {
        onExecuteDone({ result }) {
          if (Symbol.asyncIterator in result) return;
          const codes = (result.errors ?? []).map((error) => String(publicError(error, () => {}).extensions.code));
          const kind = operation?.operation ?? 'query';
          metrics.operation(kind, operation?.name?.value ?? null, (performance.now() - begin) / 1000, codes);
        },
      };
    },
    onResponse({ request, response }) {
      if (counted.has(request)) metrics.requestEnds(new URL(request.url).pathname, response.status);
    },
  };
}

/** Stands behind useRoles: what clients ask is not for everyone. */
export function useMetricsRoute(metrics: Metrics): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/metrics') return;
      const { contentType, body } = await metrics.text();
      endResponse(new fetchAPI.Response(body, { headers: { 'content-type': contentType } }));
    },
  };
}
