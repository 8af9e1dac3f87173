// GraphiQL for browsers at the GraphQL endpoint, open on example queries. Yoga's own would answer before anybody asked who is there.
// The page's scripts stand in it and bear a nonce, so that it works under a strict policy (access/secure-headers.ts).
import { randomBytes } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { type Plugin, shouldRenderGraphiQL } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { GraphEngine } from '../graph/engine.ts';
import { policyWithNonce } from './access/secure-headers.ts';
import { buildExamples, type Example } from './examples.ts';

const TITLE = 'Dateline';
/**
 * GraphiQL's tabs can be dragged, and the animation of that moves a tab away while the mouse button is down on it, so that the click
 * ends beside it and the tab never opens (seen with @graphql-yoga/render-graphiql 5.24.1 in Chromium): tabs stand still here.
 */
const TABS_STAND_STILL = '<style>.graphiql-tab { transform: none !important; }</style>';
/** In place of the logo, whose box GraphiQL makes 40 pixels wide. */
const TO_EXPLORER = '<a href="/" class="to-explorer">← Explorer</a>';
const TO_EXPLORER_STYLE = `<style>
  .to-explorer { color: inherit; white-space: nowrap; }
  div:has(> .to-explorer) { width: auto !important; margin-right: 16px; }
</style>`;
/** On a narrow screen the answer stands below the question. */
const ONE_COLUMN = `<style>
  @media (max-width: 40rem) {
    #graphiql-session { flex-direction: column; }
    #graphiql-session > * { min-height: 0; }
    .graphiql-horizontal-drag-bar { display: none; }
  }
</style>`;
/** Who has been here before finds their tabs again, and a query of the address behind them, where it is out of sight. */
const SHOW_OPEN_TAB = `
  new MutationObserver((_, observer) => {
    const tab = document.querySelector('.graphiql-tab-active');
    if (tab === null) return;
    observer.disconnect();
    requestAnimationFrame(() => tab.scrollIntoView({ inline: 'nearest', block: 'nearest' }));
  }).observe(document.querySelector('#root'), { childList: true, subtree: true });`;

export function useGraphiQL(endpoint: string, engine: GraphEngine, log: Logger): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== endpoint || !shouldRenderGraphiQL(request)) return;
      const nonce = randomBytes(16).toString('base64');
      const examples = (await examplesOrNone(engine, log)).map(({ query }) => query);
      // A query in the address gets a tab of its own, before the examples; GraphiQL would show it under the name of the first of them.
      const asked = url.searchParams.get('query');
      const page = renderPage(asked === null ? examples : [asked, ...examples], nonce);
      endResponse(
        new fetchAPI.Response(page, {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': policyWithNonce(nonce),
            'cache-control': 'no-store',
          },
        }),
      );
    },
  };
}

function renderPage(queries: readonly string[], nonce: string): string {
  const options = { title: TITLE, logo: TO_EXPLORER, defaultTabs: queries.map((query) => ({ query })) };
  const page = safely(renderGraphiQL(options), JSON.stringify(options));
  // The first of each is the page's own; its script holds the same words.
  const [head, rest] = splitAt(page, '</head>');
  const [start, script] = splitAt(rest, '<script>');
  return [
    `${head}${TABS_STAND_STILL}${TO_EXPLORER_STYLE}${ONE_COLUMN}${start}`,
    `<script nonce="${nonce}">${SHOW_OPEN_TAB}</script>`,
    `<script nonce="${nonce}">${script.slice('<script>'.length)}`,
  ].join('');
}

/** What stands in the page's script, with queries that others wrote, must not be able to end it. */
function safely(page: string, options: string): string {
  const at = page.lastIndexOf(options);
  return page.slice(0, at) + options.replaceAll('<', '\\u003c') + page.slice(at + options.length);
}

function splitAt(page: string, tag: string): [before: string, from: string] {
  const at = page.indexOf(tag);
  return [page.slice(0, at), page.slice(at)];
}

/** Without a database GraphiQL still opens: it then shows the error of whatever is asked. */
async function examplesOrNone(engine: GraphEngine, log: Logger): Promise<Example[]> {
  try {
    return await buildExamples(engine);
  } catch (error) {
    log.error({ err: error }, 'GraphiQL opens without examples');
    return [];
  }
}
