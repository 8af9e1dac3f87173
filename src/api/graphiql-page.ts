// GraphiQL's page. Its tabs can be dragged, and the animation of that moves a tab away while the mouse button is down on it, so that
// the click ends beside it and the tab never opens (seen with @graphql-yoga/render-graphiql 5.24.1 in Chromium): tabs stand still here.
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const TABS_STAND_STILL = '<style>.graphiql-tab { transform: none !important; }</style>';

export function renderGraphiQLPage(...options: Parameters<typeof renderGraphiQL>): string {
  const page = renderGraphiQL(...options);
  const endOfHead = page.indexOf('</head>');
  return `${page.slice(0, endOfHead)}${TABS_STAND_STILL}${page.slice(endOfHead)}`;
}
